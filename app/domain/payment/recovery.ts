/** When to look again for a write whose outcome nobody knows, and when its absence is proved. Pure. */

const second = 1_000
const minute = 60 * second
const hour = 60 * minute

/** After an unknown outcome: pauses between looks; the last one repeats. */
const pauses = [5 * second, 30 * second, 2 * minute, 10 * minute, hour] as const

/** A call is broken off after 20 s; whoever made it has said what came of it, or is dead, a moment later. */
export const callPatienceMs = 25 * second

/** A person is told when nobody has known for so long. */
export const reviewAfterMs = 24 * hour

/** What one look costs in time between two that count. */
const apartMs = 10 * minute

/** The next look after `looks` of them. */
export function nextLook(looks: number, now: Date): Date {
  return new Date(now.getTime() + (pauses[looks] ?? hour))
}

/** A call that certainly had no effect (refused for haste, nobody there) may be made again: so much later, with jitter in [0, 1). */
export function nextTry(
  { tries, retryAfterMs = 0 }: { tries: number; retryAfterMs?: number },
  now: Date,
  jitter: number,
) {
  const pause = Math.min(2 * second * 2 ** Math.min(tries, 10), 10 * minute)
  return new Date(now.getTime() + Math.max(retryAfterMs, pause / 2 + (pause / 2) * jitter))
}

/** So often is a call without effect made again before it is given up. */
export const mostTries = 6

export type Absence =
  /** Not yet proved: the first look that counts was then; null when none counts. */
  { readonly proved: false; readonly since: Date | null } | { readonly proved: true }

/**
 * A complete look did not find it. Providers list late, so absence needs two such looks, at least ten minutes apart and both
 * at least ten minutes after the call.
 */
export function weighAbsence({
  submittedAt,
  absentSince,
  asOf,
}: {
  submittedAt: Date
  absentSince: Date | null
  asOf: Date
}): Absence {
  if (asOf.getTime() - submittedAt.getTime() < apartMs) return { proved: false, since: absentSince }
  if (absentSince && asOf.getTime() - absentSince.getTime() >= apartMs) return { proved: true }
  return { proved: false, since: absentSince ?? asOf }
}

/** After that long with nothing but doubt, a person has to decide. */
export function needsPerson(submittedAt: Date, now: Date): boolean {
  return now.getTime() - submittedAt.getTime() >= reviewAfterMs
}
