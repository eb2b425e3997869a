import type { OtherKind } from '#app/lib/image-kind.ts'

const otherKinds: Record<OtherKind, string> = {
  gif: 'GIF',
  svg: 'ภาพวาดเวกเตอร์ (SVG)',
  tiff: 'TIFF',
  bmp: 'BMP',
  pdf: 'PDF',
  jxl: 'JPEG XL',
  video: 'วิดีโอ',
  animation: 'ภาพเคลื่อนไหว',
}

/** Bringing photographs: the uploader, and why a file was not taken. */
export const photo = {
  none: 'ยังไม่มีรูป',
  take: 'ถ่ายรูป',
  choose: 'เลือกรูปจากเครื่อง',
  hint: 'รูปละไม่เกิน 12 MB ใช้ได้ทั้ง JPEG PNG WebP และ HEIC ของไอโฟน ระบบลบข้อมูลตำแหน่งออกจากรูปให้',
  waiting: 'รอส่ง',
  shrinking: 'กำลังย่อรูป',
  sending: (percent: number) => `กำลังส่ง ${percent}%`,
  preparing: 'ส่งถึงแล้ว กำลังเตรียมรูป',
  ready: 'ได้รูปแล้ว',
  again: 'ส่งอีกครั้ง',
  remove: 'เอารูปนี้ออก',
  keep: 'ใช้รูปนี้',
  makeFirst: 'ใช้เป็นรูปแรก',
  first: 'รูปแรก',
  numbered: (n: number) => `รูปที่ ${n}`,
  full: (most: number) => `ใส่ครบ ${most} รูปแล้ว`,
  offline: 'ส่งไม่ถึง รูปยังอยู่ในเครื่องนี้ ลองส่งอีกครั้งเมื่อมีสัญญาณ',
  signedOut: 'หมดเวลาเข้าใช้แล้ว เข้าสู่ระบบในอีกแท็บหนึ่ง แล้วกลับมาส่งอีกครั้ง รูปยังอยู่ในเครื่องนี้',
  refused: {
    out_of_reach: 'คุณใส่รูปให้ชุมชนนี้ไม่ได้ ลองออกแล้วเข้าสู่ระบบใหม่',
    too_big: (megabytes: number, limit: number) => `รูปนี้ใหญ่ ${megabytes} MB รับได้ไม่เกิน ${limit} MB ลองถ่ายใหม่หรือย่อรูปก่อน`,
    not_an_image: 'ไฟล์นี้ไม่ใช่รูปภาพ ลองเลือกไฟล์อื่น',
    unsupported: (kind: OtherKind) => `ยังรับ${otherKinds[kind]}ไม่ได้ ใช้รูปถ่าย JPEG PNG WebP หรือ HEIC แทน`,
    too_small: (width: number, height: number, limit: number) =>
      `รูปนี้เล็กไป (${width} × ${height}) ด้านสั้นต้องมีอย่างน้อย ${limit} จุด ลองใช้รูปต้นฉบับ`,
    too_many_pixels: (width: number, height: number) => `รูปนี้ละเอียดเกินไป (${width} × ${height}) ลองย่อก่อนแล้วส่งใหม่`,
    broken: 'เปิดรูปนี้ไม่ได้ ไฟล์อาจขาดกลางทาง ลองส่งอีกครั้งหรือใช้รูปอื่น',
    store_is_down: 'ที่เก็บรูปขัดข้องชั่วคราว ลองส่งอีกครั้งในอีกสักครู่',
    too_many: (most: number) => `ส่งได้ครั้งละ ${most} รูป รูปนี้ยังไม่ได้ส่ง ลองส่งอีกครั้ง`,
  },
}
