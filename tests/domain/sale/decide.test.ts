import { describe, expect, it } from 'vitest'
import { setBuffer } from '#app/domain/listing/buffer.server.ts'
import { syncListing } from '#app/domain/listing/sync.server.ts'
import { saleLatency } from '#app/domain/sale/latency.server.ts'
import { adjustStock } from '#app/domain/stock/move.server.ts'
import { finishTask, listTasks } from '#app/domain/task/task.server.ts'
import { db } from '#app/lib/database.server.ts'
import { makeActor } from '#tests/support/make.ts'
import { hear, type Market, makeMarket, shown, stallOf, stockOf, syncAll, tinyTown } from '#tests/support/sale.ts'

const town = tinyTown()

async function openMarket(given: Parameters<typeof makeMarket>[0] = {}) {
  const market = await makeMarket(given)
  await syncAll(market)
  return market
}

/** Somebody buys there, and we are told. */
async function sold(market: Market, n: number, quantity: number): Promise<string> {
  const id = town.platform.buy(stallOf(market, n).remoteId, market.sku, quantity)
  if (!id) throw new Error('the platform had too few')
  await hear(stallOf(market, n), id)
  return id
}

const receive = ({ volunteer, variantId }: Market, by: number) =>
  adjustStock(volunteer, { variantId, key: crypto.randomUUID(), kind: 'received', by })

describe('what a person decides', () => {
  it('of units that are missing: cancelled there, they are owed to nobody any more', async () => {
    const market = await openMarket({ stock: 1, shops: 2 })
    await Promise.all([sold(market, 0, 1), sold(market, 1, 1)])
    const [task] = await listTasks(market.volunteer)
    expect(task).toMatchObject({ kind: 'oversold', detail: { missing: 1 }, goods: { sku: market.product.variant.sku } })
    expect(await finishTask(market.volunteer, task?.id ?? '', 'sing')).toMatchObject({
      refusal: { code: 'no_such_choice' },
    })
    expect(await finishTask(market.volunteer, task?.id ?? '', 'cancel_there')).toMatchObject({ ok: true })
    expect(await finishTask(market.volunteer, task?.id ?? '', 'cancel_there')).toMatchObject({
      refusal: { code: 'not_now' },
    })
    await receive(market, 3)
    expect(await stockOf(market)).toEqual({ onHand: 3, reserved: 0 })
    expect(await listTasks(market.volunteer)).toEqual([])
  })

  it('of units that are missing: made in addition, the next that come in are the buyer’s', async () => {
    const market = await openMarket({ stock: 1, shops: 2 })
    await Promise.all([sold(market, 0, 1), sold(market, 1, 1)])
    const [task] = await listTasks(market.volunteer)
    await finishTask(market.volunteer, task?.id ?? '', 'make_more')
    await receive(market, 3)
    expect(await stockOf(market)).toEqual({ onHand: 2, reserved: 0 })
  })

  it('of goods that came back: in good state they are for sale again, once', async () => {
    const market = await openMarket({ stock: 4, shops: 2 })
    const id = await sold(market, 0, 3)
    await syncAll(market)
    for (const state of ['shipped', 'returned'] as const) {
      town.platform.change(id, state)
      await hear(stallOf(market, 0), id)
    }
    const [task] = await listTasks(market.volunteer)
    expect(task).toMatchObject({ kind: 'came_back', detail: { units: 3 } })
    await finishTask(market.volunteer, task?.id ?? '', 'back_in_stock')
    await hear(stallOf(market, 0), id)
    expect(await stockOf(market)).toEqual({ onHand: 4, reserved: 0 })
    expect(await listTasks(market.volunteer)).toEqual([])
    await syncAll(market)
    expect(shown(town.platform, market)).toEqual([4, 4])
  })
})

describe('a buffer', () => {
  it('is kept back from one platform, and from one listing in its place', async () => {
    const market = await openMarket({ stock: 5, shops: 3 })
    await setBuffer(market.volunteer, { shopId: stallOf(market, 0).shopId, units: 2 })
    await setBuffer(market.volunteer, { shopId: stallOf(market, 1).shopId, units: 2 })
    await setBuffer(market.volunteer, { listingId: stallOf(market, 1).listingId, units: 4 })
    await syncAll(market)
    expect(shown(town.platform, market)).toEqual([3, 1, 5])
    await sold(market, 2, 4)
    await syncAll(market)
    expect(shown(town.platform, market)).toEqual([0, 0, 1])
    await setBuffer(market.volunteer, { listingId: stallOf(market, 1).listingId, units: null })
    expect(await setBuffer(market.volunteer, { shopId: stallOf(market, 0).shopId, units: 1.5 })).toMatchObject({
      refusal: { code: 'bad_number' },
    })
  })

  it('does not close the only one of its kind', async () => {
    const market = await openMarket({ stock: 1, oneOfAKind: true, buffer: 3, shops: 2 })
    expect(shown(town.platform, market)).toEqual([1, 1])
    await db.$executeRaw`delete from pgboss.job`
    await sold(market, 0, 1)
    const jobs = await db.$queryRaw<{ key: string; priority: number }[]>`
      select singleton_key as key, priority from pgboss.job where name like 'sync-listing.%' and state = 'created'`
    expect(jobs.find(({ key }) => key === stallOf(market, 1).listingId)).toMatchObject({ priority: 3 })
  })
})

describe('the time from a sale to the last platform', () => {
  it('is known when every other platform has confirmed its number', async () => {
    const staff = await makeActor('staff')
    const market = await openMarket({ stock: 5, shops: 3 })
    const since = new Date()
    await sold(market, 0, 2)
    expect(await saleLatency(staff, since)).toMatchObject({
      sales: 1,
      confirmed: 0,
      p99Ms: null,
      oldestOpen: expect.any(Date),
    })
    const sync = (n: number) => syncListing(stallOf(market, n).listingId, AbortSignal.timeout(20_000))
    await sync(1)
    expect(await saleLatency(staff, since)).toMatchObject({ confirmed: 0 })
    await sync(2)
    const told = await saleLatency(staff, since)
    expect(told).toMatchObject({ sales: 1, confirmed: 1, oldestOpen: null })
    expect(told?.lastMs).toBeGreaterThan(0)
    expect(told?.p50Ms).toBe(told?.lastMs)
  })
})
