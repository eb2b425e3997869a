declare const satangBrand: unique symbol

/** Whole satang, 100 to the baht. A float never holds a price. */
export type Satang = bigint & { readonly [satangBrand]: 'satang' }

/** Takes a whole number of satang as money. @throws RangeError for fractions, NaN and infinities. */
export function satang(amount: bigint | number): Satang {
  // The brand exists in types only.
  return BigInt(amount) as Satang
}

/** Whole baht as money. @throws RangeError when it is not a whole number. */
export function baht(amount: bigint | number): Satang {
  return satang(BigInt(amount) * 100n)
}

/**
 * What a person typed as baht: `1,250`, `฿89.50`, `๑๒๐ บาท`. Null when it is no amount, is not positive,
 * or has more than two decimals.
 */
export function parseBaht(typed: string): Satang | null {
  const plain = typed
    .normalize('NFC')
    .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
    .replace(/[\s,฿\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/(บาท|baht|thb)$/i, '')
  const parts = plain.match(/^(\d{1,9})(?:\.(\d{1,2}))?$/)
  if (!parts) return null
  const amount = satang(BigInt(parts[1] ?? '0') * 100n + BigInt((parts[2] ?? '').padEnd(2, '0')))
  return amount > 0n ? amount : null
}

/** `฿1,234` or `฿1,234.50`, the same in both languages. */
export function formatBaht(amount: bigint): string {
  return formatBahtInFull(amount).replace(/\.00$/, '')
}

/** With its satang even when there are none, as books say it: `฿1,234.00`. */
export function formatBahtInFull(amount: bigint): string {
  const whole = amount < 0n ? -amount : amount
  const baht = (whole / 100n).toString().replace(/\B(?=(\d{3})+$)/g, ',')
  return `${amount < 0n ? '-' : ''}฿${baht}.${(whole % 100n).toString().padStart(2, '0')}`
}

/** The amount as a person would type it into a field: `1250` or `89.50`. */
export function bahtForField(amount: bigint): string {
  const rest = amount % 100n
  return rest === 0n ? String(amount / 100n) : `${amount / 100n}.${rest.toString().padStart(2, '0')}`
}
