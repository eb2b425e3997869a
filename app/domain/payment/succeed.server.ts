import type { Tx } from '#app/lib/database.server.ts'
import { log } from '#app/lib/log.server.ts'
import type { PaidThrough } from '#integrations/payments/contract.ts'
import { confirmParts } from '../fulfilment/prepare.server.ts'
import { captured, unallocated } from '../ledger/journal.ts'
import { post } from '../ledger/post.server.ts'
import { notify } from '../notice/notify.server.ts'
import { reserveOrder } from '../order/reservation.server.ts'
import { refundWholePayment } from '../refund/ask.server.ts'
import type { ReviewKind } from '../review/kind.ts'
import { openReview } from '../review/review.server.ts'
import { type Effect, effectOf } from './effect.ts'
import { gatewayOf } from './gateway.server.ts'
import type { LockedAttempt } from './settle.server.ts'
import { supersedeAll } from './supersede.server.ts'

/** Money as a provider, or a person with the bank's statement, says it came. */
export interface Money {
  readonly provider: PaidThrough
  readonly ref: string
  readonly currency: string
  readonly livemode: boolean
  readonly received: bigint
  readonly refundable: 'api' | 'api_buyer_must_answer' | 'manual' | 'no'
  readonly isOurs: boolean
}

/**
 * A payment has come in, for the first time: under the order's lock, the one thing that follows from it. It pays the order,
 * or waits outside of it to be given back or looked at by a person; nothing is delivered for money that does not fit.
 */
export async function takeMoney(tx: Tx, attempt: LockedAttempt, money: Money, now: Date): Promise<void> {
  const effect = effectOf({
    ...{ currency: money.currency, isOurs: money.isOurs, received: money.received, asked: attempt.amount },
    rightMode: money.livemode === (gatewayOf(attempt.provider)?.livemode ?? money.livemode),
    order: {
      isPaid: attempt.order.paidAt !== null,
      isCancelled: attempt.order.cancelledAt !== null,
    },
  })
  if (effect !== 'pays') return setApart(tx, attempt, { money, effect }, now)
  const kept = await reserveOrder(tx, attempt.orderId, null)
  if (kept.ok) await pay(tx, attempt, money, now)
  else await setApart(tx, attempt, { money, effect: 'late' }, now)
}

async function pay(tx: Tx, attempt: LockedAttempt, { provider, ref, received }: Money, now: Date): Promise<void> {
  const { orderId } = attempt
  await post(tx, captured({ provider, ref, orderId, amount: received, at: now }))
  await tx.order.update({
    where: { id: orderId },
    data: { payment: 'paid', paidAt: now },
    select: { id: true },
  })
  await supersedeAll(tx, orderId, now)
  await notify(tx, { kind: 'order_paid', orderId })
  await confirmParts(tx, orderId, now)
}

/** Why money pays nothing: as a matter for people, and as a reason to send it back by itself where that can be done. */
const apart = {
  late: { review: 'late_payment', giveBack: 'late_payment' },
  cancelled_order: { review: 'late_payment', giveBack: 'cancelled_order' },
  duplicate: { review: 'duplicate_payment', giveBack: 'duplicate_payment' },
  wrong_amount: { review: 'wrong_amount', giveBack: null },
  foreign: { review: 'foreign_payment', giveBack: null },
  foreign_unbooked: { review: 'foreign_payment', giveBack: null },
} as const satisfies Record<
  Exclude<Effect, 'pays'> | 'late',
  { review: ReviewKind; giveBack: 'late_payment' | 'cancelled_order' | 'duplicate_payment' | null }
>

async function setApart(
  tx: Tx,
  { id: attemptId, orderId, amount: asked }: LockedAttempt,
  { money, effect }: { money: Money; effect: keyof typeof apart },
  now: Date,
): Promise<void> {
  const { provider, ref, received, refundable, currency } = money
  log.warn({ attempt: attemptId, provider, effect }, 'money came that pays no order')
  if (effect !== 'foreign_unbooked') await post(tx, unallocated({ provider, ref, orderId, amount: received, at: now }))
  const { review, giveBack } = apart[effect]
  const byApi = refundable === 'api' || refundable === 'api_buyer_must_answer'
  if (giveBack && byApi) {
    const wished = await refundWholePayment(tx, { attemptId, reason: giveBack }, now)
    if (wished.ok) return
  }
  await openReview(tx, {
    kind: review,
    subject: `${provider}:${ref}`,
    orderId,
    detail: {
      ...{ attempt: attemptId, provider, ref, effect, currency },
      ...{ received: received.toString(), asked: asked.toString() },
    },
  })
}
