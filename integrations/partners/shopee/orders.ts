/** Shopee's orders as sales. Nothing of the buyer is asked for, and what comes along unasked is not read. */
import { failed, ok } from '../../errors.ts'
import type { OrderSource, Result, Sale, SaleLine, SaleState, Shop } from '../contract.ts'
import type { Inside } from './inside.ts'
import { orderList, orderPage, type WireOrder } from './wire-order.ts'

interface Look {
  readonly inside: Inside
  readonly shop: Shop
  readonly signal: AbortSignal
}

/** Shopee's longest window, less the overlap and a minute. */
const windowMs = 15 * 86_400_000 - 6 * 60_000
const overlapMs = 5 * 60_000
const pageSize = 100
const detailRows = 50
const wanted = ['item_list', 'total_amount'].join(',')

export function createOrders(inside: Inside): OrderSource {
  return {
    pull: (shop, from, to, signal) => pull({ inside, shop, signal }, from, to),
    async read(shop, saleId, signal) {
      const got = await readOrders({ inside, shop, signal }, [saleId])
      return got.ok ? ok(got.value.find((one) => one.id === saleId) ?? null) : got
    },
  }
}

/** By the time of change, so that a late cancellation or return is seen however old its order is. */
async function* pull(look: Look, from: Date, to: Date): AsyncIterable<Result<Sale>> {
  for (let start = from.getTime(); start < to.getTime(); start += windowMs) {
    const end = Math.min(start + windowMs, to.getTime())
    let cursor = ''
    do {
      const page = await readPage(look, { from: start - overlapMs, to: end }, cursor)
      if (!page.ok) return yield failed(page.trouble)
      const ids = page.value.order_list.map((one) => one.order_sn)
      for (let at = 0; at < ids.length; at += detailRows) {
        const sales = await readOrders(look, ids.slice(at, at + detailRows))
        if (!sales.ok) return yield sales
        for (const sale of sales.value) yield ok(sale)
      }
      cursor = page.value.more ? (page.value.next_cursor ?? '') : ''
    } while (cursor !== '')
  }
}

function readPage({ inside, shop, signal }: Look, window: { from: number; to: number }, cursor: string) {
  const query = [
    ['time_range_field', 'update_time'],
    ['time_from', String(Math.floor(window.from / 1000))],
    ['time_to', String(Math.ceil(window.to / 1000))],
    ['page_size', String(pageSize)],
    ['cursor', cursor],
  ] as const
  const path = '/api/v2/order/get_order_list'
  return inside.caller.shop(shop, { method: 'GET', path, query, schema: orderPage }, signal)
}

/** Orders by number; unknown ones are simply missing. */
async function readOrders({ inside, shop, signal }: Look, ids: readonly string[]): Promise<Result<readonly Sale[]>> {
  if (ids.length === 0) return ok([])
  const query = [
    ['order_sn_list', ids.join(',')],
    ['response_optional_fields', wanted],
  ] as const
  const path = '/api/v2/order/get_order_detail'
  const got = await inside.caller.shop(shop, { method: 'GET', path, query, schema: orderList }, signal)
  return got.ok ? ok(got.value.order_list.map((one) => toSale(one, inside.world.now()))) : got
}

const states: Readonly<Record<string, SaleState>> = {
  UNPAID: 'awaiting_payment',
  PENDING: 'on_hold',
  INVOICE_PENDING: 'to_ship',
  READY_TO_SHIP: 'to_ship',
  RETRY_SHIP: 'to_ship',
  PROCESSED: 'to_ship',
  IN_CANCEL: 'on_hold',
  SHIPPED: 'shipped',
  TO_CONFIRM_RECEIVE: 'shipped',
  COMPLETED: 'done',
  CANCELLED: 'cancelled',
  TO_RETURN: 'returned',
}

function toSale(order: WireOrder, seenAt: Date): Sale {
  // A state that Shopee may invent tomorrow keeps its units promised, and nothing is sent.
  const state = states[order.order_status] ?? 'on_hold'
  return {
    partner: 'shopee',
    id: order.order_sn,
    state,
    lines: order.item_list.flatMap((row) => toLines(row, state)),
    buyerPaid: order.total_amount ?? null,
    cashOnDelivery: order.cod ?? false,
    placedAt: order.create_time,
    changedAt: order.update_time,
    shipBy: order.ship_by_date ? new Date(order.ship_by_date * 1000) : null,
    seenAt,
  }
}

/** One row is up to three lines: what still stands, what was cancelled, what came back. */
function toLines(row: WireOrder['item_list'][number], state: SaleState): readonly SaleLine[] {
  const cancelled = row.cancelled_qty ?? 0
  const returned = row.returned_qty ?? 0
  const line = {
    ourId: row.model_sku || row.item_sku || null,
    ref: { item: row.item_id, sku: row.model_id && row.model_id !== '0' ? row.model_id : null, extra: {} },
    unitPrice: row.model_discounted_price,
  }
  const parts: readonly (readonly [number, SaleState])[] = [
    // Of an order that partly came back, the rest is with its buyer.
    [row.model_quantity_purchased - cancelled - returned, state === 'returned' && returned > 0 ? 'done' : state],
    [cancelled, 'cancelled'],
    [returned, 'returned'],
  ]
  return parts.filter(([quantity]) => quantity > 0).map(([quantity, of]) => ({ ...line, quantity, state: of }))
}
