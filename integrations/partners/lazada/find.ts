/** Where is our item? By its number, or by our id in `SellerSku`. */
import { ok } from '../../errors.ts'
import type { Result } from '../contract.ts'
import type { Located } from '../create-once.ts'
import { isDeleted, ourIdOf, toState } from './from-theirs.ts'
import type { Way } from './inside.ts'
import { item, itemPage, type WireItem } from './wire.ts'

/** An item by number, deleted too when Lazada still shows it; null when it does not know the number. */
export async function readItem({ inside, shop, signal }: Way, itemId: string): Promise<Result<WireItem | null>> {
  const fields = { item_id: itemId }
  const got = await inside.caller.shop(shop, { method: 'GET', path: '/product/item/get', fields, schema: item }, signal)
  if (got.ok) return got
  return got.trouble.code === 'gone' ? ok(null) : got
}

/** The item we remember, or null when it is gone or deleted. */
export async function readKnown(way: Way, itemId: string): Promise<Result<WireItem | null>> {
  const read = await readItem(way, itemId)
  return read.ok && read.value && isDeleted(read.value) ? ok(null) : read
}

/** Looks for our id, in all states. More items with one code than a page holds would be a fault of another kind. */
export async function locate({ inside, shop, signal }: Way, ourId: string): Promise<Result<Located<WireItem>>> {
  const fields = { filter: 'all', sku_seller_list: JSON.stringify([ourId]), limit: '50', offset: '0' }
  const got = await inside.caller.shop(shop, { method: 'GET', path: '/products/get', fields, schema: itemPage }, signal)
  if (!got.ok) return got
  const items = (got.value.products ?? []).filter((one) => ourIdOf(one) === ourId && !isDeleted(one))
  const [main, ...twins] = items.sort(
    (a, b) => Number(toState(b) === 'live') - Number(toState(a) === 'live') || madeAt(a) - madeAt(b),
  )
  return ok({ main: main ?? null, twins })
}

function madeAt(one: WireItem): number {
  return Number(one.created_time ?? 0)
}
