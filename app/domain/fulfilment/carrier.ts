import { arabicDigits } from '#app/lib/text.ts'

/** Who carries a parcel. A closed list; `by_hand`: somebody brings it, there is no number. Browser-safe. */
export const carriers = [
  ...(['thailand_post', 'flash', 'kex', 'jt', 'spx', 'lalamove', 'grab', 'other', 'by_hand'] as const),
] as const
export type Carrier = (typeof carriers)[number]

export function carrierOf(word: string): Carrier | null {
  return carriers.find((carrier) => carrier === word) ?? null
}

/** These come to the door within the hour, or at once: a number is not needed. */
export function needsTracking(carrier: Carrier): boolean {
  return !['lalamove', 'grab', 'by_hand'].includes(carrier)
}

const shortest = 6
const longest = 40

/**
 * A tracking number as it was typed or pasted: Thai digits, blanks, dashes and small letters are fine, and a whole address or
 * sentence with the number in it is not. Null: it is none.
 */
export function readTracking(typed: string): string | null {
  const plain = arabicDigits(typed.normalize('NFKC'))
    .replace(/[\s\-–—.\u200b-\u200d\u2060\ufeff]/g, '')
    .toUpperCase()
  const isNumber = /^[A-Z0-9]+$/.test(plain) && /\d/.test(plain) && plain.length >= shortest && plain.length <= longest
  return isNumber ? plain : null
}
