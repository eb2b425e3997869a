import { db, isDuplicate } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import { type ImageRefusal, type PreparedImage, prepareImage } from '#app/lib/image.server.ts'
import { log } from '#app/lib/log.server.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { ImageStoreError } from '#integrations/images/contract.ts'
import { record } from '../audit/audit.server.ts'
import { type Actor, reach } from '../person/actor.ts'
import { imageStore } from './store.server.ts'

/** What a page needs to show a picture. */
export interface PhotoRow {
  readonly id: string
  readonly hash: string
  readonly width: number
  readonly height: number
  readonly dominantColour: string
}

export type PhotoRefusal = ImageRefusal | { code: 'out_of_reach' } | { code: 'store_is_down' }

const roles = ['volunteer', 'committee', 'seller', 'staff'] as const
const shown = { id: true, hash: true, width: true, height: true, dominantColour: true } as const

/**
 * Takes a photograph for a community: prepared for everybody, kept in the store, and written down once however often the
 * same picture is sent. Nothing of it is public until something public shows it.
 */
export async function addPhoto(
  actor: Actor,
  communityId: string,
  bytes: Uint8Array,
): Promise<Outcome<PhotoRow, PhotoRefusal>> {
  const community = await db.community.findFirst({
    where: { AND: [{ id: communityId }, reach(actor, ...roles)] },
    select: { id: true },
  })
  if (!community) return refused({ code: 'out_of_reach' })
  const prepared = await prepareImage(bytes)
  if (!prepared.ok) return prepared
  const image = prepared.value
  // First the bytes, then the row: a row never points at nothing, and bytes without a row are found again by their hash.
  try {
    await imageStore().put(image)
  } catch (error) {
    if (!(error instanceof ImageStoreError)) throw error
    log.error({ err: error }, 'image store')
    return refused({ code: 'store_is_down' })
  }
  return done(await writeDown(actor, communityId, image))
}

/** The picture with this hash, where this person may see it before anybody else does: within their communities. */
export async function photoForActor(actor: Actor, hash: string): Promise<PhotoRow | null> {
  return db.photo.findFirst({ where: { hash, community: reach(actor, ...roles) }, select: shown })
}

/** Of these photo ids the ones within this person's reach in that community, in the order given. */
export async function photosForActor(
  actor: Actor,
  communityId: string,
  ids: readonly string[],
): Promise<readonly PhotoRow[]> {
  const rows = await db.photo.findMany({
    where: { id: { in: ids.filter(isId) }, communityId, community: reach(actor, ...roles) },
    select: shown,
  })
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? [])
}

async function writeDown(actor: Actor, communityId: string, image: PreparedImage): Promise<PhotoRow> {
  const { hash, width, height, dominantColour } = image
  const find = () => db.photo.findUnique({ where: { communityId_hash: { communityId, hash } }, select: shown })
  const kept = await find()
  if (kept) return kept
  try {
    return await db.$transaction(async (tx) => {
      const row = await tx.photo.create({
        data: { communityId, hash, width, height, dominantColour, createdById: actor.id },
        select: shown,
      })
      await record(tx, actor, {
        action: 'photo.added',
        entity: 'Photo',
        entityId: row.id,
        communityId,
        after: { hash },
      })
      return row
    })
  } catch (error) {
    const other = isDuplicate(error) ? await find() : null
    if (other) return other
    throw error
  }
}
