import fc from 'fast-check'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { seatPartner } from '#app/domain/listing/partner.server.ts'
import { syncListing } from '#app/domain/listing/sync.server.ts'
import { readSale, readSales } from '#app/domain/sale/intake.server.ts'
import { adjustStock } from '#app/domain/stock/move.server.ts'
import { db } from '#app/lib/database.server.ts'
import { type Market, makeMarket, shown, stallOf, tinyTown } from '#tests/support/sale.ts'
import { createTinyPlatform, Died, type Fault, type TinyCall } from '#tests/support/tiny-platform.ts'

/**
 * Four platforms, one pool. The real code on the real database, driven through generated orders, edits, lags, lost
 * answers and deaths. Whatever happens: no number that we write offers units a second time, the books add up, and when the
 * noise ends every platform shows what is free. `IN_STEP_RUNS` sets how many stories are tried.
 */

const town = tinyTown()
const runs = Number(process.env.IN_STEP_RUNS ?? 8)
const shops = 4

type Step =
  | { readonly do: 'buy'; readonly at: number; readonly units: number; readonly paid: boolean; readonly lateS: number }
  | { readonly do: 'pay' | 'cancel' | 'cancel_lost' | 'ship' | 'hear'; readonly pick: number }
  | { readonly do: 'round' | 'sync'; readonly at: number }
  | { readonly do: 'receive' | 'break'; readonly units: number }
  | { readonly do: 'fail'; readonly call: TinyCall; readonly fault: Fault }
  /** The next call to that platform's shelf finds that somebody has just bought. */
  | { readonly do: 'strike'; readonly at: number; readonly units: number }
  | { readonly do: 'wait'; readonly seconds: number }

const at = fc.integer({ min: 0, max: shops - 1 })
const units = fc.integer({ min: 1, max: 3 })
const pick = fc.nat(20)
const call = fc.constantFrom<TinyCall>('fetchRemote', 'publish', 'updateStock', 'pull', 'read')
const fault = fc.constantFrom<Fault>('lost_before', 'lost_after', 'dies_before', 'dies_after')
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('buy' as const),
      at,
      units,
      paid: fc.boolean(),
      lateS: fc.constantFrom(0, 0, 20),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('pay', 'cancel', 'cancel_lost', 'ship'), pick }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('hear' as const), pick }) },
  { weight: 8, arbitrary: fc.record({ do: fc.constantFrom('sync', 'sync', 'round'), at }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('receive', 'break'), units }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('fail' as const), call, fault }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('strike' as const), at, units }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('wait' as const), seconds: fc.constantFrom(1, 20, 50, 120) }) },
)
/** Most steps are taken one after the other, some two at once. */
const story = fc.array(
  fc.oneof({ weight: 4, arbitrary: fc.tuple(step) }, { weight: 1, arbitrary: fc.tuple(step, step) }),
  {
    minLength: 4,
    maxLength: 24,
  },
)

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

it(`never offers units a second time and always comes into step (${runs} stories)`, async () => {
  await fc.assert(
    fc.asyncProperty(story, fc.integer({ min: 1, max: 6 }), async (steps, stock) => {
      const world = await begin(stock)
      for (const together of steps) {
        await Promise.all(together.map((one) => take(world, one)))
        pass(1)
        expect(world.wrongs).toEqual([])
      }
      await comeToRest(world)
      await expectInStep(world)
    }),
    { numRuns: runs, seed: 20261121, endOnFailure: true },
  )
}, 3_600_000)

interface World {
  readonly market: Market
  /** Per shop: units of its orders when our code last looked at its shelf, and the strikes that wait there. */
  readonly heldAtLook: Map<string, number>
  readonly strikes: { shop: string; units: number }[]
  readonly wrongs: string[]
  arrived: number
}

async function begin(stock: number): Promise<World> {
  town.platform = createTinyPlatform()
  seatPartner(town.platform.partner)
  const market = await makeMarket({ shops, stock })
  const world: World = { market, heldAtLook: new Map(), strikes: [], wrongs: [], arrived: stock }
  for (const { listingId } of market.stalls) await syncListing(listingId, AbortSignal.timeout(20_000))
  pass(1)
  town.platform.before = (called, shop, { units: wanted }) => watch(world, { called, shop, wanted })
  return world
}

/** Sees every call as it leaves. */
async function watch(
  world: World,
  { called, shop, wanted }: { called: TinyCall; shop: string; wanted: number | undefined },
) {
  const { market, heldAtLook, wrongs } = world
  if (called === 'fetchRemote') heldAtLook.set(shop, heldThere(shop))
  const raises = wanted !== undefined && wanted > (town.platform.stock(shop, market.sku) ?? Number.POSITIVE_INFINITY)
  if (raises) {
    const unknown = (heldAtLook.get(shop) ?? 0) - (await heldHere(market, shop))
    if (unknown > 0) wrongs.push(`${called} offers ${unknown} sold units again: ${wanted} in ${shop}`)
  }
  if (called === 'pull' || called === 'read' || called === 'fetchRemote') return
  const strike = world.strikes.findIndex((one) => one.shop === shop)
  for (const { units: bought } of strike < 0 ? [] : world.strikes.splice(strike, 1))
    town.platform.buy(shop, market.sku, bought)
}

const alive = (state: string) => state !== 'cancelled' && state !== 'returned'

function heldThere(shop: string): number {
  const orders = town.platform.orders().filter((one) => one.shop === shop && alive(one.state))
  return orders.reduce((sum, { quantity }) => sum + quantity, 0)
}

async function heldHere({ variantId, stalls }: Market, remoteId: string): Promise<number> {
  const shopId = stalls.find((one) => one.remoteId === remoteId)?.shopId ?? ''
  const { _sum } = await db.partnerSaleLine.aggregate({
    where: { variantId, sale: { shopId } },
    _sum: { reserved: true, taken: true, short: true },
  })
  return (_sum.reserved ?? 0) + (_sum.taken ?? 0) + (_sum.short ?? 0)
}

function pass(seconds: number): void {
  vi.setSystemTime(Date.now() + seconds * 1000)
}

/** A step that dies on the way has simply not been finished; the next one goes on. */
async function take(world: World, one: Step): Promise<void> {
  try {
    await run(world, one)
  } catch (error) {
    if (!(error instanceof Died)) throw error
  }
}

async function run(world: World, one: Step): Promise<void> {
  const { market } = world
  const { platform } = town
  const signal = AbortSignal.timeout(20_000)
  switch (one.do) {
    case 'buy': {
      const state = one.paid ? 'to_ship' : 'awaiting_payment'
      platform.buy(stallOf(market, one.at).remoteId, market.sku, one.units, { state, lateMs: one.lateS * 1000 })
      return
    }
    case 'pay':
      return changeOrder(one.pick, ['awaiting_payment'], 'to_ship', true)
    case 'cancel':
    case 'cancel_lost':
      return changeOrder(one.pick, ['awaiting_payment', 'to_ship'], 'cancelled', one.do === 'cancel')
    case 'ship':
      return changeOrder(one.pick, ['to_ship'], 'shipped', true)
    case 'hear': {
      const order = picked(one.pick)
      const stall = market.stalls.find(({ remoteId }) => remoteId === order?.shop)
      return order && stall ? readSale(stall.shopId, { saleId: order.id }, signal) : undefined
    }
    case 'round':
      return readSales(stallOf(market, one.at).shopId, signal)
    case 'sync':
      return syncListing(stallOf(market, one.at).listingId, signal)
    case 'receive':
    case 'break': {
      const kind = one.do === 'receive' ? 'received' : 'damaged'
      const move = { variantId: market.variantId, key: crypto.randomUUID(), kind, by: one.units } as const
      const outcome = await adjustStock(market.volunteer, move)
      if (outcome.ok) world.arrived += one.do === 'receive' ? one.units : -one.units
      return
    }
    case 'fail':
      return platform.fail(one.call, one.fault)
    case 'strike': {
      world.strikes.push({ shop: stallOf(market, one.at).remoteId, units: one.units })
      return
    }
    case 'wait':
      return pass(one.seconds)
  }
}

function picked(pick: number) {
  const orders = town.platform.orders()
  return orders.length === 0 ? undefined : orders[pick % orders.length]
}

function changeOrder(
  pick: number,
  from: readonly string[],
  to: 'to_ship' | 'cancelled' | 'shipped',
  restock: boolean,
): void {
  const order = picked(pick)
  if (order && from.includes(order.state)) town.platform.change(order.id, to, { restock })
}

/** Nobody buys any more and nothing fails: rounds and jobs run until they have nothing to do. */
async function comeToRest(world: World): Promise<void> {
  town.platform.calm()
  world.strikes.length = 0
  for (let round = 0; round < 8; round += 1) {
    pass(61)
    for (const { shopId } of world.market.stalls) await readSales(shopId, AbortSignal.timeout(20_000))
    for (const { listingId } of world.market.stalls) await syncListing(listingId, AbortSignal.timeout(20_000))
  }
}

async function expectInStep({ market, arrived, wrongs }: World): Promise<void> {
  const { onHand, reserved } = await db.variant.findUniqueOrThrow({ where: { id: market.variantId } })
  const lines = await db.partnerSaleLine.findMany({
    where: { variantId: market.variantId },
    include: { sale: true },
  })
  const sum = (of: 'reserved' | 'taken' | 'short') => lines.reduce((all, line) => all + line[of], 0)
  expect(wrongs).toEqual([])
  expect({ onHand, reserved }).toEqual({ onHand: arrived - sum('taken'), reserved: sum('reserved') })
  // Every order is known, and its units are in the books, or owed and somebody was asked.
  for (const order of town.platform.orders()) {
    const line = lines.find(({ sale }) => sale.remoteId === order.id)
    expect(line?.sale.state).toBe(order.state)
    const gone = order.state === 'cancelled' ? 0 : order.quantity
    if (order.state !== 'shipped') expect((line?.reserved ?? 0) + (line?.taken ?? 0) + (line?.short ?? 0)).toBe(gone)
    if (line && line.short > 0)
      expect(await db.partnerTask.count({ where: { kind: 'oversold', cause: line.id, doneAt: null } })).toBe(1)
  }
  if (sum('short') > 0) expect(onHand - reserved).toBe(0)
  expect(shown(town.platform, market)).toEqual(market.stalls.map(() => onHand - reserved))
}
