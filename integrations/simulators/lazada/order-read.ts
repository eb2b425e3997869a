/** The calls that read orders. Each row of items is one unit. Buyers are invented; their names and addresses come along. */
import { type Answer, answer, refuse } from './answer.ts'
import type { Fields } from './api.ts'
import type { Desk } from './desk.ts'
import { timesIn } from './item-read.ts'
import { shopSku } from './item-write.ts'
import { limits, type Order, type Unit } from './state.ts'

export function ordersGet(desk: Desk, fields: Fields): Answer {
  if (!fields.get('created_after') && !fields.get('update_after'))
    return refuse('36', 'E036: created_after or update_after is mandatory')
  const limit = Number(fields.get('limit') || 100)
  const offset = Number(fields.get('offset') || 0)
  if (!(limit >= 1 && limit <= 100)) return refuse('19', 'E019: Invalid Limit')
  if (!(offset >= 0 && offset <= limits.orderOffset)) return refuse('14', 'E014: Invalid Offset')
  const within = timesIn(fields)
  if (!within) return refuse('17', 'E017: Invalid Date Format')
  const by = fields.get('sort_by') === 'updated_at' ? 'updatedAt' : 'createdAt'
  const found = desk.state.orders
    .filter((one) => one.sellerId === desk.seller.id && within(one))
    .sort((a, b) => a[by] - b[by] || a.id - b.id)
  if (fields.get('sort_direction') === 'DESC') found.reverse()
  const orders = found.slice(offset, offset + limit).map(showOrder)
  return answer({ count: orders.length, countTotal: found.length, orders })
}

export function orderGet(desk: Desk, fields: Fields): Answer {
  const order = find(desk, fields.get('order_id'))
  return order ? answer(showOrder(order)) : refuse('E0003', 'E0003: Order not found')
}

export function orderItems(desk: Desk, fields: Fields): Answer {
  const order = find(desk, fields.get('order_id'))
  return order ? answer(order.units.map((unit) => showUnit(order, unit))) : refuse('E0003', 'E0003: Order not found')
}

export function manyOrderItems(desk: Desk, fields: Fields): Answer {
  const ids = (fields.get('order_ids') ?? '').match(/\d+/g) ?? []
  if (ids.length === 0 || ids.length > 50) return refuse('37', 'E037: order_ids: 1 to 50')
  const orders = ids.flatMap((id) => find(desk, id) ?? [])
  return answer(
    orders.map((order) => ({
      order_id: order.id,
      order_number: order.id,
      order_items: order.units.map((unit) => showUnit(order, unit)),
    })),
  )
}

function find(desk: Desk, id: string | undefined): Order | null {
  return desk.state.orders.find((one) => String(one.id) === id && one.sellerId === desk.seller.id) ?? null
}

/** Invented; nothing of this may ever reach the app. */
export const buyer = {
  first_name: 'สมหญิง',
  last_name: 'ผู้ซื้อตัวอย่าง',
  phone: '0812345678',
  address1: '99/9 ซอยตัวอย่าง 9',
  address2: '',
  city: 'กรุงเทพมหานคร',
  post_code: '10110',
  country: 'Thailand',
}

function showOrder(order: Order): Record<string, unknown> {
  return {
    order_id: order.id,
    order_number: order.id,
    statuses: [...new Set(order.units.map((unit) => unit.status))],
    items_count: order.units.length,
    price: bahtText(order.units.reduce((sum, unit) => sum + unit.satang, 0)),
    shipping_fee: order.shippingSatang / 100,
    voucher: order.voucherSatang / 100,
    payment_method: order.cashOnDelivery ? 'COD' : 'MIXEDCARD',
    created_at: bangkok(order.createdAt),
    updated_at: bangkok(order.updatedAt),
    customer_first_name: buyer.first_name,
    customer_last_name: buyer.last_name,
    national_registration_number: '',
    tax_code: '',
    branch_number: '',
    address_shipping: buyer,
    address_billing: buyer,
  }
}

function showUnit(order: Order, unit: Unit): Record<string, unknown> {
  return {
    order_id: order.id,
    order_item_id: unit.id,
    sku: unit.sku,
    shop_sku: shopSku({ id: unit.itemId, skuId: unit.skuId }),
    product_id: String(unit.itemId),
    sku_id: String(unit.skuId),
    name: unit.name,
    item_price: unit.satang / 100,
    paid_price: unit.paidSatang / 100,
    currency: 'THB',
    status: unit.status,
    package_id: '',
    tracking_code: '',
    reason: unit.status === 'canceled' ? 'ผู้ซื้อเปลี่ยนใจ' : '',
    sla_time_stamp: bangkok(order.createdAt + 2 * 86_400_000),
    created_at: bangkok(order.createdAt),
    updated_at: bangkok(order.updatedAt),
  }
}

function bahtText(satang: number): string {
  return (satang / 100).toFixed(2)
}

/** `2026-11-20 10:00:00 +0700` */
function bangkok(at: number): string {
  const local = new Date(at + 7 * 3_600_000).toISOString()
  return `${local.slice(0, 10)} ${local.slice(11, 19)} +0700`
}
