/** TikTok Shop's orders as sales: rows of single units added up, nothing of the buyer. */
import { failed, ok, trouble } from '../../errors.ts'
import { fromBaht } from '../../money.ts'
import type { Result, Shop } from '../contract.ts'
import type { OrderSource, Sale, SaleLine, SaleState } from '../sale.ts'
import type { Inside, Way } from './inside.ts'
import { orderList, orderPage, type WireOrder } from './wire.ts'

/** The clock of the platform and ours may differ a little. */
const overlapSeconds = 5 * 60

const states: Readonly<Record<string, SaleState>> = {
  UNPAID: 'awaiting_payment',
  ON_HOLD: 'on_hold',
  AWAITING_SHIPMENT: 'to_ship',
  PARTIALLY_SHIPPING: 'to_ship',
  AWAITING_COLLECTION: 'to_ship',
  IN_TRANSIT: 'shipped',
  DELIVERED: 'shipped',
  COMPLETED: 'done',
  CANCELLED: 'cancelled',
}

export function createOrders(inside: Inside): OrderSource {
  return {
    pull: (shop, from, to, signal) => pull({ inside, shop, signal }, from, to),
    read: (shop, saleId, signal) => read({ inside, shop, signal }, saleId),
  }
}

/** Oldest change first, so that what changes meanwhile comes again at the end and nothing slips. */
async function* pull(way: Way, from: Date, to: Date): AsyncIterable<Result<Sale>> {
  const { inside, shop, signal } = way
  const seconds = (time: Date) => Math.floor(time.getTime() / 1000)
  const body = { update_time_ge: seconds(from) - overlapSeconds, update_time_lt: seconds(to) + 1 }
  let token = ''
  do {
    const query = [
      ['page_size', '100'],
      ['sort_field', 'update_time'],
      ['sort_order', 'ASC'],
      ...(token ? ([['page_token', token]] as const) : []),
    ] as const
    const path = '/order/202309/orders/search'
    const call = { name: 'order.search', method: 'POST', path, query, body, schema: orderPage } as const
    const page = await inside.caller.shop(shop, call, signal)
    if (!page.ok) {
      yield failed(page.trouble)
      return
    }
    for (const order of page.value.orders ?? []) yield toSale(way, order)
    token = page.value.next_page_token ?? ''
  } while (token)
}

async function read(way: Way, saleId: string): Promise<Result<Sale | null>> {
  const { inside, shop, signal } = way
  const query = [['ids', saleId]] as const
  const call = { name: 'order.read', method: 'GET', path: '/order/202507/orders', query, schema: orderList } as const
  const got = await inside.caller.shop(shop, call, signal)
  if (!got.ok) return got.trouble.code === 'gone' ? ok(null) : got
  const order = (got.value.orders ?? []).find((one) => one.id === saleId)
  return order ? toSale(way, order) : ok(null)
}

function toSale({ inside, shop }: Way, order: WireOrder): Result<Sale> {
  const lines = toLines(shop, order)
  const state = toState(order.status)
  if (!lines || !state)
    return failed(trouble({ partner: 'tiktok', code: 'unreadable', call: 'order.read', remoteCode: order.status }))
  const paid = order.payment?.total_amount
  return ok({
    partner: 'tiktok',
    id: order.id,
    state: order.is_on_hold_order && state === 'to_ship' ? 'on_hold' : state,
    lines,
    buyerPaid: paid ? fromBaht(paid) : null,
    cashOnDelivery: order.is_cod ?? false,
    placedAt: new Date(order.create_time * 1000),
    changedAt: new Date(order.update_time * 1000),
    shipBy: null,
    seenAt: inside.world.now(),
  })
}

/** Units of one row at one price in one state become one line; null when a price or a state cannot be read. */
function toLines(shop: Shop, order: WireOrder): readonly SaleLine[] | null {
  const lines = new Map<string, SaleLine>()
  for (const unit of order.line_items ?? []) {
    const unitPrice = fromBaht(unit.sale_price)
    const state = toState(unit.display_status ?? order.status)
    if (unitPrice === null || !state) return null
    const key = `${unit.sku_id} ${unitPrice} ${state}`
    const extra = shop.settings.warehouse ? { warehouse: shop.settings.warehouse } : {}
    const ref = { item: unit.product_id, sku: unit.sku_id, extra }
    const quantity = (lines.get(key)?.quantity ?? 0) + 1
    lines.set(key, { ourId: unit.seller_sku || null, ref, quantity, unitPrice, state })
  }
  return [...lines.values()]
}

function toState(status: string): SaleState | null {
  return states[status] ?? null
}
