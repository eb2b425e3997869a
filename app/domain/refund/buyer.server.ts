import { db, type Tx } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import { type Outcome, refused } from '#app/lib/outcome.ts'
import { cleanText } from '#app/lib/text.ts'
import { told } from '#app/lib/told.ts'
import { ledgerKey } from '../ledger/key.ts'
import { notify } from '../notice/notify.server.ts'
import { type FoundOrder, orderByToken } from '../order/find.server.ts'
import { orderCode } from '../order/path.ts'
import { noReturnOf } from '../order/return-right.ts'
import { type LineWish, priceOfPieces } from './amount.ts'
import { type RefundRefusal, wishRefund } from './ask.server.ts'
import { mayAsk, type RefundWhy, whysFor } from './return.ts'
import { type LockedOrder, leftOf, lockOrder, takesRoom } from './room.server.ts'
import { sealTarget } from './target.server.ts'
import type { RefundTarget } from './target.ts'

export interface BuyerAsk {
  readonly why: RefundWhy
  readonly note: string | null
  readonly lines: readonly { readonly orderLineId: string; readonly quantity: number }[]
}

export type BuyerRefusal =
  | RefundRefusal
  | { readonly code: 'not_found' }
  /** The return right that was told before paying does not cover this line, or its days are over. */
  | { readonly code: 'not_returnable'; readonly orderLineId: string }

/**
 * The buyer asks for money back for pieces of their order. Nothing is paid before people of the programme agreed. What never
 * arrived takes its delivery fee with it, when nothing else of that part is kept.
 */
export async function askAsBuyer(
  token: string | undefined,
  ask: BuyerAsk,
  now = new Date(),
): Promise<Outcome<{ readonly refundId: string }, BuyerRefusal>> {
  const found = await orderByToken(token)
  if (!found) return refused({ code: 'not_found' })
  return db.$transaction(async (tx): Promise<Outcome<{ readonly refundId: string }, BuyerRefusal>> => {
    const order = await lockOrder(tx, found.id)
    const attemptId = await payingAttempt(tx, found.id)
    if (!order || !attemptId) return refused({ code: 'not_paid' })
    const left = leftOf(order)
    const lines: LineWish[] = []
    for (const { orderLineId, quantity } of ask.lines) {
      const line = order.lines.find(({ id }) => id === orderLineId)
      const here = left.lines.get(orderLineId)
      if (!line || !here) return refused({ code: 'nothing' })
      const part = order.fulfilments.find(({ id }) => id === line.fulfilmentId)
      if (!mayAsk(ask.why, { noReturn: line.noReturn, deliveredAt: part?.deliveredAt ?? null }, now))
        return refused({ code: 'not_returnable', orderLineId })
      if (quantity > here.quantity) return refused({ code: 'too_many', orderLineId, most: here.quantity })
      const money = { ...line, refunded: line.gross - here.amount }
      lines.push({ orderLineId, quantity, amount: priceOfPieces(money, line.quantity - here.quantity, quantity) })
    }
    const delivery = ask.why === 'not_arrived' ? feesOf(order, lines) : []
    const wished = await wishRefund(
      tx,
      {
        ...{ orderId: order.id, attemptId, reason: 'buyer_asked', by: null, automatic: false, lines, delivery },
        ...{ why: ask.why, note: ask.note ? cleanText(ask.note) || null : null },
      },
      now,
    )
    if (wished.ok) await tellMaker(tx, order, { lines, delivery, ...wished.value })
    return wished
  })
}

interface Asked {
  readonly refundId: string
  readonly lines: readonly LineWish[]
  readonly delivery: readonly unknown[]
}

/** One maker may answer for what is theirs alone (maker.server.ts): they are told. */
async function tellMaker(tx: Tx, order: LockedOrder, { refundId, lines, delivery }: Asked): Promise<void> {
  const parts = order.fulfilments.filter(({ id }) =>
    order.lines.some((line) => line.fulfilmentId === id && lines.some(({ orderLineId }) => orderLineId === line.id)),
  )
  const [producerId, ...others] = new Set(parts.map((part) => part.producerId))
  if (!producerId || others.length > 0 || delivery.length > 0) return
  await notify(tx, { kind: 'maker_refund_asked', orderId: order.id, producerId, refundId })
}

/** The payment that paid an order; null: none has. */
export async function payingAttempt(tx: Tx, orderId: string): Promise<string | null> {
  const attempts = await tx.paymentAttempt.findMany({
    where: { orderId, state: 'succeeded', providerRef: { not: null } },
    select: { id: true, provider: true, providerRef: true },
  })
  for (const { id, provider, providerRef } of attempts) {
    const isKnown = provider === 'omise' || provider === 'stripe' || provider === 'promptpay_direct'
    const key = isKnown && providerRef !== null ? ledgerKey.capture(provider, providerRef) : ''
    if ((await tx.ledgerJournal.count({ where: { key, kind: 'capture' } })) > 0) return id
  }
  return null
}

/** Delivery of the parts of which every piece that is left is asked back, as far as it was not given back before. */
function feesOf(order: NonNullable<Awaited<ReturnType<typeof lockOrder>>>, wishes: readonly LineWish[]) {
  const left = leftOf(order)
  return order.fulfilments.flatMap(({ id }) => {
    const own = order.lines.filter(({ fulfilmentId }) => fulfilmentId === id)
    const asked = own.filter((line) => wishes.some(({ orderLineId }) => orderLineId === line.id))
    const isWhole = own.every((line) => {
      const wish = wishes.find(({ orderLineId }) => orderLineId === line.id)
      return (left.lines.get(line.id)?.quantity ?? 0) === (wish?.quantity ?? 0)
    })
    const amount = left.delivery.get(id)?.amount ?? 0n
    return asked.length > 0 && isWhole && amount > 0n ? [{ fulfilmentId: id, amount }] : []
  })
}

/** The buyer says where a refund by hand shall go. May be put right until the money has left. */
export async function giveTarget(
  token: string | undefined,
  { refundId, target }: { refundId: string; target: RefundTarget },
): Promise<boolean> {
  const order = await orderByToken(token)
  if (!order || !isId(refundId)) return false
  const { count } = await db.refund.updateMany({
    where: { id: refundId, orderId: order.id, way: 'manual', state: 'manual_pending' },
    data: { sealedTarget: sealTarget(target) },
  })
  return count > 0
}

/** What the buyer's page shows: what may still be asked for, and what became of what was. Null: no such order. */
export async function refundPage(token: string | undefined, now = new Date()) {
  const found = await orderByToken(token)
  if (!found) return null
  const [refunds, attemptId, order] = await Promise.all([
    refundsOf(found),
    payingAttempt(db, found.id),
    db.order.findUniqueOrThrow({
      where: { id: found.id },
      include: { refunds: { where: takesRoom, include: { lines: true } } },
    }),
  ])
  const left = leftOf({ ...order, lines: found.lines, fulfilments: found.fulfilments })
  const lines = found.lines.map((line) => {
    const here = left.lines.get(line.id)
    const part = found.fulfilments.find(({ id }) => id === line.fulfilmentId)
    return {
      ...{ id: line.id, title: told(line.titleTh, line.titleEn), left: here?.quantity ?? 0 },
      each: line.gross / BigInt(line.quantity),
      noReturn: noReturnOf(line.noReturn),
      whys: whysFor({ noReturn: line.noReturn, deliveredAt: part?.deliveredAt ?? null }, now),
    }
  })
  return { code: orderCode(found.shortCode), isPaid: attemptId !== null, disputed: order.disputed, lines, refunds }
}

export type RefundPageData = NonNullable<Awaited<ReturnType<typeof refundPage>>>

async function refundsOf({ id, lines }: FoundOrder) {
  const refunds = await db.refund.findMany({
    where: { orderId: id },
    orderBy: [{ requestedAt: 'desc' }, { id: 'desc' }],
    include: { lines: true },
  })
  return refunds.map((refund) => ({
    ...{ id: refund.id, state: refund.state, amount: refund.amount, refusal: refund.refusal },
    ...{ requestedAt: refund.requestedAt, answerBy: refund.answerBy, hasTarget: refund.sealedTarget !== null },
    needsTarget: refund.state === 'manual_pending',
    lines: refund.lines.map(({ orderLineId, quantity, amount }) => {
      const line = lines.find((one) => one.id === orderLineId)
      return { quantity, amount, title: line ? told(line.titleTh, line.titleEn) : null }
    }),
  }))
}
