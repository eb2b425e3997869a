/** Where is our item? By its number, or by our id in `item_sku`. */
import { ok } from '../../errors.ts'
import type { Result, Shop, Words } from '../contract.ts'
import type { Located } from '../create-once.ts'
import type { Inside } from './inside.ts'
import { found, itemList, violations, type WireItem } from './wire.ts'

interface Look {
  readonly inside: Inside
  readonly shop: Shop
  readonly signal: AbortSignal
}

const pageSize = 50
/** More items with one SKU than this would be a fault of another kind. */
const pages = 4

/** Items by number, deleted ones too when Shopee still shows them; unknown numbers are simply missing. */
export async function readItems(look: Look, ids: readonly string[]): Promise<Result<readonly WireItem[]>> {
  if (ids.length === 0) return ok([])
  const query = [['item_id_list', ids.join(',')]] as const
  const path = '/api/v2/product/get_item_base_info'
  const got = await look.inside.caller.shop(look.shop, { method: 'GET', path, query, schema: itemList }, look.signal)
  return got.ok ? ok(got.value.item_list ?? []) : got
}

/** Looks for our id. The search may match more than asked, so each hit is read and compared exactly. */
export async function locate(look: Look, ourId: string): Promise<Result<Located<WireItem>>> {
  const ids: string[] = []
  let offset = ''
  for (let page = 0; page < pages; page += 1) {
    const query = [
      ['item_sku', ourId],
      ['page_size', String(pageSize)],
      ['offset', offset],
    ] as const
    const path = '/api/v2/product/search_item'
    const got = await look.inside.caller.shop(look.shop, { method: 'GET', path, query, schema: found }, look.signal)
    if (!got.ok) return got
    ids.push(...(got.value.item_id_list ?? []))
    offset = got.value.next_offset ?? ''
    if (!offset) break
  }
  const items: WireItem[] = []
  for (let start = 0; start < ids.length; start += pageSize) {
    const read = await readItems(look, ids.slice(start, start + pageSize))
    if (!read.ok) return read
    items.push(...read.value.filter((item) => item.item_sku === ourId && !isDeleted(item)))
  }
  items.sort(
    (a, b) => Number(b.item_status === 'NORMAL') - Number(a.item_status === 'NORMAL') || a.create_time - b.create_time,
  )
  const [main, ...twins] = items
  return ok({ main: main ?? null, twins })
}

/** The item we remember, or null when it is gone or deleted. */
export async function readKnown(look: Look, itemId: string): Promise<Result<WireItem | null>> {
  const read = await readItems(look, [itemId])
  if (!read.ok) return read
  const item = read.value.find((one) => one.item_id === itemId)
  return ok(item && !isDeleted(item) ? item : null)
}

export function isDeleted(item: WireItem): boolean {
  return item.item_status.endsWith('_DELETE')
}

/** Why Shopee took an item down, in its own words. Best effort: without an answer there are no reasons. */
export async function reasonsFor(look: Look, item: WireItem): Promise<readonly Words[]> {
  if (item.item_status !== 'BANNED') return []
  const query = [['item_id_list', item.item_id]] as const
  const path = '/api/v2/product/get_item_violation_info'
  const got = await look.inside.caller.shop(look.shop, { method: 'GET', path, query, schema: violations }, look.signal)
  if (!got.ok) return []
  const details = got.value.item_list?.find((one) => one.item_id === item.item_id)?.item_status_details ?? []
  return details.flatMap((one) => {
    const text = [one.violation_reason, one.suggestion].filter(Boolean).join(' · ')
    return text ? [{ th: text, en: text }] : []
  })
}
