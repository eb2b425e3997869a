/** Banks of Thailand by the three digits that transfers name them with. Imports nothing: pages use it too. */

export const banks = {
  '002': { th: 'กรุงเทพ', en: 'Bangkok Bank' },
  '004': { th: 'กสิกรไทย', en: 'Kasikornbank' },
  '006': { th: 'กรุงไทย', en: 'Krungthai Bank' },
  '011': { th: 'ทหารไทยธนชาต', en: 'TMBThanachart Bank' },
  '014': { th: 'ไทยพาณิชย์', en: 'Siam Commercial Bank' },
  '017': { th: 'ซิตี้แบงก์', en: 'Citibank' },
  '018': { th: 'ซูมิโตโม มิตซุย', en: 'Sumitomo Mitsui' },
  '020': { th: 'สแตนดาร์ดชาร์เตอร์ด', en: 'Standard Chartered' },
  '022': { th: 'ซีไอเอ็มบี ไทย', en: 'CIMB Thai' },
  '024': { th: 'ยูโอบี', en: 'UOB' },
  '025': { th: 'กรุงศรีอยุธยา', en: 'Bank of Ayudhya (Krungsri)' },
  '030': { th: 'ออมสิน', en: 'Government Savings Bank' },
  '031': { th: 'เอชเอสบีซี', en: 'HSBC' },
  '033': { th: 'อาคารสงเคราะห์', en: 'Government Housing Bank' },
  '034': { th: 'ธ.ก.ส.', en: 'BAAC' },
  '035': { th: 'เอ็กซิมแบงก์', en: 'EXIM Bank' },
  '066': { th: 'อิสลามแห่งประเทศไทย', en: 'Islamic Bank of Thailand' },
  '067': { th: 'ทิสโก้', en: 'TISCO Bank' },
  '069': { th: 'เกียรตินาคินภัทร', en: 'Kiatnakin Phatra Bank' },
  '070': { th: 'ไอซีบีซี (ไทย)', en: 'ICBC (Thai)' },
  '071': { th: 'ไทยเครดิต', en: 'Thai Credit Bank' },
  '073': { th: 'แลนด์ แอนด์ เฮ้าส์', en: 'Land and Houses Bank' },
  '098': { th: 'พัฒนาวิสาหกิจขนาดกลางและขนาดย่อม', en: 'SME Development Bank' },
} as const

export type BankCode = keyof typeof banks

export function isBankCode(code: string): code is BankCode {
  return Object.hasOwn(banks, code)
}

/** The digits of an account as typed; null unless there are ten to fifteen. There is no check digit to ask. */
export function parseAccountNumber(typed: string): string | null {
  const digits = typed.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50)).replace(/[\s-]/g, '')
  return /^\d{10,15}$/.test(digits) ? digits : null
}
