/** The calls that read orders. */
import { type Answer, answer, refuse } from './answer.ts'
import type { Desk } from './desk.ts'
import { buyer } from './order.ts'
import { limits, type Order } from './state.ts'

const windowSeconds = 15 * 86_400
const pageLimit = 100

export function orderList({ state, shop }: Desk, query: URLSearchParams): Answer {
  const field = query.get('time_range_field')
  const [from, to] = [Number(query.get('time_from')), Number(query.get('time_to'))]
  const size = Number(query.get('page_size'))
  if (field !== 'create_time' && field !== 'update_time') return refuse('error_param', 'time_range_field is wrong.')
  if (!(from < to) || to - from > windowSeconds) return refuse('order.error_param', 'The window is 15 days at most.')
  if (!(size >= 1 && size <= pageLimit)) return refuse('error_param', 'page_size: 1 to 100.')
  const time = (order: Order) => (field === 'create_time' ? order.createdAt : order.updatedAt)
  const cursor = query.get('cursor') ?? ''
  const found = state.orders
    .filter((order) => order.shopId === shop.id && time(order) >= from && time(order) < to)
    .map((order) => ({ order, place: `${time(order)}/${order.sn}` }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .filter(({ place }) => place > cursor)
  const page = found.slice(0, size)
  const more = found.length > size
  return answer({
    order_list: page.map(({ order }) => ({ order_sn: order.sn, order_status: order.status })),
    more,
    next_cursor: more ? page.at(-1)?.place : '',
  })
}

export function orderDetail({ state, shop }: Desk, query: URLSearchParams): Answer {
  const wanted = (query.get('order_sn_list') ?? '').split(',').filter(Boolean)
  if (wanted.length === 0 || wanted.length > limits.rows) return refuse('error_param', 'order_sn_list: 1 to 50.')
  const fields = (query.get('response_optional_fields') ?? '').split(',')
  const orders = state.orders.filter((order) => order.shopId === shop.id && wanted.includes(order.sn))
  return answer({ order_list: orders.map((order) => showOrder(order, fields)) })
}

/** Some fields always; most only when they are named, the buyer's among them. */
function showOrder(order: Order, fields: readonly string[]): Record<string, unknown> {
  const paid = order.lines.reduce((sum, line) => sum + line.price * (line.quantity - line.cancelled), 0)
  const optional: Record<string, unknown> = {
    buyer_username: buyer.name,
    recipient_address: { name: buyer.name, phone: buyer.phone, full_address: buyer.address },
    total_amount: paid,
    pay_time: order.paidAt,
    cancel_reason: order.status === 'CANCELLED' ? 'Buyer requested' : '',
    item_list: order.lines.map((line) => ({
      item_id: line.itemId,
      item_name: line.name,
      item_sku: line.sku,
      model_id: 0,
      model_sku: '',
      model_quantity_purchased: line.quantity,
      model_original_price: line.original,
      model_discounted_price: line.price,
      active_qty: line.quantity - line.cancelled - line.returned,
      cancelled_qty: line.cancelled,
      returned_qty: line.returned,
    })),
  }
  return {
    order_sn: order.sn,
    region: 'TH',
    currency: 'THB',
    cod: order.cashOnDelivery,
    order_status: order.status,
    ship_by_date: order.shipBy ?? 0,
    message_to_seller: `ฝากไว้กับยามหน้าซอย โทร ${buyer.phone}`,
    create_time: order.createdAt,
    update_time: order.updatedAt,
    ...Object.fromEntries(Object.entries(optional).filter(([name]) => fields.includes(name))),
  }
}
