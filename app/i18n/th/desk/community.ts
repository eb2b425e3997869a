/** A committee and its community. */
export const community = {
  title: 'หน้าของชุมชนเรา',
  intro: 'สิ่งที่กรรมการบอกไว้ตรงนี้ คนซื้อเห็นบนหน้าชุมชนทันที',
}
