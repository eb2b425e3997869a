/** Orders: pulled by the time they changed, read one by one, without anything of the buyer. */
import { failed, ok, trouble } from '../../errors.ts'
import type { OrderSource, Result, Sale } from '../contract.ts'
import type { Inside, Way } from './inside.ts'
import { toSale } from './sale.ts'
import { siteTime, siteTimeAfter } from './time.ts'
import { manyUnits, oneOrder, orderPage, type WireOrder, type WireUnit } from './wire.ts'

const pageSize = 100
/** Beyond this offset nothing is told, so the window is cut in two. */
const mostInWindow = 5000
/** Orders past a page border may slip when others change meanwhile: then the window is read again. */
const rounds = 3
const itemsAtOnce = 50

export function createOrders(inside: Inside): OrderSource {
  return {
    pull: (shop, from, to, signal) => pull({ inside, shop, signal }, { from, to }),
    read: (shop, saleId, signal) => read({ inside, shop, signal }, saleId),
  }
}

interface Window {
  readonly from: Date
  readonly to: Date
}

async function* pull(way: Way, window: Window): AsyncIterable<Result<Sale>> {
  for (let round = 0; round < rounds; round += 1) {
    const totals = new Set<number>()
    for (let offset = 0; ; offset += pageSize) {
      const page = await readPage(way, window, offset)
      if (!page.ok) {
        yield page
        return
      }
      const { countTotal: total, orders } = page.value
      if (total > mostInWindow && window.to.getTime() - window.from.getTime() > 1000) {
        for (const half of halves(window)) yield* pull(way, half)
        return
      }
      totals.add(total)
      yield* withUnits(way, orders ?? [])
      if (offset + pageSize >= total || offset + pageSize > mostInWindow) break
    }
    if (totals.size <= 1) return
  }
}

async function read(way: Way, saleId: string): Promise<Result<Sale | null>> {
  const { inside, shop, signal } = way
  const fields = { order_id: saleId }
  const got = await inside.caller.shop(shop, { method: 'GET', path: '/order/get', fields, schema: oneOrder }, signal)
  if (!got.ok) return got.trouble.code === 'gone' ? ok(null) : got
  const units = await readUnits(way, [saleId])
  if (!units.ok) return units
  return saleOf(way, got.value, units.value)
}

async function* withUnits(way: Way, orders: readonly WireOrder[]): AsyncIterable<Result<Sale>> {
  for (let start = 0; start < orders.length; start += itemsAtOnce) {
    const some = orders.slice(start, start + itemsAtOnce)
    const units = await readUnits(
      way,
      some.map((one) => one.order_id),
    )
    if (!units.ok) {
      yield units
      return
    }
    for (const order of some) yield saleOf(way, order, units.value)
  }
}

/** An order whose units are not told is unreadable: without them nothing can be said about stock. */
function saleOf({ inside }: Way, order: WireOrder, units: ReadonlyMap<string, readonly WireUnit[]>): Result<Sale> {
  const own = units.get(order.order_id) ?? []
  const sale = toSale(order, own, inside.world.now())
  if (sale && own.length > 0) return ok(sale)
  return failed(trouble({ partner: 'lazada', code: 'unreadable', call: 'orders.items.get' }))
}

async function readUnits(
  { inside, shop, signal }: Way,
  ids: readonly string[],
): Promise<Result<ReadonlyMap<string, readonly WireUnit[]>>> {
  const fields = { order_ids: `[${ids.join(',')}]` }
  const call = { method: 'GET', path: '/orders/items/get', fields, schema: manyUnits } as const
  const got = await inside.caller.shop(shop, call, signal)
  return got.ok ? ok(new Map(got.value.map((one) => [one.order_id, one.order_items]))) : got
}

function readPage({ inside, shop, signal }: Way, { from, to }: Window, offset: number) {
  const fields = {
    update_after: siteTime(from),
    update_before: siteTimeAfter(to),
    sort_by: 'updated_at',
    sort_direction: 'ASC',
    limit: String(pageSize),
    offset: String(offset),
  }
  return inside.caller.shop(shop, { method: 'GET', path: '/orders/get', fields, schema: orderPage }, signal)
}

function halves({ from, to }: Window): readonly Window[] {
  const middle = new Date((from.getTime() + to.getTime()) / 2)
  return [
    { from, to: middle },
    { from: middle, to },
  ]
}
