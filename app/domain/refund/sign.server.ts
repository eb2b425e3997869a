import type { Tx } from '#app/lib/database.server.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { record } from '../audit/audit.server.ts'
import { moneyRules } from '../money-rules/read.server.ts'
import type { Actor } from '../person/actor.ts'
import { endReview } from '../review/review.server.ts'
import { approve } from './approve.server.ts'
import type { LockedOrder } from './room.server.ts'
import { signatureOf } from './signature.ts'

/** A refund under its order's lock. */
export interface Found {
  readonly order: LockedOrder
  readonly refund: LockedOrder['refunds'][number]
}

export type SignRefusal =
  /** It has been decided, or moved on, meanwhile. */
  | { readonly code: 'not_waiting' }
  /** Whoever asked for it or agreed to it already is not the one who may agree now. */
  | { readonly code: 'other_person' }
  | { readonly code: 'disputed' }

/** One person's yes to a refund. `more`: another person has to agree as well; `decided`: it is booked and on its way. */
export async function sign(
  tx: Tx,
  actor: Actor,
  { order, refund }: Found,
  now: Date,
): Promise<Outcome<'decided' | 'more', SignRefusal>> {
  const byHand = refund.state === 'failed' || refund.state === 'canceled'
  if (refund.state !== 'requested' && !byHand) return refused({ code: 'not_waiting' })
  if (order.disputed || isDisputed(order, refund.attemptId)) return refused({ code: 'disputed' })
  const way = byHand ? 'manual' : (refund.way ?? 'manual')
  // Who agreed to send it through the provider has not seen what is wished now.
  const approvedById = byHand && refund.way === 'api' ? null : refund.approvedById
  const { secondPersonAbove } = await moneyRules(tx)
  const signature = signatureOf({ ...refund, way, approvedById }, actor.id, secondPersonAbove)
  if (signature.kind === 'other_person') return refused({ code: 'other_person' })
  await tell(tx, actor, refund, { action: 'refund.approved', after: { way, as: signature.kind } })
  if (signature.kind === 'first') {
    await tx.refund.update({ where: { id: refund.id }, data: { way, approvedById: actor.id, secondById: null } })
    return done('more')
  }
  const people = signature.as === 'approver' ? { approvedById: actor.id } : { secondById: actor.id }
  await approve(tx, order, { ...refund, way }, { ...people, now })
  if (byHand) await endReview(tx, { kind: 'refund_failed', subject: refund.id }, now)
  return done('decided')
}

function isDisputed(order: LockedOrder, attemptId: string): boolean {
  return order.attempts.some(({ id, disputes }) => id === attemptId && disputes.length > 0)
}

/** Writes down what a person did with a refund; `communityId`: whose history it belongs to, where it is of one. */
export function tell(
  tx: Tx,
  actor: Actor,
  refund: Found['refund'],
  told: { action: string; after: Readonly<Record<string, unknown>>; communityId?: string },
): Promise<void> {
  const { action, after, communityId = null } = told
  return record(tx, actor, {
    ...{ action, entity: 'Refund', entityId: refund.id, communityId },
    before: { state: refund.state },
    after: { amount: refund.amount, ...after },
  })
}
