/** A product's short code is five signs, a variant's number counts from 1 and is never given twice. */
const form = /^YN-([34679ACDEFGHJKMNPQRTUVWXY]{5})-([1-9]\d{0,2})$/

/** The SKU of a product's nth variant: `YN-7F3K9-2`. In lower case it is our id on every partner platform. */
export function skuOf(shortCode: string, number: number): string {
  return `YN-${shortCode}-${number}`
}

/** The parts of a SKU, or null when it is none of ours. Small letters and blanks around it are forgiven. */
export function parseSku(typed: string): { shortCode: string; number: number } | null {
  const [, shortCode, number] = form.exec(typed.trim().toUpperCase()) ?? []
  return shortCode && number ? { shortCode, number: Number(number) } : null
}

/** The number of the next variant: past every one that was ever given, archived ones included. */
export function nextNumber(skus: readonly string[]): number {
  return Math.max(0, ...skus.map((sku) => parseSku(sku)?.number ?? 0)) + 1
}
