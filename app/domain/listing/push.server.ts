import { db, type Prisma } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import type {
  Category,
  Listing,
  Partner,
  Placing,
  Problem,
  Rules,
  Shelf,
  Shop,
  Words,
} from '#integrations/partners/contract.ts'
import { type Actor, reach } from '../person/actor.ts'
import { buildListing, permitted } from './offer.server.ts'
import { partnerOf, toShop } from './partner.server.ts'
import { emptyPlacing, readPlacing } from './placing.ts'
import { bufferOf } from './units.ts'
import { fresh, wrote } from './wish.server.ts'

/** Putting a variant into a shop on a platform: seen and checked before anything leaves. */

const answerMs = 45_000

export type LookRefusal =
  | { readonly code: 'not_found' }
  | { readonly code: 'not_public' }
  /** The shop's connection has ended: connect it again first. */
  | { readonly code: 'reconnect' }
  /** The platform could not be asked for its rules just now. */
  | { readonly code: 'trouble'; readonly say: Words }
export type PushRefusal = LookRefusal | { readonly code: 'problems'; readonly problems: readonly Problem[] }

export interface Preview {
  readonly productId: string
  readonly partner: Partner['id']
  readonly shopName: string
  readonly listing: Listing
  readonly rules: Rules
  readonly placing: Placing
  /** As the platform will show it. */
  readonly text: { readonly title: string; readonly story: string }
  /** Everything at once, what blocks first. */
  readonly problems: readonly Problem[]
  /** Where it may lie, the best guess first. */
  readonly categories: readonly Category[]
  /** The listing that exists already, or null. */
  readonly listingId: string | null
}

/** Shops that goods of this community may stand in: the community's own and the programme's. */
export function shopsFor(communityId: string): Prisma.PartnerShopWhereInput {
  return { state: { in: ['connected', 'reconnect'] }, OR: [{ communityId }, { communityId: null }] }
}

/**
 * How this variant would look in that shop, and everything that the platform would refuse. `category` tries another one
 * than was chosen before; `like` looks for categories by other words than the product's name.
 */
export async function previewListing(
  actor: Actor,
  place: { readonly variantId: string; readonly shopId: string },
  wanted: { readonly categoryId?: string | null; readonly like?: string | null },
): Promise<Outcome<Preview, LookRefusal>> {
  const found = await findPlace(actor, place)
  if (!found.ok) return found
  const { row, shelf, shop } = found.value
  const signal = AbortSignal.timeout(answerMs)
  const like = wanted.like || row.variant.product.titleTh
  const categories = await shelf.categories(shop, like, signal)
  if (!categories.ok) return refused({ code: 'trouble', say: categories.trouble.say })
  const remembered = await lastPlacing(row)
  const suggested = categories.value.find((one) => one.suggested)?.id ?? null
  const categoryId = wanted.categoryId ?? remembered.categoryId ?? suggested
  const rules = await shelf.rules(shop, categoryId, signal)
  if (!rules.ok) return refused({ code: 'trouble', say: rules.trouble.say })
  const listing = await buildListing(row.variant.id, {
    ...{ id: row.variant.sku.toLowerCase(), revision: 0n },
    buffer: bufferHere(row),
  })
  const placing = fitted(remembered, categoryId, rules.value)
  return done({
    productId: row.variant.productId,
    partner: shop.partner,
    shopName: row.shop.name,
    listing,
    rules: rules.value,
    placing,
    text: shelf.preview(listing, rules.value),
    problems: shelf.validate({ listing, placing, rules: rules.value }),
    categories: categories.value,
    listingId: row.existing?.id ?? null,
  })
}

/**
 * Wishes this variant to be for sale in that shop, as placed. With a problem that would be refused nothing is written and
 * nothing is sent; all of them come back at once. Pushing again changes the placing.
 */
export async function pushListing(
  actor: Actor,
  place: { readonly variantId: string; readonly shopId: string },
  placing: Placing,
): Promise<Outcome<{ readonly id: string }, PushRefusal>> {
  const found = await findPlace(actor, place)
  if (!found.ok) return found
  const { row, shelf, shop } = found.value
  const rules = await shelf.rules(shop, placing.categoryId, AbortSignal.timeout(answerMs))
  if (!rules.ok) return refused({ code: 'trouble', say: rules.trouble.say })
  const ourId = row.variant.sku.toLowerCase()
  const listing = await buildListing(row.variant.id, { id: ourId, revision: 0n, buffer: bufferHere(row) })
  const problems = shelf.validate({ listing, placing, rules: rules.value }).filter((one) => one.weight === 'blocks')
  if (problems.length > 0) return refused({ code: 'problems', problems })
  return db.$transaction(async (tx) => {
    const { id } = await tx.partnerListing.upsert({
      where: { variantId_shopId: place },
      create: { ...place, listingId: ourId, want: 'live', placing: plain(placing) },
      update: { ...fresh, want: 'live', placing: plain(placing), revision: { increment: 1 } },
    })
    await wrote(tx, actor, { id, kind: 'pushed', communityId: row.variant.product.producer.communityId })
    return done({ id })
  })
}

interface Place {
  readonly row: Awaited<ReturnType<typeof readPlace>> & object
  readonly shelf: Shelf
  readonly shop: Shop
}

async function findPlace(
  actor: Actor,
  place: { readonly variantId: string; readonly shopId: string },
): Promise<Outcome<Place, LookRefusal>> {
  const row = isId(place.variantId) && isId(place.shopId) ? await readPlace(actor, place) : null
  const shelf = row && partnerOf(row.shop.partner)?.shelf
  if (!row || !shelf) return refused({ code: 'not_found' })
  if ((await permitted(row.variant.id)) !== 'yes') return refused({ code: 'not_public' })
  if (row.shop.state !== 'connected') return refused({ code: 'reconnect' })
  return done({ row, shelf, shop: toShop(row.shop) })
}

async function readPlace(actor: Actor, { variantId, shopId }: { variantId: string; shopId: string }) {
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

function bufferHere({ existing, shop }: Place['row']): number {
  return bufferOf({ buffer: existing?.buffer ?? null, shop })
}

/** What was chosen for this very listing, else for the last one of our same shelf in that shop. */
async function lastPlacing({ variant, shop, existing }: Place['row']): Promise<Placing> {
  if (existing) return readPlacing(existing.placing)
  const last = await db.partnerListing.findFirst({
    where: { shopId: shop.id, variant: { product: { category: variant.product.category } } },
    orderBy: { updatedAt: 'desc' },
  })
  return last ? readPlacing(last.placing) : emptyPlacing
}

/** What was chosen, as far as it fits this category and this shop; where nothing was, the choice that needs no asking. */
function fitted(last: Placing, categoryId: string | null, rules: Rules): Placing {
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

function plain(placing: Placing): Prisma.InputJsonValue {
  return JSON.parse(JSON.stringify(placing)) as Prisma.InputJsonValue
}
