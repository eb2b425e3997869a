import { type Place, placeFields, placeOf } from '#app/domain/community/place.ts'
import { photoFields, type ShownPhoto, shownPhoto } from '#app/domain/photo/shown.ts'
import { publicStory, unveiledPhoto } from '#app/domain/producer/public.ts'
import { db, type Prisma } from '#app/lib/database.server.ts'
import { type Told, told } from '#app/lib/told.ts'
import { readParts } from './parts.ts'

/** Stories as the public reads them: always the version that the community approved. */

const cardFields = {
  id: true,
  shortCode: true,
  slug: true,
  community: { select: placeFields },
  approvedVersion: {
    select: {
      titleTh: true,
      titleEn: true,
      ledeTh: true,
      ledeEn: true,
      storytellerName: true,
      parts: true,
      pictures: {
        where: { photo: unveiledPhoto },
        orderBy: { position: 'asc' },
        take: 1,
        select: { altTh: true, altEn: true, photo: { select: photoFields } },
      },
    },
  },
} satisfies Prisma.StorySelect

type CardRow = Prisma.StoryGetPayload<{ select: typeof cardFields }>

/** A story as it is announced. */
export interface StoryCard {
  readonly shortCode: string
  readonly slug: string
  readonly title: Told
  /** The one sentence that goes with the picture. */
  readonly lede: Told
  readonly storyteller: string
  /** Its first paragraph. */
  readonly opening: Told | null
  readonly picture: ShownPhoto | null
  readonly place: Place
}

export interface StoryShelf {
  readonly cards: StoryCard[]
  readonly next: string | null
}

const pageSize = 12

/** Public stories under a further condition, newest first, a page at a time. `after` is the short code it begins behind. */
export async function storyShelf(
  where: Prisma.StoryWhereInput,
  { after = null, take = pageSize }: { after?: string | null; take?: number } = {},
): Promise<StoryShelf> {
  const rows = await db.story.findMany({
    where: { AND: [publicStory, where, ...(after ? [await behind(after)] : [])] },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take: take + 1,
    select: cardFields,
  })
  const shown = rows.slice(0, take)
  return { cards: shown.flatMap(cardOf), next: rows.length > take ? (shown.at(-1)?.shortCode ?? null) : null }
}

/** The cards of these public stories, in the order of the ids. */
export async function storiesInOrder(ids: readonly string[]): Promise<StoryCard[]> {
  if (ids.length === 0) return []
  const rows = await db.story.findMany({ where: { AND: [publicStory, { id: { in: [...ids] } }] }, select: cardFields })
  return ids.flatMap((id) => rows.filter((row) => row.id === id).flatMap(cardOf))
}

async function behind(shortCode: string): Promise<Prisma.StoryWhereInput> {
  const last = await db.story.findUnique({ where: { shortCode }, select: { id: true, publishedAt: true } })
  if (!last?.publishedAt) return {}
  const { id, publishedAt } = last
  return { OR: [{ publishedAt: { lt: publishedAt } }, { publishedAt, id: { lt: id } }] }
}

function cardOf({ approvedVersion: version, community, shortCode, slug }: CardRow): StoryCard[] {
  if (!version) return []
  const first = readParts(version.parts)[0]
  const picture = version.pictures[0]
  return [
    {
      shortCode,
      slug,
      title: told(version.titleTh, version.titleEn),
      lede: told(version.ledeTh, version.ledeEn),
      storyteller: version.storytellerName,
      opening: first ? told(firstParagraph(first.th), first.en && firstParagraph(first.en)) : null,
      picture: picture ? shownPhoto(picture) : null,
      place: placeOf(community),
    },
  ]
}

function firstParagraph(text: string): string {
  return text.split(/\n\s*\n/, 1)[0]?.trim() ?? ''
}
