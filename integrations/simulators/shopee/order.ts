/** Buyers' orders and what becomes of them. Each change of state is rung. */
import { ring } from './push.ts'
import type { Item, Order, State } from './state.ts'

/** The buyer of every order here: nothing of it may ever reach our side. */
export const buyer = {
  name: 'คุณมาลี ใจดี (ตัวอย่าง)',
  phone: '0812345678',
  address: '99/1 ซอยสมมติ ถนนตัวอย่าง เขตปทุมวัน กรุงเทพฯ 10330',
} as const

export interface Bought {
  readonly itemId: number
  readonly quantity: number
  /** Whole baht a unit; without it the item's price. */
  readonly price?: number
}

const shipSeconds = 2 * 86_400
const unsent: readonly Order['status'][] = ['UNPAID', 'READY_TO_SHIP', 'IN_CANCEL']

/** What buyers can order now: neither in a promotion nor, in that reading, held by orders. */
export function availableUnits(state: State, item: Item): number {
  return Math.max(0, item.stock - (item.promotion?.reserved ?? 0) - heldUnits(state, item))
}

/** Orders units that are there. Answers the order, or null when there are not enough. */
export function placeOrder(
  state: State,
  bought: readonly Bought[],
  { now, cashOnDelivery }: { now: number; cashOnDelivery: boolean },
): Order | null {
  const items = bought.map(({ itemId }) => state.items.find((one) => one.id === itemId && one.status === 'NORMAL'))
  const [first] = items
  if (!first || bought.some(({ quantity }, at) => !canBuy(state, items[at], quantity))) return null
  const lines = bought.map(({ quantity, price }, at): Order['lines'][number] => {
    const { id, sku, name, price: original } = items[at] ?? first
    return { itemId: id, sku, name, quantity, original, price: price ?? original, cancelled: 0, returned: 0 }
  })
  const order: Order = {
    sn: `${new Date(now * 1000).toISOString().slice(2, 10).replaceAll('-', '')}${state.nextId.toString(36).toUpperCase()}`,
    shopId: first.shopId,
    status: cashOnDelivery ? 'READY_TO_SHIP' : 'UNPAID',
    lines,
    cashOnDelivery,
    createdAt: now,
    updatedAt: now,
    paidAt: null,
    shipBy: cashOnDelivery ? now + shipSeconds : null,
  }
  state.nextId += 1
  if (state.switches.ordered === 'taken') moveStock(state, order, -1)
  state.orders.push(order)
  ringOrder(state, order, now)
  return order
}

export function payOrder(state: State, order: Order, now: number): void {
  if (order.status !== 'UNPAID') return
  Object.assign(order, { paidAt: now, shipBy: now + shipSeconds })
  become(state, order, 'READY_TO_SHIP', now)
}

export function shipOrder(state: State, order: Order, now: number): void {
  if (order.status !== 'READY_TO_SHIP') return
  if (state.switches.ordered === 'held') moveStock(state, order, -1)
  become(state, order, 'SHIPPED', now)
}

export function finishOrder(state: State, order: Order, now: number): void {
  if (order.status === 'SHIPPED') become(state, order, 'COMPLETED', now)
}

/** Before it is sent. `silent`: nobody is told, as when its time to be paid is over. */
export function cancelOrder(state: State, order: Order, now: number, silent = false): void {
  if (!unsent.includes(order.status)) return
  if (state.switches.ordered === 'taken') moveStock(state, order, 1)
  for (const line of order.lines) line.cancelled = line.quantity
  become(state, order, 'CANCELLED', now, silent)
}

/** Some units of one item; with the last of them the whole order is cancelled. */
export function cancelUnits(state: State, order: Order, part: { itemId: number; quantity: number }, now: number): void {
  const line = order.lines.find((one) => one.itemId === part.itemId)
  if (!line || !unsent.includes(order.status)) return
  const quantity = Math.min(part.quantity, line.quantity - line.cancelled)
  line.cancelled += quantity
  const item = state.items.find((one) => one.id === line.itemId)
  if (item && state.switches.ordered === 'taken') item.stock += quantity
  const over = order.lines.every((one) => one.cancelled === one.quantity)
  become(state, order, over ? 'CANCELLED' : order.status, now)
}

export function sendBackOrder(state: State, order: Order, now: number): void {
  if (order.status !== 'SHIPPED' && order.status !== 'COMPLETED') return
  for (const line of order.lines) line.returned = line.quantity - line.cancelled
  become(state, order, 'TO_RETURN', now)
}

function become(state: State, order: Order, status: Order['status'], now: number, silent = false): void {
  Object.assign(order, { status, updatedAt: now })
  if (!silent) ringOrder(state, order, now)
}

function ringOrder(state: State, { sn, status, updatedAt, shopId }: Order, now: number): void {
  ring(state, { code: 3, shopId, data: { ordersn: sn, status, completed_scenario: '', update_time: updatedAt } }, now)
}

function canBuy(state: State, item: Item | undefined, quantity: number): boolean {
  return item !== undefined && Number.isInteger(quantity) && quantity > 0 && quantity <= availableUnits(state, item)
}

function heldUnits(state: State, item: Item): number {
  if (state.switches.ordered === 'taken') return 0
  const open = state.orders.filter((order) => unsent.includes(order.status))
  const lines = open.flatMap((order) => order.lines.filter((line) => line.itemId === item.id))
  return lines.reduce((sum, line) => sum + line.quantity - line.cancelled, 0)
}

function moveStock(state: State, order: Order, sign: 1 | -1): void {
  for (const line of order.lines) {
    const item = state.items.find((one) => one.id === line.itemId)
    if (item) item.stock = Math.max(0, item.stock + sign * (line.quantity - line.cancelled))
  }
}
