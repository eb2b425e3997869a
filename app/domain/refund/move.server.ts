import type { Prisma, Tx } from '#app/lib/database.server.ts'
import type { PaidThrough } from '#integrations/payments/contract.ts'
import type { Through } from '../ledger/account.ts'
import { refundBack, refundDone } from '../ledger/journal.ts'
import { post } from '../ledger/post.server.ts'
import { notify } from '../notice/notify.server.ts'
import { openReview } from '../review/review.server.ts'
import { nextRefund, paidBack, type RefundEffect, type RefundMove } from './refund-state.ts'
import type { LockedOrder } from './room.server.ts'

type Moved = LockedOrder['refunds'][number]

interface Told {
  readonly now: Date
  /** Written beside the state when the move is made. */
  readonly data?: Prisma.RefundUncheckedUpdateInput
}

/**
 * Moves a refund under its order's lock, with everything that follows from it: postings, the order's state of payment, what
 * people are told. False: the move is not allowed from where it is, or is old news; nothing was done.
 */
export async function moveRefund(
  tx: Tx,
  { order, refund }: { order: LockedOrder; refund: Moved },
  move: RefundMove,
  { now, data = {} }: Told,
): Promise<boolean> {
  const step = nextRefund(refund.state, move)
  if (!step) return false
  await tx.refund.update({ where: { id: refund.id }, data: { ...data, state: step.state } })
  for (const effect of step.effects) await carryOut(tx, { order, refund }, { effect, now })
  if (step.effects.includes('book_done') || step.effects.includes('book_back')) await renewPayment(tx, order)
  return true
}

async function carryOut(
  tx: Tx,
  { order, refund }: { order: LockedOrder; refund: Moved },
  { effect, now }: { effect: RefundEffect; now: Date },
): Promise<void> {
  const about = { orderId: order.id, refundId: refund.id }
  switch (effect) {
    case 'book_done':
      await post(tx, refundDone({ ...(await movement(tx, order, refund)), at: now }))
      return
    case 'book_back':
      await post(tx, refundBack({ ...(await movement(tx, order, refund)), at: now }))
      return
    case 'tell_buyer':
      return notify(tx, { kind: 'order_refunded', ...about })
    case 'ask_buyer':
      return notify(tx, { kind: 'refund_needs_answer', ...about })
    case 'need_person':
      await openReview(tx, {
        ...{ kind: 'refund_failed', subject: refund.id, orderId: order.id },
        detail: { amount: String(refund.amount) },
      })
  }
}

/** The books of a refund that came back and goes out again are another event each time. */
async function movement(tx: Tx, order: LockedOrder, refund: Moved) {
  const back = await tx.ledgerJournal.count({ where: { key: { startsWith: `refund_back:${refund.id}` } } })
  return {
    ...{ refundId: refund.id, orderId: order.id, amount: refund.amount, turn: back + 1 },
    through: throughOf(order, refund),
  }
}

function throughOf(order: LockedOrder, { way, attemptId }: Moved): Through {
  const attempt = order.attempts.find(({ id }) => id === attemptId)
  // Written by this house alone, from its list of providers.
  return way === 'manual' ? 'bank' : (attempt?.provider as PaidThrough)
}

/** How an order's payment stands after what the buyer has back. Money that never paid it does not count. */
async function renewPayment(tx: Tx, order: LockedOrder): Promise<void> {
  if (order.paidAt === null) return
  const { _sum } = await tx.refund.aggregate({
    where: { orderId: order.id, lines: { some: {} }, state: { in: [...paidBack] } },
    _sum: { amount: true },
  })
  const back = _sum.amount ?? 0n
  const payment = back === 0n ? 'paid' : back < order.total ? 'partially_refunded' : 'refunded'
  if (payment !== order.payment) await tx.order.update({ where: { id: order.id }, data: { payment } })
}
