import type { TaskChoice, TaskKind } from '#app/domain/task/kind.ts'

/** Things at the partners that only a person can do or decide. */
export const task = {
  title: 'งานที่รอคนตัดสินใจ',
  lead: 'เรื่องที่ระบบทำแทนไม่ได้ เลือกคำตอบแล้วเรื่องนั้นจะหายไปจากรายการ',
  none: 'ไม่มีเรื่องค้าง ทุกอย่างเรียบร้อยดี',
  order: (id: string) => `คำสั่งซื้อ ${id}`,
  since: (when: string) => `ตั้งแต่ ${when}`,
  kind: {
    unknown_sku: 'มีของที่ขายได้ แต่ระบบไม่รู้จักรหัส',
    oversold: 'ขายเกินของที่มี',
    came_back: 'ของถูกส่งกลับมา',
    not_obeyed: 'ยังเอาลงจากแพลตฟอร์มไม่ได้',
    manual_put_up: 'รอลงขายด้วยมือ',
    manual_take_down: 'รอเอาลงด้วยมือ',
    manual_change: 'รอแก้ด้วยมือ',
    backlog: 'มีรายการรอส่งนานเกินไป',
  } satisfies Record<TaskKind, string>,
  what: {
    unknown_sku: (sku: string, units: number) =>
      `รหัส ${sku} ขายไป ${units} ชิ้น ถ้าเป็นของเรา ช่วยตัดสต็อกด้วยมือ ถ้าไม่ใช่ ระบบจะไม่ถามถึงรหัสนี้อีก`,
    oversold: (missing: number, sold: number) =>
      `ลูกค้าซื้อ ${sold} ชิ้น แต่ขาดอยู่ ${missing} ชิ้น ระบบไม่ยกเลิกคำสั่งซื้อให้เอง ช่วยเลือกว่าจะทำอย่างไร`,
    came_back: (units: number) => `ส่งออกไปแล้วถูกยกเลิกหรือคืน ${units} ชิ้น เมื่อได้ของคืนแล้วช่วยบอกว่าสภาพเป็นอย่างไร`,
    not_obeyed: 'สั่งเอาลงแล้วแต่แพลตฟอร์มยังแสดงอยู่ ระบบจะสั่งซ้ำไปเรื่อย ๆ ระหว่างนี้ช่วยเข้าไปลบด้วยมือ',
    backlog: 'ช่วยดูว่าแพลตฟอร์มขัดข้องหรือไม่',
  },
  choice: {
    not_ours: 'ไม่ใช่ของเรา',
    counted_by_hand: 'ตัดสต็อกด้วยมือแล้ว',
    make_more: 'ทำหรือหามาเพิ่ม แล้วส่งช้าหน่อย',
    tell_buyer: 'แจ้งลูกค้าแล้ว ลูกค้ายินดีรอ',
    cancel_there: 'ยกเลิกที่แพลตฟอร์มด้วยมือแล้ว',
    back_in_stock: 'สภาพดี กลับเข้าสต็อก',
    damaged: 'เสียหาย ขายต่อไม่ได้',
    lost: 'ของหายระหว่างทาง',
    removed_by_hand: 'ลบที่แพลตฟอร์มด้วยมือแล้ว',
    seen: 'รับทราบ',
  } satisfies Record<TaskChoice, string>,
  refused: {
    not_found: 'ไม่พบเรื่องนี้',
    not_now: 'เรื่องนี้จบไปแล้ว',
    no_such_choice: 'ช่วยเลือกคำตอบ',
  },
  buffer: {
    label: 'กันของไว้ไม่ให้ขายที่นี่',
    hint: 'จำนวนชิ้นต่อสินค้าที่เก็บไว้ เผื่อขายได้พร้อมกันหลายที่ ของชิ้นเดียวในโลกไม่ถูกกันไว้',
    save: 'บันทึก',
    bad_number: (most: number) => `ใส่จำนวนเต็ม 0 ถึง ${most}`,
  },
  proof: {
    title: 'หลักฐานว่าเอาลงแล้ว',
    waiting: 'ยังไม่ยืนยันว่าหายไป',
    absent: 'ไม่พบบนแพลตฟอร์มแล้ว',
    deleted: 'แพลตฟอร์มบอกว่าลบแล้ว',
    hidden: 'ยังมีอยู่ แต่ลูกค้ามองไม่เห็น',
    byPerson: 'คนตรวจดูด้วยตัวเอง',
    again: 'นำขึ้นขายใหม่ก่อนจะหายไป',
    reason: {
      consent: 'คนทำถอนความยินยอม',
      product: 'สินค้าถูกเอาออกจากร้าน',
      person: 'มีคนสั่งเอาลง',
      not_public: 'ไม่อนุญาตให้แสดงแล้ว',
    },
    asked: (times: number) => `สั่งไปแล้ว ${times} ครั้ง`,
  },
}
