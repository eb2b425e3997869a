/** Brings an item that is there to our wish: only what differs, each kind by its own call. */
import { failed, ok, trouble } from '../../errors.ts'
import { jsonNumber } from '../../http.ts'
import type { Published, Result, Shop, Words } from '../contract.ts'
import { lastSent } from '../memo.ts'
import { problem } from '../phrases.ts'
import { heldByOrders, stockOf, toPrint } from './from-theirs.ts'
import type { Inside } from './inside.ts'
import type { Done, Going } from './publish.ts'
import {
  aspectOf,
  type Content,
  type ContentField,
  differences,
  toBody,
  toPrice,
  toStockRows,
  wishHashes,
} from './to-theirs.ts'
import { itemRows, modelRows, nothing, type WireItem } from './wire.ts'

export async function updateThere(
  going: Going,
  content: Content,
  item: WireItem,
  changed: Published['did'],
): Promise<Result<Done>> {
  const { inside, shop, wish, signal } = going
  const way: Way = { inside, shop, signal }
  const warnings: Words[] = []
  let touched = false
  const fields = await changedFields(going, content, item)
  if (fields.length > 0) {
    const body = { item_id: jsonNumber(item.item_id), ...toBody(content, fields) }
    const path = '/api/v2/product/update_item'
    const got = await inside.caller.shop(shop, { method: 'POST', path, body, schema: nothing, write: true }, signal)
    if (!got.ok) return got
    warnings.push(...got.warnings)
    touched = true
  }
  if (item.price_info?.[0]?.original_price !== toPrice(wish)) {
    const got = await writePrice(way, item.item_id, toPrice(wish))
    if (!got.ok) return got
    touched = true
  }
  const stock = wish.listing.sellable + heldByOrders(item)
  if (stockOf(item) !== stock) {
    const got = await writeStock(way, item.item_id, stock, wish.placing.locationId)
    if (!got.ok) return withReserve(got, item)
    touched = true
  }
  if (item.item_status === 'UNLIST') {
    const [shown] = await writeShown(way, [item.item_id], true)
    if (shown && !shown.ok) return shown
    touched = true
  }
  return ok(
    { itemId: item.item_id, did: changed === 'adopted' ? 'adopted' : touched ? 'updated' : 'nothing' },
    warnings,
  )
}

export interface Way {
  readonly inside: Inside
  readonly shop: Shop
  readonly signal: AbortSignal
}

export async function writePrice(way: Way, itemId: string, price: number): Promise<Result<null>> {
  const body = { item_id: jsonNumber(itemId), price_list: [{ model_id: 0, original_price: price }] }
  return oneRow(way, 'update_price', body)
}

export async function writeStock(
  way: Way,
  itemId: string,
  sellable: number,
  locationId: string | null,
): Promise<Result<null>> {
  const stock_list = [{ model_id: 0, seller_stock: toStockRows(sellable, locationId) }]
  return oneRow(way, 'update_stock', { item_id: jsonNumber(itemId), stock_list })
}

/** Hides or shows up to fifty items; one answer per item, in order. */
export async function writeShown(
  way: Way,
  itemIds: readonly string[],
  shown: boolean,
): Promise<readonly Result<null>[]> {
  const body = { item_list: itemIds.map((id) => ({ item_id: jsonNumber(id), unlist: !shown })) }
  const path = '/api/v2/product/unlist_item'
  const got = await way.inside.caller.shop(
    way.shop,
    { method: 'POST', path, body, schema: itemRows, write: true, rowErrors: true },
    way.signal,
  )
  return itemIds.map((id) => {
    if (!got.ok) return got
    if (got.value.success_list?.some((row) => row.item_id === id)) return ok(null)
    const row = got.value.failure_list?.find((row) => row.item_id === id)
    return rowRefused(way, 'product.unlist_item', row?.failed_reason ?? null)
  })
}

/** A refused stock below what a promotion holds: the person is told the least number. */
export function withReserve(got: Result<never> | Result<null>, item: WireItem | null): Result<never> {
  if (got.ok) throw new Error('nothing was refused')
  const held = item?.stock_info_v2?.summary_info?.total_reserved_stock
  if (got.trouble.code !== 'locked' || !held) return got
  const found = got.trouble.problems[0]?.found ?? null
  const limited = problem({ partner: 'shopee', field: 'stock', code: 'too_small', found, limit: held })
  return failed({ ...got.trouble, problems: [limited] })
}

/** A field is written when it differs, unless neither we nor they have touched its aspect since our last write. */
async function changedFields(going: Going, content: Content, item: WireItem): Promise<readonly ContentField[]> {
  const { inside, shop, wish } = going
  const different = differences(content, item)
  const sent = await lastSent(inside.world, shop, wish.listing.id)
  if (!sent) return different
  const [wished, there] = [wishHashes(content), toPrint(item)]
  return different.filter((field) => {
    const aspect = aspectOf[field]
    return sent.wish[aspect] !== wished[aspect] || sent.echo[aspect] !== there[aspect]
  })
}

async function oneRow(way: Way, name: 'update_price' | 'update_stock', body: unknown): Promise<Result<null>> {
  const path = `/api/v2/product/${name}`
  const got = await way.inside.caller.shop(
    way.shop,
    { method: 'POST', path, body, schema: modelRows, write: true, rowErrors: true },
    way.signal,
  )
  if (!got.ok) return got
  if (got.value.success_list?.length) return ok(null, got.warnings)
  return rowRefused(way, `product.${name}`, got.value.failure_list?.[0]?.failed_reason ?? null)
}

/** A row without an answer of its own is not a success: we look again later. */
function rowRefused({ inside }: Way, call: string, reason: string | null): Result<never> {
  if (reason === null) return failed(trouble({ partner: 'shopee', code: 'unreadable', effect: 'unknown', call }))
  return failed(inside.caller.rowTrouble(call, reason))
}
