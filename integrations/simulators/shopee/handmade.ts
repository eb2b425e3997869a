import type { Item } from './state.ts'

/** An item that a seller made in Shopee's own app, not through us. */
export function handmade(now: number): Omit<Item, 'id' | 'shopId'> {
  return {
    sku: '',
    name: 'สินค้าที่ร้านลงเอง',
    description: 'ร้านค้าลงสินค้านี้เองในแอป',
    categoryId: 100403,
    price: 100,
    stock: 5,
    images: [],
    weight: 0.2,
    dimension: null,
    attributes: [],
    brand: { id: 0, name: 'No Brand' },
    logistics: [{ id: 70021, enabled: true }],
    condition: 'NEW',
    status: 'NORMAL',
    promotion: null,
    violation: null,
    createdAt: now,
    updatedAt: now,
    foundFrom: now,
  }
}
