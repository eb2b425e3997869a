/** Around every page of the desk. */
export const frame = {
  title: 'โต๊ะงาน',
  navLabel: 'เมนูโต๊ะงาน',
  nav: {
    today: 'วันนี้',
    orders: 'คำสั่งซื้อ',
    makers: 'คนทำ',
    products: 'สินค้า',
    stories: 'เรื่องเล่า',
    listings: 'พันธมิตร',
  },
}
