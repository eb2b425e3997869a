import { type AttemptState, isAlive } from './attempt-state.ts'

/** When a provider is read without having rung. Pure. */

const minute = 60_000
const day = 24 * 60 * minute

export interface Followed {
  readonly state: AttemptState
  readonly createdAt: Date
  readonly deadline: Date
}

/**
 * The next look, or null when none is due any more. Waiting for the buyer: after 30 s, each minute for ten minutes, every
 * five minutes until the deadline; then 1, 5 and 30 minutes after it, and daily for a week, since codes can be paid late.
 * On its way through banks: every ten minutes. What the provider never had, and what is paid, needs no look.
 */
export function nextRead({ state, createdAt, deadline }: Followed, now: Date): Date | null {
  if (state === 'succeeded' || state === 'rejected') return null
  if (state === 'processing' || state === 'authorized') return later(now, 10 * minute)
  const from = createdAt.getTime()
  const until = deadline.getTime()
  if (now.getTime() < until && isAlive(state)) return whileWaiting(from, until, now.getTime())
  const after = [minute, 5 * minute, 30 * minute, ...[1, 2, 3, 4, 5, 6, 7].map((days) => days * day)]
  const next = after.find((ms) => until + ms > now.getTime())
  return next === undefined ? null : new Date(until + next)
}

function whileWaiting(from: number, until: number, now: number): Date {
  const age = now - from
  const next =
    age < 30_000
      ? 30_000
      : age < 10.5 * minute
        ? 30_000 + minute * (Math.floor((age - 30_000) / minute) + 1)
        : 10.5 * minute + 5 * minute * (Math.floor((age - 10.5 * minute) / (5 * minute)) + 1)
  return new Date(Math.min(from + next, until + minute))
}

function later(now: Date, ms: number): Date {
  return new Date(now.getTime() + ms)
}
