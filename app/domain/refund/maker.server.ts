import { db, type Prisma } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import { type Outcome, refused } from '#app/lib/outcome.ts'
import { told } from '#app/lib/told.ts'
import { tendedMakers } from '../fulfilment/reach.ts'
import { moneyRules } from '../money-rules/read.server.ts'
import type { Actor } from '../person/actor.ts'
import { lockOrder } from './room.server.ts'
import { type SignRefusal, sign, tell } from './sign.server.ts'

/**
 * Money that buyers ask back of one maker's goods: the maker, or the volunteer who helps them, may agree to it, up to what one
 * person may decide. What goes by hand still needs somebody of the programme as well. Saying no is the programme's: the law
 * gives buyers a right to return.
 */

/** Asked by a buyer, and about pieces of this person's makers alone: no delivery fee, which is the community's. */
function answerable(actor: Actor): Prisma.RefundWhereInput {
  const theirs = { orderLine: { fulfilment: { producer: tendedMakers(actor) } } }
  return { state: 'requested', reason: 'buyer_asked', approvedById: null, lines: { some: theirs, every: theirs } }
}

/** What waits for an answer of somebody who tends this part of an order, the oldest first. */
export async function refundsAskedOf(actor: Actor, fulfilmentId: string) {
  if (!isId(fulfilmentId)) return []
  const { secondPersonAbove } = await moneyRules(db)
  const refunds = await db.refund.findMany({
    where: {
      AND: [
        answerable(actor),
        { amount: { lte: secondPersonAbove } },
        { lines: { every: { orderLine: { fulfilmentId } } } },
      ],
    },
    orderBy: { requestedAt: 'asc' },
    include: { lines: { include: { orderLine: { select: { titleTh: true, titleEn: true } } } } },
  })
  return refunds.map(({ id, amount, why, note, requestedAt, lines }) => ({
    ...{ id, amount, why, note, requestedAt },
    lines: lines.flatMap(({ quantity, orderLine }) =>
      orderLine ? [{ quantity, title: told(orderLine.titleTh, orderLine.titleEn) }] : [],
    ),
  }))
}

const mostShown = 50

/** The parts of orders of which money is asked back and that this person may answer for, the oldest first. */
export async function waitingForMakers(actor: Actor) {
  const { secondPersonAbove } = await moneyRules(db)
  const part = { select: { id: true, producer: { select: { callName: true, nameEn: true } } } } as const
  const refunds = await db.refund.findMany({
    where: { AND: [answerable(actor), { amount: { lte: secondPersonAbove } }] },
    orderBy: { requestedAt: 'asc' },
    take: mostShown,
    select: { requestedAt: true, lines: { select: { orderLine: { select: { fulfilment: part } } } } },
  })
  return refunds.flatMap(({ requestedAt: since, lines }) => {
    const [one, ...others] = new Map(
      lines.flatMap(({ orderLine }) => (orderLine ? [[orderLine.fulfilment.id, orderLine.fulfilment] as const] : [])),
    ).values()
    // Of two parts of one maker no single page tells: that is the office's.
    if (!one || others.length > 0) return []
    return [{ fulfilmentId: one.id, maker: { th: one.producer.callName, en: one.producer.nameEn }, since }]
  })
}

export type RefundAsked = Awaited<ReturnType<typeof refundsAskedOf>>[number]

/** Agrees as the maker, or for them. `more`: somebody of the programme has to agree as well. */
export function agreeAsMaker(
  actor: Actor,
  refundId: string,
  now: Date,
): Promise<Outcome<'decided' | 'more', SignRefusal | { readonly code: 'not_found' }>> {
  return db.$transaction(async (tx) => {
    const where = { AND: [{ id: refundId }, answerable(actor)] }
    const known = isId(refundId) ? await tx.refund.findFirst({ where, select: { orderId: true } }) : null
    const order = known && (await lockOrder(tx, known.orderId))
    const refund = order?.refunds.find(({ id }) => id === refundId)
    const { secondPersonAbove } = await moneyRules(tx)
    if (!order || !refund || refund.amount > secondPersonAbove) return refused({ code: 'not_found' })
    // Somebody may have been faster: read again under the lock.
    if (!(await tx.refund.findFirst({ where, select: { id: true } }))) return refused({ code: 'not_waiting' })
    const signed = await sign(tx, actor, { order, refund }, now)
    const line = order.lines.find(({ id }) => refund.lines.some(({ orderLineId }) => orderLineId === id))
    const part = order.fulfilments.find(({ id }) => id === line?.fulfilmentId)
    if (signed.ok && part) {
      const { communityId } = await tx.producer.findUniqueOrThrow({ where: { id: part.producerId } })
      await tell(tx, actor, refund, { action: 'refund.agreed_by_maker', after: { outcome: signed.value }, communityId })
    }
    return signed
  })
}
