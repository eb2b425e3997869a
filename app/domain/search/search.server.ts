import { type CommunityCard, communitiesInOrder } from '#app/domain/community/shelf.server.ts'
import { type MakerCard, makersInOrder } from '#app/domain/producer/shelf.server.ts'
import { cardsInOrder, type ProductCard } from '#app/domain/product/shelf.server.ts'
import { type StoryCard, storiesInOrder } from '#app/domain/story/shelf.server.ts'
import { db } from '#app/lib/database.server.ts'
import { type Told, told } from '#app/lib/told.ts'
import { type After, type Asked, noFilters } from './asked.ts'
import { type Facets, findHits, type Hits } from './hits.server.ts'
import { type Suggestions, suggestionsFor } from './suggest.server.ts'

interface District {
  readonly slug: string
  readonly name: Told
}

interface Some<Card> {
  readonly cards: readonly Card[]
  readonly total: number
}

/** A page of what was found, best first in every kind. */
interface Found {
  readonly products: readonly ProductCard[]
  /** Products under the filters, and without them. */
  readonly total: number
  readonly unfiltered: number
  readonly next: After | null
  readonly facets: Facets
  readonly makers: Some<MakerCard>
  readonly communities: Some<CommunityCard>
  readonly stories: Some<StoryCard>
  readonly districts: readonly District[]
  /** What to try instead; null unless nothing at all was found. */
  readonly suggestions: Suggestions | null
}

const pageSize = 24
/** Of the other kinds: beside the goods, and looked at alone. */
const some = 4
const many = 60

/** Searches everything public. Null where nothing was typed that could be looked for. */
export async function search(asked: Asked): Promise<Found | null> {
  const hits = await findHits(asked.typed, { ...asked, take: pageSize, others: asked.only ? many : some })
  return hits && { ...(await cardsOf(hits, asked)), suggestions: await suggested(hits, asked) }
}

/** Only what the page shows is read: behind the first page there are goods alone. */
async function cardsOf({ products, others, total, unfiltered, next, facets }: Hits, { only, after }: Asked) {
  const goods = only ? [] : products
  const of = (kind: 'maker' | 'community' | 'story' | 'district') =>
    after || (only && only !== kind) ? [] : others[kind].ids
  const [productCards, makers, communities, stories, districts] = await Promise.all([
    cardsInOrder(goods),
    makersInOrder(of('maker')),
    communitiesInOrder(of('community')),
    storiesInOrder(of('story')),
    districtsInOrder(of('district')),
  ])
  return {
    ...{ products: productCards, total, unfiltered, next, facets, districts },
    makers: { cards: makers, total: others.maker.total },
    communities: { cards: communities, total: others.community.total },
    stories: { cards: stories, total: others.story.total },
  }
}

async function suggested({ unfiltered, others }: Hits, { typed }: Asked): Promise<Suggestions | null> {
  const isNothing = unfiltered === 0 && Object.values(others).every(({ total }) => total === 0)
  return isNothing ? suggestionsFor(typed) : null
}

/** Products alone, best first, behind `after`; of one community where its slug is given. */
export async function searchProducts(
  typed: string,
  { take, after, community }: { take: number; after: After | null; community?: string | undefined },
): Promise<{ cards: ProductCard[]; next: After | null }> {
  const place = community ? await db.community.findUnique({ where: { slug: community }, select: { id: true } }) : null
  if (community && !place) return { cards: [], next: null }
  const hits = await findHits(typed, { filters: noFilters, sort: 'best', after, take, others: 0, community: place?.id })
  return hits ? { cards: await cardsInOrder(hits.products), next: hits.next } : { cards: [], next: null }
}

async function districtsInOrder(codes: readonly string[]): Promise<District[]> {
  if (codes.length === 0) return []
  const rows = await db.district.findMany({
    where: { code: { in: [...codes] } },
    select: { code: true, slug: true, nameTh: true, nameEn: true },
  })
  return codes.flatMap((code) =>
    rows.filter((row) => row.code === code).map(({ slug, nameTh, nameEn }) => ({ slug, name: told(nameTh, nameEn) })),
  )
}
