/** One call's view of the shop it belongs to. */
import type { Item, Shop, State } from './state.ts'

export interface Desk {
  readonly state: State
  readonly shop: Shop
  readonly now: number
  /** Where pictures are shown. */
  readonly imageBase: string
  /** An item of this shop that is not deleted. */
  find(id: unknown): Item | null
  change(item: Item, change: Partial<Item>): void
}

export function openDesk(state: State, shop: Shop, now: number, imageBase: string): Desk {
  return {
    state,
    shop,
    now,
    imageBase,
    find(id) {
      const item = state.items.find((one) => String(one.id) === String(id) && one.shopId === shop.id)
      return item && !item.status.endsWith('_DELETE') ? item : null
    },
    change(item, change) {
      Object.assign(item, change, { updatedAt: Math.max(now, item.updatedAt) })
    },
  }
}
