/** Products that a seller made in the console, not through us. */
import type { Product, Variant } from './state.ts'

export function blankVariant(): Variant {
  return {
    id: 0,
    inventoryId: 0,
    sku: '',
    barcode: '',
    price: 100,
    discountedPrice: 0,
    weight: 0,
    onHand: 0,
    reserved: 0,
    ready: 0,
  }
}

export function blankProduct(shopId: number, now: number): Product {
  return {
    id: 0,
    shopId,
    name: '',
    code: '',
    description: '',
    brand: '',
    categoryId: 0,
    pictures: [],
    shown: false,
    promotion: false,
    deleted: false,
    variants: [],
    createdAt: now,
    updatedAt: now,
    foundFrom: now,
  }
}

export function handmade(shopId: number, now: number): Product {
  return {
    ...blankProduct(shopId, now),
    name: 'สินค้าที่ร้านลงเอง',
    description: '<p>ร้านค้าลงสินค้านี้เองในคอนโซล</p>',
    categoryId: 1203,
    shown: true,
    variants: [{ ...blankVariant(), onHand: 5 }],
  }
}
