/**
 * Whether the name that a bank has for an account is the maker's. Pure; browser-safe. A bank writes titles, glues or spaces
 * them as it likes, and knows nothing of ป้า and ลุง; a maker's shop name may hold both. Only what is surely the same passes
 * by itself; everything else a person decides.
 */

export type NameFit =
  | 'same'
  /** A letter differs, or one name of two is missing: probably the same person. */
  | 'close'
  | 'other'

/** Longest first, so that นางสาว is not read as นาง and สาว. */
const titles = [
  ...['ว่าที่ร้อยตรี', 'ว่าที่ร.ต.', 'เด็กหญิง', 'เด็กชาย', 'นางสาว', 'น.ส.', 'ด.ญ.', 'ด.ช.', 'นาย', 'นาง', 'คุณ', 'ดร.'],
  ...['mister', 'miss', 'mrs.', 'mrs', 'mr.', 'mr', 'ms.', 'ms', 'dr.', 'master'],
]
const kin = ['ป้า', 'ลุง', 'ยาย', 'ตา', 'ปู่', 'ย่า', 'น้า', 'อา', 'พี่', 'น้อง', 'แม่', 'พ่อ', 'เจ๊', 'เฮีย', 'ครู', 'aunt', 'uncle']

/** Compares the account's name with every name the maker is known by (Thai, English). */
export function fitOfNames(accountName: string, makerNames: readonly string[]): NameFit {
  const account = without(titles, plain(accountName))
  if (compact(account) === '') return 'other'
  const known = makerNames.flatMap((name) => {
    // A name may begin like a title (นายก): it is compared as it is, too.
    const bare = without(titles, plain(name))
    return [plain(name), bare, without(kin, bare)]
  })
  if (known.some((name) => compact(name) === compact(account))) return 'same'
  return known.some((name) => isClose(account, name)) ? 'close' : 'other'
}

function plain(name: string): string {
  return name
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
}

/** Latin titles need a word's end after them; Thai is written without. */
function without(words: readonly string[], name: string): string {
  const spaceless = name.replace(/(\.)\s+/g, '$1')
  const found = words.find((word) => {
    if (!spaceless.startsWith(word)) return false
    return !/[a-z]$/.test(word) || !/^[a-z]/.test(spaceless.slice(word.length))
  })
  return found ? spaceless.slice(found.length).trim() : name
}

function compact(name: string): string {
  return name.replace(/[\s.]/g, '')
}

function isClose(account: string, name: string): boolean {
  const [a, b] = [compact(account), compact(name)]
  if (b.length < 3) return false
  if (differsByOne(a, b)) return true
  const [first, second] = [account.split(' ')[0], name.split(' ')[0]]
  // ป้าสมศรี in the shop, นาง สมศรี ใจดี at the bank.
  return first === second && (!account.includes(' ') || !name.includes(' '))
}

/** One sign more, less or other. */
function differsByOne(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let at = 0
  while (at < Math.min(a.length, b.length) && a[at] === b[at]) at += 1
  const rest = (text: string, skip: number) => text.slice(at + skip)
  return rest(a, 1) === rest(b, 1) || rest(a, 1) === rest(b, 0) || rest(a, 0) === rest(b, 1)
}
