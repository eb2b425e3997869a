/** One call's view of the seller it belongs to. */
import type { Item, Seller, State } from './state.ts'

export interface Desk {
  readonly state: State
  readonly seller: Seller
  readonly now: number
  /** Where pictures are shown. */
  readonly imageBase: string
  /** Where items are shown to buyers. */
  readonly webBase: string
  /** An item of this seller that is not deleted. */
  find(id: unknown): Item | null
  change(item: Item, change: Partial<Item>): void
}

export function openDesk(given: Omit<Desk, 'find' | 'change'>): Desk {
  const { state, seller, now } = given
  return {
    ...given,
    find(id) {
      const item = state.items.find((one) => String(one.id) === String(id) && one.sellerId === seller.id)
      return item && item.status !== 'Deleted' ? item : null
    },
    change(item, change) {
      Object.assign(item, change, { updatedAt: Math.max(now, item.updatedAt) })
    },
  }
}
