/** Around every page of the office, and its first page. */
export const frame = {
  title: 'ห้องทีมงาน',
  navLabel: 'เมนูห้องทีมงาน',
  nav: {
    home: 'ภาพรวม',
    communities: 'ชุมชน',
    staff: 'ทีมงาน',
    audit: 'บันทึก',
    delivery: 'ราคาส่ง',
    partners: 'พันธมิตร',
    money: 'เงิน',
  },
}

export const home = {
  title: 'ภาพรวมโครงการ',
  communities: (n: number) => `ชุมชนทั้งหมด ${n} แห่ง`,
  withoutVolunteer: (n: number) => `${n} ชุมชนยังไม่มี อสท.`,
  makers: (n: number) => `คนทำที่ยินยอมและขึ้นหน้าร้านแล้ว ${n} ราย`,
  products: (n: number) => `สินค้าที่กำลังขาย ${n} อย่าง`,
  stories: (n: number) => `เรื่องเล่ารอกรรมการอ่าน ${n} เรื่อง`,
  listings: (n: number) => `รายการที่พันธมิตร ${n} รายการต้องมีคนดู`,
  listingsFine: 'รายการที่พันธมิตรเรียบร้อยทุกรายการ',
  add: 'เพิ่มชุมชน',
  import: 'นำเข้าจากไฟล์',
}
