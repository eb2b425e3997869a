import { db } from '#app/lib/database.server.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { digest } from '#app/lib/secret.server.ts'
import { record } from '../audit/audit.server.ts'
import { orderCode } from '../order/path.ts'
import { lockOrder } from '../order/reservation.server.ts'
import { isToken } from '../order/token.server.ts'
import { type Actor, actsForProgramme } from '../person/actor.ts'
import { endReview, openReview } from '../review/review.server.ts'
import { rankOf } from './attempt-state.ts'
import { isOverdue, isWanted } from './leave.server.ts'
import { refreshOrder } from './refresh.server.ts'
import { lockAttempt } from './settle.server.ts'

/**
 * Payments into our own account. Nobody tells us of them: a buyer says that they paid, which moves nothing; people who see the
 * money in the bank's app, or a line of the statement, do (direct-confirm). Never a picture of a slip.
 */

/** The buyer says that they have paid: the goods are kept while somebody looks. False when there is nothing to look for. */
export async function claimDirect(token: string | undefined, now: Date): Promise<boolean> {
  if (!isToken(token)) return false
  const found = await db.order.findUnique({ where: { tokenHash: digest(token) }, select: { id: true } })
  if (!found) return false
  return db.$transaction(async (tx) => {
    await lockOrder(tx, found.id)
    const order = await tx.order.findUniqueOrThrow({ where: { id: found.id }, include: { attempts: true } })
    const attempt = order.attempts.find(
      (one) => one.provider === 'promptpay_direct' && isWanted(one) && !isOverdue(one, now),
    )
    if (attempt?.state !== 'awaiting_customer') return attempt?.state === 'processing'
    await tx.paymentAttempt.update({
      where: { id: attempt.id },
      data: { state: 'processing', stateRank: rankOf('processing') },
    })
    await openReview(tx, {
      kind: 'direct_payment',
      subject: attempt.id,
      detail: { attempt: attempt.id, code: orderCode(order.shortCode), asked: attempt.amount.toString() },
    })
    return true
  })
}

/** The money is not there, a person says: the buyer is told, and may try again. A transfer that comes later is still taken. */
export async function denyDirect(
  actor: Actor,
  attemptId: string,
  now: Date,
): Promise<Outcome<null, { readonly code: 'not_found' | 'not_now' }>> {
  if (!actsForProgramme(actor, 'staff')) return refused({ code: 'not_found' })
  const there = await db.paymentAttempt.findFirst({ where: { id: attemptId, provider: 'promptpay_direct' } })
  if (!there) return refused({ code: 'not_found' })
  return db.$transaction(async (tx) => {
    const attempt = await lockAttempt(tx, attemptId)
    if (attempt.state !== 'processing') return refused({ code: 'not_now' })
    await tx.paymentAttempt.update({
      where: { id: attemptId },
      data: { state: 'failed', stateRank: rankOf('failed'), decline: 'other' },
    })
    await refreshOrder(tx, attempt.orderId)
    await endReview(tx, { kind: 'direct_payment', subject: attemptId }, now)
    await record(tx, actor, {
      ...{ action: 'payment.denied', entity: 'PaymentAttempt', entityId: attemptId, communityId: null },
      after: { asked: attempt.amount.toString() },
    })
    return done(null)
  })
}

/** Codes of our own whose time is over, and of which nobody said that they were paid. */
export async function expireDirect(now: Date): Promise<void> {
  const due = await db.paymentAttempt.findMany({
    where: { provider: 'promptpay_direct', state: 'awaiting_customer', deadline: { lt: now } },
    select: { id: true, orderId: true },
    take: 200,
  })
  for (const { id, orderId } of due)
    await db.$transaction(async (tx) => {
      await lockOrder(tx, orderId)
      const { count } = await tx.paymentAttempt.updateMany({
        where: { id, state: 'awaiting_customer' },
        data: { state: 'expired', stateRank: rankOf('expired') },
      })
      if (count > 0) await refreshOrder(tx, orderId)
    })
}
