/** Orders and the arithmetic of stock: total = sellable + withheld (unpaid) + occupied (paid, until ready to ship). */
import { ringOrder } from './push.ts'
import { type Item, minute, type Order, type State, type UnitStatus } from './state.ts'

const unpaidMs = 30 * minute

export interface Purchase {
  readonly itemId: number
  readonly units: number
  /** Another price than the item's: a discount. */
  readonly satang?: number
  readonly cashOnDelivery?: boolean
  readonly voucherSatang?: number
  readonly shippingSatang?: number
}

/** Null when there are not so many to be had. Units leave what can be bought at once; cash on delivery counts as paid. */
export function placeOrder(state: State, purchases: readonly Purchase[], now: number): Order | null {
  const wanted = purchases.map((one) => ({ ...one, item: state.items.find((item) => item.id === one.itemId) }))
  const [first] = wanted
  if (!first?.item || wanted.some(({ item, units }) => !item?.visible || units < 1)) return null
  if (wanted.some(({ item }) => item && item.sellable < unitsOf(purchases, item))) return null
  const cashOnDelivery = first.cashOnDelivery ?? false
  const order: Order = {
    id: state.nextId,
    sellerId: first.item.sellerId,
    units: [],
    cashOnDelivery,
    shippingSatang: first.shippingSatang ?? 4000,
    voucherSatang: first.voucherSatang ?? 0,
    payBy: cashOnDelivery ? null : now + unpaidMs,
    createdAt: now,
    updatedAt: now,
  }
  state.nextId += 1
  for (const { item, units, satang } of wanted) {
    if (!item) continue
    for (let unit = 0; unit < units; unit += 1) order.units.push(toUnit(state, item, cashOnDelivery, satang))
    item.sellable -= units
    item.elsewhere = Math.min(item.elsewhere, item.sellable)
    if (cashOnDelivery) item.occupied += units
    else item.withheld += units
    item.updatedAt = Math.max(now, item.updatedAt)
  }
  state.orders.push(order)
  ringOrder(state, order, now)
  return order
}

function unitsOf(wanted: readonly Purchase[], item: Item): number {
  return wanted.filter((one) => one.itemId === item.id).reduce((sum, one) => sum + one.units, 0)
}

/** The steps that fit now. */
export function nextSteps(order: Order): readonly UnitStatus[] {
  return [...new Set(order.units.flatMap((unit) => steps[unit.status]))]
}

/** One step of an order, or of one of its units. A step that does not fit changes nothing. */
export function moveOrder(
  state: State,
  order: Order,
  { to, unitId }: { readonly to: UnitStatus; readonly unitId: number | null },
  now: number,
): boolean {
  const units = order.units.filter((one) => (unitId === null || one.id === unitId) && allowed(one.status, to))
  if (units.length === 0) return false
  for (const unit of units) {
    const item = state.items.find((one) => one.id === unit.itemId)
    if (item) moveStock(item, unit.status, to, now)
    unit.status = to
  }
  if (to !== 'unpaid') order.payBy = null
  order.updatedAt = Math.max(now, order.updatedAt)
  ringOrder(state, order, now)
  return true
}

/** Unpaid orders fall away without a message, as promised by nobody: only a pull sees it. */
export function expireUnpaid(state: State, now: number): void {
  for (const order of state.orders) {
    if (order.payBy === null || order.payBy > now) continue
    for (const unit of order.units.filter((one) => one.status === 'unpaid')) {
      const item = state.items.find((one) => one.id === unit.itemId)
      if (item) moveStock(item, 'unpaid', 'canceled', now)
      unit.status = 'canceled'
    }
    Object.assign(order, { updatedAt: order.payBy, payBy: null })
  }
}

const steps: Readonly<Record<UnitStatus, readonly UnitStatus[]>> = {
  unpaid: ['pending', 'canceled'],
  pending: ['ready_to_ship', 'canceled'],
  ready_to_ship: ['shipped', 'canceled'],
  shipped: ['delivered', 'returned'],
  delivered: ['returned'],
  canceled: [],
  returned: [],
}

function allowed(from: UnitStatus, to: UnitStatus): boolean {
  return steps[from].includes(to)
}

function moveStock(item: Item, from: UnitStatus, to: UnitStatus, now: number): void {
  item.updatedAt = Math.max(now, item.updatedAt)
  if (from === 'unpaid') item.withheld -= 1
  if (from === 'pending') item.occupied -= 1
  if (to === 'pending') item.occupied += 1
  if (to === 'canceled') item.sellable += 1
}

function toUnit(state: State, item: Item, paid: boolean, satang = item.satang): Order['units'][number] {
  const id = state.nextId
  state.nextId += 1
  return {
    id,
    itemId: item.id,
    skuId: item.skuId,
    sku: item.sku,
    name: item.attributes.name ?? '',
    satang,
    paidSatang: satang,
    status: paid ? 'pending' : 'unpaid',
  }
}
