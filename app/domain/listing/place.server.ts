import { db, Prisma } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import type { Placing, Rules, Shelf, Shop, Words } from '#integrations/partners/contract.ts'
import { type Actor, reach } from '../person/actor.ts'
import { recallMapping } from './mapping.server.ts'
import { permitted } from './offer.server.ts'
import { partnerOf, toShop } from './partner.server.ts'
import { emptyPlacing, readPlacing } from './placing.ts'
import { bufferOf } from './units.ts'

/** A variant and a shop in which it may stand. */
export interface PlaceOf {
  readonly variantId: string
  readonly shopId: string
}

export type LookRefusal =
  | { readonly code: 'not_found' }
  | { readonly code: 'not_public' }
  /** The shop's connection has ended: connect it again first. */
  | { readonly code: 'reconnect' }
  /** The platform could not be asked for its rules just now. */
  | { readonly code: 'trouble'; readonly say: Words }

export interface Place {
  readonly row: Awaited<ReturnType<typeof readPlace>> & object
  readonly shelf: Shelf
  readonly shop: Shop
}

/** Shops that goods of this community may stand in: the community's own and the programme's. */
export function shopsFor(communityId: string): Prisma.PartnerShopWhereInput {
  return { state: { in: ['connected', 'reconnect'] }, OR: [{ communityId }, { communityId: null }] }
}

/** The place when this person may put goods there now, else why not. */
export async function findPlace(actor: Actor, place: PlaceOf): Promise<Outcome<Place, LookRefusal>> {
  const row = isId(place.variantId) && isId(place.shopId) ? await readPlace(actor, place) : null
  const shelf = row && partnerOf(row.shop.partner)?.shelf
  if (!row || !shelf) return refused({ code: 'not_found' })
  if ((await permitted(row.variant.id)) !== 'yes') return refused({ code: 'not_public' })
  if (row.shop.state !== 'connected') return refused({ code: 'reconnect' })
  return done({ row, shelf, shop: toShop(row.shop) })
}

/** Units that are never offered there. */
export function bufferHere({ existing, shop }: Place['row']): number {
  return bufferOf({ buffer: existing?.buffer ?? null, shop })
}

async function readPlace(actor: Actor, { variantId, shopId }: PlaceOf) {
  const variant = await db.variant.findFirst({
    where: { id: variantId, product: { producer: { community: reach(actor, 'volunteer', 'staff') } } },
    include: { product: { include: { producer: true } } },
  })
  if (!variant) return null
  const { communityId } = variant.product.producer
  const shop = await db.partnerShop.findFirst({ where: { AND: [{ id: shopId }, shopsFor(communityId)] } })
  if (!shop) return null
  const existing = await db.partnerListing.findUnique({ where: { variantId_shopId: { variantId, shopId } } })
  return { variant, shop, existing }
}

/**
 * What was chosen for this very listing, what it leaves open answered as for the last goods of its shelf; else where our
 * shelf lies on that platform, sent the way the last one of that shop was.
 */
export async function lastPlacing({ row: { variant, existing }, shop }: Place): Promise<Placing> {
  const { category } = variant.product
  const mapping = await recallMapping({ partner: shop.partner, category })
  const own = existing && readPlacing(existing.placing)
  if (own?.categoryId) {
    if (mapping?.categoryId !== own.categoryId) return own
    return { ...own, attributes: { ...mapping.attributes, ...own.attributes }, brandId: own.brandId ?? mapping.brandId }
  }
  const inShop = (where: Prisma.PartnerListingWhereInput) =>
    db.partnerListing.findFirst({
      where: { AND: [{ shopId: shop.id, placing: { path: ['categoryId'], not: Prisma.AnyNull } }, where] },
      orderBy: { updatedAt: 'desc' },
    })
  const last = await inShop({ variant: { product: { category } } })
  const sent = last ?? (mapping && (await inShop({})))
  const { logistics, locationId } = sent ? readPlacing(sent.placing) : emptyPlacing
  const { categoryId, attributes, brandId } = mapping ?? (last ? readPlacing(last.placing) : emptyPlacing)
  return { categoryId, attributes, brandId, logistics, locationId }
}

/** What was chosen, as far as it fits this category and this shop; where nothing was, the choice that needs no asking. */
export function fitted(last: Placing, categoryId: string | null, rules: Rules): Placing {
  const same = last.categoryId === categoryId
  const enabled = rules.logistics.filter((one) => one.enabled).map((one) => one.id)
  const kept = last.logistics.filter((id) => enabled.includes(id))
  const [onlyPlace, otherPlace] = rules.locations
  const place = rules.locations.find((one) => one.id === last.locationId) ?? (otherPlace ? undefined : onlyPlace)
  return {
    categoryId,
    attributes: same ? last.attributes : {},
    brandId: same ? last.brandId : null,
    logistics: kept.length > 0 ? kept : enabled,
    locationId: place?.id ?? null,
  }
}
