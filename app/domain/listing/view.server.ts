import { db, type Prisma } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import { type Actor, reach } from '../person/actor.ts'
import { namesOf } from '../person/name.server.ts'
import { shopsKeptBy } from './connect.server.ts'
import { daysToConsentEnd } from './consent-end.ts'
import { buildListing, permitted } from './offer.server.ts'
import { partnerOf, partnersHere } from './partner.server.ts'
import { shopsFor } from './place.server.ts'
import { readPlacing } from './placing.ts'
import { readDetail, readProblems, readSeen, readTrouble } from './state.ts'
import { listingsKeptBy } from './wish.server.ts'

/** What the desk shows of listings. The community's committee may look; its volunteer and the programme's staff tend them. */

const onlookers = ['volunteer', 'committee', 'staff'] as const
const seenBy = (actor: Actor): Prisma.ProducerWhereInput => ({ community: reach(actor, ...onlookers) })

const photo = { select: { hash: true, width: true, height: true, dominantColour: true } } as const
const goods = {
  select: {
    id: true,
    sku: true,
    nameTh: true,
    nameEn: true,
    price: true,
    onHand: true,
    reserved: true,
    product: {
      select: {
        id: true,
        titleTh: true,
        titleEn: true,
        pictures: { orderBy: { position: 'asc' }, take: 1, select: { photo } },
      },
    },
  },
} satisfies Prisma.VariantDefaultArgs

/** One listing with all that is known of it, or null when it is not theirs to see. */
export async function openListing(actor: Actor, id: string) {
  if (!isId(id)) return null
  const row = await db.partnerListing.findFirst({
    where: { AND: [{ id }, { variant: { product: { producer: seenBy(actor) } } }] },
    include: {
      shop: { select: { id: true, name: true, partner: true, state: true, communityId: true } },
      variant: goods,
      events: { orderBy: [{ at: 'desc' }, { id: 'desc' }], take: 50 },
    },
  })
  if (!row) return null
  const tends = (await db.partnerListing.count({ where: { AND: [{ id }, listingsKeptBy(actor)] } })) > 0
  const actors = await namesOf(
    db,
    row.events.flatMap(({ actorId }) => actorId ?? []),
  )
  return {
    id: row.id,
    state: row.state,
    want: row.want,
    shop: row.shop,
    goods: named(row.variant),
    ourCode: row.listingId,
    remoteItem: row.remoteItem,
    isBehind: row.revision !== row.writtenRevision,
    nextTryAt: row.nextTryAt,
    seen: readSeen(row.seen),
    seenAt: row.seenAt,
    ours: row.state === 'drifted' ? await oursOf(row) : null,
    asksCategory: row.state === 'needs_you' && readPlacing(row.placing).categoryId === null,
    problems: readProblems(row.problems),
    trouble: readTrouble(row.trouble),
    tends,
    mayShow: (await permitted(row.variantId)) === 'yes',
    history: row.events.map(({ id, at, kind, detail, actorId }) => ({
      ...{ id, at, kind, detail: readDetail(detail), who: actorId ? (actors.get(actorId) ?? null) : null },
    })),
  }
}
export type OpenListing = NonNullable<Awaited<ReturnType<typeof openListing>>>

/** Our words and pictures as we would send them, to be held against what stands there. */
async function oursOf({ variantId, listingId, revision }: { variantId: string; listingId: string; revision: bigint }) {
  const { words, photos } = await buildListing(variantId, { id: listingId, revision, buffer: 0 })
  return { title: words.th.title, story: words.th.story, photos: await photoRowsOf(photos.map(({ id }) => id)) }
}

/** A product's variants, and each shop that they stand or could stand in. Null when the product is not theirs to tend. */
export async function listPlaces(actor: Actor, productId: string) {
  if (!isId(productId)) return null
  const product = await db.product.findFirst({
    where: { id: productId, producer: { community: reach(actor, 'volunteer', 'staff') } },
    include: {
      producer: { select: { communityId: true } },
      variants: { where: { archivedAt: null }, orderBy: { position: 'asc' }, include: { listings: true } },
    },
  })
  if (!product) return null
  const { communityId } = product.producer
  const shops = await db.partnerShop.findMany({ where: shopsFor(communityId), orderBy: { createdAt: 'asc' } })
  const [first] = product.variants
  return {
    product: { id: product.id, title: { th: product.titleTh, en: product.titleEn }, communityId },
    mayShow: first ? (await permitted(first.id)) === 'yes' : false,
    variants: product.variants.map((variant) => ({
      id: variant.id,
      name: variant.nameTh ? { th: variant.nameTh, en: variant.nameEn } : null,
      places: shops.map(({ id, name, partner, state }) => {
        const listing = variant.listings.find(({ shopId }) => shopId === id)
        return {
          shop: { id, name, partner, state },
          listing: listing ? { id: listing.id, state: listing.state } : null,
        }
      }),
    })),
  }
}

/** The shops that this person looks after, the programme's that their goods may use, and where one can be connected. */
export async function listShops(actor: Actor) {
  const kept = await db.partnerShop.findMany({
    where: { AND: [shopsKeptBy(actor), { state: { not: 'disconnected' } }] },
    include: { community: { select: { nameTh: true, nameEn: true } } },
    orderBy: { createdAt: 'asc' },
  })
  const shared = await db.partnerShop.findMany({
    where: { communityId: null, state: 'connected', id: { notIn: kept.map(({ id }) => id) } },
  })
  const counts = await db.partnerListing.groupBy({
    by: ['shopId'],
    where: { state: { not: 'gone' } },
    _count: true,
  })
  const shown = (row: (typeof shared)[number], community: { nameTh: string; nameEn: string | null } | null) => ({
    ...{ id: row.id, name: row.name, partner: row.partner, state: row.state, communityId: row.communityId },
    community: community && { th: community.nameTh, en: community.nameEn },
    buffer: row.buffer,
    consentUntil: row.consentUntil,
    daysLeft: row.state === 'connected' ? daysToConsentEnd(row.consentUntil, new Date()) : null,
    listings: counts.find(({ shopId }) => shopId === row.id)?._count ?? 0,
  })
  return {
    partners: partnersHere().filter(canConnect),
    kept: kept.map((row) => shown(row, row.community)),
    shared: shared.map((row) => shown(row, null)),
  }
}
/** A platform that only fetches our files has no shop to connect. */
function canConnect(partner: string): boolean {
  const known = partnerOf(partner)
  return known?.access != null || known?.keys != null
}

export type ShownShop = Awaited<ReturnType<typeof listShops>>['kept'][number]

type Goods = Prisma.VariantGetPayload<typeof goods>

function named(variant: Goods) {
  const { product } = variant
  const of = (title: string, name: string | null) => (name ? `${title} · ${name}` : title)
  return {
    variantId: variant.id,
    productId: product.id,
    name: {
      th: of(product.titleTh, variant.nameTh),
      en: product.titleEn && of(product.titleEn, variant.nameEn ?? variant.nameTh),
    },
    price: variant.price,
    available: variant.onHand - variant.reserved,
    photo: product.pictures[0]?.photo ?? null,
  }
}

/** What a page needs to show these pictures, in the order given. */
export async function photoRowsOf(hashes: readonly string[]) {
  const rows = await db.photo.findMany({ where: { hash: { in: [...hashes] } }, ...photo })
  return hashes.flatMap((hash) => rows.find((row) => row.hash === hash) ?? [])
}
