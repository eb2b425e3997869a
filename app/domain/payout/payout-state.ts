/** What becomes of a payout, as a pure machine. Browser-safe. A rail's answers go forward only. */

export type PayoutState =
  | 'planned'
  | 'approved'
  | 'submitting'
  | 'unknown'
  | 'queued'
  | 'sent'
  | 'paid'
  | 'failed'
  | 'canceled'
  | 'returned'

/** What a rail says of a payout: Omise by its answers, the bank by the file that comes back. */
export type SeenState = 'queued' | 'sent' | 'paid' | 'failed' | 'canceled' | 'returned'

/** At a rail that can be asked. */
export const followedPayouts = ['queued', 'sent'] as const satisfies readonly PayoutState[]

/** It lies at a provider who has not given it to the bank yet, as far as we know. */
export function canBeAskedBack({ rail, state }: { readonly rail: string; readonly state: string }): boolean {
  return rail === 'omise_transfer' && state === 'queued'
}

/** What has to happen in the transaction in which a payout moves. */
export type PayoutEffect =
  /** Post that the maker's money is promised to the rail. */
  | 'book_start'
  /** Post that it left, with its fee. */
  | 'book_sent'
  /** Post that it never left, and free its lines. */
  | 'book_fail'
  /** Post that it came back after it had left, and free its lines. */
  | 'book_return'
  /** Free its lines; nothing was posted yet. */
  | 'free'
  | 'tell_maker'
  | 'need_person'

export type PayoutMove =
  | { readonly kind: 'approve' }
  /** A person drops it, or what it was planned for has changed. */
  | { readonly kind: 'drop' }
  /** To the provider, or into a file for the bank. */
  | { readonly kind: 'submit' }
  | { readonly kind: 'lose_sight' }
  | { readonly kind: 'see'; readonly state: SeenState }

export interface PayoutStep {
  readonly state: PayoutState
  readonly effects: readonly PayoutEffect[]
}

/** Null: this move changes nothing here, because it is not allowed or is old news. */
export function nextPayout(from: PayoutState, move: PayoutMove): PayoutStep | null {
  switch (move.kind) {
    case 'approve':
      return from === 'planned' ? { state: 'approved', effects: [] } : null
    case 'drop':
      return from === 'planned' || from === 'approved' ? { state: 'canceled', effects: ['free'] } : null
    case 'submit':
      if (from === 'unknown') return { state: 'submitting', effects: [] }
      return from === 'approved' ? { state: 'submitting', effects: ['book_start'] } : null
    case 'lose_sight':
      return from === 'submitting' ? { state: 'unknown', effects: [] } : null
    case 'see':
      return seen(from, move.state)
  }
}

const rank: Record<SeenState, number> = { queued: 1, sent: 2, paid: 3, failed: 4, canceled: 4, returned: 4 }

function seen(from: PayoutState, to: SeenState): PayoutStep | null {
  const before = rankOf(from)
  if (before === null || rank[to] <= before) return null
  const hasLeft = before >= rank.sent
  switch (to) {
    case 'queued':
      return { state: to, effects: [] }
    case 'sent':
      return { state: to, effects: ['book_sent'] }
    case 'paid':
      return { state: to, effects: hasLeft ? ['tell_maker'] : ['book_sent', 'tell_maker'] }
    case 'failed':
    case 'canceled':
    case 'returned':
      // What left and failed came back, whatever the rail calls it.
      return hasLeft
        ? { state: 'returned', effects: ['book_return', 'need_person'] }
        : { state: to === 'returned' ? 'failed' : to, effects: ['book_fail', 'need_person'] }
  }
}

function rankOf(state: PayoutState): number | null {
  if (state === 'submitting' || state === 'unknown') return 0
  return state in rank ? rank[state as SeenState] : null
}
