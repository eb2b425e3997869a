import { db, isDuplicate, type Tx } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { cleanLine } from '#app/lib/text.ts'
import { type Actor, actsForProgramme } from '../person/actor.ts'
import { moveRefund } from './move.server.ts'
import { lockOrder } from './room.server.ts'
import { type Found, type SignRefusal, sign, tell } from './sign.server.ts'

export type DecideRefusal = SignRefusal | { readonly code: 'not_found' }

/**
 * Agrees to a refund that waits, or to paying by hand what the provider could not. `more`: another person has to agree as
 * well; `decided`: it is booked and on its way.
 */
export function approveRefund(
  actor: Actor,
  refundId: string,
  now = new Date(),
): Promise<Outcome<'decided' | 'more', DecideRefusal>> {
  return decide<'decided' | 'more', DecideRefusal>(actor, refundId, (tx, found) => sign(tx, actor, found, now))
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
