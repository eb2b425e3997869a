import { db } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { record } from '../audit/audit.server.ts'
import { touchListingsOfProducer } from '../listing/touch.server.ts'
import { type Actor, ownProducers, reach } from '../person/actor.ts'

export interface Hanging {
  readonly photoId: string
  /** Shown only while the maker agrees to show their face. */
  readonly showsFace: boolean
  readonly altTh: string
}

/**
 * Hangs exactly these pictures of the maker's community beside the maker, in this order; others come down. An id of
 * another community finds nothing and is left out. `revision`: of the maker as the form showed them.
 */
export async function arrangeMakerPhotos(
  actor: Actor,
  producerId: string,
  { photos, revision }: { photos: readonly Hanging[]; revision: number },
): Promise<Outcome<true, { code: 'not_found' } | { code: 'conflict' }>> {
  if (!isId(producerId)) return refused({ code: 'not_found' })
  return db.$transaction(async (tx) => {
    const maker = await tx.producer.findFirst({
      where: { AND: [{ id: producerId }, { OR: [{ community: reach(actor, 'volunteer') }, ownProducers(actor)] }] },
      select: { id: true, communityId: true, pictures: { select: { photoId: true, altEn: true, showsFace: true } } },
    })
    if (!maker) return refused({ code: 'not_found' })
    const { count } = await tx.producer.updateMany({
      where: { id: maker.id, revision },
      data: { revision: { increment: 1 } },
    })
    if (count === 0) return refused({ code: 'conflict' })
    const known = await tx.photo.findMany({
      where: { id: { in: photos.map(({ photoId }) => photoId).filter(isId) }, communityId: maker.communityId },
      select: { id: true },
    })
    const hung = photos.filter(({ photoId }) => known.some(({ id }) => id === photoId))
    await tx.producerPhoto.deleteMany({ where: { producerId } })
    await tx.producerPhoto.createMany({
      data: hung.map((photo, position) => ({
        ...{ ...photo, producerId, position },
        altEn: maker.pictures.find(({ photoId }) => photoId === photo.photoId)?.altEn ?? null,
      })),
    })
    // Which pictures show a face decides what platforms may show of the goods.
    if (facesOf(hung) !== facesOf(maker.pictures)) await touchListingsOfProducer(tx, producerId)
    await record(tx, actor, {
      action: 'producer.photos_arranged',
      entity: 'Producer',
      entityId: producerId,
      communityId: maker.communityId,
      before: { photos: maker.pictures.map(({ photoId }) => photoId) },
      after: { photos: hung.map(({ photoId, showsFace }) => ({ photoId, showsFace })) },
    })
    return done(true)
  })
}

function facesOf(photos: readonly { photoId: string; showsFace: boolean }[]): string {
  return photos
    .flatMap(({ photoId, showsFace }) => (showsFace ? [photoId] : []))
    .sort()
    .join()
}
