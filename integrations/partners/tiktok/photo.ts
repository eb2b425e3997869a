/** TikTok Shop takes pictures by upload only; they belong to the seller and not to one shop. */
import { failed, ok, trouble } from '../../errors.ts'
import type { Photo, Result } from '../contract.ts'
import { type PhotoDoor, photoForm } from '../photo.ts'
import type { Way } from './inside.ts'
import { uploadedImage } from './wire.ts'

const name = 'images.upload'

export function photoDoor({ inside, shop, signal }: Way): PhotoDoor {
  return { world: inside.world, partner: 'tiktok', call: name, upload }

  async function upload(photo: Photo, bytes: Uint8Array): Promise<Result<string>> {
    const form = () => photoForm(photo, bytes, { file: 'data', use_case: 'MAIN_IMAGE' })
    const path = '/product/202309/images/upload'
    const answer = await inside.caller.shop(
      shop,
      { name, method: 'POST', path, form, schema: uploadedImage, ofSeller: true },
      signal,
    )
    if (answer.ok) return ok(answer.value.uri)
    const { code, remoteText, remoteCode } = answer.trouble
    return code === 'refused'
      ? failed(trouble({ partner: 'tiktok', code, call: name, remoteText, remoteCode }))
      : answer
  }
}
