/** Where is our item? By its number, or by our id, which is the SKU of its only variant. */
import { failed, ok, trouble } from '../../errors.ts'
import type { Ref, Result } from '../contract.ts'
import type { Located } from '../create-once.ts'
import type { Way } from './inside.ts'
import { productPage, type WireProduct, type WireVariant } from './wire.ts'

/** More items with one SKU than this would be a fault of another kind. */
const pages = 4
export const perPage = 100

/**
 * The product of that number, or null. A plain `GET /products/{id}` was never seen, so the list is asked with `ids`; rows
 * that were not asked for mean that the filter did nothing, and then nothing is known.
 */
export async function readProduct(way: Way, id: string): Promise<Result<WireProduct | null>> {
  const call = { name: 'products.read', method: 'GET', path: '/products', schema: productPage } as const
  const query = [['ids', id], ...pageQuery(1)] as const
  const got = await way.inside.caller.shop(way.shop, { ...call, query }, way.signal)
  if (!got.ok) return got
  if (got.value.data.some((one) => one.id !== id)) return filterIgnored(call.name)
  return ok(got.value.data[0] ?? null)
}

/** Looks for our id. The search may match more than asked, so each hit is compared exactly. */
export async function locate(way: Way, ourId: string): Promise<Result<Located<WireProduct>>> {
  const call = { name: 'products.search', method: 'GET', path: '/products', schema: productPage } as const
  const found: WireProduct[] = []
  for (let page = 1; page <= pages; page += 1) {
    const query = [['skus', ourId], ...pageQuery(page)] as const
    const got = await way.inside.caller.shop(way.shop, { ...call, query }, way.signal)
    if (!got.ok) return got
    if (got.value.data.some((one) => !mentions(one, ourId))) return filterIgnored(call.name)
    found.push(...got.value.data.filter((one) => carries(one, ourId)))
    if (page >= got.value.totalPage) break
  }
  found.sort((a, b) => Number(b.isDisplay) - Number(a.isDisplay) || Number(BigInt(a.id) - BigInt(b.id)))
  const [main, ...twins] = found
  return ok({ main: main ?? null, twins })
}

export function carries(product: WireProduct, ourId: string): boolean {
  return product.variants.some(({ sku }) => sku === ourId)
}

/** The variant that is ours: the one with our SKU, or the only one. */
export function variantOf(
  product: WireProduct,
  ref: Pick<Ref, 'sku'> & { readonly ourId?: string },
): WireVariant | null {
  const ours = product.variants.find(({ sku, id }) =>
    ref.ourId ? sku === ref.ourId : ref.sku !== null && id === ref.sku,
  )
  return ours ?? (product.variants.length === 1 ? (product.variants[0] ?? null) : null)
}

export function pageQuery(page: number): readonly (readonly [string, string])[] {
  return [
    ['page', String(page)],
    ['perPage', String(perPage)],
  ]
}

function mentions(product: WireProduct, ourId: string): boolean {
  const words = [product.code ?? '', ...product.variants.map(({ sku }) => sku ?? '')]
  return words.some((word) => word.toLowerCase().includes(ourId.toLowerCase()))
}

function filterIgnored(call: string): Result<never> {
  return failed(trouble({ partner: 'line', code: 'unreadable', call, remoteCode: 'filter ignored' }))
}
