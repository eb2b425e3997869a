import { describe, expect, it } from 'vitest'
import * as make from '#app/domain/ledger/journal.ts'
import { orderSplit } from '#app/domain/ledger/order-split.server.ts'
import { post } from '#app/domain/ledger/post.server.ts'
import { db } from '#app/lib/database.server.ts'
import { makeOrder, makeStall } from '#tests/support/order.ts'

const at = new Date('2026-11-21T05:00:00Z')
const posted = (journal: make.Journal) => db.$transaction((tx) => post(tx, journal))

/** Goods of 300 baht and of 180 from two makers, each with a parcel of 50. */
async function placed() {
  const [one, other] = [await makeStall({ prices: [30_000n] }), await makeStall({ prices: [18_000n] })]
  const variantIds = [...one.variantIds, ...other.variantIds]
  const { id } = await makeOrder({ lines: variantIds.map((variantId) => ({ variantId, quantity: 1 })), now: at })
  const fulfilments = await db.fulfilment.findMany({ where: { orderId: id }, include: { lines: true } })
  return { id, fulfilments, one, other }
}

describe('where the money of an order goes', () => {
  it('is told before it is paid and before it is delivered, as it will be booked', async () => {
    const { id, one, other, fulfilments } = await placed()
    const told = await orderSplit(id)
    expect(told).toMatchObject({ total: 58_000n, share: 4_800n, delivery: 10_000n, held: 0n, refunded: 0n, fees: 0n })
    expect(told?.makers.toSorted((a, b) => Number(b.amount - a.amount))).toEqual([
      { name: { th: one.producer.nameTh, en: null }, amount: 27_000n },
      { name: { th: other.producer.nameTh, en: null }, amount: 16_200n },
    ])
    await posted(make.captured({ provider: 'omise', ref: 'c', orderId: id, amount: 58_000n, at }))
    expect(await orderSplit(id)).toEqual(told)
    for (const { id: fulfilmentId, producerId, deliveryFee, lines } of fulfilments) {
      const released = { orderId: id, fulfilmentId, delivery: deliveryFee, at }
      await db.fulfilment.update({ where: { id: fulfilmentId }, data: { releasedAt: at } })
      await posted(
        make.released({ ...released, lines: lines.map((line) => ({ ...line, orderLineId: line.id, producerId })) }),
      )
      const now = await orderSplit(id)
      expect({ ...now, makers: new Set(now?.makers.map(({ amount }) => amount)) }).toEqual({
        ...told,
        makers: new Set([27_000n, 16_200n]),
      })
    }
  })

  it('follows refunds and fees', async () => {
    const { id, fulfilments } = await placed()
    const line = fulfilments.flatMap(({ lines }) => lines).find(({ gross }) => gross === 18_000n)
    if (!line) throw new Error('a line of 180 baht')
    await posted(make.captured({ provider: 'omise', ref: 'c', orderId: id, amount: 58_000n, at }))
    await posted(make.feeTaken({ provider: 'omise', ref: 'c', orderId: id, fee: 957n, vat: 67n, at }))
    await db.orderLine.update({ where: { id: line.id }, data: { refunded: 6_000n } })
    await posted(
      make.refundApproved({
        ...{ refundId: line.id, orderId: id, from: 'holding', amount: 6_000n, parts: [], delivery: 0n, at },
      }),
    )
    const split = await orderSplit(id)
    expect(split).toMatchObject({ refunded: 6_000n, fees: 1_024n, share: 4_200n, held: 0n, delivery: 10_000n })
    expect(split?.makers.map(({ amount }) => amount).toSorted()).toEqual([10_800n, 27_000n])
  })

  it('keeps what a cancelled part cost until it is given back', async () => {
    const { id, fulfilments } = await placed()
    await posted(make.captured({ provider: 'omise', ref: 'c', orderId: id, amount: 58_000n, at }))
    const part = fulfilments.find(({ lines }) => lines[0]?.gross === 18_000n)
    await db.fulfilment.update({ where: { id: part?.id ?? '' }, data: { state: 'cancelled', cancelledAt: at } })
    expect(await orderSplit(id)).toMatchObject({ held: 23_000n, share: 3_000n, delivery: 5_000n })
  })

  it('of an order that is not there is nothing', async () => {
    expect(await orderSplit('00000000-0000-7000-8000-000000000000')).toBeNull()
  })
})
