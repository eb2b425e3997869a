/** Where orders are made and moved by hand, on the pages or in a test. */
import type { Store } from '../store.ts'
import {
  availableUnits,
  type Bought,
  cancelOrder,
  cancelUnits,
  finishOrder,
  payOrder,
  placeOrder,
  sendBackOrder,
  shipOrder,
} from './order.ts'
import type { Order, State } from './state.ts'

export interface Till {
  orders(): readonly Order[]
  /** What buyers can order of an item now. */
  available(itemId: number): number
  /** Orders units; null when there are not so many. */
  buy(bought: readonly Bought[], how?: { cashOnDelivery?: boolean }): Order | null
  pay(sn: string): void
  ship(sn: string): void
  finish(sn: string): void
  cancel(sn: string): void
  cancelUnits(sn: string, part: { itemId: number; quantity: number }): void
  sendBack(sn: string): void
  /** Nobody paid in time, and nobody is told. */
  expire(sn: string): void
}

export function createTill(store: Store<State>, seconds: () => number): Till {
  /** Does the work on an order of this number and keeps what came of it. */
  function on(sn: string, work: (state: State, order: Order, now: number) => void): void {
    const order = store.state.orders.find((one) => one.sn === sn)
    if (!order) throw new Error(`no order ${sn}`)
    work(store.state, order, seconds())
    store.save()
  }
  return {
    orders: () => structuredClone(store.state.orders),
    available(itemId) {
      const item = store.state.items.find((one) => one.id === itemId)
      return item ? availableUnits(store.state, item) : 0
    },
    buy(bought, { cashOnDelivery = false } = {}) {
      const order = placeOrder(store.state, bought, { now: seconds(), cashOnDelivery })
      store.save()
      return structuredClone(order)
    },
    pay: (sn) => on(sn, payOrder),
    ship: (sn) => on(sn, shipOrder),
    finish: (sn) => on(sn, finishOrder),
    cancel: (sn) => on(sn, cancelOrder),
    cancelUnits: (sn, part) => on(sn, (state, order, now) => cancelUnits(state, order, part, now)),
    sendBack: (sn) => on(sn, sendBackOrder),
    expire: (sn) => on(sn, (state, order, now) => cancelOrder(state, order, now, true)),
  }
}
