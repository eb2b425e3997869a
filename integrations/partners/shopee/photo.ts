/** Pictures travel first. Each is uploaded once and remembered by its content; forgetting only means uploading again. */
import { z } from 'zod'
import { failed, ok, trouble } from '../../errors.ts'
import type { Photo, Problem, Result, Shop } from '../contract.ts'
import { problem } from '../phrases.ts'
import type { Inside } from './inside.ts'
import { forget, remembering } from './memo.ts'
import { uploadedImages } from './wire.ts'

/** We do not know how long an unused picture is kept there; a refused one is uploaded again. */
const keepHours = 24 * 7

/** Picture ids in the order of the photos. All are tried, so that every bad one is named at once. */
export async function uploadPhotos(
  inside: Inside,
  shop: Shop,
  photos: readonly Photo[],
  signal: AbortSignal,
): Promise<Result<string[]>> {
  const answers: Result<string>[] = []
  for (const photo of photos) {
    const uploaded = await uploadOnce(inside, shop, photo, signal)
    if (!uploaded.ok && uploaded.trouble.code !== 'refused') return uploaded
    answers.push(uploaded)
  }
  const problems = answers.flatMap((answer, index) =>
    answer.ok ? [] : [photoProblem(index + 1, answer.trouble.remoteText)],
  )
  if (problems.length > 0)
    return failed(trouble({ partner: 'shopee', code: 'refused', call: 'media_space.upload_image', problems }))
  return ok(answers.flatMap((answer) => (answer.ok ? [answer.value] : [])))
}

/** The partner no longer knows these pictures: upload them anew next time. */
export async function forgetPhotos({ world }: Inside, shop: Shop, photos: readonly Photo[]): Promise<void> {
  for (const photo of photos) await forget(world, shop, memoKey(photo))
}

function uploadOnce(inside: Inside, shop: Shop, photo: Photo, signal: AbortSignal): Promise<Result<string>> {
  return remembering(
    { world: inside.world, shop },
    memoKey(photo),
    { schema: z.string().min(1), hours: keepHours },
    async () => {
      const bytes = await photo.open(signal)
      const answer = await inside.caller.public(
        {
          method: 'POST',
          path: '/api/v2/media_space/upload_image',
          form: () => formOf(photo, bytes),
          schema: uploadedImages,
        },
        signal,
      )
      if (!answer.ok) return answer
      const row = answer.value.image_info_list?.[0]
      const id = row?.image_info?.image_id ?? answer.value.image_info?.image_id
      if (id && !row?.error) return ok(id)
      const remoteText = row?.message ?? row?.error ?? null
      return failed(trouble({ partner: 'shopee', code: 'refused', call: 'media_space.upload_image', remoteText }))
    },
  )
}

function formOf(photo: Photo, bytes: Uint8Array): FormData {
  const form = new FormData()
  form.set('scene', 'normal')
  form.set(
    'image',
    new Blob([new Uint8Array(bytes)], { type: photo.type }),
    photo.type === 'image/png' ? 'photo.png' : 'photo.jpg',
  )
  return form
}

function photoProblem(number: number, text: string | null): Problem {
  return problem({ partner: 'shopee', field: `photo:${number}`, code: 'not_accepted', found: text, limit: null })
}

function memoKey(photo: Photo): string {
  return `photo:${photo.id}`
}
