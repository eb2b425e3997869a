import { cleanLine } from '#app/lib/text.ts'
import type { Actor } from '../person/actor.ts'
import { photosForActor } from '../photo/photo.server.ts'
import { type Edited, editProduct } from './edit.server.ts'
import { MOST_PHOTOS } from './rules.ts'

export type PicturesRefusal =
  | { readonly code: 'too_many_photos'; readonly most: number }
  | { readonly code: 'photo_not_found' }

/** A picture to show; words left out stay as they were. */
export interface ShownPicture {
  readonly photoId: string
  readonly altTh?: string | undefined
}

/** Shows these photographs of the product's community, in this order; the first one leads. Words that were already written
 *  for a picture stay with it unless new ones come along. */
export function showPictures(actor: Actor, edited: Edited, shown: readonly ShownPicture[]) {
  return editProduct<PicturesRefusal>(actor, edited, async (tx, { id, pictures, producer }) => {
    const wanted = [...new Map(shown.map((picture) => [picture.photoId, picture])).values()]
    if (wanted.length > MOST_PHOTOS) return { code: 'too_many_photos', most: MOST_PHOTOS }
    const ids = wanted.map(({ photoId }) => photoId)
    const photos = await photosForActor(actor, producer.communityId, ids)
    if (photos.length < wanted.length) return { code: 'photo_not_found' }
    await tx.productPhoto.deleteMany({ where: { productId: id } })
    await tx.productPhoto.createMany({
      data: wanted.map(({ photoId, altTh }, position) => {
        const known = pictures.find((picture) => picture.photoId === photoId)
        const words = altTh === undefined ? (known?.altTh ?? '') : cleanLine(altTh)
        return { productId: id, photoId, position, altTh: words, altEn: known?.altEn ?? null }
      }),
    })
    return null
  })
}

/** Says what is on each picture, for people who do not see it. */
export function wordPictures(
  actor: Actor,
  edited: Edited,
  words: readonly { readonly photoId: string; readonly altTh: string; readonly altEn: string | null }[],
) {
  return editProduct<never>(actor, edited, async (tx, { id: productId }) => {
    for (const { photoId, altTh, altEn } of words) {
      await tx.productPhoto.updateMany({
        where: { productId, photoId },
        data: { altTh: cleanLine(altTh), altEn: altEn ? cleanLine(altEn) || null : null },
      })
    }
    return null
  })
}
