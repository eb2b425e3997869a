/** How near the end of a seller's consent is. Pure. */

const dayMs = 24 * 3_600_000

/** From here on people are told: weeks before, since whoever may say yes over there must be found. */
export const warnDays = 30
/** From here on it is pressing. */
export const pressingDays = 7

/** Whole days that are left, never below none; null when there is no end, or none that is near. */
export function daysToConsentEnd(consentUntil: Date | null, now: Date): number | null {
  if (!consentUntil) return null
  const days = Math.floor((consentUntil.getTime() - now.getTime()) / dayMs)
  return days < warnDays ? Math.max(days, 0) : null
}
