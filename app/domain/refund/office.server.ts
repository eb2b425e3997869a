import { db, isDuplicate, type Tx } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { cleanLine } from '#app/lib/text.ts'
import { record } from '../audit/audit.server.ts'
import { moneyRules } from '../money-rules/read.server.ts'
import { type Actor, actsForProgramme } from '../person/actor.ts'
import { endReview } from '../review/review.server.ts'
import { approve } from './approve.server.ts'
import { moveRefund } from './move.server.ts'
import { type LockedOrder, lockOrder } from './room.server.ts'
import { signatureOf } from './signature.ts'

export type DecideRefusal =
  | { readonly code: 'not_found' }
  /** It has been decided, or moved on, meanwhile. */
  | { readonly code: 'not_waiting' }
  /** Whoever asked for it or agreed to it already is not the one who may agree now. */
  | { readonly code: 'other_person' }
  | { readonly code: 'disputed' }

interface Found {
  readonly order: LockedOrder
  readonly refund: LockedOrder['refunds'][number]
}

/**
 * Agrees to a refund that waits, or to paying by hand what the provider could not. `more`: another person has to agree as
 * well; `decided`: it is booked and on its way.
 */
export function approveRefund(
  actor: Actor,
  refundId: string,
  now = new Date(),
): Promise<Outcome<'decided' | 'more', DecideRefusal>> {
  return decide<'decided' | 'more', DecideRefusal>(actor, refundId, async (tx, { order, refund }) => {
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
  })
}

/** Says no to a refund that waits, with words for the buyer. Nothing was booked, and the money may be asked for again. */
export function refuseRefund(
  actor: Actor,
  refundId: string,
  { words, now = new Date() }: { words: string; now?: Date },
): Promise<Outcome<true, DecideRefusal>> {
  return decide<true, DecideRefusal>(actor, refundId, async (tx, { order, refund }) => {
    const data = { refusal: cleanLine(words), doneById: actor.id }
    const moved = await moveRefund(tx, { order, refund }, { kind: 'reject' }, { now, data })
    if (!moved) return refused({ code: 'not_waiting' })
    await tell(tx, actor, refund, { action: 'refund.refused', after: { refusal: data.refusal } })
    return done(true)
  })
}

export type PaidRefusal =
  | DecideRefusal
  /** The buyer has not said where to. */
  | { readonly code: 'no_target' }
  /** That transfer paid another refund. */
  | { readonly code: 'reference_used' }

/** The bank has done a transfer by hand, under this reference. Never the one who asked for it or agreed to it first. */
export async function finishByHand(
  actor: Actor,
  refundId: string,
  { reference, now = new Date() }: { reference: string; now?: Date },
): Promise<Outcome<true, PaidRefusal>> {
  try {
    return await decide<true, PaidRefusal>(actor, refundId, async (tx, { order, refund }) => {
      if (refund.state !== 'manual_pending') return refused({ code: 'not_waiting' })
      if (actor.id === refund.approvedById || actor.id === refund.requestedById)
        return refused({ code: 'other_person' })
      if (refund.sealedTarget === null) return refused({ code: 'no_target' })
      const data = { bankReference: cleanLine(reference), doneById: actor.id, doneAt: now }
      await moveRefund(tx, { order, refund }, { kind: 'pay_by_hand' }, { now, data })
      await tell(tx, actor, refund, { action: 'refund.paid_by_hand', after: { bankReference: data.bankReference } })
      return done(true)
    })
  } catch (error) {
    if (isDuplicate(error)) return refused({ code: 'reference_used' })
    throw error
  }
}

function decide<Value, Refusal>(
  actor: Actor,
  refundId: string,
  work: (tx: Tx, found: Found) => Promise<Outcome<Value, Refusal>>,
): Promise<Outcome<Value, Refusal | { readonly code: 'not_found' }>> {
  return db.$transaction(async (tx) => {
    const known =
      isId(refundId) && actsForProgramme(actor, 'staff')
        ? await tx.refund.findUnique({ where: { id: refundId }, select: { orderId: true } })
        : null
    const order = known && (await lockOrder(tx, known.orderId))
    const refund = order && (order.refunds.find(({ id }) => id === refundId) ?? null)
    if (!order || !refund) return refused({ code: 'not_found' })
    return work(tx, { order, refund })
  })
}

function isDisputed(order: LockedOrder, attemptId: string): boolean {
  return order.attempts.some(({ id, disputes }) => id === attemptId && disputes.length > 0)
}

function tell(
  tx: Tx,
  actor: Actor,
  refund: Found['refund'],
  { action, after }: { action: string; after: Readonly<Record<string, unknown>> },
): Promise<void> {
  return record(tx, actor, {
    ...{ action, entity: 'Refund', entityId: refund.id, communityId: null },
    before: { state: refund.state },
    after: { amount: refund.amount, ...after },
  })
}
