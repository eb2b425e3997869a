/** What needs whom: each a sentence, with one button. */
export const today = {
  title: 'วันนี้มีอะไรรอคุณ',
  clear: 'ไม่มีอะไรค้าง วันนี้แวะไปเยี่ยมคนทำสักบ้านก็ได้',
  since: (day: string) => `รอมาตั้งแต่ ${day}`,
  needs: {
    consent_not_asked: {
      says: (name: string) => `ยังไม่ได้ถาม${name}ว่าตกลงเรื่องอะไรบ้าง จึงยังไม่มีอะไรขึ้นเว็บ`,
      button: 'ไปถาม',
    },
    draft_unfinished: {
      says: (name: string) => `รับ${name}เข้าย่านไว้ครึ่งทาง คำตอบยังอยู่ครบ`,
      button: 'ทำต่อ',
    },
    draft_unnamed: {
      says: (_name: string): string => 'เริ่มรับคนทำคนใหม่ไว้ ยังไม่ได้ใส่ชื่อ',
      button: 'ทำต่อ',
    },
    listing_needs_you: {
      says: (name: string) => `“${name}” บนร้านพันธมิตรรอให้คุณดู`,
      button: 'ดูว่าต้องทำอะไร',
    },
    shop_to_reconnect: {
      says: (name: string) => `การเชื่อมต่อกับร้าน “${name}” หมดอายุ ของที่รอส่งจะรอจนกว่าจะเชื่อมใหม่`,
      button: 'เชื่อมต่อใหม่',
    },
    shop_consent_ending: {
      says: (name: string) => `การเชื่อมต่อกับร้าน “${name}” ใกล้หมดอายุ เชื่อมต่อใหม่ก่อน ของจะไม่สะดุด`,
      button: 'ดูร้านนี้',
    },
    maker_without_photo: {
      says: (name: string) => `ร้านของ${name}ยังไม่มีรูปเลย คนซื้ออยากเห็นมือที่ทำ`,
      button: 'ถ่ายรูป',
    },
    mark_running_out: {
      says: (name: string) => `ใบอนุญาตของ “${name}” ใกล้หมดอายุหรือหมดแล้ว`,
      button: 'ดูใบอนุญาต',
    },
    mark_unverified: {
      says: (name: string) => `เลขหรือเครื่องหมายของ “${name}” ยังไม่มีใครไปตรวจกับหน่วยงาน`,
      button: 'ตรวจเลขนี้',
    },
    order_waits: {
      says: (name: string) => `มีคนซื้อของ${name} จ่ายเงินแล้ว รอให้คุณช่วย`,
      button: 'ดูคำสั่งซื้อ',
    },
    order_late: {
      says: (name: string) => `คำสั่งซื้อของ${name}ช้าแล้ว คนซื้อรออยู่`,
      button: 'ดูคำสั่งซื้อ',
    },
    order_maker_late: {
      says: (name: string) => `${name}ยังไม่ได้จัดการคำสั่งซื้อ คนซื้อรออยู่ แวะไปถามหน่อย`,
      button: 'ดูคนทำ',
    },
    order_help_not_asked: {
      says: (name: string) => `มีคนซื้อของ${name} แต่ยังไม่ได้ถามว่าให้คุณช่วยดูคำสั่งซื้อไหม`,
      button: 'ไปถาม',
    },
    refund_asked: {
      says: (name: string) => `คนซื้อของ${name}ขอเงินคืน ไปถามคนทำว่าตกลงไหม`,
      button: 'ดูคำขอ',
    },
    payment_to_confirm: {
      says: (name: string) => `คนซื้อบอกว่าโอนเงินของ ${name} เข้าบัญชีแล้ว ช่วยดูในแอปธนาคารหน่อย`,
      button: 'ดูแล้วยืนยัน',
    },
    product_kind_unsure: {
      says: (name: string) => `อสท. ไม่แน่ใจว่า “${name}” เป็นประเภทไหน ต้องมีเลขไหม`,
      button: 'ช่วยบอกประเภท',
    },
    product_look: {
      says: (name: string) => `“${name}” ขอให้คุณดูก่อนลงขาย`,
      button: 'ดูสินค้านี้',
    },
    product_ready: {
      says: (name: string) => `“${name}” ครบแล้ว เหลือแค่กดลงขาย`,
      button: 'ไปลงขาย',
    },
    product_sold_out: {
      says: (name: string) => `“${name}” ของหมดแล้ว คนทำมีเพิ่มไหม`,
      button: 'นับของใหม่',
    },
    product_unfinished: {
      says: (name: string) => `“${name}” ยังลงไม่เสร็จ`,
      button: 'ทำต่อ',
    },
    story_changes_asked: {
      says: (name: string) => `กรรมการอ่าน “${name}” แล้ว ขอให้แก้บางจุดก่อน`,
      button: 'ดูว่าแก้ตรงไหน',
    },
    story_in_review: {
      says: (name: string) => `“${name}” รอกรรมการชุมชนอ่าน`,
      button: 'อ่านเรื่องนี้',
    },
    task_unknown_sku: {
      says: (name: string) => `มีคนซื้อของรหัสที่เราไม่รู้จักที่ “${name}”`,
      button: 'ดูว่าเป็นชิ้นไหน',
    },
    task_oversold: {
      says: (name: string) => `“${name}” ขายเกินของที่มี`,
      button: 'เลือกว่าจะทำอย่างไร',
    },
    task_came_back: {
      says: (name: string) => `“${name}” กำลังตีกลับ`,
      button: 'ดูของที่ตีกลับ',
    },
    task_not_obeyed: {
      says: (name: string) => `“${name}” ยังอยู่ที่พันธมิตร ทั้งที่สั่งเอาลงแล้ว`,
      button: 'ดูว่าที่ไหน',
    },
    task_backlog: {
      says: (name: string) => `“${name}” ส่งไม่ทัน`,
      button: 'ดูงานนี้',
    },
    task_by_hand: {
      says: (name: string) => `“${name}” รอให้คุณทำด้วยมือที่พันธมิตร`,
      button: 'ดูว่าต้องทำอะไร',
    },
    story_unfinished: {
      says: (name: string) => `เรื่อง “${name}” ยังเล่าไม่จบ`,
      button: 'เล่าต่อ',
    },
  },
}
