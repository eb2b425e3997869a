/** What can go wrong, in words for people. */
import type { Lang, Words } from '../../page.ts'
import type { WebhookMode } from '../state.ts'
import type { TroubleMode } from '../trouble.ts'

const troubles: Readonly<Record<TroubleMode, Words>> = {
  'accept-hang': { th: 'ทำแล้ว ไม่ตอบเลย', en: 'Done, never answers' },
  'accept-reset': { th: 'ทำแล้ว สายขาด', en: 'Done, the line breaks' },
  'accept-500': { th: 'ทำแล้ว ตอบว่าล้มเหลว', en: 'Done, says it failed' },
  'accept-truncated': { th: 'ทำแล้ว ตอบมาครึ่งเดียว', en: 'Done, half an answer' },
  'accept-html': { th: 'ทำแล้ว ตอบเป็นหน้าเว็บ', en: 'Done, answers a web page' },
  'accept-empty': { th: 'ทำแล้ว ตอบว่างเปล่า', en: 'Done, empty answer' },
  'accept-huge': { th: 'ทำแล้ว ตอบยาวเกินไป', en: 'Done, far too long an answer' },
  'accept-drip': { th: 'ทำแล้ว ตอบทีละนิดไม่จบ', en: 'Done, an answer that never ends' },
  hang: { th: 'ไม่ทำ ไม่ตอบเลย', en: 'Not done, never answers' },
  reset: { th: 'ไม่ทำ สายขาด', en: 'Not done, the line breaks' },
  '500': { th: 'ไม่ทำ ตอบว่าล้มเหลว', en: 'Not done, says it failed' },
  '503': { th: 'ปิดปรับปรุง', en: 'Down for maintenance' },
  '502-html': { th: 'ตัวกลางตอบแทนว่าล่ม', en: 'A proxy says it is down' },
  '429': { th: 'บอกว่าขอถี่เกินไป', en: 'Says: too many requests' },
  '401': { th: 'ไม่รู้จักกุญแจ', en: 'Does not know the key' },
  '400-html': { th: 'ตัวกลางปฏิเสธ', en: 'A proxy refuses' },
  refuse: { th: 'ปฏิเสธคำขอ', en: 'Refuses' },
  redirect: { th: 'ส่งต่อไปที่อื่น', en: 'Sends the caller elsewhere' },
  race: { th: 'ผู้ซื้อจ่ายก่อนพอดี', en: 'The buyer pays a moment earlier' },
  stale: { th: 'ตอบข้อมูลเก่า ว่ายังไม่จ่าย', en: 'An old answer: not paid yet' },
  'tamper-more': { th: 'ตอบยอดเกินมา 1 บาท', en: 'Tells 1 baht more' },
  'tamper-less': { th: 'ตอบยอดขาดไป 1 สตางค์', en: 'Tells 1 satang less' },
  'tamper-float': { th: 'ตอบยอดมีเศษสตางค์', en: 'Tells half a satang' },
  'tamper-currency': { th: 'ตอบเป็นเงินสกุลอื่น', en: 'Tells another currency' },
  'tamper-live': { th: 'ตอบว่าเป็นเงินจริง', en: 'Says it is real money' },
  'tamper-status': { th: 'ตอบสถานะที่ไม่มีใครรู้จัก', en: 'A state that nobody knows' },
  'tamper-missing': { th: 'ตอบไม่มียอดเงิน', en: 'An answer without an amount' },
  'tamper-redirect': { th: 'พาผู้ซื้อไปเว็บแปลกหน้า', en: 'Leads the buyer to a stranger' },
  'tamper-metadata': { th: 'ลืมรหัสของเรา', en: 'Forgets our ids' },
}

const webhooks: Readonly<Record<WebhookMode, Words>> = {
  normal: { th: 'ตามปกติ', en: 'As usual' },
  hold: { th: 'เก็บไว้ก่อน', en: 'Held back' },
  drop: { th: 'หายหมด', en: 'All lost' },
  duplicate: { th: 'ซ้ำห้าครั้งพร้อมกัน', en: 'Five times at once' },
  reverse: { th: 'กลับลำดับ (เมื่อกดส่งที่ค้าง)', en: 'In reverse order (when sent by hand)' },
  early: { th: 'มาก่อนคำตอบ', en: 'Before the answer' },
  forge: { th: 'ลายเซ็นปลอม', en: 'With a forged signature' },
  stale: { th: 'เวลาเก่าไปสิบนาที', en: 'Ten minutes old' },
  future: { th: 'เวลาล่วงหน้าสิบนาที', en: 'Ten minutes ahead' },
  one_byte: { th: 'เปลี่ยนไปหนึ่งตัวอักษร', en: 'One byte changed' },
  reserialized: { th: 'จัดหน้าใหม่หลังเซ็น', en: 'Written anew after signing' },
  unsigned: { th: 'ไม่มีลายเซ็น', en: 'Without a signature' },
  rotate: { th: 'สองลายเซ็น ระหว่างเปลี่ยนกุญแจ', en: 'Two signatures, while the key changes' },
  old_version: { th: 'รูปแบบเอกสารรุ่นเก่า', en: 'In an older API version' },
}

const calls: Readonly<Record<string, Words>> = {
  '*': { th: 'เรียกอะไรก็ตาม', en: 'Any call' },
  'charge.create': { th: 'ขอรับเงิน', en: 'Asking for a payment' },
  'charge.read': { th: 'ดูว่าจ่ายหรือยัง', en: 'Reading a payment' },
  'charge.list': { th: 'ค้นรายการรับเงิน', en: 'Listing payments' },
  'charge.expire': { th: 'ยกเลิกรายการรอจ่าย', en: 'Calling a payment off' },
  'refund.create': { th: 'คืนเงิน', en: 'Refunding' },
  'refund.list': { th: 'ค้นการคืนเงิน', en: 'Listing refunds' },
  'recipient.create': { th: 'เพิ่มบัญชีผู้ผลิต', en: 'Adding a maker’s account' },
  'transfer.create': { th: 'โอนให้ผู้ผลิต', en: 'Paying a maker' },
  'transfer.read': { th: 'ดูว่าโอนถึงหรือยัง', en: 'Reading a transfer' },
  'transfer.list': { th: 'ค้นรายการโอน', en: 'Listing transfers' },
  'balance.read': { th: 'ดูยอดเงินในบัญชี', en: 'Reading the balance' },
  'capability.read': { th: 'ดูว่าจ่ายแบบไหนได้', en: 'Asking which ways to pay are open' },
}

type Choice = readonly [value: string, label: string]

export const troubleChoices = (lang: Lang) => choices(troubles, lang)
export const webhookChoices = (lang: Lang) => choices(webhooks, lang)
export const callChoices = (lang: Lang) => choices(calls, lang)

export function troubleName(mode: TroubleMode, lang: Lang): string {
  return troubles[mode][lang]
}

export function callName(call: string, lang: Lang): string {
  return calls[call]?.[lang] ?? call
}

function choices(all: Readonly<Record<string, Words>>, lang: Lang): Choice[] {
  return Object.entries(all).map(([value, words]) => [value, words[lang]])
}
