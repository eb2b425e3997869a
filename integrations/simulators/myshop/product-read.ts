/** The calls that read products. */
import { type Answer, answerOne, answerPage, refuse } from './answer.ts'
import { available, type Desk } from './desk.ts'
import { categoryOf, limits, type Product } from './state.ts'

/** The list, narrowed by `ids` or `skus` when they are given. The search by SKU may lag behind and matches parts too. */
export function listProducts(desk: Desk, query: URLSearchParams): Answer {
  const ids = many(query, 'ids')
  const skus = many(query, 'skus')
  const rows = desk.state.products
    .filter((one) => one.shopId === desk.shop.id && !one.deleted)
    .filter((one) => ids.length === 0 || ids.includes(String(one.id)))
    .filter((one) => skus.length === 0 || (one.foundFrom <= desk.now && hasSku(one, skus)))
  return answerPage(
    rows.map((one) => showProduct(desk, one)),
    query,
    limits.perPage,
  )
}

export function readProduct(desk: Desk, id: string): Answer {
  const product = desk.state.switches.plainRead ? desk.find(id) : null
  return product ? answerOne(showProduct(desk, product)) : refuse(404, 'Not found')
}

export function showProduct({ state, fileBase }: Desk, product: Product): Record<string, unknown> {
  const { rewrites, rehosts } = state.switches
  const { description, name } = product
  const category = categoryOf(product.categoryId)
  return {
    id: product.id,
    name: rewrites ? name.replace(/\s+/g, ' ') : name,
    code: product.code,
    brand: product.brand,
    description: rewrites ? `<div>${description.replaceAll('<br>', '<br />\n')}</div>` : description,
    category: { nameTh: category?.th ?? '', nameEn: category?.en ?? '' },
    imageUrls: product.pictures.map(({ url, file }) => (rehosts || rewrites ? `${fileBase}/${file}` : url)),
    isDisplay: product.shown,
    hasOnlyDefaultVariant: product.variants.length === 1,
    variants: product.variants.map((one) => ({
      id: one.id,
      inventoryId: one.inventoryId,
      sku: one.sku,
      price: one.price,
      discountedPrice: one.discountedPrice,
      weight: one.weight,
      barcode: one.barcode,
      options: [],
      onHandNumber: one.onHand,
      reservedNumber: one.reserved,
      readyToShipNumber: one.ready,
      availableNumber: available(one),
    })),
  }
}

function many(query: URLSearchParams, name: string): readonly string[] {
  return query.getAll(name).filter(Boolean)
}

function hasSku({ variants }: Product, skus: readonly string[]): boolean {
  return variants.some(({ sku }) => skus.some((wanted) => sku.includes(wanted)))
}
