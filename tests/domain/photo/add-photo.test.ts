import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { addPhoto, photoForActor } from '#app/domain/photo/photo.server.ts'
import { imageStore } from '#app/domain/photo/store.server.ts'
import { db } from '#app/lib/database.server.ts'
import { makeActor, makeCommunity } from '#tests/support/make.ts'
import { drawTelephonePhoto } from '#tests/support/picture.ts'

const folder = mkdtempSync(join(tmpdir(), 'yaan-photos-'))
process.env.DATA_DIR = folder
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a photograph', () => {
  it('is kept in all sizes and written down once, however often it is sent', async () => {
    const { id: communityId } = await makeCommunity()
    const volunteer = await makeActor('volunteer', { communityId })
    const bytes = await drawTelephonePhoto()
    const sent = await Promise.all([1, 2, 3].map(() => addPhoto(volunteer, communityId, bytes)))
    expect(new Set(sent.map((outcome) => outcome.ok && outcome.value.id)).size).toBe(1)
    const row = await db.photo.findFirstOrThrow({ where: { communityId } })
    expect(row).toMatchObject({ width: 600, height: 900, createdById: volunteer.id })
    expect(await imageStore().open(row.hash, 320, 'avif')).not.toBeNull()
    expect(await db.auditEntry.count({ where: { action: 'photo.added' } })).toBe(1)
  })

  it('is seen before publication by those of its community only', async () => {
    const { id: communityId } = await makeCommunity()
    const { id: elsewhere } = await makeCommunity()
    const volunteer = await makeActor('volunteer', { communityId })
    const neighbour = await makeActor('volunteer', { communityId: elsewhere })
    const sent = await addPhoto(volunteer, communityId, await drawTelephonePhoto())
    if (!sent.ok) throw new Error(sent.refusal.code)
    expect(await photoForActor(volunteer, sent.value.hash)).toMatchObject({ id: sent.value.id })
    expect(await photoForActor(neighbour, sent.value.hash)).toBeNull()
  })

  it('is refused from somebody of another community, and when it is no picture', async () => {
    const { id: communityId } = await makeCommunity()
    const { id: elsewhere } = await makeCommunity()
    const neighbour = await makeActor('volunteer', { communityId: elsewhere })
    const volunteer = await makeActor('volunteer', { communityId })
    const bytes = await drawTelephonePhoto()
    expect(await addPhoto(neighbour, communityId, bytes)).toEqual({ ok: false, refusal: { code: 'out_of_reach' } })
    const words = new TextEncoder().encode('not a picture at all')
    expect(await addPhoto(volunteer, communityId, words)).toEqual({ ok: false, refusal: { code: 'not_an_image' } })
    expect(await db.photo.count()).toBe(0)
  })
})
