import { remainsOf, shareOf } from '#app/domain/ledger/allocation.ts'
import { captured, released, unallocated } from '#app/domain/ledger/journal.ts'
import { post } from '#app/domain/ledger/post.server.ts'
import { sealBuyer } from '#app/domain/order/buyer.server.ts'
import { reserveOrder, takeOut } from '#app/domain/order/reservation.server.ts'
import { keepToken, newToken } from '#app/domain/order/token.server.ts'
import { db } from '#app/lib/database.server.ts'
import type { PaidThrough } from '#integrations/payments/contract.ts'
import { makeCommunity, makeProducer, makeProduct } from './make.ts'

/** Orders that are paid already, as rows: for tests of what happens to money afterwards. Amounts in satang. */

let count = 0

export interface OrderPlan {
  /** A maker per entry, with what was bought of each. */
  readonly makers: readonly {
    readonly lines: readonly { readonly quantity: number; readonly price: bigint; readonly off?: bigint }[]
    readonly delivery?: bigint
  }[]
  readonly provider?: PaidThrough
  readonly method?: string
  readonly refundable?: 'api' | 'api_buyer_must_answer' | 'manual' | 'no'
  readonly shareBps?: number
  readonly paidAt?: Date
}

/** An order that its payment has paid; `ref` is what the provider calls the payment. */
export async function makePaidOrder(plan: OrderPlan, ref = `chrg_test_${crypto.randomUUID().slice(0, 8)}`) {
  const { provider = 'omise', method = 'card', refundable = 'api', shareBps = 1_000, paidAt = new Date() } = plan
  const n = ++count
  const { id: communityId } = await makeCommunity()
  const token = newToken()
  const goodsOf = ({ quantity, price, off = 0n }: OrderPlan['makers'][number]['lines'][number]) =>
    price * BigInt(quantity) - off
  const goodsTotal = plan.makers.flatMap(({ lines }) => lines).reduce((sum, line) => sum + goodsOf(line), 0n)
  const deliveryTotal = plan.makers.reduce((sum, { delivery = 0n }) => sum + delivery, 0n)
  const total = goodsTotal + deliveryTotal
  const order = await db.order.create({
    data: {
      ...{
        shortCode: `R${String(n).padStart(4, '0')}${crypto.randomUUID().slice(0, 3).toUpperCase()}`,
        ...keepToken(token),
      },
      ...{ formKey: crypto.randomUUID(), language: 'th', goodsTotal, deliveryTotal, total, payment: 'paid', paidAt },
      sealedBuyer: sealBuyer({ name: 'ผู้ซื้อ', phone: '+66812345678', email: null, address: null, notes: {} }),
    },
  })
  let position = 0
  const producers: string[] = []
  for (const [at, maker] of plan.makers.entries()) {
    const producer = await makeProducer({ communityId })
    producers.push(producer.id)
    const fulfilment = await db.fulfilment.create({
      data: {
        ...{
          orderId: order.id,
          producerId: producer.id,
          number: at + 1,
          way: 'parcel',
          zone: 'metro',
          weightGrams: 200,
        },
        ...{ deliveryFee: maker.delivery ?? 0n, state: 'confirmed', confirmedAt: paidAt },
      },
    })
    for (const line of maker.lines) {
      const product = await makeProduct({ producerId: producer.id }, 50)
      const gross = goodsOf(line)
      const share = shareOf(gross, shareBps)
      await db.orderLine.create({
        data: {
          ...{ orderId: order.id, fulfilmentId: fulfilment.id, position: position++, variantId: product.variant.id },
          ...{ sku: product.variant.sku, titleTh: product.titleTh, unitPrice: line.price, quantity: line.quantity },
          ...{ gross, shareBps, share, payable: gross - share, weightGrams: 200 },
        },
      })
    }
  }
  await db.$transaction((tx) => reserveOrder(tx, order.id, null))
  const attempt = await makePayment(order.id, { provider, method, refundable, amount: total, ref, paidAt })
  await post(db, captured({ provider, ref, orderId: order.id, amount: total, at: paidAt }))
  return { ...(await readOrder(order.id)), token, producers, attempt }
}

interface Payment {
  readonly provider?: PaidThrough
  readonly method?: string
  readonly refundable?: string
  readonly amount: bigint
  readonly ref: string
  readonly paidAt?: Date
}

/** A payment of an order that has come in; nothing is booked. */
export function makePayment(orderId: string, payment: Payment) {
  const { provider = 'omise', method = 'card', refundable = 'api', amount, ref, paidAt = new Date() } = payment
  return db.paymentAttempt.create({
    data: {
      ...{ orderId, provider, method, amount, orderVersion: 1, state: 'succeeded', stateRank: 6, deadline: paidAt },
      ...{ providerRef: ref, publicRef: crypto.randomUUID(), received: amount, refundable, paidAt },
    },
  })
}

/** A payment that could pay nothing: it is booked outside of the order. */
export async function makeStrayPayment(orderId: string, payment: Payment) {
  const attempt = await makePayment(orderId, payment)
  const { provider = 'omise', ref, amount } = payment
  await post(db, unallocated({ provider, ref, orderId, amount, at: new Date() }))
  return attempt
}

export function readOrder(id: string) {
  return db.order.findUniqueOrThrow({
    where: { id },
    include: { lines: { orderBy: { position: 'asc' } }, fulfilments: { orderBy: { number: 'asc' } } },
  })
}

/** One maker's part is delivered: what refunds left of it becomes theirs, the community's, and paid delivery. */
export async function deliver(orderId: string, number: number, at = new Date()): Promise<void> {
  const { lines, fulfilments } = await readOrder(orderId)
  const fulfilment = fulfilments.find((one) => one.number === number)
  if (!fulfilment) throw new Error(`order ${orderId} has no part ${number}`)
  const { id: fulfilmentId, producerId } = fulfilment
  const own = lines.filter((line) => line.fulfilmentId === fulfilmentId)
  const kept = own.map((line) => ({ orderLineId: line.id, quantity: line.reserved }))
  await db.$transaction((tx) => takeOut(tx, kept, { actorId: null, now: at }))
  await post(
    db,
    released({
      ...{ orderId, fulfilmentId, at, delivery: fulfilment.deliveryFee - fulfilment.deliveryRefunded },
      lines: own.map((line) => ({ orderLineId: line.id, producerId, ...remainsOf(line) })),
    }),
  )
  const state = { state: 'delivered', deliveredAt: at, releasedAt: at } as const
  await db.fulfilment.update({ where: { id: fulfilmentId }, data: state })
}
