import { bahtInThaiWords } from '#app/lib/baht-words.ts'
import { formatMoment } from '../dates.ts'

/** Receipts, on the page and on paper. */
export const receipt = {
  yaan: 'ย่าน',
  title: 'ใบเสร็จรับเงิน',
  back: 'กลับไปที่คำสั่งซื้อ',
  download: 'เก็บเป็นไฟล์ PDF',
  number: (code: string) => `เลขที่ ${code}`,
  paidAt: (at: Date) => `ชำระเมื่อ ${formatMoment('th', at)}`,
  buyer: (name: string) => `ผู้ซื้อ ${name}`,
  goods: 'รายการ',
  quantity: 'จำนวน',
  price: 'ราคา',
  amount: 'รวม',
  from: (maker: string) => `ของจาก ${maker}`,
  delivery: 'ค่าส่ง',
  sumOfGoods: 'ค่าสินค้า',
  sumOfDelivery: 'ค่าส่ง',
  total: 'รวมทั้งสิ้น',
  inWords: (amount: bigint) => `(${bahtInThaiWords(amount)}${amount % 100n === 0n ? 'ถ้วน' : ''})`,
  refunded: 'คืนเงินแล้ว',
  onBehalf: 'ย่านรับเงินแทนคนทำของตามรายการข้างต้น',
  notTax: 'เอกสารนี้ไม่ใช่ใบกำกับภาษี',
}
