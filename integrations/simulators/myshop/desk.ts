/** One call's view of the shop it belongs to. */
import type { Store } from '../store.ts'
import type { Order, Product, Shop, State, Variant } from './state.ts'

export interface Desk {
  readonly store: Store<State>
  readonly state: State
  readonly shop: Shop
  /** Unix ms. */
  readonly now: number
  /** Where our own copies of pictures are shown. */
  readonly fileBase: string
  /** A product of this shop that is not deleted. */
  find(id: unknown): Product | null
  order(number: unknown): Order | null
  change(product: Product, change: Partial<Product>): void
  /** Fetches a picture; the reason when it cannot be had. */
  fetchPicture(url: string): Promise<{ readonly file: string } | { readonly wrong: string }>
}

export function openDesk(
  base: Omit<Desk, 'state' | 'find' | 'order' | 'change'> & { readonly store: Store<State> },
): Desk {
  const { store, shop, now } = base
  const { state } = store
  return {
    ...base,
    state,
    find: (id) =>
      state.products.find((one) => String(one.id) === String(id) && one.shopId === shop.id && !one.deleted) ?? null,
    order: (number) => state.orders.find((one) => one.number === number && one.shopId === shop.id) ?? null,
    change: (product, change) => void Object.assign(product, change, { updatedAt: now }),
  }
}

/** Units that a buyer can order now. */
export function available({ onHand, reserved, ready }: Variant): number {
  return onHand - reserved - ready
}
