/** Lazada shows only pictures that lie with it; an upload answers with the address there. */
import { ok } from '../../errors.ts'
import { type PhotoDoor, photoForm } from '../photo.ts'
import type { Way } from './inside.ts'
import { uploaded } from './wire.ts'

export function photoDoor({ inside, shop, signal }: Way): PhotoDoor {
  return {
    world: inside.world,
    partner: 'lazada',
    call: 'image.upload',
    async upload(photo, bytes) {
      const form = () => photoForm(photo, bytes, { file: 'image' })
      const got = await inside.caller.shop(
        shop,
        { method: 'POST', path: '/image/upload', form, schema: uploaded },
        signal,
      )
      return got.ok ? ok(got.value.image.url) : got
    },
  }
}
