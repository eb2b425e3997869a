/** Shopee takes pictures by upload only, without a shop. */
import { failed, ok, trouble } from '../../errors.ts'
import type { Photo, Result } from '../contract.ts'
import { type PhotoDoor, photoForm } from '../photo.ts'
import type { Inside } from './inside.ts'
import { uploadedImages } from './wire.ts'

const call = 'media_space.upload_image'

export function photoDoor({ world, caller }: Inside, signal: AbortSignal): PhotoDoor {
  return { world, partner: 'shopee', call, upload: (photo, bytes) => upload(photo, bytes) }

  async function upload(photo: Photo, bytes: Uint8Array): Promise<Result<string>> {
    const form = () => photoForm(photo, bytes, { file: 'image', scene: 'normal' })
    const path = '/api/v2/media_space/upload_image'
    const answer = await caller.public({ method: 'POST', path, form, schema: uploadedImages }, signal)
    if (!answer.ok) return answer
    const row = answer.value.image_info_list?.[0]
    const id = row?.image_info?.image_id ?? answer.value.image_info?.image_id
    if (id && !row?.error) return ok(id)
    const remoteText = row?.message ?? row?.error ?? null
    return failed(trouble({ partner: 'shopee', code: 'refused', call, remoteText }))
  }
}
