import { carrierOf } from '#app/domain/fulfilment/carrier.ts'
import type { NoticeWords } from '#app/domain/notice/send.server.ts'
import { formatBaht } from '#app/lib/money.ts'
import { formatMoment } from '../dates.ts'
import { fulfilment } from './fulfilment.ts'

const bye = '\n\nย่าน\n'
const open = (link: string) => `\n\nดูคำสั่งซื้อของคุณ: ${link}\nอย่าส่งต่อลิงก์นี้ให้คนอื่น`
const baht = (amount: bigint | null) => formatBaht(amount ?? 0n)
const until = (at: Date | null) => (at ? formatMoment('th', at) : '')

const inParcel = ({ here, sent, of }: { here: number; sent: number; of: number }) =>
  `กล่องนี้มี ${here} ชิ้น ${sent < of ? `ส่งแล้ว ${sent} จาก ${of} ชิ้น ที่เหลือจะตามมา เราจะบอกอีกครั้ง` : `ครบทั้ง ${of} ชิ้นแล้ว`}`

/** What leaves the house as a letter or in LINE: short, and saying what comes next. */
export const notice: NoticeWords = {
  order_placed: ({ code, amount, at, link }) => ({
    subject: `รับคำสั่งซื้อ ${code} แล้ว รอชำระเงิน`,
    text: `เราเก็บของไว้ให้คุณแล้ว ยอดชำระ ${baht(amount)}${at ? `\nชำระภายใน ${until(at)}` : ''}${open(link)}${bye}`,
  }),
  order_paid: ({ code, amount, link }) => ({
    subject: `ได้รับเงินของคำสั่งซื้อ ${code} แล้ว`,
    text: `ขอบคุณ เราได้รับเงิน ${baht(amount)} แล้ว คนทำของกำลังเตรียมของให้คุณ${open(link)}${bye}`,
  }),
  order_cancelled: ({ code, link }) => ({
    subject: `คำสั่งซื้อ ${code} ถูกยกเลิก`,
    text: `คำสั่งซื้อนี้ถูกยกเลิกแล้ว ถ้าคุณจ่ายเงินแล้ว เราจะคืนเงินให้ครบ${open(link)}${bye}`,
  }),
  order_shipped: ({ code, maker, carrier, tracking, pieces, link }) => ({
    subject: `ของจาก${maker ?? 'คนทำ'}ส่งออกแล้ว${pieces ? ` ${pieces.sent} จาก ${pieces.of} ชิ้น` : ''} (${code})`,
    text: `${maker ?? 'คนทำของ'}ส่งของให้คุณแล้ว${pieces ? `\n${inParcel(pieces)}` : ''}${carrier ? `\nส่งกับ ${fulfilment.carriers[carrierOf(carrier) ?? 'other']}` : ''}${tracking ? `\nเลขพัสดุ ${tracking}` : ''}${open(link)}${bye}`,
  }),
  order_ready: ({ code, place, collectCode, link }) => ({
    subject: `ของพร้อมให้มารับแล้ว (${code})`,
    text: `${place ? `มารับได้ที่ ${place.name}\n${place.where}\nเวลา ${place.hours}` : 'ของพร้อมให้มารับแล้ว'}${collectCode ? `\nบอกรหัส ${collectCode}` : ''}${open(link)}${bye}`,
  }),
  order_refunded: ({ code, amount, link }) => ({
    subject: `คืนเงิน ${baht(amount)} แล้ว (${code})`,
    text: `เราคืนเงิน ${baht(amount)} ให้คุณแล้ว ธนาคารอาจใช้เวลาหลายวันกว่าเงินจะเข้า${open(link)}${bye}`,
  }),
  refund_needs_answer: ({ code, amount, at, link }) => ({
    subject: `บอกเราว่าจะให้คืนเงิน ${baht(amount)} ทางไหน (${code})`,
    text: `การคืนเงินนี้รอคำตอบจากคุณ${at ? ` ตอบภายใน ${until(at)}` : ''}${open(link)}${bye}`,
  }),
  maker_new_order: ({ code, maker, link }) => ({
    subject: `มีคนซื้อของของ${maker ?? 'คุณ'} (${code})`,
    text: `มีคำสั่งซื้อใหม่ที่จ่ายเงินแล้ว เปิดดูว่าต้องเตรียมอะไร: ${link}${bye}`,
  }),
  maker_refund_asked: ({ code, maker, amount, link }) => ({
    subject: `คนซื้อของ${maker ?? 'คุณ'}ขอเงินคืน ${baht(amount)} (${code})`,
    text: `เปิดดูว่าเพราะอะไร ถ้าตกลง กดคืนเงินได้เลย ถ้าไม่แน่ใจ ไม่ต้องทำอะไร ทีมงานจะคุยกับคนซื้อ: ${link}${bye}`,
  }),
  maker_payee_changed: ({ maker, account, at, link }) => ({
    subject: `บัญชีรับเงินของ${maker ?? 'คุณ'}เปลี่ยนแล้ว`,
    text: `บัญชีรับเงินใหม่ลงท้ายด้วย ${account ?? ''}${at ? ` เริ่มใช้ ${until(at)}` : ''}\nถ้าไม่ใช่คุณที่เปลี่ยน บอก อสท. หรือทีมงานทันที: ${link}${bye}`,
  }),
  maker_paid_out: ({ maker, amount, account, link }) => ({
    subject: `โอนเงิน ${baht(amount)} ให้${maker ?? 'คุณ'}แล้ว`,
    text: `เราโอนเงิน ${baht(amount)} เข้าบัญชีที่ลงท้ายด้วย ${account ?? ''} แล้ว ดูรายการ: ${link}${bye}`,
  }),
}
