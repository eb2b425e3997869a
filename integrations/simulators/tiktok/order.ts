/** Orders: bought on the page or by a test, moved from state to state, told to the app. Units leave the offer at once. */
import { touch } from './desk.ts'
import { nextId } from './next-id.ts'
import { ring } from './push.ts'
import type { Order, OrderStatus, Product, State } from './state.ts'

export interface Basket {
  readonly lines: readonly {
    readonly product: Product
    readonly units: number
    /** What a unit costs after the seller's discount, as decimal text; else the full price. */
    readonly price?: string
  }[]
  /** Accepted at once and to be sent; else it waits for payment. */
  readonly cashOnDelivery: boolean
}

/** A new order, or null when there are not enough units of something. */
export function buy(state: State, { lines, cashOnDelivery }: Basket, now: number): Order | null {
  const [first] = lines
  const able = lines.every(({ product, units }) => {
    const [sku] = product.skus
    return product.status === 'ACTIVATE' && units >= 1 && sku !== undefined && sku.available >= units
  })
  if (!first || !able) return null
  const status: OrderStatus = cashOnDelivery ? 'AWAITING_SHIPMENT' : 'UNPAID'
  const order: Order = {
    id: nextId(state, 'order'),
    shopId: first.product.shopId,
    status,
    units: lines.flatMap((line) => take(state, line, status, now)),
    cashOnDelivery,
    createdAt: now,
    updatedAt: now,
    paidAt: null,
    cancelReason: '',
  }
  state.orders.push(order)
  tell(state, order, now)
  return order
}

/** The units leave the offer; a row for each. */
function take(
  state: State,
  { product, units, price }: Basket['lines'][number],
  status: OrderStatus,
  now: number,
): Order['units'] {
  const [sku] = product.skus
  if (!sku) return []
  sku.available -= units
  sku.committed += units
  touch(product, {}, now)
  return Array.from({ length: units }, () => ({
    id: nextId(state, 'row'),
    productId: product.id,
    skuId: sku.id,
    sellerSku: sku.sellerSku,
    name: product.content.title,
    originalPrice: sku.price,
    salePrice: price ?? sku.price,
    status,
  }))
}

/** What may follow what. An order rests on hold for an hour in which the buyer may regret. */
const steps: Readonly<Partial<Record<OrderStatus, OrderStatus>>> = {
  UNPAID: 'ON_HOLD',
  ON_HOLD: 'AWAITING_SHIPMENT',
  AWAITING_SHIPMENT: 'AWAITING_COLLECTION',
  AWAITING_COLLECTION: 'IN_TRANSIT',
  IN_TRANSIT: 'DELIVERED',
  DELIVERED: 'COMPLETED',
}

export function nextStatus(order: Order): OrderStatus | null {
  return steps[order.status] ?? null
}

export function isCancellable(order: Order): boolean {
  return ['UNPAID', 'ON_HOLD', 'AWAITING_SHIPMENT', 'AWAITING_COLLECTION'].includes(order.status)
}

export function moveOrder(state: State, order: Order, status: OrderStatus, now: number): void {
  for (const unit of order.units) if (unit.status !== 'CANCELLED') setUnit(state, unit, status)
  if (order.status === 'UNPAID' && status !== 'CANCELLED') order.paidAt = now
  if (status === 'CANCELLED') order.cancelReason = 'ผู้ซื้อเปลี่ยนใจ'
  settle(state, order, status, now)
}

interface SomeUnits {
  readonly productId: string
  readonly count: number
}

/** Only some units of one product are cancelled. */
export function cancelUnits(state: State, order: Order, { productId, count }: SomeUnits, now: number): void {
  const left = order.units.filter((one) => one.productId === productId && one.status !== 'CANCELLED')
  for (const unit of left.slice(0, count)) setUnit(state, unit, 'CANCELLED')
  const some = order.units.some((one) => one.status !== 'CANCELLED')
  settle(state, order, some ? order.status : 'CANCELLED', now)
}

/** Orders leave the hold after an hour by themselves, and unpaid ones end after their time. */
export function settleOrders(state: State, now: number): void {
  for (const order of state.orders) {
    if (order.status === 'ON_HOLD' && now - (order.paidAt ?? order.createdAt) >= 3600)
      moveOrder(state, order, 'AWAITING_SHIPMENT', now)
    if (order.status === 'UNPAID' && now - order.createdAt >= state.switches.unpaidSeconds)
      moveOrder(state, order, 'CANCELLED', now)
  }
}

function setUnit(state: State, unit: Order['units'][number], status: OrderStatus): void {
  const sku = state.products.flatMap((one) => one.skus).find((one) => one.id === unit.skuId)
  const wasHeld = isHeld(unit.status)
  unit.status = status
  if (!sku || !wasHeld || isHeld(status)) return
  sku.committed -= 1
  if (status === 'CANCELLED') sku.available += 1
}

/** Ordered and not sent yet. */
function isHeld(status: OrderStatus): boolean {
  return ['UNPAID', 'ON_HOLD', 'AWAITING_SHIPMENT', 'PARTIALLY_SHIPPING', 'AWAITING_COLLECTION'].includes(status)
}

function settle(state: State, order: Order, status: OrderStatus, now: number): void {
  Object.assign(order, { status, updatedAt: Math.max(now, order.updatedAt) })
  for (const product of state.products)
    if (order.units.some((unit) => unit.productId === product.id)) touch(product, {}, now)
  tell(state, order, now)
}

function tell(state: State, { id, shopId, status, updatedAt }: Order, now: number): void {
  const data = { order_id: id, order_status: status, is_on_hold_order: status === 'ON_HOLD', update_time: updatedAt }
  ring(state, { type: status === 'CANCELLED' ? 11 : 1, shopId, data }, now)
}
