import { describe, expect, it } from 'vitest'
import { writeSale } from '#app/domain/sale/take.server.ts'
import { adjustStock } from '#app/domain/stock/move.server.ts'
import { db } from '#app/lib/database.server.ts'
import {
  hear,
  makeMarket,
  openTasks,
  roundOf,
  shown,
  stallOf,
  stockOf,
  syncAll,
  tinyTown,
} from '#tests/support/sale.ts'

const town = tinyTown()

/** A market whose listings are at the platforms. */
async function openMarket(given: Parameters<typeof makeMarket>[0] = {}) {
  const market = await makeMarket(given)
  await syncAll(market)
  return market
}

/** Somebody buys there, and the platform lets them. */
function bought(
  market: Awaited<ReturnType<typeof makeMarket>>,
  n: number,
  quantity: number,
  how?: Parameters<typeof town.platform.buy>[3],
): string {
  const id = town.platform.buy(stallOf(market, n).remoteId, market.sku, quantity, how)
  if (!id) throw new Error('the platform had too few')
  return id
}

const movements = async (variantId: string) =>
  (await db.stockMovement.findMany({ where: { variantId }, orderBy: { at: 'asc' } })).map(
    ({ kind, onHandDelta, reservedDelta }) => [kind, onHandDelta, reservedDelta],
  )

describe('a sale at a platform', () => {
  it('takes stock here and lowers every other platform', async () => {
    const market = await openMarket({ stock: 5 })
    expect(shown(town.platform, market)).toEqual([5, 5, 5, 5])
    await hear(stallOf(market, 0), bought(market, 0, 2))
    expect(await stockOf(market)).toEqual({ onHand: 3, reserved: 0 })
    await syncAll(market)
    expect(shown(town.platform, market)).toEqual([3, 3, 3, 3])
  })

  it('is taken once, however often and by whatever way it is told', async () => {
    const market = await openMarket({ stock: 5 })
    const id = bought(market, 0, 2)
    const stall = stallOf(market, 0)
    await Promise.all([hear(stall, id), hear(stall, id), roundOf(stall), hear(stall, id)])
    await roundOf(stall)
    expect(await stockOf(market)).toEqual({ onHand: 3, reserved: 0 })
    expect(await movements(market.variantId)).toEqual([
      ['received', 5, 0],
      ['sold', -2, 0],
    ])
  })

  it('is promised while it is not paid, taken when it is, given back when it is cancelled', async () => {
    const market = await openMarket({ stock: 5 })
    const stall = stallOf(market, 1)
    const id = bought(market, 1, 2, { state: 'awaiting_payment' })
    await hear(stall, id)
    expect(await stockOf(market)).toEqual({ onHand: 5, reserved: 2 })
    town.platform.change(id, 'to_ship')
    await hear(stall, id)
    expect(await stockOf(market)).toEqual({ onHand: 3, reserved: 0 })
    town.platform.change(id, 'cancelled')
    await hear(stall, id)
    await hear(stall, id)
    expect(await stockOf(market)).toEqual({ onHand: 5, reserved: 0 })
    expect(await movements(market.variantId)).toEqual([
      ['received', 5, 0],
      ['reserved', 0, 2],
      ['sold', -2, -2],
      ['returned', 2, 0],
    ])
    await syncAll(market)
    expect(shown(town.platform, market)).toEqual([5, 5, 5, 5])
  })

  it('that comes back after it was sent is counted by somebody, not by the platform', async () => {
    const market = await openMarket({ stock: 5 })
    const id = bought(market, 0, 1)
    for (const state of ['shipped', 'returned'] as const) {
      await hear(stallOf(market, 0), id)
      town.platform.change(id, state)
    }
    await hear(stallOf(market, 0), id)
    expect(await stockOf(market)).toEqual({ onHand: 4, reserved: 0 })
    expect(await openTasks('came_back')).toMatchObject([{ variantId: market.variantId }])
  })

  it('told late in an older version changes nothing', async () => {
    const market = await openMarket({ stock: 5 })
    const stall = stallOf(market, 0)
    const id = bought(market, 0, 2)
    const [sale] = await collect(town.platform.partner.orders?.pull(...window(stall)) ?? [])
    town.platform.change(id, 'cancelled')
    await hear(stall, id)
    if (!sale?.ok) throw new Error('the sale was not told')
    await writeSale({ id: stall.shopId, communityId: market.communityId }, sale.value, new Date())
    expect(await stockOf(market)).toEqual({ onHand: 5, reserved: 0 })
  })

  it('nobody rang for is found by the round, also when its answer is lost on the way', async () => {
    const market = await openMarket({ stock: 5 })
    bought(market, 2, 3)
    town.platform.fail('pull', 'lost_before')
    await roundOf(stallOf(market, 2))
    const intake = () => db.partnerIntake.findUniqueOrThrow({ where: { shopId: stallOf(market, 2).shopId } })
    expect(await intake()).toMatchObject({ readTo: null, trouble: 'down', attempts: 1 })
    await roundOf(stallOf(market, 2))
    expect(await stockOf(market)).toEqual({ onHand: 2, reserved: 0 })
    expect(await intake()).toMatchObject({ trouble: null, attempts: 0 })
  })

  it('of goods that we do not know asks somebody, once, and of the seller’s own without a code nobody', async () => {
    const market = await openMarket()
    const stall = stallOf(market, 0)
    const id = bought(market, 0, 1)
    const [sale] = await collect(town.platform.partner.orders?.pull(...window(stall)) ?? [])
    if (!sale?.ok) throw new Error(`${id} was not told`)
    const [line] = sale.value.lines
    if (!line) throw new Error('a sale without a line')
    const seller = { id: stall.shopId, communityId: market.communityId }
    const lines = [
      { ...line, ourId: 'yn-nobody-1' },
      { ...line, ourId: null, ref: { item: 'own', sku: null, extra: {} } },
    ]
    for (const orderId of ['a', 'b']) await writeSale(seller, { ...sale.value, id: orderId, lines }, new Date())
    const tasks = await openTasks('unknown_sku')
    expect(tasks.filter(({ shopId }) => shopId === stall.shopId)).toMatchObject([{ detail: { sku: 'yn-nobody-1' } }])
    expect(await stockOf(market)).toEqual({ onHand: 5, reserved: 0 })
  })
})

describe('more sold than there is', () => {
  it('takes what there is, asks a person, and serves the buyer first when more comes in', async () => {
    const market = await openMarket({ stock: 3 })
    const [first, second] = [bought(market, 0, 2), bought(market, 1, 3)]
    await hear(stallOf(market, 0), first)
    await hear(stallOf(market, 1), second)
    expect(await stockOf(market)).toEqual({ onHand: 0, reserved: 0 })
    const asked = () => db.partnerTask.findFirstOrThrow({ where: { kind: 'oversold', variantId: market.variantId } })
    expect(await asked()).toMatchObject({ doneAt: null, detail: { missing: 2, quantity: 3 } })
    await syncAll(market)
    expect(shown(town.platform, market)).toEqual([0, 0, 0, 0])

    const received = { variantId: market.variantId, key: crypto.randomUUID(), kind: 'received', by: 3 } as const
    expect(await adjustStock(market.volunteer, received)).toMatchObject({ value: { onHand: 1 } })
    expect(await asked()).toMatchObject({ choice: 'by_itself' })
    await syncAll(market)
    expect(shown(town.platform, market)).toEqual([1, 1, 1, 1])
  })

  it('is forgotten when the order is cancelled there', async () => {
    const market = await openMarket({ stock: 1, oneOfAKind: true })
    const ids = [bought(market, 0, 1), bought(market, 1, 1)]
    for (const [n, id] of ids.entries()) await hear(stallOf(market, n), id)
    expect(await db.partnerTask.count({ where: { variantId: market.variantId, doneAt: null } })).toBe(1)
    town.platform.change(ids[1] ?? '', 'cancelled')
    await hear(stallOf(market, 1), ids[1] ?? '')
    expect(await db.partnerTask.count({ where: { variantId: market.variantId, doneAt: null } })).toBe(0)
    expect(await stockOf(market)).toEqual({ onHand: 0, reserved: 0 })
  })

  it('gives units of a cancelled order to whoever went without', async () => {
    const market = await openMarket({ stock: 1 })
    const [first, second] = [bought(market, 0, 1), bought(market, 1, 1)]
    await hear(stallOf(market, 0), first)
    await hear(stallOf(market, 1), second)
    town.platform.change(first, 'cancelled', { restock: false })
    await hear(stallOf(market, 0), first)
    expect(await stockOf(market)).toEqual({ onHand: 0, reserved: 0 })
    const lines = await db.partnerSaleLine.findMany({ where: { variantId: market.variantId }, orderBy: { id: 'asc' } })
    expect(lines.map(({ taken, short }) => [taken, short])).toEqual([
      [0, 0],
      [1, 0],
    ])
  })
})

async function collect<T>(from: AsyncIterable<T> | Iterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const one of from) all.push(one)
  return all
}

function window({ shopId, remoteId }: { shopId: string; remoteId: string }) {
  const shop = { id: shopId, partner: 'shopee', remoteId, settings: {} } as const
  return [shop, new Date(0), new Date(Date.now() + 1000), AbortSignal.timeout(1000)] as const
}
