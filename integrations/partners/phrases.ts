/**
 * The sentences a volunteer reads about partners, Thai and English side by side, typed by the lists of codes so that none
 * can be missing. They live here and not in the app's phrases because adapters may not import the app.
 */
import type { Field, PartnerId, Problem, ProblemCode, TroubleCode, Words } from './contract.ts'
import { partnerNames } from './names.ts'

type PlainField = Exclude<Field, `photo:${number}` | `attribute:${string}`>

const fieldNames: Readonly<Record<PlainField, Words>> = {
  id: { th: 'รหัสสินค้า', en: 'product code' },
  title: { th: 'ชื่อสินค้า', en: 'title' },
  story: { th: 'เรื่องเล่า', en: 'story' },
  brand: { th: 'แบรนด์', en: 'brand' },
  price: { th: 'ราคา', en: 'price' },
  stock: { th: 'จำนวน', en: 'stock' },
  weight: { th: 'น้ำหนัก', en: 'weight' },
  size: { th: 'ขนาดกล่อง', en: 'box size' },
  photos: { th: 'รูปภาพ', en: 'photos' },
  page: { th: 'หน้าเว็บ', en: 'page' },
  category: { th: 'หมวดหมู่', en: 'category' },
  logistics: { th: 'วิธีจัดส่ง', en: 'way of sending' },
  location: { th: 'คลังสินค้า', en: 'warehouse' },
  listing: { th: 'สินค้า', en: 'item' },
}

/** `{field}` `{partner}` `{found}` `{limit}` are filled in. */
const problemPhrases: Readonly<Record<ProblemCode, Words>> = {
  missing: { th: 'ยังไม่ได้กรอก{field}', en: '{field} is missing' },
  not_chosen: { th: 'ยังไม่ได้เลือก{field}สำหรับ {partner}', en: 'Choose the {field} for {partner}' },
  unknown_choice: {
    th: '{partner} ไม่มีตัวเลือก “{found}” ใน{field}แล้ว ลองเลือกใหม่',
    en: '{partner} no longer offers “{found}” for {field}; choose again',
  },
  too_short: {
    th: '{field}สั้นเกินไป ต้องมีอย่างน้อย {limit} ตัวอักษร ตอนนี้มี {found}',
    en: '{field} is too short: at least {limit} characters, now {found}',
  },
  too_long: {
    th: '{field}ยาวเกินไป ได้ไม่เกิน {limit} ตัวอักษร ตอนนี้มี {found}',
    en: '{field} is too long: at most {limit} characters, now {found}',
  },
  near_limit: {
    th: '{field}เกือบเต็ม {limit} ตัวอักษรแล้ว ({found}) {partner} อาจนับไม่เหมือนเรา ย่ออีกนิดจะปลอดภัย',
    en: '{field} is close to {limit} characters ({found}); {partner} may count differently, a little shorter is safer',
  },
  shortened: {
    th: '{field}ยาวกว่าที่ {partner} รับ ({limit} ตัวอักษร) จะส่งแบบย่อตามตัวอย่าง ฉบับเต็มยังอยู่ที่หน้าร้านของเรา',
    en: '{field} is longer than {partner} takes ({limit} characters); the shortened preview is sent, the whole stays on our page',
  },
  too_few: { th: 'ต้องมี{field}อย่างน้อย {limit} ตอนนี้มี {found}', en: 'At least {limit} {field} needed, now {found}' },
  too_many: {
    th: '{field}มากเกินไป ได้ไม่เกิน {limit} ตอนนี้มี {found}',
    en: '{field}: at most {limit} allowed, now {found}',
  },
  too_small: {
    th: '{field}น้อยเกินไป ต้องไม่น้อยกว่า {limit} ตอนนี้ {found}',
    en: '{field} is too low: at least {limit}, now {found}',
  },
  too_big: {
    th: '{field}มากเกินไป ต้องไม่เกิน {limit} ตอนนี้ {found}',
    en: '{field} is too high: at most {limit}, now {found}',
  },
  not_whole_baht: {
    th: '{partner} รับเฉพาะราคาเต็มบาท ตอนนี้ {found} บาท',
    en: '{partner} takes whole-baht prices only; now {found} baht',
  },
  bad_format: {
    th: '{field}ไม่ถูกรูปแบบ ใช้ได้เฉพาะ {limit}',
    en: '{field} has the wrong form; allowed: {limit}',
  },
  not_allowed: { th: '{partner} ไม่รับ “{found}” ใน{field}', en: '{partner} does not accept “{found}” in {field}' },
  not_public: {
    th: '{field}เปิดดูจากภายนอกไม่ได้',
    en: '{field} cannot be opened from outside',
  },
  not_accepted: {
    th: '{partner} ไม่รับ{field}นี้ ดูคำตอบของ {partner} แล้วแก้ก่อนส่งใหม่',
    en: '{partner} did not accept this {field}; read its answer and change it before sending again',
  },
}

/** `{partner}` and `{reason}` are filled in. */
const troublePhrases: Readonly<Record<TroubleCode, Words>> = {
  unauthorised: {
    th: 'การเชื่อมต่อกับร้านบน {partner} หมดอายุ กรุณาเชื่อมต่อใหม่',
    en: 'The link to the shop on {partner} has ended. Please connect again.',
  },
  forbidden: {
    th: 'บัญชีร้านบน {partner} ยังไม่มีสิทธิ์ทำรายการนี้',
    en: 'The shop’s account on {partner} may not do this yet.',
  },
  misconfigured: {
    th: 'ระบบตั้งค่าไม่ถูกต้อง ทีมงานได้รับแจ้งแล้ว',
    en: 'Our settings are wrong; the team has been told.',
  },
  clock: { th: 'นาฬิกาของระบบไม่ตรง ทีมงานได้รับแจ้งแล้ว', en: 'Our clock is wrong; the team has been told.' },
  rate_limited: {
    th: '{partner} ให้รอสักครู่ ระบบจะส่งอีกครั้งเอง',
    en: '{partner} asks us to wait; we will send it again.',
  },
  quota_spent: {
    th: 'วันนี้ส่งถึง {partner} ครบโควตาแล้ว ระบบจะส่งต่อพรุ่งนี้เอง',
    en: 'Today’s quota on {partner} is used up; we will go on tomorrow.',
  },
  busy: {
    th: '{partner} ให้รอสักครู่ ระบบจะส่งอีกครั้งเอง',
    en: '{partner} asks us to wait; we will send it again.',
  },
  refused: { th: '{partner} ไม่รับสินค้านี้: {reason}', en: '{partner} refused this item: {reason}' },
  locked: {
    th: 'แก้ไขไม่ได้ตอนนี้ เพราะสินค้าอยู่ในแคมเปญหรือกำลังตรวจสอบ ระบบจะลองใหม่เอง',
    en: 'It cannot be changed now: it is in a campaign or under review. We will try again.',
  },
  gone: { th: 'ไม่พบสินค้านี้บน {partner} แล้ว', en: 'The item is no longer on {partner}.' },
  duplicate: {
    th: 'มีสินค้ารหัสนี้อยู่แล้วบน {partner}',
    en: 'An item with this code exists on {partner} already.',
  },
  stale: { th: 'มีข้อมูลใหม่กว่านี้แล้ว', en: 'There is newer data already.' },
  down: { th: '{partner} ขัดข้อง ระบบจะลองใหม่เอง', en: '{partner} is in trouble; we will try again.' },
  unreadable: {
    th: '{partner} ตอบกลับในรูปแบบที่ระบบไม่รู้จัก ทีมงานได้รับแจ้งแล้ว',
    en: '{partner} answered in a form we do not know; the team has been told.',
  },
  by_hand: {
    th: 'ขอให้คนทำที่ {partner} แล้ว เช็กว่าเสร็จเมื่อทำแล้ว',
    en: 'A person has been asked to do this at {partner}; check it off when it is done.',
  },
}

const noReason: Words = { th: 'ไม่ได้บอกเหตุผล', en: 'no reason was given' }

export interface ProblemFacts extends Omit<Problem, 'say' | 'weight'> {
  readonly weight?: Problem['weight']
  readonly partner: PartnerId
  /** The name of an attribute, which only the partner knows. */
  readonly name?: Words
}

/** A problem with its sentence in both languages. Blocks unless it says that it only warns. */
export function problem(facts: ProblemFacts): Problem {
  const name = facts.name ?? fieldName(facts.field)
  const phrase = problemPhrases[facts.code]
  const fill = (lang: 'th' | 'en') =>
    capital(
      filled(phrase[lang], {
        field: name[lang],
        partner: partnerNames[facts.partner][lang],
        found: shown(facts.found),
        limit: shown(facts.limit),
      }),
    )
  const { field, code, found, limit } = facts
  return { field, code, found, limit, weight: facts.weight ?? 'blocks', say: { th: fill('th'), en: fill('en') } }
}

/** The volunteer's sentence for a trouble; `reason` is the partner's own, shown after ours. */
export function sayTrouble(code: TroubleCode, partner: PartnerId, reason: Words | null): Words {
  const why = reason ?? noReason
  const fill = (lang: 'th' | 'en') =>
    filled(troublePhrases[code][lang], { partner: partnerNames[partner][lang], reason: why[lang] })
  return { th: fill('th'), en: fill('en') }
}

/** A partner's remark on something that worked, in its own words after ours. */
export function sayWarning(partner: PartnerId, text: string): Words {
  return { th: `${partnerNames[partner].th} แจ้งว่า: ${text}`, en: `${partnerNames[partner].en} says: ${text}` }
}

function fieldName(field: Field): Words {
  if (field.startsWith('photo:')) {
    const number = field.slice('photo:'.length)
    return { th: `รูปที่ ${number} `, en: `photo ${number}` }
  }
  if (field.startsWith('attribute:')) return { th: 'คุณสมบัติ', en: 'attribute' }
  return fieldNames[field as PlainField]
}

function filled(phrase: string, values: Readonly<Record<string, string>>): string {
  return phrase.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '')
}

function shown(value: string | number | null): string {
  return value === null ? '–' : typeof value === 'number' ? value.toLocaleString('en-US') : value
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
