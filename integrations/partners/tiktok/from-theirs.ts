/** TikTok Shop's product as ours. */
import { fromBaht } from '../../money.ts'
import type { Print, Ref, Remote, RemoteState, Satang, Words } from '../contract.ts'
import { hash } from '../print.ts'
import { foldText } from '../text.ts'
import { leafOf } from './content.ts'
import { fromHtml } from './html.ts'
import type { WireHit, WireProduct, WireStock } from './wire.ts'

const states: Readonly<Record<string, RemoteState>> = {
  ACTIVATE: 'live',
  PENDING: 'in_review',
  FAILED: 'refused',
  PLATFORM_DEACTIVATED: 'refused',
  SELLER_DEACTIVATED: 'hidden',
  DRAFT: 'hidden',
  FREEZE: 'locked_by_partner',
  DELETED: 'deleted',
}

/** A state that TikTok may invent tomorrow is shown as locked, never as live. */
export function toState(status: string): RemoteState {
  return states[status] ?? 'locked_by_partner'
}

/** While an edit of a product on sale is audited, its old version stays there. */
export function isAudited(item: WireProduct): boolean {
  return ['AUDITING', 'PRE_APPROVED'].includes(item.audit?.status ?? '')
}

/** The row that is ours: by our id, else the only one there may be. */
export function skuOf<T extends { readonly seller_sku?: string | null | undefined }>(
  skus: readonly T[],
  ourId: string | null,
): T | null {
  return skus.find((one) => ourId !== null && one.seller_sku === ourId) ?? skus[0] ?? null
}

interface Located {
  readonly id: string
  readonly skus?:
    | readonly {
        readonly id: string
        readonly seller_sku?: string | null | undefined
        readonly inventory?: readonly { readonly warehouse_id?: string | null | undefined }[] | null | undefined
      }[]
    | null
    | undefined
}

/** The warehouse travels along: stock is told per warehouse. */
export function toRef(item: Located, ourId: string | null): Ref {
  const sku = skuOf(item.skus ?? [], ourId)
  const warehouse = sku?.inventory?.[0]?.warehouse_id
  return { item: item.id, sku: sku?.id ?? null, extra: warehouse ? { warehouse } : {} }
}

/** Why the audit refused, in the platform's own words. */
export function reasonsOf(item: WireProduct): readonly Words[] {
  return (item.audit_failed_reasons ?? []).flatMap((one) => {
    const text = [...(one.reasons ?? []), ...(one.suggestions ?? [])].filter(Boolean).join(' · ')
    return text ? [{ th: text, en: text }] : []
  })
}

export interface Around {
  readonly web: string
  readonly twins: readonly Ref[]
  /** Null when it could not be read. */
  readonly stock: WireStock | null
  readonly seenAt: Date
}

export function toRemote(item: WireProduct, { web, twins, stock, seenAt }: Around): Remote {
  const ourId = ourIdOf(item.skus)
  const units = stock && skuOf(stock.skus, ourId)
  const campaign = stock ? campaignUnits(stock, ourId) : 0
  const state = toState(item.product_status)
  return {
    ref: toRef(item, ourId),
    ourId,
    url: `${web}/view/product/${item.id}`,
    state,
    reasons: reasonsOf(item),
    title: item.title,
    story: fromHtml(item.description ?? ''),
    photoUrls: (item.main_images ?? []).flatMap((one) => one.urls?.[0] ?? []),
    price: priceOf(item),
    sellable: units?.total_available_quantity ?? null,
    held: units ? units.total_committed_quantity + campaign : null,
    onHand: declaredIn(item, units),
    locks: campaign > 0 ? ['stock', 'price', 'hide'] : state === 'in_review' ? ['hide'] : [],
    print: toPrint(item),
    twins,
    changedAt: new Date(item.update_time * 1000),
    seenAt,
  }
}

/** A product that only the search shows (frozen, deleted): what it is, without what it says. */
export function hitToRemote(hit: WireHit, web: string, seenAt: Date): Remote {
  const ourId = ourIdOf(hit.skus ?? [])
  const state = toState(hit.status)
  const nothing = hash(null)
  return {
    ref: toRef(hit, ourId),
    ourId,
    url: `${web}/view/product/${hit.id}`,
    state,
    reasons: [],
    title: hit.title ?? null,
    story: null,
    photoUrls: [],
    price: null,
    sellable: null,
    held: null,
    onHand: null,
    locks: state === 'deleted' ? [] : ['stock', 'price', 'hide', 'text'],
    print: { text: nothing, photos: nothing, details: nothing, price: nothing, stock: nothing, state: hash(state) },
    twins: [],
    changedAt: new Date(hit.update_time * 1000),
    seenAt,
  }
}

/** Units that a campaign holds back. */
export function campaignUnits({ skus }: WireStock, ourId: string | null): number {
  const parts = skuOf(skus, ourId)?.total_available_inventory_distribution?.campaign_inventory ?? []
  return parts.reduce((sum, one) => sum + (one.quantity ?? 0), 0)
}

export function priceOf(item: WireProduct): Satang | null {
  const price = skuOf(item.skus, ourIdOf(item.skus))?.price
  const text = price?.sale_price ?? price?.tax_exclusive_price
  return text ? fromBaht(text) : null
}

/** Passing the audit is no change that somebody made, so waiting for it counts as live. */
export function toPrint(item: WireProduct): Print {
  const state = toState(item.product_status)
  return {
    text: hash([foldText(item.title), foldText(fromHtml(item.description ?? ''))]),
    photos: hash((item.main_images ?? []).map((one) => one.uri)),
    details: hash([
      leafOf(item),
      (item.product_attributes ?? []).map((one) => [one.id, (one.values ?? []).map((value) => value.name ?? value.id)]),
      item.brand?.id ?? null,
      Number(item.package_weight?.value ?? 0),
      item.package_dimensions ?? null,
    ]),
    price: hash(String(priceOf(item))),
    stock: hash(quantityOf(item)),
    state: hash(state === 'in_review' ? 'live' : state),
  }
}

/** The seller's own number of our row, over all warehouses. */
function quantityOf(item: WireProduct): number | null {
  const rows = skuOf(item.skus, ourIdOf(item.skus))?.inventory
  return rows ? rows.reduce((sum, one) => sum + one.quantity, 0) : null
}

/** The number that we wrote: without what was added to it because orders hold it. */
function declaredIn(item: WireProduct, units: WireStock['skus'][number] | null | undefined): number | null {
  const quantity = quantityOf(item)
  if (quantity === null || !units) return quantity
  const { total_available_quantity: available, total_committed_quantity: committed } = units
  return quantity === available + committed ? available : quantity
}

function ourIdOf(skus: readonly { readonly seller_sku?: string | null | undefined }[]): string | null {
  return skus.find((one) => one.seller_sku)?.seller_sku ?? null
}
