/** Months as people in Bangkok count them. Pure; browser-safe. Bangkok is seven hours ahead all year. */

const ahead = 7 * 60 * 60 * 1000

/** `2026-11` of a moment. */
export function monthOf(at: Date): string {
  return new Date(at.getTime() + ahead).toISOString().slice(0, 7)
}

/** A month from an address, or null when it is none. */
export function readMonth(text: string | undefined): string | null {
  return text !== undefined && /^20\d\d-(0[1-9]|1[0-2])$/.test(text) ? text : null
}

/** Its first moment, and the first that is not in it. */
export function spanOf(month: string): { readonly from: Date; readonly to: Date } {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return { from: new Date(Date.UTC(year, number - 1, 1) - ahead), to: new Date(Date.UTC(year, number, 1) - ahead) }
}

/** `2026-11` and the months before it, the newest first. */
export function monthsUpTo(month: string, count: number): string[] {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return Array.from({ length: count }, (_, back) =>
    new Date(Date.UTC(year, number - 1 - back, 1)).toISOString().slice(0, 7),
  )
}
