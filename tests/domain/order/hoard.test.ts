import { expect, it } from 'vitest'
import { cancelOrder } from '#app/domain/order/cancel.server.ts'
import { expireOrders } from '#app/domain/order/expire.server.ts'
import { mostUnpaid, type Origin } from '#app/domain/order/hoard.server.ts'
import { placeOrder } from '#app/domain/order/place.server.ts'
import { db } from '#app/lib/database.server.ts'
import { payOrder } from '#tests/support/fulfilment.ts'
import { makeStall, nextBuyer, wishFor } from '#tests/support/order.ts'

/** Nobody keeps everybody's goods by orders that they do not pay. */

const now = new Date('2026-11-21T09:00:00Z')
const nobody: Origin = { device: null, address: null }

async function openShop() {
  const { variantIds } = await makeStall({ stock: 100 })
  const lines = variantIds.map((variantId) => ({ variantId, quantity: 1 }))
  return {
    /** One more order of these; left out: somebody else each time. */
    place: async (from: Partial<Origin>, buyer = nextBuyer()) =>
      placeOrder({ ...(await wishFor({ lines, buyer, now })), from: { ...nobody, ...from } }, now),
    kept: async () => (await db.variant.findFirstOrThrow({ where: { id: { in: variantIds } } })).reserved,
  }
}

type Placed = Awaited<ReturnType<Awaited<ReturnType<typeof openShop>>['place']>>
const tokenOf = (placed: Placed | undefined) => (placed?.ok ? placed.value.token : '')
const refusal = { ok: false, refusal: { code: 'too_many_unpaid' } }

it('keeps goods of a few unpaid orders of one phone, until one of them is cancelled or paid', async () => {
  const shop = await openShop()
  const buyer = nextBuyer()
  const placed: Placed[] = []
  for (let n = 0; n < mostUnpaid.contact; n += 1) placed.push(await shop.place({ device: `device-${n}` }, buyer))
  expect(placed.every(({ ok }) => ok)).toBe(true)
  expect(await shop.place({ device: 'another' }, buyer)).toEqual(refusal)
  expect(await shop.kept()).toBe(mostUnpaid.contact)

  await cancelOrder(tokenOf(placed[0]), now)
  expect((await shop.place({}, buyer)).ok).toBe(true)
  expect(await shop.place({}, buyer)).toEqual(refusal)
  const [, second] = placed
  if (second?.ok) await payOrder(second.value.orderId, now)
  expect((await shop.place({}, buyer)).ok).toBe(true)
})

it('knows a device by its cookie, whatever phone is typed, and lets go when the time is over', async () => {
  const shop = await openShop()
  for (let n = 0; n < mostUnpaid.device; n += 1) expect((await shop.place({ device: 'one' })).ok).toBe(true)
  expect(await shop.place({ device: 'one' })).toEqual(refusal)
  expect((await shop.place({ device: 'two' })).ok, 'somebody else').toBe(true)
  await expireOrders(new Date(now.getTime() + 31 * 60_000), AbortSignal.timeout(10_000))
  expect((await shop.place({ device: 'one' })).ok).toBe(true)
})

it('counts an address on the net, and a whole /64 as one, far more generously', async () => {
  const shop = await openShop()
  for (let n = 0; n < mostUnpaid.address; n += 1)
    expect((await shop.place({ address: `2001:db8:1:1::${n.toString(16)}` })).ok).toBe(true)
  expect(await shop.place({ address: '2001:db8:1:1::ffff' })).toEqual(refusal)
  expect((await shop.place({ address: '2001:db8:1:2::1' })).ok).toBe(true)
})

it('lets no more through when all forms come at the same moment', async () => {
  const shop = await openShop()
  const buyer = nextBuyer()
  const answers = await Promise.all(Array.from({ length: 8 }, () => shop.place({ device: 'fast' }, buyer)))
  expect(answers.filter(({ ok }) => ok)).toHaveLength(mostUnpaid.contact)
  expect(await shop.kept()).toBe(mostUnpaid.contact)
})

it('writes down nothing that can be read back', async () => {
  const shop = await openShop()
  const buyer = nextBuyer()
  await shop.place({ device: 'device-of-somebody', address: '203.0.113.77' }, buyer)
  const row = JSON.stringify(await db.order.findFirstOrThrow({ where: { deviceMark: { not: null } } }), (_, kept) =>
    typeof kept === 'bigint' ? String(kept) : kept,
  )
  for (const told of ['device-of-somebody', '203.0.113.77', buyer.phone]) expect(row).not.toContain(told)
})
