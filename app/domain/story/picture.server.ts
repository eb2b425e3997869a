import { db, type Prisma, type Tx } from '#app/lib/database.server.ts'
import { type Told, told } from '#app/lib/told.ts'
import type { PhotoRow } from '../photo/photo.server.ts'
import { facedProducer, unveiledPhoto } from '../producer/public.ts'

const photoFields = { id: true, hash: true, width: true, height: true, dominantColour: true } as const

/** A picture that a story may take up, with the words that others found for it. */
export interface OfferedPicture extends PhotoRow {
  readonly alt: Told | null
}

/** Pictures of a community that may stand in its stories: none shows the face of a maker who has not agreed to it. */
export const pictureChoice = (communityId: string) =>
  ({ communityId, ...unveiledPhoto }) satisfies Prisma.PhotoWhereInput

const most = 60

/** What is there to choose from for a story: of its product, its maker and its community. */
export async function picturesFor(story: Subject): Promise<OfferedPicture[]> {
  const rows = await db.photo.findMany({
    where: { AND: [pictureChoice(story.communityId), { OR: usesOf(story) }] },
    select: {
      ...photoFields,
      communities: { select: { altTh: true, altEn: true }, take: 1 },
      producers: { select: { altTh: true, altEn: true }, take: 1 },
      products: { select: { altTh: true, altEn: true }, take: 1 },
    },
    orderBy: { createdAt: 'desc' },
    take: most,
  })
  return rows.map(({ communities, producers, products, ...photo }) => {
    const [words] = [...products, ...producers, ...communities]
    return { ...photo, alt: words ? told(words.altTh, words.altEn) : null }
  })
}

interface Subject {
  readonly communityId: string
  readonly producerId: string | null
  readonly productId: string | null
}

function usesOf({ communityId, producerId, productId }: Subject): Prisma.PhotoWhereInput[] {
  const ofCommunity = { communities: { some: { communityId } } }
  if (producerId) return [...ofMaker({ id: producerId }), ofCommunity]
  if (productId) return [...ofMaker({ products: { some: { id: productId } } }), ofCommunity]
  return [ofCommunity, { producers: { some: {} } }, { products: { some: {} } }]
}

function ofMaker(producer: Prisma.ProducerWhereInput): Prisma.PhotoWhereInput[] {
  return [{ producers: { some: { producer } } }, { products: { some: { product: { producer } } } }]
}

/** Of these pictures the positions (from 1) that show a face whose maker has not agreed, or has taken it back. */
export async function facesWithoutConsent(tx: Tx, ids: readonly string[]): Promise<number[]> {
  const rows = await tx.producerPhoto.findMany({
    where: { photoId: { in: [...ids] }, showsFace: true, producer: { NOT: facedProducer } },
    select: { photoId: true },
  })
  const faces = new Set(rows.map(({ photoId }) => photoId))
  return ids.flatMap((id, at) => (faces.has(id) ? [at + 1] : []))
}
