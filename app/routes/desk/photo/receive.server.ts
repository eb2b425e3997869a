import { type UploadHandlerPart, unstable_parseMultipartFormData } from '@remix-run/node'
import type { Actor } from '#app/domain/person/actor.ts'
import { addPhoto, type PhotoRefusal, type PhotoRow } from '#app/domain/photo/photo.server.ts'
import type { Phrases } from '#app/i18n/phrases.ts'
import { IMAGE_LIMITS } from '#app/lib/image.server.ts'

/** In one request; a phone that has more sends again. */
const MOST_FILES = 20
const MOST_FIELD_BYTES = 100_000
/** No form of ours has half as many fields and files together. */
const MOST_PARTS = 500

type Refusal = PhotoRefusal | { code: 'too_many'; most: number }

/** What became of one file that was sent. `said` is why it was not taken, for the person who sent it. */
export type ReceivedPhoto =
  | { readonly name: string; readonly ok: true; readonly photo: PhotoRow }
  | { readonly name: string; readonly ok: false; readonly code: Refusal['code']; readonly said: string }

/**
 * Reads a form with photographs while it arrives: one file at a time is in memory, never more than 12 MB of it, and what
 * is beyond is counted and thrown away. Each photograph gets its own answer; the other fields come back as they are.
 */
export async function receivePhotos(
  request: Request,
  actor: Actor,
  { communityId, words }: { communityId: string; words: Phrases },
): Promise<{ form: FormData; photos: ReceivedPhoto[] }> {
  const photos: ReceivedPhoto[] = []
  let parts = 0
  const form = await unstable_parseMultipartFormData(request, async (part) => {
    parts += 1
    if (parts > MOST_PARTS) throw new Response(null, { status: 413 })
    if (part.filename === undefined) return readField(part)
    const { bytes, size } = await readBounded(part.data, IMAGE_LIMITS.bytes)
    // A file field that nothing was chosen for arrives as an empty file.
    if (size === 0) return null
    const name = part.filename
    if (photos.length >= MOST_FILES) photos.push(refusedPhoto(name, { code: 'too_many', most: MOST_FILES }, words))
    else if (!bytes) photos.push(refusedPhoto(name, { code: 'too_big', bytes: size, limit: IMAGE_LIMITS.bytes }, words))
    else {
      const outcome = await addPhoto(actor, communityId, bytes)
      photos.push(outcome.ok ? { name, ok: true, photo: outcome.value } : refusedPhoto(name, outcome.refusal, words))
    }
    return null
  })
  return { form, photos }
}

async function readField(part: UploadHandlerPart): Promise<string | null> {
  const { bytes } = await readBounded(part.data, MOST_FIELD_BYTES)
  return bytes ? new TextDecoder().decode(bytes) : null
}

/** Everything up to `most` bytes; null when there was more, which is read past and only counted. */
async function readBounded(data: AsyncIterable<Uint8Array>, most: number) {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of data) {
    size += chunk.length
    if (size <= most) chunks.push(chunk)
    else chunks.length = 0
  }
  return { bytes: size <= most ? new Uint8Array(Buffer.concat(chunks)) : null, size }
}

function refusedPhoto(name: string, refusal: Refusal, words: Phrases): ReceivedPhoto {
  return { name, ok: false, code: refusal.code, said: say(refusal, words.photo.refused) }
}

function say(refusal: Refusal, words: Phrases['photo']['refused']): string {
  switch (refusal.code) {
    case 'too_big':
      return words.too_big(megabytes(refusal.bytes), megabytes(refusal.limit))
    case 'unsupported':
      return words.unsupported(refusal.found)
    case 'too_small':
      return words.too_small(refusal.width, refusal.height, refusal.limit)
    case 'too_many_pixels':
      return words.too_many_pixels(refusal.width, refusal.height)
    case 'too_many':
      return words.too_many(refusal.most)
    default:
      return words[refusal.code]
  }
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 100_000) / 10
}
