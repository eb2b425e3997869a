import { db } from '#app/lib/database.server.ts'
import { type Told, told } from '#app/lib/told.ts'
import { remainsOf } from './allocation.ts'
import { captured, type Journal, released } from './journal.ts'
import { type MoneySplit, splitOf } from './split.ts'

/** Where an order's money goes, with the makers by name. */
export interface OrderSplit extends Omit<MoneySplit, 'makers'> {
  readonly makers: readonly { readonly name: Told; readonly amount: bigint }[]
}

const fields = {
  total: true,
  lines: {
    select: { id: true, fulfilmentId: true, gross: true, share: true, refunded: true },
  },
  fulfilments: {
    select: {
      id: true,
      producerId: true,
      state: true,
      deliveryFee: true,
      deliveryRefunded: true,
      releasedAt: true,
      producer: { select: { nameTh: true, nameEn: true } },
    },
  },
} as const

/**
 * What is booked of an order, and for what is not paid or not delivered yet, the very journals that will be posted then.
 * Null when there is no such order. Whoever asks has shown already that the order is theirs to see.
 */
export async function orderSplit(orderId: string): Promise<OrderSplit | null> {
  const [order, booked] = await Promise.all([
    db.order.findUnique({ where: { id: orderId }, select: fields }),
    db.ledgerJournal.findMany({
      where: { orderId },
      select: { kind: true, lines: { select: { account: true, subject: true, amount: true } } },
    }),
  ])
  if (!order) return null
  const paid = booked.some(({ kind }) => kind === 'capture')
  const split = splitOf([
    ...booked,
    ...(paid ? [] : [payment(orderId, order.total)]),
    ...comingReleases(orderId, order),
  ])
  const names = new Map(order.fulfilments.map(({ producerId, producer }) => [producerId, producer]))
  return {
    ...split,
    makers: split.makers.map(({ producerId, amount }) => {
      const name = names.get(producerId)
      return { name: told(name?.nameTh ?? '', name?.nameEn ?? null), amount }
    }),
  }
}

const some = new Date(0)

function payment(orderId: string, amount: bigint): Journal {
  return captured({ provider: 'omise', ref: orderId, orderId, amount, at: some })
}

interface Parts {
  readonly lines: readonly { id: string; fulfilmentId: string; gross: bigint; share: bigint; refunded: bigint }[]
  readonly fulfilments: readonly {
    id: string
    producerId: string
    state: string
    deliveryFee: bigint
    deliveryRefunded: bigint
    releasedAt: Date | null
  }[]
}

function comingReleases(orderId: string, { lines, fulfilments }: Parts): Journal[] {
  return fulfilments
    .filter(({ state, releasedAt }) => releasedAt === null && state !== 'cancelled')
    .map(({ id: fulfilmentId, producerId, deliveryFee, deliveryRefunded }) =>
      released({
        ...{ orderId, fulfilmentId, at: some, delivery: deliveryFee - deliveryRefunded },
        lines: lines
          .filter((line) => line.fulfilmentId === fulfilmentId)
          .map((line) => ({ orderLineId: line.id, producerId, ...remainsOf(line) })),
      }),
    )
}
