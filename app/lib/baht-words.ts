const digits = ['ศูนย์', 'หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า']
const places = ['', 'สิบ', 'ร้อย', 'พัน', 'หมื่น', 'แสน']

/**
 * An amount as it is said aloud in Thai, for somebody who confirms it: แปดร้อยเก้าสิบบาท, สิบเอ็ดบาทห้าสิบสตางค์.
 * Satang, not negative.
 */
export function bahtInThaiWords(amount: bigint): string {
  const whole = amount / 100n
  const rest = amount % 100n
  if (rest === 0n) return `${numberInThaiWords(whole)}บาท`
  const satang = `${numberInThaiWords(rest)}สตางค์`
  return whole === 0n ? satang : `${numberInThaiWords(whole)}บาท${satang}`
}

/** A whole number as said aloud: ยี่สิบเอ็ด, หนึ่งร้อยเอ็ด, สองล้านสามแสน. */
function numberInThaiWords(number: bigint): string {
  if (number >= 1_000_000n) {
    const rest = number % 1_000_000n
    const millions = `${numberInThaiWords(number / 1_000_000n)}ล้าน`
    return rest === 0n ? millions : millions + belowMillion(rest, true)
  }
  return number === 0n ? (digits[0] ?? '') : belowMillion(number, false)
}

function belowMillion(number: bigint, followsMillions: boolean): string {
  const written = String(number)
  return [...written]
    .map((digit, index) => {
      const place = written.length - 1 - index
      if (digit === '0') return ''
      if (place === 1 && digit === '1') return 'สิบ'
      if (place === 1 && digit === '2') return 'ยี่สิบ'
      if (place === 0 && digit === '1' && (written.length > 1 || followsMillions)) return 'เอ็ด'
      return (digits[Number(digit)] ?? '') + (places[place] ?? '')
    })
    .join('')
}
