/** Buyers' hands, and what becomes of their orders. */
import type { Store } from '../store.ts'
import { expireUnpaid, moveOrder, type Purchase, placeOrder } from './order.ts'
import type { Order, State, UnitStatus } from './state.ts'

export interface Till {
  orders(): readonly Order[]
  /** Null when there are not so many to be had. */
  buy(purchases: readonly Purchase[]): Order | null
  /** A whole order, or one unit of it, one step on. False when the step does not fit. */
  move(orderId: number, to: UnitStatus, unitId?: number): boolean
  /** Its time to be paid is over; nobody is told. */
  expire(orderId: number): void
}

export function createTill(store: Store<State>, now: () => number): Till {
  return {
    orders: () => structuredClone(store.state.orders),
    buy(purchases) {
      const order = placeOrder(store.state, purchases, now())
      store.save()
      return order && structuredClone(order)
    },
    move(orderId, to, unitId) {
      const order = store.state.orders.find((one) => one.id === orderId)
      const moved = order ? moveOrder(store.state, order, { to, unitId: unitId ?? null }, now()) : false
      store.save()
      return moved
    },
    expire(orderId) {
      for (const order of store.state.orders) if (order.id === orderId && order.payBy !== null) order.payBy = now()
      expireUnpaid(store.state, now())
      store.save()
    },
  }
}
