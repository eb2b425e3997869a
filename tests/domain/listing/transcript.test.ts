import { expect, it } from 'vitest'
import { forgetOldTranscripts, keptDays, transcriptsOf } from '#app/domain/platform/transcript.server.ts'
import { db } from '#app/lib/database.server.ts'
import { makeStall, pushed, shopeeTown, sync } from '#tests/support/listing.ts'
import { makeActor } from '#tests/support/make.ts'

const shopee = shopeeTown()

it('a run that ends in trouble leaves its calls, scrubbed; a run that works leaves none', async () => {
  const stall = await makeStall(shopee)
  const id = await pushed(stall)
  const staff = await makeActor('staff')
  shopee.fail({ kind: 'code', error: 'error_param', message: 'no', call: 'product.add_item', times: 1 })
  await sync(id)
  const [kept] = await transcriptsOf(staff, id)
  const create = kept?.exchanges.find(({ url }) => url.includes('add_item'))
  expect(create).toMatchObject({ method: 'POST', asked: expect.stringContaining('ผ้าพันคอทอมือ') })
  expect(create?.answered).toContain('error_param')
  const everything = JSON.stringify(await db.partnerTranscript.findMany())
  const secrets = shopee.calls().flatMap(({ sign, body }) => [sign, ...(body.match(/simulated-[\w-]+/g) ?? [])])
  for (const secret of secrets.filter(Boolean)) expect(everything).not.toContain(secret)
  expect(everything).not.toMatch(/simulated-/)
  await db.partnerTranscript.deleteMany()
  await sync(id)
  expect(await db.partnerTranscript.count()).toBe(0)
})

it('is thrown away when support needs it no more', async () => {
  const stall = await makeStall(shopee)
  const listingId = await pushed(stall)
  const { shopId } = await db.partnerListing.findUniqueOrThrow({ where: { id: listingId } })
  const at = new Date(Date.now() - (keptDays + 1) * 86_400_000)
  const of = { shopId, listingId, partner: 'shopee', trouble: 'down', exchanges: [] }
  await db.partnerTranscript.createMany({ data: [of, { ...of, at }] })
  await forgetOldTranscripts()
  expect(await db.partnerTranscript.count()).toBe(1)
})
