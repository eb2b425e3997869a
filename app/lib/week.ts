const day = 86_400_000
const bangkok = 7 * 3_600_000

/** The Monday (in Bangkok) of the week that this moment lies in, as `2026-11-16`. */
export function weekOf(now: Date): string {
  const there = new Date(now.getTime() + bangkok)
  const sinceMonday = (there.getUTCDay() + 6) % 7
  return new Date(there.getTime() - sinceMonday * day).toISOString().slice(0, 10)
}
