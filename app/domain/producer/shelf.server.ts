import { type Place, placeFields, placeOf } from '#app/domain/community/place.ts'
import { photoFields, type ShownPhoto, shownPhoto } from '#app/domain/photo/shown.ts'
import { type BadgeRow, badgeFields, validMark } from '#app/domain/product/badge.ts'
import { type ProductCard, shelf } from '#app/domain/product/shelf.server.ts'
import { type StoryCard, storyShelf } from '#app/domain/story/shelf.server.ts'
import { db, type Prisma } from '#app/lib/database.server.ts'
import { notThere, type Seen, there } from '#app/lib/seen.ts'
import { type Told, told, toldIf } from '#app/lib/told.ts'
import { publicProducer, shownProducerPhoto } from './public.ts'

/** Makers as the public meets them: only with their consent, and their face only with that consent. */

const cardFields = {
  id: true,
  shortCode: true,
  slug: true,
  kind: true,
  nameTh: true,
  nameEn: true,
  makesTh: true,
  makesEn: true,
  community: { select: placeFields },
  pictures: {
    where: shownProducerPhoto,
    orderBy: { position: 'asc' },
    select: { altTh: true, altEn: true, photo: { select: photoFields } },
  },
} satisfies Prisma.ProducerSelect

type CardRow = Prisma.ProducerGetPayload<{ select: typeof cardFields }>

/** A maker as they stand among others. */
export interface MakerCard {
  readonly shortCode: string
  readonly slug: string
  readonly kind: CardRow['kind']
  readonly name: Told
  readonly makes: Told
  readonly picture: ShownPhoto | null
  readonly place: Place
}

/** A maker's own page. */
export interface OpenMaker extends MakerCard {
  readonly intro: Told | null
  readonly pictures: readonly ShownPhoto[]
  readonly badges: readonly BadgeRow[]
  readonly goods: readonly ProductCard[]
  readonly stories: readonly StoryCard[]
}

/** The public makers of a community, by name. */
export async function makersOf(communityId: string): Promise<MakerCard[]> {
  const rows = await db.producer.findMany({
    where: { AND: [publicProducer, { communityId }] },
    orderBy: { createdAt: 'asc' },
    select: cardFields,
  })
  return rows.map(cardOf)
}

/** The cards of these public makers, in the order of the ids. */
export async function makersInOrder(ids: readonly string[]): Promise<MakerCard[]> {
  if (ids.length === 0) return []
  const rows = await db.producer.findMany({
    where: { AND: [publicProducer, { id: { in: [...ids] } }] },
    select: cardFields,
  })
  return ids.flatMap((id) => rows.filter((row) => row.id === id).map(cardOf))
}

/** The maker with this short code; `gone` once they withdrew. */
export async function openMaker(shortCode: string, now: Date): Promise<Seen<OpenMaker>> {
  const row = await db.producer.findFirst({
    where: { AND: [{ shortCode }, publicProducer] },
    select: { ...cardFields, introTh: true, introEn: true },
  })
  if (!row) {
    const hidden = await db.producer.findUnique({ where: { shortCode }, select: { withdrawnAt: true } })
    return notThere(Boolean(hidden?.withdrawnAt))
  }
  const [badges, goods, stories] = await Promise.all([
    db.mark.findMany({
      where: { AND: [validMark(now), { producerId: row.id }] },
      orderBy: { createdAt: 'asc' },
      select: badgeFields,
    }),
    shelf({ producerId: row.id }),
    storyShelf({ OR: [{ producerId: row.id }, { product: { producerId: row.id } }] }),
  ])
  return there({
    ...cardOf(row),
    intro: toldIf(row.introTh, row.introEn),
    pictures: row.pictures.map(shownPhoto),
    badges,
    goods: goods.cards,
    stories: stories.cards,
  })
}

function cardOf(row: CardRow): MakerCard {
  return {
    shortCode: row.shortCode,
    slug: row.slug,
    kind: row.kind,
    name: told(row.nameTh, row.nameEn),
    makes: told(row.makesTh, row.makesEn),
    picture: row.pictures[0] ? shownPhoto(row.pictures[0]) : null,
    place: placeOf(row.community),
  }
}
