import { db, type Prisma } from '#app/lib/database.server.ts'
import { type Actor, reach } from '../person/actor.ts'
import { partneredProduct } from '../producer/public.ts'
import type { BoardFilter } from './board-filter.ts'
import { partnerOf, partnersHere } from './partner.server.ts'
import type { ListingState } from './state.ts'

/** Goods by platforms, as the desk looks at them. The community's committee may look; its volunteer and staff act. */

export const rowsOnPage = 30

/** States in which nothing goes on without a person. */
export const helplessStates = ['needs_you', 'refused', 'drifted'] as const satisfies readonly ListingState[]

/** Listings that wait for somebody: mended, decided on, connected again, or said to be gone for good. */
export const listingsInNeed = {
  OR: [
    { state: { in: [...helplessStates] } },
    { state: 'gone', want: 'live' },
    { shop: { state: 'reconnect' }, want: { not: 'gone' } },
  ],
} satisfies Prisma.PartnerListingWhereInput

/** Platforms that goods can be put up on, in the order in which they are shown. */
export function platformsHere(): readonly string[] {
  return partnersHere().filter((id) => partnerOf(id)?.shelf)
}

export interface BoardCell {
  readonly partner: string
  readonly listingId: string
  readonly state: ListingState
  /** The most pressing of several (kinds of the product, or two shops) is told; this many there are. */
  readonly count: number
  /** Its shop's connection has ended: nothing goes on there before it is connected again. */
  readonly ended: boolean
}

/** One page of goods with where they stand, and how many listings are in each state under the same look. */
export async function readBoard(actor: Actor, filter: BoardFilter, page: number) {
  const where = productsOf(actor, filter)
  const [rows, total, states, platforms, inNeed] = await Promise.all([
    db.product.findMany({
      where,
      select: row,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * rowsOnPage,
      take: rowsOnPage,
    }),
    db.product.count({ where }),
    countStates(actor, filter),
    countPlatforms(actor),
    db.partnerListing.count({ where: { AND: [seenBy(actor), listingsInNeed] } }),
  ])
  return { rows: rows.map(toRow), total, states, platforms, inNeed }
}

/** The goods of a look, within the communities that this person may see. */
export function productsOf(actor: Actor, filter: BoardFilter): Prisma.ProductWhereInput {
  const { q, makerId } = filter
  const named: Prisma.ProductWhereInput = {
    OR: [
      { titleTh: { contains: q, mode: 'insensitive' } },
      { titleEn: { contains: q, mode: 'insensitive' } },
      { variants: { some: { sku: { contains: q, mode: 'insensitive' } } } },
    ],
  }
  return {
    AND: [
      { producer: { community: reach(actor, 'volunteer', 'committee', 'staff') } },
      { OR: [partneredProduct, { variants: { some: { listings: { some: {} } } } }] },
      ...(q ? [named] : []),
      ...(makerId ? [{ producerId: makerId }] : []),
      ...standing(filter),
    ],
  }
}

function standing({ partner, state, needs }: BoardFilter): Prisma.ProductWhereInput[] {
  const there: Prisma.PartnerListingWhereInput = partner ? { shop: { partner } } : {}
  if (state === 'absent') {
    const none = {
      none: { AND: [there, { state: { not: 'gone' } }] },
    } satisfies Prisma.PartnerListingListRelationFilter
    return [partneredProduct, { variants: { every: { listings: none } } }]
  }
  if (!partner && !state && !needs) return []
  const wanted = { AND: [there, ...(state ? [{ state }] : []), ...(needs ? [listingsInNeed] : [])] }
  return [{ variants: { some: { listings: { some: wanted } } } }]
}

function seenBy(actor: Actor): Prisma.PartnerListingWhereInput {
  return { variant: { product: { producer: { community: reach(actor, 'volunteer', 'committee', 'staff') } } } }
}

/** How many listings are in each state, on the platform and of the maker and name that are looked at. */
async function countStates(actor: Actor, filter: BoardFilter): Promise<Partial<Record<ListingState, number>>> {
  const product = productsOf(actor, { ...filter, partner: null, state: null, needs: false })
  const there = filter.partner ? { shop: { partner: filter.partner } } : {}
  const counted = await db.partnerListing.groupBy({
    by: ['state'],
    where: { AND: [{ variant: { product } }, there] },
    _count: true,
  })
  return Object.fromEntries(counted.map(({ state, _count }) => [state, _count]))
}

/** Per platform: how many listings stand there for sale, how many wait for somebody, how many are under way. */
async function countPlatforms(actor: Actor) {
  const counted = await db.partnerListing.groupBy({ by: ['shopId', 'state'], where: seenBy(actor), _count: true })
  const shops = await db.partnerShop.findMany({
    where: { id: { in: [...new Set(counted.map(({ shopId }) => shopId))] } },
    select: { id: true, partner: true },
  })
  const sum = (partner: string, states: readonly ListingState[]) =>
    counted
      .filter(
        ({ shopId, state }) =>
          states.includes(state) && shops.some((one) => one.id === shopId && one.partner === partner),
      )
      .reduce((total, { _count }) => total + _count, 0)
  return platformsHere().map((partner) => ({
    partner,
    live: sum(partner, ['live']),
    inNeed: sum(partner, helplessStates),
    underWay: sum(partner, ['waiting', 'on_its_way', 'in_review']),
  }))
}

const row = {
  id: true,
  titleTh: true,
  titleEn: true,
  producer: { select: { callName: true } },
  pictures: {
    orderBy: { position: 'asc' },
    take: 1,
    select: { photo: { select: { hash: true, width: true, height: true, dominantColour: true } } },
  },
  variants: {
    where: { OR: [{ archivedAt: null }, { listings: { some: { state: { not: 'gone' } } } }] },
    select: {
      listings: {
        select: { id: true, state: true, want: true, shop: { select: { partner: true, state: true } } },
        orderBy: { createdAt: 'asc' },
      },
    },
  },
} satisfies Prisma.ProductSelect

/** Most pressing first. */
const urgency: readonly ListingState[] = [
  ...helplessStates,
  ...(['waiting', 'on_its_way', 'in_review', 'hidden', 'live', 'gone'] as const),
]

function toRow({
  id,
  titleTh,
  titleEn,
  producer,
  pictures,
  variants,
}: Prisma.ProductGetPayload<{ select: typeof row }>) {
  const listings = variants.flatMap((variant) => variant.listings)
  const cells = platformsHere().flatMap((partner): BoardCell[] => {
    const here = listings
      .filter(({ shop }) => shop.partner === partner)
      .sort((one, other) => urgency.indexOf(one.state) - urgency.indexOf(other.state))
    const [first] = here
    if (!first) return []
    const { id: listingId, state } = first
    return [{ partner, listingId, state, count: here.length, ended: here.some(isCutOff) }]
  })
  return { id, name: { th: titleTh, en: titleEn }, maker: producer.callName, photo: pictures[0]?.photo ?? null, cells }
}

function isCutOff({ want, shop }: { want: string; shop: { state: string } }): boolean {
  return want !== 'gone' && shop.state === 'reconnect'
}
