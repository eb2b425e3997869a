import { type Place, placeFields, placeOf } from '#app/domain/community/place.ts'
import { photoFields, type ShownPhoto, shownPhoto } from '#app/domain/photo/shown.ts'
import { unveiledPhoto } from '#app/domain/producer/public.ts'
import { type Told, told, toldIf } from '#app/lib/told.ts'
import type { Prisma } from '../../../prisma/client/client.ts'
import { readParts, type StoryClaim, type StoryPart } from './parts.ts'

/** A picture within a story: after which part it stands (null: at the head) and what is said below it. */
export interface StoryPicture extends ShownPhoto {
  readonly afterPart: string | null
  readonly caption: Told | null
}

/** One version of a story as it is read, in the shop and on the desk alike. */
export interface StoryReading {
  readonly shortCode: string
  readonly slug: string
  readonly title: Told
  readonly lede: Told
  readonly storyteller: string
  readonly writer: string
  readonly publishedAt: Date | null
  readonly parts: readonly StoryPart[]
  readonly claims: readonly StoryClaim[]
  readonly pictures: readonly StoryPicture[]
  readonly place: Place
  readonly maker: { readonly shortCode: string; readonly slug: string; readonly name: Told } | null
}

const makerFields = { shortCode: true, slug: true, nameTh: true, nameEn: true } satisfies Prisma.ProducerSelect

/** Of a story, what a reader is told beside its words. */
export const readingFields = {
  ...{ shortCode: true, slug: true, publishedAt: true },
  community: { select: placeFields },
  producer: { select: makerFields },
  product: { select: { producer: { select: makerFields } } },
} satisfies Prisma.StorySelect

/** Of a version, its words and pictures. */
export const readingVersionFields = {
  ...{ titleTh: true, titleEn: true, ledeTh: true, ledeEn: true, parts: true },
  ...{ storytellerName: true, writerName: true },
  pictures: {
    where: { photo: unveiledPhoto },
    orderBy: { position: 'asc' },
    select: {
      ...{ altTh: true, altEn: true, afterPart: true, captionTh: true, captionEn: true },
      photo: { select: photoFields },
    },
  },
} satisfies Prisma.StoryVersionSelect

type Row = Prisma.StoryGetPayload<{ select: typeof readingFields }>
type VersionRow = Prisma.StoryVersionGetPayload<{ select: typeof readingVersionFields }>

/** A version as it is read. */
export function readingOf(row: Row, version: VersionRow): StoryReading {
  const parts = readParts(version.parts)
  const maker = row.producer ?? row.product?.producer ?? null
  return {
    shortCode: row.shortCode,
    slug: row.slug,
    title: told(version.titleTh, version.titleEn),
    lede: told(version.ledeTh, version.ledeEn),
    storyteller: version.storytellerName,
    writer: version.writerName,
    publishedAt: row.publishedAt,
    parts,
    claims: parts.flatMap((part) => part.claims),
    pictures: version.pictures.map((picture) => ({
      ...shownPhoto(picture),
      afterPart: picture.afterPart,
      caption: toldIf(picture.captionTh, picture.captionEn),
    })),
    place: placeOf(row.community),
    maker: maker && { shortCode: maker.shortCode, slug: maker.slug, name: told(maker.nameTh, maker.nameEn) },
  }
}
