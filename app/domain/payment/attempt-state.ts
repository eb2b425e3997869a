import type { ProviderState, WriteOutcome } from '#integrations/payments/contract.ts'

/** The states of one try to pay, and how it may go from one to another. Pure. */

export type AttemptState =
  | 'created'
  | 'submitting'
  | 'unknown'
  | 'awaiting_customer'
  | 'processing'
  | 'authorized'
  | 'rejected'
  | 'failed'
  | 'expired'
  | 'canceled'
  | 'reversed'
  | 'succeeded'

const ranks: Readonly<Record<AttemptState, number>> = {
  created: 0,
  submitting: 1,
  unknown: 1,
  awaiting_customer: 2,
  processing: 3,
  authorized: 4,
  rejected: 5,
  failed: 5,
  expired: 5,
  canceled: 5,
  reversed: 5,
  succeeded: 6,
}

/** How far a state is: an answer that is less far than what we know is old and changes nothing. */
export function rankOf(state: AttemptState): number {
  return ranks[state]
}

/** The states in which an order's attempt keeps others away (also in the index `PaymentAttempt_one_alive`). */
export const aliveStates = [
  'created',
  'submitting',
  'unknown',
  'awaiting_customer',
  'processing',
  'authorized',
] as const satisfies readonly AttemptState[]

/** Nobody has said yet how it ends. */
export function isAlive(state: AttemptState): boolean {
  return ranks[state] < ranks.rejected
}

/** We wait for an answer that may already have had an effect. */
export function isInDoubt(state: AttemptState): boolean {
  return state === 'submitting' || state === 'unknown'
}

const seenAs: Readonly<Record<ProviderState, AttemptState>> = {
  // The object is there and waits for its buyer, or soon will.
  pending: 'awaiting_customer',
  requires_customer: 'awaiting_customer',
  processing: 'processing',
  authorized: 'authorized',
  succeeded: 'succeeded',
  failed: 'failed',
  expired: 'expired',
  canceled: 'canceled',
  reversed: 'reversed',
}

/** What came of looking at the provider's object. `stale`: older than what we know, nothing of it is taken. */
export type Step =
  | { readonly kind: 'stale' }
  /** Known already: data may be renewed, the state stays. */
  | { readonly kind: 'same' }
  | { readonly kind: 'to'; readonly state: AttemptState }

/**
 * From a read of the provider's object. Never backwards; of equal rank nothing changes; the one way up out of an end is a
 * late success, and a success is never undone.
 */
export function afterRead(now: AttemptState, seen: ProviderState): Step {
  const next = seenAs[seen]
  if (ranks[next] < ranks[now]) return { kind: 'stale' }
  // Between two ends the first that was told stays; no other rank is shared by states that can be read.
  return ranks[next] === ranks[now] ? { kind: 'same' } : { kind: 'to', state: next }
}

/** From the outcome of the call that was to make the object. `absent`: it was proved not to be there. */
export function afterWrite(
  now: AttemptState,
  outcome: Exclude<WriteOutcome<unknown>['kind'], 'accepted' | 'declined'> | 'absent',
): Step {
  // Somebody has already seen the object (a webhook was faster): the outcome adds nothing.
  if (ranks[now] > ranks.unknown) return { kind: 'same' }
  const state = outcome === 'unknown' ? 'unknown' : 'rejected'
  return state === now ? { kind: 'same' } : { kind: 'to', state }
}
