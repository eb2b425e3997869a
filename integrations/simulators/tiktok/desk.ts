/** One call's view of the shop it belongs to. */
import type { Product, Shop, State } from './state.ts'

export interface Desk {
  readonly state: State
  readonly shop: Shop
  readonly now: number
  /** Where pictures are shown. */
  readonly imageBase: string
  /** Why a row should fail although nothing is wrong with it, or null. Rows count from 1. */
  readonly failRow: (row: number) => string | null
}

/** A product of this shop that is not deleted. */
export function findProduct({ state, shop }: Desk, id: unknown): Product | null {
  const product = productById(state, String(id))
  return product?.shopId === shop.id && product.status !== 'DELETED' ? product : null
}

const indexes = new WeakMap<readonly Product[], Map<string, Product>>()

/** Of any shop, deleted ones too. Products are only ever added, so an index of the same size is whole. */
export function productById({ products }: State, id: string): Product | undefined {
  const known = indexes.get(products)
  if (known?.size === products.length) return known.get(id)
  const index = new Map(products.map((one) => [one.id, one]))
  indexes.set(products, index)
  return index.get(id)
}

export function touch(product: Product, change: Partial<Product>, now: number): void {
  Object.assign(product, change, { updatedAt: Math.max(now, product.updatedAt) })
}
