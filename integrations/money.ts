import { bahtForField, type Satang, satang } from '#app/lib/money.ts'

/** Money on its way to and from other companies: the door between satang and a partner's own form. */

export { baht, type Satang, satang } from '#app/lib/money.ts'

/** Whole baht as a JSON number, or null when there are satang left over: never rounds. */
export function toWholeBaht(amount: Satang): number | null {
  return amount % 100n === 0n ? Number(amount / 100n) : null
}

/** Reads a partner's baht (350, 350.5 or "350.50") as satang; null when it is not money with at most two decimals. */
export function fromBaht(amount: number | string): Satang | null {
  const match = /^(\d{1,15})(?:\.(\d{1,2})0*)?$/.exec(String(amount))
  if (!match?.[1]) return null
  return satang(BigInt(match[1]) * 100n + BigInt((match[2] ?? '').padEnd(2, '0')))
}

/** Baht for a sentence: "350" or "350.50". */
export function bahtText(amount: Satang): string {
  return bahtForField(amount)
}
