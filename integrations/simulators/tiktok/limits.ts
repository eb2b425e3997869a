/** What the papers say for Thailand. */
export const limits = {
  title: { min: 25, max: 255 },
  description: 10_000,
  images: { min: 1, max: 9 },
  imageBytes: 5 * 1024 * 1024,
  sellerSku: 50,
  skus: 300,
  priceBaht: { min: 30, max: 260_000 },
  stock: 999_999,
  rows: 20,
  productsPerShop: 50_000,
} as const
