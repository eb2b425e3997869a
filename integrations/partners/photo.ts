/**
 * Pictures travel before their item, for partners that take uploads. Each is uploaded once and remembered by its content;
 * forgetting only means uploading again.
 */
import { z } from 'zod'
import { failed, ok, trouble } from '../errors.ts'
import type { PartnerId, Photo, Problem, Result, Shop, World } from './contract.ts'
import { forget, remembering } from './memo.ts'
import { problem } from './phrases.ts'

export interface PhotoDoor {
  readonly world: World
  readonly partner: PartnerId
  /** The upload's name in a trouble. */
  readonly call: string
  /** One picture; what it is called there. A `refused` names the picture, anything else stops the rest. */
  readonly upload: (photo: Photo, bytes: Uint8Array) => Promise<Result<string>>
}

/** No partner says how long an unused picture is kept; a refused one is uploaded again. */
const keepHours = 24 * 7

/** Picture ids in the order of the photos. All are tried, so that every bad one is named at once. */
export async function uploadPhotos(
  door: PhotoDoor,
  shop: Shop,
  photos: readonly Photo[],
  signal: AbortSignal,
): Promise<Result<string[]>> {
  const answers: Result<string>[] = []
  for (const photo of photos) {
    const uploaded = await uploadOnce(door, shop, photo, signal)
    if (!uploaded.ok && uploaded.trouble.code !== 'refused') return uploaded
    answers.push(uploaded)
  }
  const { partner, call } = door
  const problems = answers.flatMap((answer, index) =>
    answer.ok ? [] : [photoProblem(partner, index + 1, answer.trouble.remoteText)],
  )
  if (problems.length > 0) return failed(trouble({ partner, code: 'refused', call, problems }))
  return ok(answers.flatMap((answer) => (answer.ok ? [answer.value] : [])))
}

/** The partner no longer knows these pictures: upload them anew next time. */
export async function forgetPhotos(world: World, shop: Shop, photos: readonly Photo[]): Promise<void> {
  for (const photo of photos) await forget(world, shop, memoKey(photo))
}

/** The usual form of an upload: one file, and words beside it. */
export function photoForm(
  photo: Photo,
  bytes: Uint8Array,
  { file, ...words }: { readonly file: string; readonly [word: string]: string },
): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(words)) form.set(name, value)
  const name = photo.type === 'image/png' ? 'photo.png' : 'photo.jpg'
  form.set(file, new Blob([new Uint8Array(bytes)], { type: photo.type }), name)
  return form
}

function uploadOnce(door: PhotoDoor, shop: Shop, photo: Photo, signal: AbortSignal): Promise<Result<string>> {
  const { world, upload } = door
  return remembering({ world, shop }, memoKey(photo), { schema: z.string().min(1), hours: keepHours }, async () =>
    upload(photo, await photo.open(signal)),
  )
}

function photoProblem(partner: PartnerId, number: number, text: string | null): Problem {
  return problem({ partner, field: `photo:${number}`, code: 'not_accepted', found: text, limit: null })
}

function memoKey(photo: Photo): string {
  return `photo:${photo.id}`
}
