/** The calls that change items. */
import { type Answer, answer, refuse } from './answer.ts'
import { applyBody, isBody, list, number } from './body.ts'
import type { Desk } from './desk.ts'
import { checkItem, checkPrice, checkStock } from './item-check.ts'
import { showItem } from './item-read.ts'
import { type Item, limits } from './state.ts'

type Body = Record<string, unknown>
type FailRow = (row: number) => string | null

export function addItem(desk: Desk, body: Body): Answer {
  const { state, shop, now } = desk
  const stock = rowStock(desk, body.seller_stock)
  if (typeof stock === 'string') return refuse('error_param', stock)
  const item = applyBody(blank(shop.id, now), body)
  item.price = number(body.original_price) ?? -1
  item.stock = stock ?? 0
  item.status = body.item_status === 'UNLIST' ? 'UNLIST' : state.switches.reviewsNew ? 'REVIEWING' : 'NORMAL'
  item.foundFrom = now + state.switches.searchLagSeconds
  const wrong = checkItem(state, item)
  if (wrong) return wrong
  if (state.items.filter((one) => one.shopId === shop.id).length >= limits.itemsPerShop)
    return refuse('error_reach_shop_item_limit', 'The shop is full.')
  item.id = state.nextId
  state.nextId += 1
  state.items.push(item)
  const dropped = typeof body.video_upload_id === 'string' ? 'video_upload_id was ignored' : ''
  return answer({ ...showItem(desk, item), item_id: item.id }, { warning: dropped })
}

export function updateItem(desk: Desk, body: Body): Answer {
  const item = desk.find(body.item_id)
  if (!item) return notFound()
  const changed = applyBody(item, body)
  const wrong = checkItem(desk.state, changed)
  if (wrong) return wrong
  // A banned item that was mended is looked at again before it is sold.
  const mended = item.status === 'BANNED'
  desk.change(item, { ...changed, ...(mended ? { status: 'REVIEWING', violation: null } : {}) })
  return answer({ ...showItem(desk, item), item_id: item.id })
}

export function updatePrice(desk: Desk, body: Body, failRow: FailRow): Answer {
  const item = desk.find(body.item_id)
  if (!item) return notFound()
  if (item.promotion) return refuse('product.error_cannt_edit_price_in_promotion', 'Cannot edit price in promotion.')
  return byRow(list(body.price_list), failRow, 'error_busi_update_price_failed', 'model_id', (row) => {
    const price = number(row.original_price) ?? Number.NaN
    const wrong = checkPrice(price)
    if (wrong) return wrong.message
    desk.change(item, { price })
    return { model_id: 0, original_price: price }
  })
}

export function updateStock(desk: Desk, body: Body, failRow: FailRow): Answer {
  const item = desk.find(body.item_id)
  if (!item) return notFound()
  return byRow(list(body.stock_list), failRow, 'error_busi_update_stock_failed', 'model_id', (row) => {
    const stock = rowStock(desk, row.seller_stock)
    if (stock === null || typeof stock === 'string') return stock ?? 'seller_stock is required'
    const wrong = checkStock(stock)
    if (wrong) return wrong.message
    if (item.promotion && stock < item.promotion.reserved) return 'Stock cannot be lower than the reserved stock.'
    desk.change(item, { stock })
    return { model_id: 0, stock }
  })
}

export function unlistItem(desk: Desk, body: Body, failRow: FailRow): Answer {
  return byRow(list(body.item_list), failRow, 'error_unlist_item_all_failed', 'item_id', (row) => {
    const item = desk.find(row.item_id)
    if (!item) return 'error_item_not_found'
    if (item.promotion) return 'error_cannt_unlisted_in_promotion'
    if (item.status === 'BANNED') return 'error_item_banned'
    if (item.status === 'REVIEWING') return 'Item under review: error_cannt_unlisted_in_promotion'
    desk.change(item, { status: row.unlist === true ? 'UNLIST' : 'NORMAL' })
    return { item_id: item.id, unlist: row.unlist === true }
  })
}

export function deleteItem(desk: Desk, body: Body): Answer {
  const item = desk.find(body.item_id)
  if (!item) return notFound()
  if (item.promotion) return refuse('product.error_cannt_delete_in_promotion', 'Item is in a promotion.')
  desk.change(item, { status: 'SELLER_DELETE' })
  return answer({})
}

/** Each row its own answer; an error on top only when none came through. */
function byRow(
  rows: readonly Body[],
  failRow: FailRow,
  allFailed: string,
  idKey: 'model_id' | 'item_id',
  work: (row: Body) => Record<string, unknown> | string,
): Answer {
  if (rows.length === 0 || rows.length > limits.rows) return refuse('error_param', `Between 1 and ${limits.rows} rows.`)
  const done: unknown[] = []
  const undone: unknown[] = []
  rows.forEach((row, index) => {
    const outcome = failRow(index + 1) ?? work(row)
    if (typeof outcome === 'string') undone.push({ [idKey]: row[idKey] ?? 0, failed_reason: outcome })
    else done.push(outcome)
  })
  const response = { success_list: done, failure_list: undone }
  if (done.length > 0) return answer(response)
  const first = isBody(undone[0]) ? String(undone[0].failed_reason) : ''
  return refuse(`product.${allFailed}`, first, response)
}

/** Units of a stock row: a number, null when absent, or what is wrong with it. */
function rowStock({ shop }: Desk, value: unknown): number | string | null {
  const rows = list(value)
  if (rows.length === 0) return null
  const located = shop.locations.length > 0
  const fits = rows.every((row) =>
    located ? shop.locations.includes(String(row.location_id)) : row.location_id === undefined,
  )
  if (!fits) return 'location_id does not fit this shop'
  return rows.reduce((sum, row) => sum + (number(row.stock) ?? Number.NaN), 0)
}

function notFound(): Answer {
  return refuse('product.error_item_not_found', 'Item not found.')
}

function blank(shopId: number, now: number): Item {
  return {
    id: 0,
    shopId,
    sku: '',
    name: '',
    description: '',
    categoryId: 0,
    price: 0,
    stock: 0,
    images: [],
    weight: 0,
    dimension: null,
    attributes: [],
    brand: { id: 0, name: 'No Brand' },
    logistics: [],
    condition: 'NEW',
    status: 'NORMAL',
    promotion: null,
    violation: null,
    createdAt: now,
    updatedAt: now,
    foundFrom: now,
  }
}
