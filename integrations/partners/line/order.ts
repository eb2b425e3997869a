/** Orders at MyShop as sales, without anything of the buyer. */
import { failed, ok } from '../../errors.ts'
import { fromBaht, satang } from '../../money.ts'
import type { OrderSource, Result, Sale, SaleLine, SaleState, Shop } from '../contract.ts'
import { pageQuery } from './find.ts'
import type { Inside } from './inside.ts'
import { oneOrder, orderPage, type WireOrder } from './wire.ts'

/** The shop's clock and ours may differ a little. */
const overlapMs = 5 * 60_000

/**
 * Newest change first, page by page, until one is older than asked. Nobody could tell whether `startAt` means the order or its
 * change, and an old order may change late; and an order that changes meanwhile moves to the front, so none is missed.
 */
export function createOrders(inside: Inside): OrderSource {
  return {
    async *pull(shop, from, to, signal) {
      const oldest = from.getTime() - overlapMs
      for (let page = 1, last = 1; page <= last; page += 1) {
        const got = await readPage(inside, shop, page, signal)
        if (!got.ok) {
          yield failed(got.trouble)
          return
        }
        last = got.value.totalPage
        for (const order of got.value.data) {
          const at = order.lastUpdatedAt.getTime()
          if (at < oldest) return
          if (at < to.getTime() + overlapMs) yield ok(toSale(order, inside.world.now()))
        }
      }
    },
    async read(shop, saleId, signal): Promise<Result<Sale | null>> {
      const path = `/orders/${encodeURIComponent(saleId)}`
      const call = { name: 'orders.get', method: 'GET', path, schema: oneOrder } as const
      const got = await inside.caller.shop(shop, call, signal)
      if (got.ok) return ok(toSale(got.value, inside.world.now()))
      return got.trouble.code === 'gone' ? ok(null) : got
    },
  }
}

function readPage(inside: Inside, shop: Shop, page: number, signal: AbortSignal) {
  const query = [['sortBy', 'UPDATED_AT'], ['orderBy', 'DESC'], ...pageQuery(page)] as const
  const call = { name: 'orders.list', method: 'GET', path: '/orders', query, schema: orderPage } as const
  return inside.caller.shop(shop, call, signal)
}

function toSale(order: WireOrder, seenAt: Date): Sale {
  const state = toSaleState(order)
  return {
    partner: 'line',
    id: order.orderNumber,
    state,
    lines: toLines(order, state),
    buyerPaid: paidFor(order),
    cashOnDelivery: isCash(order),
    placedAt: order.checkoutAt,
    changedAt: order.lastUpdatedAt,
    shipBy: null,
    seenAt,
  }
}

/** For the goods, without sending; null when the shop does not say. */
function paidFor({ subtotalPrice, discountAmount }: WireOrder): Sale['buyerPaid'] {
  const goods = typeof subtotalPrice === 'number' ? fromBaht(subtotalPrice) : null
  const off = fromBaht(discountAmount ?? 0)
  return goods !== null && off !== null && goods >= off ? satang(goods - off) : null
}

/** Three axes read together; a word that we do not know is held for a person, never taken for sold or free. */
export function toSaleState(
  order: Pick<WireOrder, 'orderStatus' | 'paymentStatus' | 'shipmentStatus' | 'paymentMethod'>,
): SaleState {
  const { orderStatus, paymentStatus, shipmentStatus } = order
  const sent = shipmentStatus === 'ON_DELIVERY' || shipmentStatus === 'SHIPPED_ALL'
  const refunded = paymentStatus?.startsWith('REFUND') ?? false
  if (orderStatus === 'EXPIRED') return 'cancelled'
  if (orderStatus === 'CANCELED') return sent ? 'returned' : 'cancelled'
  if (refunded && (sent || orderStatus === 'COMPLETED')) return 'returned'
  if (orderStatus === 'COMPLETED') return 'done'
  if (orderStatus !== 'FINALIZED' || refunded) return 'on_hold'
  if (sent) return 'shipped'
  if (paymentStatus === 'PAID' || isCash(order)) return 'to_ship'
  const unpaid = !paymentStatus || paymentStatus === 'NO_PAYMENT' || paymentStatus === 'PENDING'
  return unpaid ? 'awaiting_payment' : 'on_hold'
}

/** Paid at the door: to be sent without being paid. */
function isCash({ paymentMethod }: Pick<WireOrder, 'paymentMethod'>): boolean {
  return /\bCOD\b|CASH_ON_DELIVERY/i.test(paymentMethod ?? '')
}

/** Rows of the same variant at the same price are one line. */
function toLines({ orderItems }: WireOrder, state: SaleState): readonly SaleLine[] {
  const lines = new Map<string, SaleLine>()
  for (const one of orderItems) {
    const price = fromBaht(one.discountedPrice || one.price)
    if (price === null) continue
    const key = `${one.productId} ${one.variantId} ${price}`
    const before = lines.get(key)
    lines.set(key, {
      ourId: one.sku || null,
      ref: { item: one.productId, sku: one.variantId ?? null, extra: {} },
      quantity: (before?.quantity ?? 0) + one.quantity,
      unitPrice: price,
      state,
    })
  }
  return [...lines.values()]
}
