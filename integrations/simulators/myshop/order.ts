/** Orders and what they do to the three stock numbers: placed → reserved, paid → ready to ship, shipped → out of the house. */
import { available } from './desk.ts'
import { ring } from './push.ts'
import type { Order, State, Variant } from './state.ts'

export interface Purchase {
  readonly shopId: number
  readonly lines: readonly {
    readonly productId: number
    readonly quantity: number
    readonly variantId?: number
    /** Baht, when it was discounted. */
    readonly price?: number
  }[]
  readonly cashOnDelivery?: boolean
}

/** Places an order; null when something is not on sale or there are too few. */
export function placeOrder(state: State, purchase: Purchase, now: number): Order | null {
  const cash = purchase.cashOnDelivery ?? false
  const wanted = purchase.lines.map(({ productId, variantId, quantity, price }) => {
    const product = state.products.find(
      (one) => one.id === productId && one.shopId === purchase.shopId && one.shown && !one.deleted,
    )
    const variant = product?.variants.find((one) => variantId === undefined || one.id === variantId)
    return product && variant && quantity >= 1 && available(variant) >= quantity
      ? { product, variant, quantity, paid: price }
      : null
  })
  if (wanted.length === 0 || wanted.includes(null)) return null
  const order: Order = {
    number: `${bangkokDay(now)}${String(state.nextId).slice(-5)}`,
    shopId: purchase.shopId,
    orderStatus: 'FINALIZED',
    paymentStatus: cash ? 'NO_PAYMENT' : 'PENDING',
    shipmentStatus: cash ? 'SHIPMENT_READY' : 'NOT_READY',
    paymentMethod: cash ? 'COD' : 'PROMPTPAY',
    items: [],
    shipmentPrice: 40,
    trackingNumber: '',
    checkoutAt: now,
    updatedAt: now,
    expiresAt: now + state.switches.expireSeconds * 1000,
  }
  state.nextId += 1
  for (const one of wanted) {
    if (!one) continue
    const { product, variant, quantity, paid } = one
    if (cash) variant.ready += quantity
    else variant.reserved += quantity
    const { sku, price } = variant
    const discountedPrice = paid ?? variant.discountedPrice
    const { name } = product
    order.items.push({ productId: product.id, variantId: variant.id, sku, name, price, discountedPrice, quantity })
  }
  state.orders.push(order)
  ring(state, order, cash ? 'ORDER.READY_TO_SHIP' : 'ORDER.PENDING_PAYMENT', now)
  return order
}

export function payOrder(state: State, order: Order, now: number): boolean {
  if (order.orderStatus !== 'FINALIZED' || order.paymentStatus === 'PAID') return false
  if (order.paymentMethod !== 'COD')
    move(state, order, (variant, quantity) => {
      variant.reserved -= quantity
      variant.ready += quantity
    })
  const sent = order.shipmentStatus === 'ON_DELIVERY' || order.shipmentStatus === 'SHIPPED_ALL'
  touch(order, now, { paymentStatus: 'PAID', ...(sent ? {} : { shipmentStatus: 'SHIPMENT_READY' }) })
  if (!sent) ring(state, order, 'ORDER.READY_TO_SHIP', now)
  return true
}

export function shipOrder(state: State, order: Order, trackingNumber: string, now: number): boolean {
  if (order.orderStatus !== 'FINALIZED' || order.shipmentStatus !== 'SHIPMENT_READY') return false
  move(state, order, (variant, quantity) => {
    variant.ready -= quantity
    variant.onHand -= quantity
  })
  touch(order, now, { shipmentStatus: 'ON_DELIVERY', trackingNumber })
  return true
}

export function completeOrder(state: State, order: Order, now: number): boolean {
  if (order.orderStatus !== 'FINALIZED' || order.shipmentStatus !== 'ON_DELIVERY') return false
  touch(order, now, { orderStatus: 'COMPLETED', shipmentStatus: 'SHIPPED_ALL', paymentStatus: 'PAID' })
  ring(state, order, 'ORDER.COMPLETED', now)
  return true
}

export function cancelOrder(state: State, order: Order, now: number): boolean {
  if (order.orderStatus !== 'FINALIZED' || order.shipmentStatus === 'ON_DELIVERY') return false
  release(state, order)
  const paid = order.paymentStatus === 'PAID'
  touch(order, now, { orderStatus: 'CANCELED', ...(paid ? { paymentStatus: 'REFUND' } : {}) })
  ring(state, order, 'ORDER.CANCELED', now)
  return true
}

/** The money goes back after the parcel has left: the units are not in the house again. */
export function refundOrder(_: State, order: Order, now: number): boolean {
  if (order.paymentStatus !== 'PAID' || order.orderStatus === 'CANCELED') return false
  touch(order, now, { paymentStatus: 'REFUND' })
  return true
}

/** Unpaid orders end by themselves after some days. No message tells of it. */
export function expireOrders(state: State, now: number): void {
  for (const order of state.orders) {
    const unpaid = order.orderStatus === 'FINALIZED' && order.paymentStatus === 'PENDING'
    if (!unpaid || now < order.expiresAt) continue
    release(state, order)
    touch(order, order.expiresAt, { orderStatus: 'EXPIRED' })
  }
}

function release(state: State, order: Order): void {
  const paid = order.paymentStatus === 'PAID' || order.paymentMethod === 'COD'
  move(state, order, (variant, quantity) => {
    if (paid) variant.ready -= quantity
    else variant.reserved -= quantity
  })
}

function move(state: State, order: Order, work: (variant: Variant, quantity: number) => void): void {
  for (const { productId, variantId, quantity } of order.items) {
    const variants = state.products.find((one) => one.id === productId)?.variants ?? []
    const variant = variants.find((one) => one.id === variantId)
    if (variant) work(variant, quantity)
  }
}

function touch(order: Order, now: number, change: Partial<Order>): void {
  Object.assign(order, change, { updatedAt: Math.max(now, order.updatedAt) })
}

function bangkokDay(now: number): string {
  return new Date(now + 7 * 3_600_000).toISOString().slice(0, 10).replaceAll('-', '')
}
