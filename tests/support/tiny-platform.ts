import { failed, ok, trouble } from '#integrations/errors.ts'
import { satang } from '#integrations/money.ts'
import type { Partner, Ref, Remote, Result, Rules, Shelf, Shop, Wish } from '#integrations/partners/contract.ts'
import type { OrderSource, Sale, SaleState } from '#integrations/partners/sale.ts'

/**
 * The smallest platform that can still go wrong: items with a number of units, orders that take from it at once and are
 * told late, answers that are lost before or after the write. Several shops, all in memory; the second eye is `items`.
 */

export interface TinyItem {
  readonly id: string
  readonly sku: string
  title: string
  price: bigint
  stock: number
  state: 'live' | 'hidden' | 'deleted'
}

interface TinyOrder {
  readonly id: string
  readonly shop: string
  readonly sku: string
  readonly item: string
  quantity: number
  state: SaleState
  readonly placedAt: Date
  changedAt: Date
  /** Before it the platform's own lists do not show it. */
  readonly shownAt: Date
}

export type TinyCall = 'fetchRemote' | 'publish' | 'updateStock' | 'unpublish' | 'pull' | 'read'
/** The answer is lost, or the process dies, before or after the platform has done what it was asked. */
export type Fault = 'lost_before' | 'lost_after' | 'dies_before' | 'dies_after'

/** Our process died here: nothing after the call happens. */
export class Died extends Error {
  override name = 'Died'
}

/** Everything that a test may do to the platform, and see of it. */
export interface TinyPlatform {
  readonly partner: Partner
  readonly items: (shop: string) => readonly TinyItem[]
  readonly orders: () => readonly TinyOrder[]
  /** The number of units there; null: nothing for sale. */
  readonly stock: (shop: string, sku: string) => number | null
  /** Somebody buys: null when the platform has too few. `lateMs`: how long its lists do not show the order. */
  readonly buy: (
    shop: string,
    sku: string,
    quantity: number,
    how?: { state?: SaleState; lateMs?: number },
  ) => string | null
  readonly change: (order: string, state: SaleState, how?: { restock?: boolean }) => void
  readonly fail: (call: TinyCall, fault: Fault) => void
  /** Nothing fails any more. */
  readonly calm: () => void
  /** Called before each call does anything. */
  before: (call: TinyCall, shop: string, detail: { sku?: string; units?: number }) => void | Promise<void>
}

export function createTinyPlatform(): TinyPlatform {
  const items = new Map<string, TinyItem[]>()
  const orders: TinyOrder[] = []
  const faults: { call: TinyCall; fault: Fault }[] = []
  const shelfOf = (shop: string) => items.get(shop) ?? items.set(shop, []).get(shop) ?? []
  const find = (shop: string, by: Ref | { ourId: string }) =>
    shelfOf(shop).find((one) => ('item' in by ? one.id === by.item : one.sku === by.ourId && one.state !== 'deleted'))
  let next = 1

  async function called<T>(
    call: TinyCall,
    shop: string,
    run: () => T,
    detail: { sku?: string; units?: number } = {},
  ): Promise<Result<T>> {
    await platform.before(call, shop, detail)
    const at = faults.findIndex((one) => one.call === call)
    const [fault] = at < 0 ? [] : faults.splice(at, 1)
    if (fault?.fault === 'dies_before') throw new Died(call)
    if (fault?.fault === 'lost_before') return lost(call)
    const value = run()
    if (fault?.fault === 'dies_after') throw new Died(call)
    return fault ? lost(call) : ok(value)
  }

  const shelf: Pick<Shelf, 'fetchRemote' | 'publish' | 'updateStock' | 'unpublish'> = {
    fetchRemote: (shop, by) =>
      called('fetchRemote', shop.remoteId, () => {
        const item = find(shop.remoteId, by)
        return item ? remoteOf(item) : null
      }),
    publish: (shop, { listing }, { known }) =>
      called(
        'publish',
        shop.remoteId,
        () => {
          const there = find(shop.remoteId, known ?? { ourId: listing.id })
          const item = there ?? makeItem(`i${next++}`, listing.id)
          if (!there) shelfOf(shop.remoteId).push(item)
          Object.assign(item, {
            ...{ title: listing.words.th.title, price: listing.price, stock: listing.sellable, state: 'live' },
          })
          const { ref, print, state } = remoteOf(item)
          const did = there ? ('updated' as const) : ('created' as const)
          return { ref, did, state, reasons: [], ticket: null, echo: print, twins: [] }
        },
        { sku: listing.id, units: listing.sellable },
      ),
    async updateStock(shop, changes) {
      const rows: Result<{ sellable: number | null }>[] = []
      for (const { ref, sellable } of changes) {
        const item = find(shop.remoteId, ref)
        const row = await called(
          'updateStock',
          shop.remoteId,
          () => {
            if (item) item.stock = sellable
            return { sellable: item?.stock ?? null }
          },
          { units: sellable, ...(item ? { sku: item.sku } : {}) },
        )
        rows.push(row)
      }
      return rows
    },
    async unpublish(shop, refs, how) {
      const rows: Result<{ state: 'hidden' | 'deleted' }>[] = []
      const state = how === 'hide' ? ('hidden' as const) : ('deleted' as const)
      for (const ref of refs)
        rows.push(
          await called('unpublish', shop.remoteId, () => {
            const item = find(shop.remoteId, ref)
            if (item) item.state = state
            return { state }
          }),
        )
      return rows
    },
  }

  const source: OrderSource = {
    async *pull(shop, from, to) {
      const asked = await called('pull', shop.remoteId, () => null)
      if (!asked.ok) return yield asked
      const now = new Date()
      for (const one of orders)
        if (one.shop === shop.remoteId && one.shownAt <= now && one.changedAt >= from && one.changedAt < to)
          yield ok(saleOf(one, shop))
    },
    read: (shop, id) =>
      called('read', shop.remoteId, () => {
        const one = orders.find((order) => order.id === id && order.shownAt <= new Date())
        return one ? saleOf(one, shop) : null
      }),
  }

  const platform: TinyPlatform = {
    partner: partnerOf(shelf, source),
    items: (shop) => shelfOf(shop),
    orders: () => orders,
    stock: (shop, sku) => {
      const item = find(shop, { ourId: sku })
      return item?.state === 'live' ? item.stock : null
    },
    buy(shop, sku, quantity, { state = 'to_ship', lateMs = 0 } = {}) {
      const item = find(shop, { ourId: sku })
      if (item?.state !== 'live' || item.stock < quantity) return null
      item.stock -= quantity
      const now = new Date()
      const id = `order-${next++}`
      const shownAt = new Date(now.getTime() + lateMs)
      orders.push({ id, shop, sku, item: item.id, quantity, state, placedAt: now, changedAt: now, shownAt })
      return id
    },
    change(id, state, { restock = true } = {}) {
      const order = orders.find((one) => one.id === id)
      if (!order) throw new Error(`no order ${id}`)
      Object.assign(order, { state, changedAt: new Date() })
      const item = find(order.shop, { ourId: order.sku })
      if (item && state === 'cancelled' && restock) item.stock += order.quantity
    },
    fail: (call, fault) => faults.push({ call, fault }),
    calm: () => faults.splice(0),
    before: () => undefined,
  }
  return platform
}

const lost = (call: string) => failed(trouble({ partner: 'shopee', code: 'down', effect: 'unknown', call }))

function makeItem(id: string, sku: string): TinyItem {
  return { id, sku, title: '', price: 0n, stock: 0, state: 'live' }
}

function remoteOf({ id, sku, title, price, stock, state }: TinyItem): Remote {
  const print = { text: title, photos: '', details: '', price: String(price), stock: String(stock), state }
  return {
    ...{ ref: { item: id, sku: null, extra: {} }, ourId: sku, url: null, state, reasons: [], title, story: null },
    ...{ photoUrls: [], price: satang(price), sellable: stock, held: 0, onHand: stock, locks: [], print, twins: [] },
    ...{ changedAt: null, seenAt: new Date() },
  }
}

function saleOf(order: TinyOrder, shop: Shop): Sale {
  const { id, sku, item, quantity, state, placedAt, changedAt } = order
  const unitPrice = satang(10_000n)
  return {
    ...{ partner: shop.partner, id, state, placedAt, changedAt, seenAt: new Date(), shipBy: null },
    ...{ buyerPaid: null, cashOnDelivery: false },
    lines: [{ ourId: sku, ref: { item, sku: null, extra: {} }, quantity, unitPrice, state }],
  }
}

function partnerOf(
  shelf: Pick<Shelf, 'fetchRemote' | 'publish' | 'updateStock' | 'unpublish'>,
  orders: OrderSource,
): Partner {
  return {
    id: 'shopee',
    capabilities: {
      ...{ kind: 'shop', create: 'search_first', settles: 'at_once', stock: 'sellable', reserves: 'none' },
      ...{ photos: 'they_fetch', priceStep: satang(1n), rows: { stock: 1, unpublish: 1 }, expiresAfterDays: null },
      ...{ tokens: 'fixed_key', pace: { perSecond: 1000, parallel: 10 } },
    },
    ...{ access: null, keys: null, feed: null, doorbell: null, orders },
    shelf: {
      ...shelf,
      categories: async () => ok([]),
      rules: async () => ok(noRules),
      preview: ({ words }) => words.th,
      validate: (_wish: Wish) => [],
      follow: async () => ok({ settled: true, state: 'live' as const, troubles: [] }),
      updatePrice: async (_shop, changes) => changes.map(({ price }) => ok({ price })),
      sweep: async function* () {},
    },
  }
}

const any = { min: null, max: null, from: 'assumed' } as const
const noRules: Rules = {
  ...{ category: null, title: { ...any, counts: 'code_points' }, story: { ...any, html: null, tags: null } },
  ...{ price: any, photos: { ...any, types: [], maxBytes: 1, minSide: 1, sideFrom: 'assumed', maxSide: null } },
  ...{ stock: any, weight: { required: false, maxGrams: null } },
  ...{ size: { required: false, allOrNone: false, maxSumMm: null } },
  ...{ brand: { required: false, noBrandAllowed: true, choices: [] }, attributes: [], logistics: [], locations: [] },
  ...{ logisticsRequired: false, locationRequired: false, readAt: new Date(0).toISOString() },
}
