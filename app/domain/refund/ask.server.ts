import type { Tx } from '#app/lib/database.server.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { refundSplit } from '../ledger/allocation.ts'
import { ledgerKey } from '../ledger/key.ts'
import { moneyRules } from '../money-rules/read.server.ts'
import type { Actor } from '../person/actor.ts'
import type { DeliveryWish, LineWish } from './amount.ts'
import { approve } from './approve.server.ts'
import type { RefundReason } from './reason.ts'
import { type LockedOrder, leftOfPayment, lockOrder, type NoRoom, noRoomFor } from './room.server.ts'
import { needsSecond } from './signature.ts'
import { wayBack } from './way.ts'

export interface RefundWish {
  readonly orderId: string
  /** The payment that the money came by. */
  readonly attemptId: string
  readonly reason: RefundReason
  /** What the buyer chose (return.ts), and wrote. */
  readonly why?: string | null
  readonly note?: string | null
  readonly lines: readonly LineWish[]
  readonly delivery: readonly DeliveryWish[]
  /** Null: the buyer, or the system. */
  readonly by: Actor | null
  /** The goods will not come: nobody has to agree first, unless it is more than one person may decide, or goes by hand. */
  readonly automatic: boolean
}

export type RefundRefusal =
  /** No such order or payment, or the payment did not pay this order. */
  | { readonly code: 'not_paid' }
  /** The buyer's bank is asking for the money already: it could go back twice. */
  | { readonly code: 'disputed' }
  | NoRoom

/**
 * Wishes money back to a buyer, in the caller's transaction, under the order's lock. Never more than was paid: over all
 * refunds that nobody has refused, per piece, per line, per delivery fee and per payment. Where nobody has to agree it is
 * booked and on its way when the caller commits; else it waits in the office.
 */
export async function wishRefund(
  tx: Tx,
  wish: RefundWish,
  now = new Date(),
): Promise<Outcome<{ readonly refundId: string }, RefundRefusal>> {
  const order = await lockOrder(tx, wish.orderId)
  const attempt = order?.attempts.find(({ id }) => id === wish.attemptId)
  if (!order || attempt?.state !== 'succeeded' || (await strayMoney(tx, attempt)) > 0n)
    return refused({ code: 'not_paid' })
  if (order.disputed || attempt.disputes.length > 0) return refused({ code: 'disputed' })
  const noRoom = noRoomFor(order, wish, leftOfPayment(order, attempt.id))
  if (noRoom) return refused(noRoom)
  const amount = [...wish.lines, ...wish.delivery].reduce((sum, one) => sum + one.amount, 0n)
  const refund = await tx.refund.create({
    data: {
      ...{ orderId: order.id, attemptId: attempt.id, amount, reason: wish.reason },
      ...{ why: wish.why ?? null, note: wish.note ?? null },
      ...{ way: wayOf(order, attempt), requestedById: wish.by?.id ?? null, requestedAt: now },
      lines: { create: [...wish.lines.map((line) => goodsRow(order, line)), ...wish.delivery.map(feeRow)] },
    },
    include: { lines: true },
  })
  if (wish.automatic) await approveAlone(tx, order, refund, now)
  return done({ refundId: refund.id })
}

export type WholeRefusal =
  /** No such payment, or nothing of it is outside an order. */
  { readonly code: 'not_stray' } | { readonly code: 'disputed' }

/**
 * Sends back money that came but could pay nothing: too late, a second time, or the wrong amount (ledger:
 * unallocated_receipts). Asked again for the same payment, answers the refund that is there. Through the provider it needs
 * nobody's yes: it goes back to where it came from; by hand it needs two people like any other.
 */
export async function refundWholePayment(
  tx: Tx,
  { attemptId, reason }: { attemptId: string; reason: RefundReason },
  now = new Date(),
): Promise<Outcome<{ readonly refundId: string }, WholeRefusal>> {
  const found = await tx.paymentAttempt.findUnique({ where: { id: attemptId }, select: { orderId: true } })
  const order = found && (await lockOrder(tx, found.orderId))
  const attempt = order?.attempts.find(({ id }) => id === attemptId)
  if (!order || !attempt) return refused({ code: 'not_stray' })
  const there = order.refunds.find((refund) => refund.attemptId === attemptId)
  if (there) return done({ refundId: there.id })
  const amount = await strayMoney(tx, attempt)
  if (amount <= 0n) return refused({ code: 'not_stray' })
  if (attempt.disputes.length > 0) return refused({ code: 'disputed' })
  const refund = await tx.refund.create({
    data: { orderId: order.id, attemptId, amount, reason, way: wayOf(order, attempt), requestedAt: now },
    include: { lines: true },
  })
  if (refund.way === 'api') await approve(tx, order, refund, { now })
  return done({ refundId: refund.id })
}

type Attempt = LockedOrder['attempts'][number]

/** Satang of this payment that could pay nothing when it came. */
async function strayMoney(tx: Tx, { provider, providerRef }: Attempt): Promise<bigint> {
  if (!isProvider(provider) || providerRef === null) return 0n
  const { _sum } = await tx.ledgerLine.aggregate({
    where: { account: 'unallocated_receipts', journal: { key: ledgerKey.capture(provider, providerRef) } },
    _sum: { amount: true },
  })
  return -(_sum.amount ?? 0n)
}

function isProvider(text: string): text is Parameters<typeof ledgerKey.capture>[0] {
  return text === 'omise' || text === 'stripe' || text === 'promptpay_direct'
}

function wayOf(order: LockedOrder, { id, provider, refundable }: Attempt): 'api' | 'manual' {
  const refundsThere = order.refunds.filter(({ attemptId, way }) => attemptId === id && way === 'api').length
  return wayBack({ provider, refundable, refundsThere })
}

/** Shares are counted anew when it is approved: another refund may be booked before. */
function goodsRow(order: LockedOrder, { orderLineId, quantity, amount }: LineWish) {
  const line = order.lines.find(({ id }) => id === orderLineId)
  if (!line) throw new Error(`order ${order.id} has no line ${orderLineId}`)
  return { orderLineId, quantity, amount, ...refundSplit({ ...line, refunded: 0n }, amount) }
}

function feeRow({ fulfilmentId, amount }: DeliveryWish) {
  return { fulfilmentId, amount, share: 0n, payable: 0n }
}

async function approveAlone(tx: Tx, order: LockedOrder, refund: LockedOrder['refunds'][number], now: Date) {
  const { secondPersonAbove } = await moneyRules(tx)
  const way = refund.way ?? 'manual'
  if (!needsSecond({ way, amount: refund.amount }, secondPersonAbove)) await approve(tx, order, refund, { now })
}
