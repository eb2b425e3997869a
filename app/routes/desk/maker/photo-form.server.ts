import type { Actor } from '#app/domain/person/actor.ts'
import type { Phrases } from '#app/i18n/phrases.ts'
import { isId } from '#app/lib/id.ts'
import { cleanLine, cutText } from '#app/lib/text.ts'
import { receivePhotos } from '../photo/receive.server.ts'

const mostLetters = 200

export interface DescribedPhoto {
  readonly photoId: string
  readonly showsFace: boolean
  /** Empty when nobody said what is on it. */
  readonly alt: string
}

/**
 * Reads a form of pictures of a maker: those that the uploader sent before (ids), and the files themselves where there is
 * no JavaScript. `refused`: why some files were not taken, in words; `arrived`: how many files came with this form.
 */
export async function readMakerPhotos(
  request: Request,
  actor: Actor,
  { communityId, words }: { communityId: string; words: Phrases },
): Promise<{ form: FormData; photos: DescribedPhoto[]; refused: string[]; arrived: number }> {
  const { form, photos: received } = await receivePhotos(request, actor, { communityId, words })
  const ids = [...form.getAll('photo').filter(isId), ...received.flatMap((one) => (one.ok ? [one.photo.id] : []))]
  const photos = [...new Set(ids)].map((photoId) => ({
    photoId,
    showsFace: form.get(`face-${photoId}`) === 'on',
    alt: cutText(cleanLine(String(form.get(`alt-${photoId}`) ?? '')), mostLetters),
  }))
  const refused = received.flatMap((one) => (one.ok ? [] : [`${one.name}: ${one.said}`]))
  return { form, photos, refused, arrived: received.length }
}
