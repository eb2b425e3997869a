/** Which stretch of time is read of a shop's sales, and when. Pure; instants are UTC. */

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** Partners list an order a little late: what changed just now is left to the next read, and each read looks back. */
const lateMs = 30_000
const lookBackMs = 15 * minute
export const everyMs = 10 * minute
/** The nightly read. */
const wholeMs = 3 * day
/** 02:00 in Bangkok (UTC+7, no summer time). */
const nightUtcMs = 19 * hour

export interface Intake {
  /** Everything that changed before this moment is known. */
  readonly readTo: Date | null
  /** The last read of three whole days. */
  readonly wholeAt: Date | null
}

export interface Window {
  readonly from: Date
  readonly to: Date
  readonly whole: boolean
}

/**
 * What to read now: from a little before the last read's end, once a night the last three days. A shop never read is read
 * from the moment it was connected, since before that nothing of ours stood there.
 */
export function windowAt(now: Date, { readTo, wholeAt }: Intake, connectedAt: Date): Window {
  const to = new Date(now.getTime() - lateMs)
  const whole = isNightDue(now, wholeAt)
  const since = (readTo ?? connectedAt).getTime() - lookBackMs
  const from = whole ? Math.min(since, now.getTime() - wholeMs) : since
  return { from: new Date(Math.min(from, to.getTime())), to, whole }
}

/** Is it time for this shop again? */
export function isDue(now: Date, { readTo, nextTryAt }: { readTo: Date | null; nextTryAt: Date | null }): boolean {
  if (nextTryAt) return nextTryAt <= now
  return readTo === null || now.getTime() - readTo.getTime() >= everyMs
}

function isNightDue(now: Date, wholeAt: Date | null): boolean {
  const night = Math.floor((now.getTime() - nightUtcMs) / day) * day + nightUtcMs
  return wholeAt === null || wholeAt.getTime() < night
}
