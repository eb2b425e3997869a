/** The calls that read orders. One row per unit, prices as decimal text; the buyer's data is masked and stays here. */
import { type Answer, answer, refuse } from './answer.ts'
import type { Body } from './body.ts'
import type { Desk } from './desk.ts'
import { nextToken, page } from './product-read.ts'
import type { Order } from './state.ts'

/** The same for every order: made up, and masked in part as the platform does. */
export const madeUpBuyer = {
  name: 'ส*** (ตัวอย่าง)',
  phone_number: '(+66)08*****000',
  full_address: 'ซอยตัวอย่าง 7 แขวงสมมติ กรุงเทพมหานคร',
} as const

export function searchOrders({ state, shop }: Desk, query: URLSearchParams, body: Body): Answer {
  const within = (at: number, from: unknown, before: unknown) =>
    at >= (typeof from === 'number' ? from : 0) && at < (typeof before === 'number' ? before : Number.POSITIVE_INFINITY)
  const sortField = query.get('sort_field') === 'update_time' ? 'updatedAt' : 'createdAt'
  const up = query.get('sort_order') === 'ASC' ? 1 : -1
  const found = state.orders
    .filter((one) => one.shopId === shop.id)
    .filter((one) => typeof body.order_status !== 'string' || one.status === body.order_status)
    .filter((one) => within(one.createdAt, body.create_time_ge, body.create_time_lt))
    .filter((one) => within(one.updatedAt, body.update_time_ge, body.update_time_lt))
    .sort((a, b) => up * (a[sortField] - b[sortField] || (a.id < b.id ? -1 : 1)))
  const paged = page(found, query, Number.POSITIVE_INFINITY)
  if (!Array.isArray(paged)) return paged
  return answer({
    orders: paged.map(showOrder),
    next_page_token: nextToken(found, query),
    total_count: found.length,
  })
}

export function readOrders({ state, shop }: Desk, query: URLSearchParams): Answer {
  const ids = (query.get('ids') ?? '').split(',').filter(Boolean)
  if (ids.length === 0 || ids.length > 50) return refuse(36009023, 'ids: 1 to 50.')
  const found = state.orders.filter((one) => one.shopId === shop.id && ids.includes(one.id))
  return answer({ orders: found.map(showOrder) })
}

function showOrder(order: Order): Record<string, unknown> {
  const sum = (prices: readonly string[]) => prices.reduce((all, price) => all + Number(price), 0).toFixed(2)
  const total = sum(order.units.map((one) => one.salePrice))
  const before = sum(order.units.map((one) => one.originalPrice))
  return {
    id: order.id,
    status: order.status,
    create_time: order.createdAt,
    update_time: order.updatedAt,
    ...(order.paidAt === null ? {} : { paid_time: order.paidAt }),
    is_on_hold_order: order.status === 'ON_HOLD',
    is_cod: order.cashOnDelivery,
    payment: {
      currency: 'THB',
      sub_total: total,
      total_amount: total,
      shipping_fee: '0.00',
      seller_discount: (Number(before) - Number(total)).toFixed(2),
      platform_discount: '0.00',
      tax: '0.00',
    },
    packages: [],
    cancel_reason: order.cancelReason,
    recipient_address: madeUpBuyer,
    line_items: order.units.map((unit) => ({
      id: unit.id,
      product_id: unit.productId,
      sku_id: unit.skuId,
      seller_sku: unit.sellerSku,
      product_name: unit.name,
      original_price: unit.originalPrice,
      sale_price: unit.salePrice,
      currency: 'THB',
      display_status: unit.status,
      package_id: '',
      cancel_reason: unit.status === 'CANCELLED' ? order.cancelReason : '',
    })),
  }
}
