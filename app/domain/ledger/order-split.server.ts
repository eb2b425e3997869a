import { db } from '#app/lib/database.server.ts'
import { type Told, told } from '#app/lib/told.ts'
import { remainsOf } from './allocation.ts'
import { captured, type Journal, released } from './journal.ts'
import { type Booked, type MoneySplit, splitOf } from './split.ts'

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
  const order = await db.order.findUnique({ where: { id: orderId }, select: fields })
  return order && splitOfOrder({ id: orderId, ...order })
}

/** As above, of an order that was read already. */
export async function splitOfOrder(
  order: Parts & { readonly id: string; readonly total: bigint },
): Promise<OrderSplit> {
  const booked = await bookedOf(order.id)
  const paid = booked.some(({ kind }) => kind === 'capture')
  const split = splitOf([
    ...booked,
    ...(paid ? [] : [payment(order.id, order.total)]),
    ...comingReleases(order.id, order),
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

/** Every line that is booked of the order, with the kind of its journal. */
async function bookedOf(orderId: string): Promise<readonly Booked[]> {
  const rows = await db.$queryRaw<{ kind: string; account: string; subject: string | null; amount: bigint }[]>`
    select journal.kind, line.account, line.subject, line.amount
    from "LedgerJournal" journal join "LedgerLine" line on line."journalId" = journal.id
    where journal."orderId" = ${orderId}::uuid order by line.id`
  return rows.map(({ kind, ...line }) => ({ kind, lines: [line] }))
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
    producer: { nameTh: string; nameEn: string | null }
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
