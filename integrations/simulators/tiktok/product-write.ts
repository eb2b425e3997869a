/** The calls that make, change, hide, show and delete products. All content goes through the audit. */
import { type Answer, answer, type Refused, type RowError, refuse } from './answer.ts'
import { submit } from './audit.ts'
import { type Body, blankContent, list, readContent, text, texts } from './body.ts'
import { checkContent, checkSkus } from './check.ts'
import { type Desk, findProduct, touch } from './desk.ts'
import { limits } from './limits.ts'
import { nextId } from './next-id.ts'
import type { Product, Sku } from './state.ts'

export function createProduct(desk: Desk, body: Body): Answer {
  const { state, shop, now } = desk
  const key = text(body.idempotency_key)
  const before = key === null ? null : usedKey(desk, key)
  if (before && state.switches.keyRepeat === 'refuses') return refuse(12052996, 'The idempotency_key was used already.')
  if (before) return answer(created(before))

  const wrong = checkHead(body) ?? checkUnique(desk, body)
  if (wrong) return wrong
  const content = readContent(blankContent, body)
  const skus = list(body.skus).map((one) => readSku(desk, null, one))
  const refused = checkContent(state, content) ?? checkSkus(skus)
  if (refused) return refused
  if (state.products.filter((one) => one.shopId === shop.id).length >= limits.productsPerShop)
    return refuse(12052093, 'The shop may not list more products.')

  const product: Product = {
    id: nextId(state, 'product'),
    shopId: shop.id,
    status: body.save_mode === 'AS_DRAFT' ? 'DRAFT' : 'PENDING',
    content,
    edited: null,
    skus,
    audit: null,
    failReasons: [],
    campaign: null,
    createdAt: now,
    updatedAt: now,
    foundFrom: now + state.switches.searchLagSeconds,
  }
  state.products.push(product)
  if (key !== null) state.usedKeys.push({ key, shopId: shop.id, productId: product.id, at: now })
  if (product.status === 'PENDING') submit(state, product, content, now)
  const dropped = body.is_cod_allowed === true ? [{ message: 'is_cod_allowed was ignored.' }] : []
  return answer({ ...created(product), warnings: dropped })
}

/** Everything but price and stock is replaced; a part edit replaces only the properties that are sent. */
export function editProduct(desk: Desk, id: string, body: Body, whole: boolean): Answer {
  const product = findProduct(desk, id)
  if (!product) return notFound()
  if (product.status === 'FREEZE') return refuse(12052223, 'The product is frozen.')
  const wrong = whole ? checkHead(body) : null
  if (wrong) return wrong
  const content = readContent(whole ? blankContent : (product.edited ?? product.content), body)
  const kept = Array.isArray(body.skus) ? keptSkus(desk, product, list(body.skus)) : product.skus
  const refused = checkContent(desk.state, content) ?? checkSkus(kept)
  if (refused) return refused
  // SKUs that are left out of the rows sent are deleted.
  product.skus = kept
  submit(desk.state, product, content, desk.now)
  return answer({ ...created(product), warnings: [] })
}

export function activate(desk: Desk, body: Body): Answer {
  return byProduct(desk, body, (product) => {
    if (product.status !== 'SELLER_DEACTIVATED') return null
    submit(desk.state, product, product.content, desk.now)
    return null
  })
}

export function deactivate(desk: Desk, body: Body): Answer {
  return byProduct(desk, body, (product) => {
    if (product.campaign) return refuse(12052990, 'The product is in a campaign.')
    if (product.status === 'PENDING') return refuse(12052990, 'The product is under audit.')
    if (product.status === 'ACTIVATE')
      touch(product, { status: 'SELLER_DEACTIVATED', edited: null, audit: null }, desk.now)
    return null
  })
}

export function deleteProducts(desk: Desk, body: Body): Answer {
  return byProduct(desk, body, (product) => {
    if (product.campaign) return refuse(12052990, 'The product is in a campaign.')
    touch(product, { status: 'DELETED', edited: null, audit: null }, desk.now)
    return null
  })
}

export function recover({ state, shop, now }: Desk, body: Body): Answer {
  for (const id of texts(body.product_ids)) {
    const product = state.products.find((one) => one.id === id && one.shopId === shop.id)
    if (product?.status === 'DELETED') touch(product, { status: 'SELLER_DEACTIVATED' }, now)
  }
  return answer({})
}

function byProduct(desk: Desk, body: Body, work: (product: Product) => Refused | null): Answer {
  const ids = texts(body.product_ids)
  if (ids.length === 0 || ids.length > limits.rows) return refuse(36009023, `product_ids: 1 to ${limits.rows}.`)
  const errors = ids.flatMap((id, index): RowError[] => {
    const product = findProduct(desk, id)
    const asked = desk.failRow(index + 1)
    const wrong = asked !== null ? refuse(12052990, asked) : product ? work(product) : notFound()
    return wrong ? [{ code: wrong.code, message: wrong.message, detail: { product_id: id } }] : []
  })
  return answer(errors.length > 0 ? { errors } : {})
}

function usedKey({ state, shop, now }: Desk, key: string): Product | null {
  const used = state.usedKeys.findLast((one) => one.key === key && one.shopId === shop.id)
  if (!used || now - used.at >= state.switches.keySeconds) return null
  return state.products.find((one) => one.id === used.productId) ?? null
}

function checkHead(body: Body): Refused | null {
  return body.category_version === 'v2' ? null : refuse(12052217, 'category_version must be v2 in this market.')
}

function checkUnique({ state, shop }: Desk, body: Body): Refused | null {
  const id = text(body.external_product_id)
  if (!id || state.switches.externalIds === 'free') return null
  const used = state.products.some(
    (one) => one.shopId === shop.id && one.status !== 'DELETED' && one.content.externalId === id,
  )
  return used ? refuse(12052996, 'The external id is used already.') : null
}

function readSku(desk: Desk, before: Sku | null, row: Body): Sku {
  const price = row.price as { amount?: unknown; currency?: unknown } | undefined
  const rows = list(row.inventory)
  const [warehouse] = desk.shop.warehouses
  const here = rows.find((one) => one.warehouse_id === warehouse?.id)
  const units = typeof here?.quantity === 'number' ? here.quantity : Number.NaN
  return {
    id: before?.id ?? nextId(desk.state, 'sku'),
    sellerSku: text(row.seller_sku) ?? before?.sellerSku ?? '',
    externalId: text(row.external_sku_id) ?? before?.externalId ?? '',
    price: before?.price ?? (price?.currency === 'THB' ? (text(price.amount) ?? '') : ''),
    available: before?.available ?? units,
    committed: before?.committed ?? 0,
  }
}

function keptSkus(desk: Desk, product: Product, rows: readonly Body[]): Sku[] {
  return rows.map((row) => readSku(desk, product.skus.find((one) => one.id === row.id) ?? null, row))
}

function created(product: Product): Record<string, unknown> {
  return {
    product_id: product.id,
    skus: product.skus.map((one) => ({
      id: one.id,
      seller_sku: one.sellerSku,
      external_sku_id: one.externalId,
      sales_attributes: [],
    })),
  }
}

function notFound(): Refused {
  return refuse(12052260, 'The product does not exist.')
}
