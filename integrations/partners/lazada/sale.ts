/** Lazada's order as a sale of ours: one row per unit becomes one line per SKU, price and state. */
import { fromBaht, type Satang, satang } from '../../money.ts'
import type { Ref, Sale, SaleLine, SaleState } from '../contract.ts'
import type { WireOrder, WireUnit } from './wire.ts'

/** Null when its money cannot be read. */
export function toSale(order: WireOrder, units: readonly WireUnit[], seenAt: Date): Sale | null {
  const lines = toLines(units)
  if (!lines) return null
  const shipBy = units.flatMap((unit) => unit.sla_time_stamp ?? []).sort((a, b) => a.getTime() - b.getTime())[0]
  return {
    partner: 'lazada',
    id: order.order_id,
    state: wholeState(lines.map((line) => line.state)),
    lines,
    buyerPaid: buyerPaid(order),
    cashOnDelivery: order.payment_method === 'COD',
    placedAt: order.created_at,
    changedAt: order.updated_at,
    shipBy: shipBy ?? null,
    seenAt,
  }
}

function toLines(units: readonly WireUnit[]): readonly SaleLine[] | null {
  const lines = new Map<string, SaleLine>()
  for (const unit of units) {
    const unitPrice = fromBaht(unit.item_price)
    if (unitPrice === null) return null
    const state = toState(unit.status)
    const key = [unit.shop_sku, unit.sku, unitPrice, state].join(' ')
    const before = lines.get(key)
    lines.set(key, {
      ourId: unit.sku || null,
      ref: toRef(unit),
      quantity: (before?.quantity ?? 0) + 1,
      unitPrice,
      state,
    })
  }
  return [...lines.values()]
}

/** `4567_TH-89` names item and SKU; in another form it is kept whole. */
function toRef({ shop_sku: shopSku }: WireUnit): Ref {
  const [, item, sku] = /^(\d+)_TH-(\d+)/.exec(shopSku ?? '') ?? []
  return item && sku ? { item, sku, extra: {} } : { item: shopSku ?? '', sku: null, extra: {} }
}

/** `price` is without shipping and vouchers. */
function buyerPaid(order: WireOrder): Satang | null {
  const [price, voucher, shipping] = [order.price, order.voucher ?? '0', order.shipping_fee ?? '0'].map(fromBaht)
  if (price == null || voucher == null || shipping == null) return null
  return satang(price - voucher + shipping)
}

const states: readonly (readonly [RegExp, SaleState])[] = [
  [/^unpaid$/, 'awaiting_payment'],
  [/^(pending|topack|packed|repacked|toship|ready_to_ship)/, 'to_ship'],
  [/^(shipped|failed|failed_delivery)$/, 'shipped'],
  [/^(delivered|confirmed|lost_by_3pl|damaged_by_3pl)$/, 'done'],
  [/^cancel/, 'cancelled'],
  [/^(returned|shipped_back)/, 'returned'],
]

/** Rare states are spelled in more than one way; one that nobody knows waits for a person. */
function toState(status: string): SaleState {
  return states.find(([pattern]) => pattern.test(status.toLowerCase()))?.[1] ?? 'on_hold'
}

const behind: readonly SaleState[] = [
  'on_hold',
  'awaiting_payment',
  'to_ship',
  'shipped',
  'done',
  'returned',
  'cancelled',
]

/** The order is where the unit is that has the longest way to go; what fell away does not count unless all did. */
function wholeState(all: readonly SaleState[]): SaleState {
  return behind.find((state) => all.includes(state)) ?? 'on_hold'
}
