import { photoFields, type ShownPhoto, shownPhoto } from '#app/domain/photo/shown.ts'
import { publicCommunity, publicProducer, unveiledPhoto } from '#app/domain/producer/public.ts'
import { type MakerCard, makersOf } from '#app/domain/producer/shelf.server.ts'
import { type ProductCard, shelf } from '#app/domain/product/shelf.server.ts'
import { type StoryCard, storyShelf } from '#app/domain/story/shelf.server.ts'
import { db, type Prisma } from '#app/lib/database.server.ts'
import { type Told, toldIf } from '#app/lib/told.ts'
import { type Place, placeFields, placeOf } from './place.ts'

/** Communities as the public sees them: unregistered ones are not hidden, closed ones are told of as closed. */

const cardFields = {
  ...placeFields,
  id: true,
  district: { select: { ...placeFields.district.select, zone: true } },
  registration: true,
  knownForTh: true,
  knownForEn: true,
  lat: true,
  lon: true,
  _count: { select: { producers: { where: publicProducer } } },
  pictures: {
    where: { photo: unveiledPhoto },
    orderBy: { position: 'asc' },
    take: 1,
    select: { altTh: true, altEn: true, photo: { select: photoFields } },
  },
} satisfies Prisma.CommunitySelect

type CardRow = Prisma.CommunityGetPayload<{ select: typeof cardFields }>

/** A community as it stands among others. */
export interface CommunityCard extends Place {
  readonly zone: CardRow['district']['zone']
  readonly registration: CardRow['registration']
  readonly knownFor: Told | null
  /** Makers that can be met in the shop. */
  readonly makers: number
  readonly at: { readonly lat: number; readonly lon: number } | null
  readonly picture: ShownPhoto | null
}

/** A community's own page. */
export interface OpenCommunity extends CommunityCard {
  readonly subdistrict: Told | null
  readonly kind: Prisma.CommunityGetPayload<true>['kind']
  readonly ruleYear: number
  readonly registeredOn: Date | null
  readonly households: number | null
  readonly people: number | null
  readonly precisionM: number | null
  readonly isDemo: boolean
  readonly postalCode: string | null
  readonly pictures: readonly ShownPhoto[]
  readonly volunteer: string | null
  readonly makerCards: readonly MakerCard[]
  readonly goods: readonly ProductCard[]
  /** Where the next page of its goods begins, or null. */
  readonly nextGoods: string | null
  readonly stories: readonly StoryCard[]
}

/** Public communities under a further condition; whoever lists them sorts by name in the page's language. */
export async function communities(where: Prisma.CommunityWhereInput = {}): Promise<CommunityCard[]> {
  const rows = await db.community.findMany({ where: { AND: [publicCommunity, where] }, select: cardFields })
  return rows.map(cardOf)
}

/** The cards of these communities, in the order of the ids. */
export async function communitiesInOrder(ids: readonly string[]): Promise<CommunityCard[]> {
  if (ids.length === 0) return []
  const rows = await db.community.findMany({
    where: { AND: [publicCommunity, { id: { in: [...ids] } }] },
    select: cardFields,
  })
  return ids.flatMap((id) => rows.filter((row) => row.id === id).map(cardOf))
}

/** The community with this slug with everything of its page, or null. Its goods begin behind the short code `after`. */
export async function openCommunity(slug: string, after: string | null): Promise<OpenCommunity | null> {
  const row = await db.community.findFirst({
    where: { AND: [{ slug }, publicCommunity] },
    select: {
      ...cardFields,
      subdistrictTh: true,
      subdistrictEn: true,
      kind: true,
      ruleYear: true,
      registeredOn: true,
      households: true,
      people: true,
      precisionM: true,
      isDemo: true,
      district: { select: { slug: true, nameTh: true, nameEn: true, zone: true, postalCodes: true } },
      pictures: { ...cardFields.pictures, take: 6 },
      grants: { where: { role: 'volunteer', endedAt: null }, select: { person: { select: { name: true } } } },
    },
  })
  if (!row) return null
  const [makers, goods, stories] = await Promise.all([
    makersOf(row.id),
    shelf({ producer: { communityId: row.id } }, after),
    storyShelf({ communityId: row.id }),
  ])
  const { kind, ruleYear, registeredOn, households, people, precisionM, isDemo } = row
  const { postalCodes } = row.district
  return {
    ...cardOf(row),
    ...{ kind, ruleYear, registeredOn, households, people, precisionM, isDemo },
    subdistrict: toldIf(row.subdistrictTh, row.subdistrictEn),
    postalCode: postalCodes.length === 1 ? (postalCodes[0] ?? null) : null,
    pictures: row.pictures.map(shownPhoto),
    volunteer: row.grants[0]?.person.name ?? null,
    makerCards: makers,
    goods: goods.cards,
    nextGoods: goods.next,
    stories: stories.cards,
  }
}

function cardOf(row: CardRow): CommunityCard {
  return {
    ...placeOf(row),
    zone: row.district.zone,
    registration: row.registration,
    knownFor: toldIf(row.knownForTh, row.knownForEn),
    makers: row._count.producers,
    at: row.lat !== null && row.lon !== null ? { lat: row.lat, lon: row.lon } : null,
    picture: row.pictures[0] ? shownPhoto(row.pictures[0]) : null,
  }
}
