/** Lazada's item as ours. */
import { fromBaht } from '../../money.ts'
import type { Print, Ref, Remote, RemoteState, Words } from '../contract.ts'
import { hash } from '../print.ts'
import { foldText } from '../text.ts'
import { fromMarkup } from './markup.ts'
import type { WireItem } from './wire.ts'

/** A state that Lazada may invent tomorrow is shown as locked, never as live. */
export function toState(item: WireItem): RemoteState {
  const status = item.status.toLowerCase()
  const below = (item.sub_status ?? '').toLowerCase()
  if (status.includes('delete')) return 'deleted'
  if (below.includes('reject') || status.includes('reject')) return 'refused'
  if (below.includes('lock') || below.includes('admin')) return 'locked_by_partner'
  if (status.includes('pending')) return 'in_review'
  if (status === 'inactive') return 'hidden'
  if (status === 'active') return skuOf(item).Status?.toLowerCase() === 'inactive' ? 'hidden' : 'live'
  return 'locked_by_partner'
}

export function isDeleted(item: WireItem): boolean {
  return toState(item) === 'deleted'
}

/** A listing of ours is one item with one SKU. */
export function skuOf(item: WireItem): WireItem['skus'][number] {
  const [first] = item.skus
  if (!first) throw new Error('an item without a SKU passed the schema')
  return first
}

/** Both numbers are needed for every later write, and the warehouses when there are several. */
export function toRef(item: WireItem): Ref {
  const codes = (skuOf(item).multiWarehouseInventories ?? []).flatMap((place) => place.warehouseCode ?? [])
  return { item: item.item_id, sku: skuOf(item).SkuId, extra: codes.length > 1 ? { warehouses: codes.join(',') } : {} }
}

export function ourIdOf(item: WireItem): string | null {
  return skuOf(item).SellerSku || null
}

export interface Around {
  readonly twins: readonly Ref[]
  readonly seenAt: Date
}

export function toRemote(item: WireItem, around: Around): Remote {
  const state = toState(item)
  const sku = skuOf(item)
  return {
    ref: toRef(item),
    ourId: ourIdOf(item),
    url: sku.Url || null,
    state,
    reasons: reasonsOf(item),
    title: textIn(item, 'name'),
    story: fromMarkup(textIn(item, 'description') ?? ''),
    photoUrls: item.images ?? [],
    price: sku.price ? fromBaht(sku.price) : null,
    sellable: sellableOf(item),
    held: heldOf(item),
    // Its `quantity` also counts what orders hold; we declare only what buyers can still buy.
    onHand: sellableOf(item),
    locks: campaignUnits(item) > 0 ? ['stock', 'price', 'hide'] : state === 'in_review' ? ['hide'] : [],
    print: toPrint(item),
    twins: around.twins,
    changedAt: changedAt(item),
    seenAt: around.seenAt,
  }
}

export function changedAt(item: WireItem): Date | null {
  return item.updated_time && /^\d+$/.test(item.updated_time) ? new Date(Number(item.updated_time)) : null
}

/** What buyers can still buy, over all warehouses. */
export function sellableOf(item: WireItem): number | null {
  const { multiWarehouseInventories: places, Available: available, quantity } = skuOf(item)
  if (places?.length) return places.reduce((sum, place) => sum + (place.sellableQuantity ?? 0), 0)
  return available ?? quantity ?? null
}

/** Ordered but unpaid, and paid but not yet handed over. */
function heldOf(item: WireItem): number | null {
  const places = skuOf(item).multiWarehouseInventories
  return places
    ? places.reduce((sum, place) => sum + (place.withholdQuantity ?? 0) + (place.occupyQuantity ?? 0), 0)
    : null
}

/** Units that a campaign keeps; stock may not go below them while it runs. */
export function campaignUnits(item: WireItem): number {
  return (skuOf(item).channelInventories ?? []).reduce(
    (sum, channel) => sum + (channel.totalQuantity ?? channel.sellableQuantity ?? 0),
    0,
  )
}

/** Why Lazada refused it, in its own words. Their form is not printed: text, or an object of texts. */
export function reasonsOf(item: WireItem): readonly Words[] {
  return item.rejectReason.flatMap((reason) => {
    const parts = typeof reason === 'object' && reason !== null ? Object.values(reason) : [reason]
    const text = parts.filter((part) => typeof part === 'string' && part !== '').join(' · ')
    return text ? [{ th: text, en: text }] : []
  })
}

export function textIn(item: WireItem, name: string): string | null {
  const value = item.attributes[name]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null
}

export function parcelOf(item: WireItem): readonly number[] {
  const sku = skuOf(item)
  return ['weight', 'length', 'width', 'height'].map((name) => Number(sku[`package_${name}`] ?? 0))
}

export function toPrint(item: WireItem): Print {
  const { name: _, description: __, ...rest } = item.attributes
  const sku = skuOf(item)
  return {
    text: hash([foldText(textIn(item, 'name') ?? ''), foldText(fromMarkup(textIn(item, 'description') ?? ''))]),
    photos: hash(item.images ?? []),
    details: hash([item.primary_category, Object.entries(rest).sort(), sku.SellerSku ?? '', parcelOf(item)]),
    price: hash(String(sku.price ? fromBaht(sku.price) : '')),
    stock: hash(sellableOf(item)),
    state: hash(toState(item)),
  }
}
