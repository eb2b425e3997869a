/** A partner without an API: what to do there, and saying that it is done. */
export const handwork = {
  deeds: {
    put_up: 'ลงขายที่นั่นด้วยข้อมูลนี้',
    change: 'แก้ที่นั่นให้เป็นแบบนี้',
    take_down: 'เอาออกจากร้านนั้น',
  },
  fields: {
    title: 'ชื่อ',
    story: 'เรื่องเล่า',
    price: 'ราคา',
    units: 'จำนวน',
    weight: 'น้ำหนัก',
    page: 'หน้าในร้านของเรา',
    photos: 'รูป',
    shown: 'การแสดง',
  },
  grams: (n: number) => `${n} กรัม`,
  shown: 'เปิดขาย',
  notShown: 'ซ่อนไว้ก่อน',
  before: 'เดิม',
  done: 'ทำเสร็จแล้ว',
  why: 'หรือทำไม่ได้เพราะ',
  refused: 'บอกว่าทำไม่ได้',
  missingWhy: 'บอกเหตุผลสั้น ๆ',
}
