import { blankContent } from './body.ts'
import { nextId } from './next-id.ts'
import type { Product, State } from './state.ts'

export interface Handmade {
  readonly shopId: string
  readonly sellerSku?: string
  readonly title?: string
  readonly price?: string
  readonly stock?: number
  /** Changed this long ago. */
  readonly secondsAgo?: number
}

/** A product that a seller made in TikTok's own app, not through us. */
export function handmade(state: State, given: Handmade, now: number): Product {
  const at = now - (given.secondsAgo ?? 0)
  const product: Product = {
    id: nextId(state, 'product'),
    shopId: given.shopId,
    status: 'ACTIVATE',
    content: {
      ...blankContent,
      title: given.title ?? 'สินค้าที่ร้านลงเองในแอปของ TikTok',
      description: '<p>ร้านค้าลงสินค้านี้เองในแอป</p>',
      categoryId: '600303',
      weight: '0.2',
    },
    edited: null,
    skus: [
      {
        id: nextId(state, 'sku'),
        sellerSku: given.sellerSku ?? '',
        externalId: '',
        price: given.price ?? '100.00',
        available: given.stock ?? 5,
        committed: 0,
      },
    ],
    audit: null,
    failReasons: [],
    campaign: null,
    createdAt: at,
    updatedAt: at,
    foundFrom: at,
  }
  state.products.push(product)
  return product
}
