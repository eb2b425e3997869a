/** The calls that read products and what is left of them. */
import { type Answer, answer, refuse } from './answer.ts'
import { type Body, texts } from './body.ts'
import { type Desk, findProduct, productById } from './desk.ts'
import { limits } from './limits.ts'
import type { Content, Product, Sku, State } from './state.ts'

/** Frozen and deleted products are not shown here. */
export function readProduct(desk: Desk, id: string): Answer {
  const product = findProduct(desk, id)
  if (!product || product.status === 'FREEZE') return refuse(12052260, 'The product does not exist.')
  return answer(showProduct(desk, product))
}

export function searchProducts(desk: Desk, query: URLSearchParams, body: Body): Answer {
  const { state, shop, now } = desk
  const skus = texts(body.seller_skus)
  const within = (at: number, from: unknown, to: unknown) =>
    at >= (typeof from === 'number' ? from : 0) && at <= (typeof to === 'number' ? to : Number.POSITIVE_INFINITY)
  const wanted = typeof body.status === 'string' && body.status !== 'ALL' ? body.status : null
  const isFound = (one: Product) =>
    one.shopId === shop.id &&
    one.foundFrom <= now &&
    (wanted === null || one.status === wanted) &&
    (skus.length === 0 || one.skus.some((sku) => skus.includes(sku.sellerSku))) &&
    within(one.createdAt, body.create_time_ge, body.create_time_le) &&
    within(one.updatedAt, body.update_time_ge, body.update_time_le)
  const found = state.products
    .filter(isFound)
    .reverse()
    .sort((a, b) => b.updatedAt - a.updatedAt)
  const paged = page(found, query, state.switches.searchCap)
  if (!Array.isArray(paged)) return paged
  return answer({
    products: paged.map((one) => ({
      id: one.id,
      title: one.content.title,
      status: one.status,
      create_time: one.createdAt,
      update_time: one.updatedAt,
      skus: one.skus.map((sku) => ({ id: sku.id, seller_sku: sku.sellerSku })),
    })),
    next_page_token: nextToken(found, query),
    total_count: found.length,
  })
}

export function searchInventory({ state, shop }: Desk, body: Body): Answer {
  const [products, skus] = [texts(body.product_ids), texts(body.sku_ids)]
  if (products.length > 100 || skus.length > 600) return refuse(36009023, 'At most 100 products or 600 skus.')
  const named = products.flatMap((id) => productById(state, id) ?? [])
  const bySku = skus.length === 0 ? [] : state.products.filter((one) => one.skus.some((sku) => skus.includes(sku.id)))
  const found = [...new Set([...named, ...bySku])].filter((one) => one.shopId === shop.id && one.status !== 'DELETED')
  const [warehouse] = shop.warehouses
  return answer({
    inventory: found.map((one) => ({
      product_id: one.id,
      skus: one.skus.map((sku) => ({
        id: sku.id,
        seller_sku: sku.sellerSku,
        total_available_quantity: sku.available,
        total_committed_quantity: sku.committed,
        total_available_inventory_distribution: {
          campaign_inventory: [{ quantity: one.campaign?.reserved ?? 0 }],
          creator_inventory: [],
          in_shop_inventory: { quantity: Math.max(0, sku.available - (one.campaign?.reserved ?? 0)) },
        },
        warehouse_inventory: [
          { warehouse_id: warehouse?.id, available_quantity: sku.available, committed_quantity: sku.committed },
        ],
      })),
    })),
  })
}

/** The page that is asked for, or the refusal past the cap. */
export function page<T>(rows: readonly T[], query: URLSearchParams, cap: number): T[] | Answer {
  const size = Number(query.get('page_size') ?? 0)
  const offset = offsetOf(query)
  if (!Number.isInteger(size) || size < 1 || size > 100) return refuse(36009023, 'page_size: 1 to 100.')
  if (offset === null) return refuse(36009023, 'Invalid page_token.')
  if (offset + size > cap && rows.length > cap) return refuse(12052180, 'Too many results: narrow the search.')
  return rows.slice(offset, offset + size)
}

/** Opaque to the caller, with the letters that are hard to sign. */
export function nextToken(rows: readonly unknown[], query: URLSearchParams): string {
  const next = (offsetOf(query) ?? 0) + Number(query.get('page_size'))
  return next < rows.length ? `c/${Buffer.from(`+${next}`).toString('base64')}` : ''
}

function offsetOf(query: URLSearchParams): number | null {
  const token = query.get('page_token') ?? ''
  if (token === '') return 0
  const read = /^\+(\d+)$/.exec(Buffer.from(token.slice(2), 'base64').toString())
  return token.startsWith('c/') && read ? Number(read[1]) : null
}

export function showProduct(desk: Desk, product: Product): Record<string, unknown> {
  const { editedReads } = desk.state.switches
  const content = editedReads === 'new' ? (product.edited ?? product.content) : product.content
  return {
    id: product.id,
    product_status: product.status,
    audit: {
      status: product.audit ? 'AUDITING' : product.failReasons.length > 0 ? 'FAILED' : 'APPROVED',
      pre_approved_reasons: [],
      not_submitted_reasons: [],
    },
    audit_failed_reasons: product.failReasons.map((one) => ({ ...one })),
    ...showContent(desk, content),
    skus: product.skus.map((sku) => showSku(desk, sku)),
    create_time: product.createdAt,
    update_time: product.updatedAt,
    has_draft: false,
  }
}

function showContent({ state, imageBase }: Desk, content: Content): Record<string, unknown> {
  const rewritten = state.switches.rewrites
  return {
    title: rewritten ? content.title.replace(/\s+/g, ' ') : content.title,
    description: rewritten ? content.description.replaceAll('</p>', '</p>\n') : content.description,
    category_chains: [{ id: content.categoryId, parent_id: '0', is_leaf: true }],
    brand: content.brandId ? { id: content.brandId } : null,
    main_images: content.images.map((uri) => ({
      uri: rewritten ? `kept-${uri}` : uri,
      urls: [`${imageBase}/${uri}`],
    })),
    product_attributes: content.attributes.map(({ id, values }) => ({
      id,
      values: values.map((value) => ({ id: value.id ?? `own-${value.name.length}`, name: value.name })),
    })),
    package_weight: { value: content.weight, unit: 'KILOGRAM' },
    ...(content.dimensions ? { package_dimensions: { ...content.dimensions, unit: 'CENTIMETER' } } : {}),
    external_product_id: content.externalId,
  }
}

function showSku({ shop, state }: Desk, sku: Sku): Record<string, unknown> {
  return {
    id: sku.id,
    seller_sku: sku.sellerSku,
    external_sku_id: sku.externalId,
    price: { currency: 'THB', sale_price: sku.price, tax_exclusive_price: sku.price },
    inventory: [{ warehouse_id: shop.warehouses[0]?.id, quantity: quantityOf(state, sku) }],
  }
}

function quantityOf({ switches }: State, sku: Sku): number {
  const units = switches.quantity === 'with_committed' ? sku.available + sku.committed : sku.available
  return Math.min(units, limits.stock)
}
