import type { Prisma, Tx } from '#app/lib/database.server.ts'
import type { DeliveryWish, LineWish } from './amount.ts'
import { withoutRoom } from './refund-state.ts'

/** Money that a person has not refused to pay back: it is not there to be asked for a second time. */
export const takesRoom = { state: { notIn: [...withoutRoom] } } satisfies Prisma.RefundWhereInput

/**
 * Everything that a refund of this order has to look at, read under the order's lock: nothing of it changes before the
 * caller commits. Whoever moves money of an order takes the order's row first.
 */
export async function lockOrder(tx: Tx, orderId: string) {
  await tx.$queryRaw`select 1 from "Order" where id = ${orderId}::uuid for update`
  return tx.order.findUnique({
    where: { id: orderId },
    include: {
      lines: { orderBy: { position: 'asc' } },
      fulfilments: { orderBy: { number: 'asc' } },
      attempts: { include: { disputes: { where: { state: 'open' } } } },
      refunds: { where: takesRoom, include: { lines: true } },
    },
  })
}

export type LockedOrder = NonNullable<Awaited<ReturnType<typeof lockOrder>>>

export type NoRoom =
  /** It names a line or a part that the order does not have, or nothing at all. */
  | { readonly code: 'nothing' }
  /** More pieces of this line than are left of it. */
  | { readonly code: 'too_many'; readonly orderLineId: string; readonly most: number }
  /** More money than is left; `most` in satang, of that line, that delivery fee or the whole payment. */
  | { readonly code: 'too_much'; readonly of: string; readonly most: bigint }

export interface Wanted {
  readonly lines: readonly LineWish[]
  readonly delivery: readonly DeliveryWish[]
}

interface Left {
  readonly quantity: number
  /** Satang. */
  readonly amount: bigint
}

interface SoldParts {
  readonly lines: readonly Pick<LockedOrder['lines'][number], 'id' | 'quantity' | 'gross'>[]
  readonly fulfilments: readonly Pick<LockedOrder['fulfilments'][number], 'id' | 'deliveryFee'>[]
}

/** What other refunds have left of each line and of each delivery fee. */
export function leftOf(order: Pick<LockedOrder, 'refunds'> & SoldParts): {
  lines: Map<string, Left>
  delivery: Map<string, Left>
} {
  const taken = order.refunds.flatMap(({ lines }) => lines)
  const less = (most: Left, by: readonly Left[]): Left => ({
    quantity: by.reduce((left, { quantity }) => left - quantity, most.quantity),
    amount: by.reduce((left, { amount }) => left - amount, most.amount),
  })
  return {
    lines: new Map(
      order.lines.map(({ id, quantity, gross }) => [
        id,
        less(
          { quantity, amount: gross },
          taken.filter(({ orderLineId }) => orderLineId === id),
        ),
      ]),
    ),
    delivery: new Map(
      order.fulfilments.map(({ id, deliveryFee }) => [
        id,
        less(
          { quantity: 0, amount: deliveryFee },
          taken.filter(({ fulfilmentId }) => fulfilmentId === id),
        ),
      ]),
    ),
  }
}

/** What is wrong with a wish, if anything: never more than was paid, of any line, any delivery fee, or the payment. */
export function noRoomFor(order: LockedOrder, wanted: Wanted, leftToPay: bigint): NoRoom | null {
  const left = leftOf(order)
  const all = [
    ...wanted.lines.map((wish) => ({ id: wish.orderLineId, wish, here: left.lines.get(wish.orderLineId) })),
    ...wanted.delivery.map(({ fulfilmentId, amount }) => ({
      ...{ id: fulfilmentId, wish: { quantity: 0, amount }, here: left.delivery.get(fulfilmentId) },
    })),
  ]
  if (all.length === 0 || new Set(all.map(({ id }) => id)).size < all.length) return { code: 'nothing' }
  for (const { id, wish, here } of all) {
    if (!here || wish.amount <= 0n || wish.quantity < 0) return { code: 'nothing' }
    if (wish.quantity > here.quantity) return { code: 'too_many', orderLineId: id, most: here.quantity }
    if (wish.amount > here.amount) return { code: 'too_much', of: id, most: here.amount }
  }
  const total = all.reduce((sum, { wish }) => sum + wish.amount, 0n)
  return total > leftToPay ? { code: 'too_much', of: order.id, most: leftToPay } : null
}

/** What is left of one payment. */
export function leftOfPayment(order: LockedOrder, attemptId: string): bigint {
  const attempt = order.attempts.find(({ id }) => id === attemptId)
  const back = order.refunds.filter((refund) => refund.attemptId === attemptId)
  return back.reduce((left, { amount }) => left - amount, attempt?.received ?? 0n)
}
