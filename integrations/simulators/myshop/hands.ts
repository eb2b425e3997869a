/** Hands in the stand-in: the seller's in the console, and buyers'. */
import { randomBytes } from 'node:crypto'
import type { Store } from '../store.ts'
import { handmade } from './handmade.ts'
import {
  cancelOrder,
  completeOrder,
  expireOrders,
  type Purchase,
  payOrder,
  placeOrder,
  refundOrder,
  shipOrder,
} from './order.ts'
import type { Order, Product, State, Switches, Variant } from './state.ts'

/** What may become of an order. */
export type OrderStep = 'pay' | 'ship' | 'complete' | 'cancel' | 'refund'

export interface Hands {
  turn(switches: Partial<Switches>): void
  /** A seller's hand in the console. */
  edit(id: number, change: Partial<Product>): void
  editVariant(id: number, change: Partial<Variant>): void
  remove(id: number): void
  addByHand(given: Partial<Product> & { shopId: number; sku?: string; onHand?: number; price?: number }): Product
  /** A buyer orders; null when there are too few or it is not on sale. */
  buy(purchase: Purchase): Order | null
  /** False when the order is in another state. */
  move(number: string, step: OrderStep): boolean
  /** Its time to pay is over, whatever the switch says. */
  expire(number: string): void
  /** Makes a new API key; the one before it stops at once. */
  makeKey(shopId: number): string
  withdrawKey(shopId: number): void
  setHook(shopId: number, url: string | null): void
}

export function createHands(store: Store<State>, now: () => number): Hands {
  function find(id: number): Product {
    const product = store.state.products.find((one) => one.id === id)
    if (!product) throw new Error(`no product ${id}`)
    return product
  }

  function changed<T>(work: (state: State) => T): T {
    expireOrders(store.state, now())
    const result = work(store.state)
    store.save()
    return result
  }

  const hands: Hands = {
    turn: (switches) => changed((state) => void Object.assign(state.switches, switches)),
    edit: (id, change) => changed(() => void Object.assign(find(id), change, { updatedAt: now() })),
    editVariant: (id, change) =>
      changed(() => void Object.assign(find(id).variants[0] ?? {}, change, { updatedAt: now() })),
    remove: (id) => hands.edit(id, { deleted: true, shown: false }),
    addByHand: ({ sku, onHand, price, ...given }) =>
      changed((state) => {
        const product: Product = { ...handmade(given.shopId, now()), ...given, id: state.nextId }
        product.variants.forEach(
          (variant, at) =>
            void Object.assign(variant, {
              id: state.nextId + 1 + at * 2,
              inventoryId: state.nextId + 2 + at * 2,
              sku: sku ?? variant.sku,
              onHand: onHand ?? variant.onHand,
              price: price ?? variant.price,
            }),
        )
        product.code = sku ?? product.code
        state.nextId += 1 + product.variants.length * 2
        state.products.push(product)
        return structuredClone(product)
      }),
    buy: (purchase) => changed((state) => structuredClone(placeOrder(state, purchase, now()))),
    move: (number, step) =>
      changed((state) => {
        const order = state.orders.find((one) => one.number === number)
        return order ? steps[step](state, order, now()) : false
      }),
    expire: (number) =>
      changed((state) => {
        for (const order of state.orders) if (order.number === number) order.expiresAt = now()
        expireOrders(state, now())
      }),
    makeKey: (shopId) =>
      changed((state) => {
        const key = `simulated-${randomBytes(12).toString('hex')}`
        for (const shop of state.shops) if (shop.id === shopId) shop.apiKey = key
        return key
      }),
    withdrawKey: (shopId) =>
      changed((state) => {
        for (const shop of state.shops) if (shop.id === shopId) shop.apiKey = null
      }),
    setHook: (shopId, url) =>
      changed((state) => {
        for (const shop of state.shops) if (shop.id === shopId) shop.hookUrl = url
      }),
  }
  return hands
}

const steps: Readonly<Record<OrderStep, (state: State, order: Order, now: number) => boolean>> = {
  pay: payOrder,
  ship: (state, order, now) => shipOrder(state, order, `TH${order.number}`, now),
  complete: completeOrder,
  cancel: cancelOrder,
  refund: refundOrder,
}
