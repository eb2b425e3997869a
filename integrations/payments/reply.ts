/** What an adapter's one way to its provider answers: a value that was understood, or why there is none and what it may have done. */
import type { IncomingBytes } from '../http.ts'
import type { ProviderError } from './contract.ts'

/** `effect`: whether a write may have been carried out although it failed. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: ProviderError; readonly effect: 'none' | 'unknown' }

/** Milliseconds of patience. Tests of a provider that never answers use small ones. */
export interface CallLimits {
  readonly writeMs?: number
  readonly readMs?: number
}

/** A longer answer is none of theirs. */
export const maxAnswerBytes = 1024 * 1024

export function patienceFor(writes: boolean, { writeMs = 20_000, readMs = 10_000 }: CallLimits): number {
  return writes ? writeMs : readMs
}

type Lost = Extract<IncomingBytes, { kind: 'lost' }>

/** The caller gave up: whatever was sent may still be carried out. */
export const abandoned: Lost = { kind: 'lost', why: 'timeout' }

/** Without an answer: nothing was done only when not a word had left. */
export function lostReply<T>({ why, unsent }: Lost): Reply<T> {
  const kind = { network: 'connection', timeout: 'timeout', too_big: 'malformed_response' } as const
  return { ok: false, error: { class: kind[why] }, effect: unsent ? 'none' : 'unknown' }
}

/** What `Retry-After` asks for in seconds; a day at most. */
export function retryAfterIn(headers: Headers): { retryAfterMs?: number } {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN)
  return seconds >= 0 ? { retryAfterMs: Math.min(seconds, 86_400) * 1000 } : {}
}
