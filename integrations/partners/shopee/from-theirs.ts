/** Shopee's item as ours. */
import { fromBaht } from '../../money.ts'
import type { Print, Ref, Remote, RemoteState, Words } from '../contract.ts'
import { hash } from '../print.ts'
import { foldText } from '../text.ts'
import type { WireItem } from './wire.ts'

const states: Readonly<Record<string, RemoteState>> = {
  NORMAL: 'live',
  UNLIST: 'hidden',
  REVIEWING: 'in_review',
  BANNED: 'refused',
  SELLER_DELETE: 'deleted',
  SHOPEE_DELETE: 'deleted',
}

/** A state that Shopee may invent tomorrow is shown as locked, never as live. */
export function toState(status: string): RemoteState {
  return states[status] ?? 'locked_by_partner'
}

export function toRef(item: { readonly item_id: string }): Ref {
  return { item: item.item_id, sku: null, extra: {} }
}

export interface Around {
  readonly shopRemoteId: string
  readonly shopWeb: string
  readonly twins: readonly Ref[]
  readonly reasons: readonly Words[]
  readonly seenAt: Date
}

export function toRemote(item: WireItem, around: Around): Remote {
  const summary = item.stock_info_v2?.summary_info
  const promoted = item.has_promotion ?? false
  const state = toState(item.item_status)
  return {
    ref: toRef(item),
    ourId: item.item_sku || null,
    url: `${around.shopWeb}/product/${around.shopRemoteId}/${item.item_id}`,
    state,
    reasons: around.reasons,
    title: item.item_name,
    story: item.description ?? null,
    photoUrls: item.image?.image_url_list ?? [],
    price: priceOf(item),
    sellable: summary?.total_available_stock ?? null,
    held: summary?.total_reserved_stock ?? null,
    onHand: declaredIn(item),
    locks: promoted ? ['stock', 'price', 'hide'] : state === 'in_review' ? ['hide'] : [],
    print: toPrint(item),
    twins: around.twins,
    changedAt: new Date(item.update_time * 1000),
    seenAt: around.seenAt,
  }
}

function priceOf(item: WireItem): Remote['price'] {
  const price = item.price_info?.[0]?.original_price
  return price === undefined ? null : fromBaht(price)
}

/** The seller's own stock, over all places. */
export function stockOf(item: WireItem): number | null {
  const rows = item.stock_info_v2?.seller_stock
  return rows ? rows.reduce((sum, row) => sum + row.stock, 0) : null
}

/** Units of the seller's stock that orders hold: zero where an order takes them from it at once (the papers do not say). */
export function heldByOrders(item: WireItem): number {
  const summary = item.stock_info_v2?.summary_info
  const stock = stockOf(item)
  const available = summary?.total_available_stock ?? null
  if (available === null || stock === null) return 0
  return Math.max(0, stock - available - (summary?.total_reserved_stock ?? 0))
}

/** The number that we wrote: without what was added to it because orders hold it. */
function declaredIn(item: WireItem): number | null {
  const stock = stockOf(item)
  return stock === null ? null : stock - heldByOrders(item)
}

export function toPrint(item: WireItem): Print {
  return {
    text: hash([foldText(item.item_name), foldText(item.description ?? '')]),
    photos: hash(item.image?.image_id_list ?? []),
    details: hash([
      item.category_id,
      (item.attribute_list ?? []).map((one) => [
        one.attribute_id,
        (one.attribute_value_list ?? []).map((value) => [value.value_id, value.original_value_name ?? '']),
      ]),
      item.brand?.brand_id ?? '0',
      Number(item.weight ?? 0),
      item.dimension ?? null,
      item.logistic_info ?? [],
      item.condition ?? null,
    ]),
    price: hash(item.price_info?.[0]?.original_price ?? null),
    stock: hash(declaredIn(item)),
    state: hash(toState(item.item_status)),
  }
}
