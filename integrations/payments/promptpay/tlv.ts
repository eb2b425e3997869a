/** The shape of every code here: two digits of tag, two of length, the value; sealed by a check sum at the end. */

/** One field. @throws RangeError when its value is empty or longer than two digits can say. */
export function field(tag: string, value: string): string {
  if (value.length < 1 || value.length > 99) throw new RangeError(`tag ${tag} has ${value.length} characters`)
  return tag + String(value.length).padStart(2, '0') + value
}

/** The fields by tag, or null when the text does not consist of whole fields, or one stands twice. */
export function fieldsOf(text: string): ReadonlyMap<string, string> | null {
  const found = new Map<string, string>()
  let at = 0
  while (at < text.length) {
    const head = /^(\d{2})(\d{2})/.exec(text.slice(at, at + 4))
    const [, tag, length] = head ?? []
    if (!tag || !length) return null
    const value = text.slice(at + 4, at + 4 + Number(length))
    if (value.length !== Number(length) || value.length === 0 || found.has(tag)) return null
    found.set(tag, value)
    at += 4 + value.length
  }
  return found
}

/** CRC-16/CCITT-FALSE (polynomial 1021, from FFFF, nothing reflected) in four upper-case hex digits. ASCII only. */
export function crc16(text: string): string {
  let crc = 0xffff
  for (const byte of Buffer.from(text, 'ascii')) {
    crc ^= byte << 8
    for (let bit = 0; bit < 8; bit += 1) crc = (crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff
  }
  return crc.toString(16).toUpperCase().padStart(4, '0')
}

const crcTag = '6304'

/** The fields closed by their check sum, which covers its own tag and length too. */
export function sealed(body: string): string {
  return `${body}${crcTag}${crc16(body + crcTag)}`
}

/** The text before the check sum, or null when the sum is missing or wrong. */
export function unsealed(text: string): string | null {
  const body = text.slice(0, -8)
  return text.length > 8 && sealed(body) === text ? body : null
}
