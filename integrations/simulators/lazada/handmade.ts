import type { Item } from './state.ts'

/** An item that a seller made in Lazada's own pages, not through us. */
export function handmade(now: number): Omit<Item, 'id' | 'skuId' | 'sellerId'> {
  return {
    sku: '',
    attributes: {
      name: 'สินค้าที่ร้านลงเอง',
      description: '<p>ร้านค้าลงสินค้านี้เองใน Seller Center</p>',
      brand: 'No Brand',
    },
    saleProps: {},
    categoryId: 20403,
    satang: 10_000,
    sellable: 5,
    withheld: 0,
    occupied: 0,
    elsewhere: 0,
    images: [],
    parcel: { weight: 0.2, length: 10, width: 10, height: 10 },
    status: 'Active',
    subStatus: '',
    visible: true,
    reasons: [],
    campaign: null,
    createdAt: now,
    updatedAt: now,
    reviewEnds: null,
    foundFrom: now,
  }
}
