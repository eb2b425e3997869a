import type { Actor } from '#app/domain/person/actor.ts'
import { publicPhoto } from '#app/domain/producer/public.ts'
import { db } from '#app/lib/database.server.ts'
import { type ImageFormat, imageWidths } from '#app/lib/image-address.ts'
import { photoForActor } from './photo.server.ts'
import { imageStore } from './store.server.ts'

interface Asked {
  readonly hash: string
  readonly width: number
  readonly format: ImageFormat
}

/** Who may see a picture: everybody, or this person alone because it lies within their communities. */
export type PhotoReach = 'everybody' | 'this person'

/**
 * Whether somebody may see a picture, asked anew each time: with a withdrawn consent the picture is gone with the very
 * next request. Null when they may not, or there is no such picture or size. `actor` is asked for only when needed.
 */
export async function photoReach(asked: Asked, actor: () => Promise<Actor | null>): Promise<PhotoReach | null> {
  const shown = await db.photo.findFirst({
    where: { AND: [{ hash: asked.hash }, publicPhoto] },
    select: { width: true },
  })
  if (shown) return imageWidths(shown.width).includes(asked.width) ? 'everybody' : null
  const person = await actor()
  const own = person && (await photoForActor(person, asked.hash))
  return own && imageWidths(own.width).includes(asked.width) ? 'this person' : null
}

/** The bytes of one size, or null when the store has lost it. @throws ImageStoreError when the store cannot be asked. */
export function openPhoto({ hash, width, format }: Asked) {
  return imageStore().open(hash, width, format)
}
