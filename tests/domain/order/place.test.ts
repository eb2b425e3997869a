import { describe, expect, it } from 'vitest'
import { openBuyer } from '#app/domain/order/buyer.server.ts'
import { orderByToken } from '#app/domain/order/find.server.ts'
import { placeOrder } from '#app/domain/order/place.server.ts'
import { db } from '#app/lib/database.server.ts'
import { makePickupPoint, makeStall, nextBuyer, someBuyer, wishFor } from '#tests/support/order.ts'
import { makeMarket } from '#tests/support/sale.ts'

const now = new Date('2026-11-21T09:00:00Z')

describe('placing an order', () => {
  it('freezes prices, shares and words, and keeps the goods', async () => {
    const bowls = await makeStall({ prices: [30_000n] })
    const scarves = await makeStall({ prices: [18_005n] })
    const wish = await wishFor({
      lines: [
        { variantId: one(bowls.variantIds), quantity: 2 },
        { variantId: one(scarves.variantIds), quantity: 1 },
      ],
      now,
    })
    const placed = value(await placeOrder(wish, now))
    const order = await orderByToken(placed.token)
    expect(order).toMatchObject({ goodsTotal: 78_005n, deliveryTotal: 10_000n, total: 88_005n, payment: 'unpaid' })
    expect(order?.reservedUntil).toEqual(new Date('2026-11-21T09:30:00Z'))
    expect(order?.lines.map(({ gross, share, payable, reserved }) => ({ gross, share, payable, reserved }))).toEqual([
      { gross: 60_000n, share: 6_000n, payable: 54_000n, reserved: 2 },
      // Half a satang is rounded up, to the community.
      { gross: 18_005n, share: 1_801n, payable: 16_204n, reserved: 1 },
    ])
    expect(order?.fulfilments.map(({ number, way, zone, deliveryFee }) => [number, way, zone, deliveryFee])).toEqual([
      [1, 'parcel', 'metro', 5_000n],
      [2, 'parcel', 'metro', 5_000n],
    ])
    expect(await stockOf(one(bowls.variantIds))).toEqual({ onHand: 5, reserved: 2 })
    await db.variant.update({ where: { id: one(bowls.variantIds) }, data: { price: 99_900n } })
    expect((await orderByToken(placed.token))?.total).toBe(88_005n)
  })

  it('keeps the buyer sealed, and the token as a hash', async () => {
    const { variantIds } = await makeStall()
    const { token, orderId } = value(
      await placeOrder(await wishFor({ lines: [{ variantId: one(variantIds), quantity: 1 }], buyer: someBuyer }), now),
    )
    const row = await db.order.findUniqueOrThrow({ where: { id: orderId } })
    expect(JSON.stringify(row, (_, kept) => (typeof kept === 'bigint' ? String(kept) : kept))).not.toContain(token)
    expect(row.sealedBuyer).not.toContain(someBuyer.name)
    expect(openBuyer(row.sealedBuyer)).toEqual(someBuyer)
  })

  it('is one order however often and however fast the form is sent', async () => {
    const { variantIds } = await makeStall({ stock: 1 })
    const wish = await wishFor({ lines: [{ variantId: one(variantIds), quantity: 1 }] })
    const answers = await Promise.all(Array.from({ length: 6 }, () => placeOrder(wish, now)))
    const tokens = new Set(answers.map((answer) => value(answer).token))
    expect(tokens.size).toBe(1)
    expect(await db.order.count()).toBe(1)
    expect(await stockOf(one(variantIds))).toEqual({ onHand: 1, reserved: 1 })
  })

  it('sells the last twenty to twenty of two hundred, and to nobody else', async () => {
    const { variantIds } = await makeStall({ stock: 20 })
    const lines = [{ variantId: one(variantIds), quantity: 1 }]
    const wish = await wishFor({ lines })
    const answers = await Promise.all(
      Array.from({ length: 200 }, () => placeOrder({ ...wish, buyer: nextBuyer(), formKey: crypto.randomUUID() }, now)),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(20)
    expect(answers.every((answer) => answer.ok || answer.refusal.code === 'short')).toBe(true)
    expect(await db.order.count()).toBe(20)
    expect(await stockOf(one(variantIds))).toEqual({ onHand: 20, reserved: 20 })
  })

  it('lets orders for the same goods in opposite order wait for each other, not lock each other out', async () => {
    const { variantIds } = await makeStall({ prices: [10_000n, 20_000n, 30_000n], stock: 100 })
    const lines = variantIds.map((variantId) => ({ variantId, quantity: 1 }))
    const wish = await wishFor({ lines })
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, n) =>
        placeOrder(
          { ...wish, buyer: nextBuyer(), formKey: crypto.randomUUID(), cart: n % 2 ? [...lines].reverse() : lines },
          now,
        ),
      ),
    )
    expect(answers.every(({ ok }) => ok)).toBe(true)
    for (const id of variantIds) expect(await stockOf(id)).toEqual({ onHand: 100, reserved: 30 })
  })

  it('offers partners less from the same moment', async () => {
    const market = await makeMarket({ shops: 1, stock: 5 })
    const listingId = market.stalls[0]?.listingId ?? ''
    const before = await db.partnerListing.findUniqueOrThrow({ where: { id: listingId } })
    value(await placeOrder(await wishFor({ lines: [{ variantId: market.variantId, quantity: 2 }] }), now))
    const after = await db.partnerListing.findUniqueOrThrow({ where: { id: listingId } })
    expect(after.revision).toBeGreaterThan(before.revision)
  })

  it('shows a changed price first', async () => {
    const { variantIds } = await makeStall()
    const wish = await wishFor({ lines: [{ variantId: one(variantIds), quantity: 1 }] })
    await db.variant.update({ where: { id: one(variantIds) }, data: { price: 31_000n } })
    expect(await placeOrder(wish, now)).toEqual({ ok: false, refusal: { code: 'changed', total: 36_000n } })
    expect(await db.order.count()).toBe(0)
    expect(value(await placeOrder({ ...wish, shownTotal: 36_000n }, now)).orderId).toBeTruthy()
  })

  it('says what is short or no longer sold, and takes nothing', async () => {
    const { variantIds, producer } = await makeStall({ prices: [10_000n, 20_000n], stock: 2 })
    const [bowl = '', cup = ''] = variantIds
    const wish = await wishFor({
      lines: [
        { variantId: bowl, quantity: 3 },
        { variantId: cup, quantity: 1 },
      ],
    })
    expect(await placeOrder(wish, now)).toEqual({
      ok: false,
      refusal: { code: 'short', lines: [{ variantId: bowl, available: 2 }] },
    })
    await db.consent.create({
      data: {
        ...{ producerId: producer.id, purpose: 'shop', decision: 'withdrawn', textVersion: 'v1', language: 'th' },
        ...{ readAloud: true, how: 'spoken' },
      },
    })
    expect(await placeOrder({ ...wish, cart: [{ variantId: cup, quantity: 1 }] }, now)).toMatchObject({
      refusal: { code: 'short', lines: [{ variantId: cup, available: 0 }] },
    })
    expect(await stockOf(cup)).toEqual({ onHand: 2, reserved: 0 })
  })

  it('lets a maker’s goods be collected at a point of their own community only', async () => {
    const here = await makeStall()
    const elsewhere = await makeStall()
    const [mine, theirs] = [await makePickupPoint(here.communityId), await makePickupPoint(elsewhere.communityId)]
    const lines = [{ variantId: one(here.variantIds), quantity: 1 }]
    const buyer = { ...someBuyer, address: null }
    const order = value(await placeOrder(await wishFor({ lines, buyer, pickupPointId: mine.id }), now))
    const found = await orderByToken(order.token)
    expect(found?.fulfilments).toMatchObject([{ way: 'pickup', pickupPointId: mine.id, deliveryFee: 0n, zone: null }])
    expect(found?.fulfilments[0]?.collectCode).toMatch(/^\d{4}$/)
    const noWay = { ok: false, refusal: { code: 'no_way', noWay: [{ producerId: here.producer.id, why: 'no_point' }] } }
    expect(await placeOrder(await wishFor({ lines, buyer, pickupPointId: theirs.id }), now)).toEqual(noWay)
    await db.pickupPoint.update({ where: { id: mine.id }, data: { closedAt: now } })
    expect(await placeOrder(await wishFor({ lines, buyer, pickupPointId: mine.id }), now)).toEqual(noWay)
  })
})

async function stockOf(id: string) {
  const { onHand, reserved } = await db.variant.findUniqueOrThrow({ where: { id } })
  return { onHand, reserved }
}

function one(ids: readonly string[]): string {
  const [id] = ids
  if (!id) throw new Error('nothing there')
  return id
}

function value<T>(answer: { ok: true; value: T } | { ok: false; refusal: unknown }): T {
  if (!answer.ok) throw new Error(`refused: ${JSON.stringify(answer.refusal)}`)
  return answer.value
}
