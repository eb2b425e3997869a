/** Where is our product? By its number, or by our id in `seller_sku`. */
import { ok } from '../../errors.ts'
import type { Result } from '../contract.ts'
import type { Located } from '../create-once.ts'
import { toState } from './from-theirs.ts'
import type { Way } from './inside.ts'
import { inventoryList, product, productPage, type WireHit, type WireProduct, type WireStock } from './wire.ts'

/** More products with one SKU than this would be a fault of another kind. */
const pages = 4

/** A product that is there, as far as it is known. */
export interface Found {
  readonly hit: Pick<WireHit, 'id' | 'status' | 'skus'>
  /** Null until it is read. */
  readonly product: WireProduct | null
}

/** The product we remember, or null when it is gone, deleted or frozen. */
export async function readKnown(way: Way, id: string): Promise<Result<Found | null>> {
  const read = await readProduct(way, id)
  if (!read.ok) return read
  const { value } = read
  return ok(value && { hit: { id, status: value.product_status, skus: value.skus }, product: value })
}

/** One product, or null: deleted and frozen ones are not shown. */
export async function readProduct({ inside, shop, signal }: Way, id: string): Promise<Result<WireProduct | null>> {
  const path = `/product/202309/products/${id}`
  const got = await inside.caller.shop(shop, { name: 'product.read', method: 'GET', path, schema: product }, signal)
  if (got.ok || got.trouble.code !== 'gone') return got
  return ok(null)
}

/** Looks for our id in all states but deleted. The search may match more than asked, so each hit is compared exactly. */
export async function locate(way: Way, ourId: string): Promise<Result<Located<Found>>> {
  const found: WireHit[] = []
  let token = ''
  for (let page = 0; page < pages; page += 1) {
    const got = await searchPage(way, { seller_skus: [ourId] }, token)
    if (!got.ok) return got
    found.push(...(got.value.products ?? []))
    token = got.value.next_page_token ?? ''
    if (!token) break
  }
  const [main, ...twins] = found
    .filter((one) => one.skus?.some((sku) => sku.seller_sku === ourId) && toState(one.status) !== 'deleted')
    .toSorted(
      (a, b) => Number(b.status === 'ACTIVATE') - Number(a.status === 'ACTIVATE') || a.create_time - b.create_time,
    )
  const unread = (hit: WireHit): Found => ({ hit, product: null })
  return ok({ main: main ? unread(main) : null, twins: twins.map(unread) })
}

export function searchPage({ inside, shop, signal }: Way, body: object, token: string) {
  const query = [['page_size', '100'], ...(token ? ([['page_token', token]] as const) : [])] as const
  const path = '/product/202502/products/search'
  const call = { name: 'product.search', method: 'POST', path, query, body, schema: productPage } as const
  return inside.caller.shop(shop, call, signal)
}

/** Units by product. At most a hundred products at a time. */
export async function readStock(
  { inside, shop, signal }: Way,
  ids: readonly string[],
): Promise<Result<ReadonlyMap<string, WireStock>>> {
  const path = '/product/202309/inventory/search'
  const body = { product_ids: ids }
  const call = { name: 'inventory.search', method: 'POST', path, body, schema: inventoryList } as const
  const got = await inside.caller.shop(shop, call, signal)
  return got.ok ? ok(new Map((got.value.inventory ?? []).map((one) => [one.product_id, one]))) : got
}
