import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { wordsIn } from '#app/i18n/words.ts'
import { db } from '#app/lib/database.server.ts'
import { receivePhotos } from '#app/routes/desk/photo/receive.server.ts'
import { makeActor, makeCommunity } from '#tests/support/make.ts'
import { drawTelephonePhoto } from '#tests/support/picture.ts'

const folder = mkdtempSync(join(tmpdir(), 'yaan-receive-'))
process.env.DATA_DIR = folder
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const words = wordsIn('th')

it('answers for each file of a form: taken, too big, no picture, and none chosen', async () => {
  const { id: communityId } = await makeCommunity()
  const volunteer = await makeActor('volunteer', { communityId })
  const form = new FormData()
  form.set('revision', '7')
  form.append('files', new File([new Uint8Array(await drawTelephonePhoto())], 'phone.jpg'))
  form.append('files', new File([new Uint8Array(13_000_000)], 'huge.jpg'))
  form.append('files', new File(['words'], 'words.jpg'))
  form.append('files', new File([], ''))
  const request = new Request('http://here/desk/photos', { method: 'POST', body: form })
  const received = await receivePhotos(request, volunteer, { communityId, words })
  expect(received.form.get('revision')).toBe('7')
  expect(received.photos).toMatchObject([
    { name: 'phone.jpg', ok: true },
    { name: 'huge.jpg', ok: false, code: 'too_big', said: words.photo.refused.too_big(13, 12) },
    { name: 'words.jpg', ok: false, code: 'not_an_image' },
  ])
  expect(await db.photo.count()).toBe(1)
})

it('takes twenty at a time and says so for the rest', async () => {
  const { id: communityId } = await makeCommunity()
  const volunteer = await makeActor('volunteer', { communityId })
  const form = new FormData()
  for (let n = 0; n < 22; n += 1) form.append('files', new File([`words ${n}`], `${n}.jpg`))
  const request = new Request('http://here/desk/photos', { method: 'POST', body: form })
  const { photos } = await receivePhotos(request, volunteer, { communityId, words })
  expect(photos.slice(19).map((photo) => !photo.ok && photo.code)).toEqual(['not_an_image', 'too_many', 'too_many'])
})

it('stops reading a form of endless parts', async () => {
  const { id: communityId } = await makeCommunity()
  const volunteer = await makeActor('volunteer', { communityId })
  const form = new FormData()
  for (let n = 0; n < 501; n += 1) form.append('note', String(n))
  const request = new Request('http://here/desk/photos', { method: 'POST', body: form })
  await expect(receivePhotos(request, volunteer, { communityId, words })).rejects.toMatchObject({ status: 413 })
})
