/** What becomes of a refund, as a pure machine. Browser-safe. A provider's answers go forward only: an old answer changes nothing. */

export type RefundState =
  | 'requested'
  | 'approved'
  | 'submitting'
  | 'unknown'
  | 'pending'
  | 'requires_buyer'
  | 'succeeded'
  | 'failed'
  | 'canceled'
  | 'rejected'
  | 'manual_pending'
  | 'manual_done'

/** What a provider says of a refund. */
export type ReadState = 'pending' | 'requires_buyer' | 'succeeded' | 'failed' | 'canceled'

/** Somewhere on its way at a provider, with an outcome that nobody knows yet. At most one per payment. */
export const inFlight = ['submitting', 'unknown'] as const satisfies readonly RefundState[]

/** Whoever asked has been told no: it takes no room in what may be paid back. All others do. */
export const withoutRoom = ['rejected'] as const satisfies readonly RefundState[]

/** The buyer has the money. */
export const paidBack = ['succeeded', 'manual_done'] as const satisfies readonly RefundState[]

/** What has to happen in the transaction in which a refund moves. */
export type RefundEffect =
  /** Post that the money has left. */
  | 'book_done'
  /** Post that it came back after all. */
  | 'book_back'
  | 'tell_buyer'
  /** The buyer has to say where the money goes. */
  | 'ask_buyer'
  /** The provider could not do it: a person decides how the buyer gets the money. */
  | 'need_person'

export type RefundMove =
  | { readonly kind: 'approve'; readonly way: 'api' | 'manual' }
  | { readonly kind: 'reject' }
  | { readonly kind: 'submit' }
  | { readonly kind: 'lose_sight' }
  /** The provider answered. `rejected` writes are `failed`: nothing happened there. */
  | { readonly kind: 'read'; readonly state: ReadState }
  | { readonly kind: 'pay_by_hand' }

export interface RefundStep {
  readonly state: RefundState
  readonly effects: readonly RefundEffect[]
}

/** Null: this move changes nothing here, because it is not allowed or is old news. */
export function nextRefund(from: RefundState, move: RefundMove): RefundStep | null {
  switch (move.kind) {
    case 'approve':
      return approved(from, move.way)
    case 'reject':
      return from === 'requested' ? { state: 'rejected', effects: [] } : null
    case 'submit':
      return from === 'approved' || from === 'unknown' ? { state: 'submitting', effects: [] } : null
    case 'lose_sight':
      return from === 'submitting' ? { state: 'unknown', effects: [] } : null
    case 'read':
      return read(from, move.state)
    case 'pay_by_hand':
      return from === 'manual_pending' ? { state: 'manual_done', effects: ['book_done', 'tell_buyer'] } : null
  }
}

/** What the provider could not pay back is approved once more, to be paid by hand. */
function approved(from: RefundState, way: 'api' | 'manual'): RefundStep | null {
  if (way === 'api') return from === 'requested' ? { state: 'approved', effects: [] } : null
  const may = from === 'requested' || from === 'failed' || from === 'canceled'
  return may ? { state: 'manual_pending', effects: ['ask_buyer'] } : null
}

/** Answers that have passed the provider's own order: later ones are never undone by earlier ones. */
const rank: Record<ReadState, number> = { pending: 1, requires_buyer: 1, succeeded: 2, failed: 3, canceled: 3 }

function read(from: RefundState, to: ReadState): RefundStep | null {
  const before = rankOf(from)
  if (before === null || from === to || rank[to] < before || before === 3) return null
  return { state: to, effects: effectsOf(from, to) }
}

function rankOf(state: RefundState): number | null {
  if (state === 'submitting' || state === 'unknown') return 0
  return state in rank ? rank[state as ReadState] : null
}

function effectsOf(from: RefundState, to: ReadState): RefundEffect[] {
  switch (to) {
    case 'pending':
      return []
    case 'requires_buyer':
      return ['ask_buyer']
    case 'succeeded':
      return ['book_done', 'tell_buyer']
    case 'failed':
    case 'canceled':
      return from === 'succeeded' ? ['book_back', 'need_person'] : ['need_person']
  }
}
