/** Days of Bangkok, as `2026-11-21`. Bangkok is seven hours ahead the whole year. */

const dayMs = 86_400_000
const aheadMs = 7 * 3_600_000

/** The day that this moment lies in. */
export function dayOf(at: Date): string {
  return new Date(at.getTime() + aheadMs).toISOString().slice(0, 10)
}

/** The first moment of a day. */
export function startOf(day: string): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) - aheadMs)
}

/** The day after, or so many days after or before. */
export function dayAfter(day: string, days = 1): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10)
}

/** A day as the database keeps it. */
export function toDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

/** Whether a text from an address is a day at all. */
export function isDay(text: string): boolean {
  return /^20\d\d-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`))
}
