import { beforeEach, expect, it } from 'vitest'
import { finishHandwork, openHandwork } from '#app/domain/listing/handwork.server.ts'
import { pushListing } from '#app/domain/listing/push.server.ts'
import { sheetOf } from '#app/domain/listing/sheet.server.ts'
import { takeDown } from '#app/domain/listing/wish.server.ts'
import { adjustStock } from '#app/domain/stock/move.server.ts'
import { db } from '#app/lib/database.server.ts'
import { seal } from '#app/lib/secret.server.ts'
import { makeStall, shopeeTown, sync, told } from '#tests/support/listing.ts'
import { makeActor } from '#tests/support/make.ts'

const shopee = shopeeTown()
const placing = { categoryId: 'everything', attributes: {}, brandId: null, logistics: [], locationId: null }

let stall: Awaited<ReturnType<typeof openStall>>
beforeEach(async () => {
  stall = await openStall()
})

/** A product, its volunteer, and a gift shop without an API that both know. */
async function openStall() {
  const { volunteer, product } = await makeStall(shopee)
  const shop = await db.partnerShop.create({
    data: {
      ...{ partner: 'manual', remoteId: 'gift shop', name: 'ร้านของฝาก', settings: { columns: 'รหัส=code, เหลือ=units' } },
      sealedTokens: seal('{"access":"by hand","refresh":null}', 'partner tokens'),
      communityId: await communityOf(product.id),
    },
  })
  const pushed = await pushListing(volunteer, { variantId: product.variant.id, shopId: shop.id }, placing)
  if (!pushed.ok) throw new Error(JSON.stringify(pushed.refusal))
  await sync(pushed.value.id)
  return { volunteer, product, shop, id: pushed.value.id }
}

async function communityOf(productId: string): Promise<string> {
  const { producer } = await db.product.findUniqueOrThrow({ where: { id: productId }, include: { producer: true } })
  return producer.communityId
}

async function checkOff(why?: string) {
  const asked = await openHandwork(stall.volunteer, stall.id)
  if (!asked) throw new Error('nothing is asked')
  const end = why === undefined ? ({ done: true } as const) : ({ done: false, why } as const)
  const outcome = await finishHandwork(stall.volunteer, stall.id, { askedAt: asked.askedAt, end })
  await sync(stall.id)
  return { asked, outcome }
}

const openTasks = async () => (await db.partnerTask.findMany({ where: { doneAt: null } })).map(({ kind }) => kind)

it('asks a person to put it up, and believes nothing before it is checked off', async () => {
  expect((await told(stall.id)).state).toBe('in_review')
  expect(await openTasks()).toEqual(['manual_put_up'])
  const { asked } = await checkOff()
  expect(asked).toMatchObject({ deed: 'put_up', wanted: { title: expect.stringContaining('ผ้าพันคอทอมือ') } })
  expect((await told(stall.id)).state).toBe('live')
  expect(await openTasks()).toEqual([])
})

it('asks for a new number when stock moves, and only once', async () => {
  await checkOff()
  const move = { variantId: stall.product.variant.id, key: 'sold-1', kind: 'sold', by: 1 } as const
  expect((await adjustStock(stall.volunteer, move)).ok).toBe(true)
  await sync(stall.id)
  await sync(stall.id)
  expect(await openTasks()).toEqual(['manual_change'])
  const { asked } = await checkOff()
  expect(asked.wanted?.units).toBe((asked.there?.units ?? 0) - 1)
  expect(await openTasks()).toEqual([])
})

it('is gone only when somebody took it down', async () => {
  await checkOff()
  expect((await takeDown(stall.volunteer, stall.id)).ok).toBe(true)
  await sync(stall.id)
  expect((await told(stall.id)).state).toBe('waiting')
  expect(await openTasks()).toEqual(['manual_take_down'])
  await checkOff()
  expect((await told(stall.id)).state).toBe('gone')
  expect(await openTasks()).toEqual([])
})

it('what was never put up need not be taken down', async () => {
  expect((await takeDown(stall.volunteer, stall.id)).ok).toBe(true)
  await sync(stall.id)
  expect((await told(stall.id)).state).toBe('gone')
  expect(await openTasks()).toEqual([])
})

it('shows why it could not be done, and asks again when the product changes', async () => {
  await checkOff('ร้านปิดปรับปรุง')
  const row = await told(stall.id)
  expect(row.state).toBe('refused')
  expect(JSON.stringify(row.seen)).toContain('ร้านปิดปรับปรุง')
  expect(await openTasks()).toEqual([])
})

it('what was checked off too late, or by a stranger, is not believed', async () => {
  const asked = await openHandwork(stall.volunteer, stall.id)
  const looker = await makeActor('committee', { communityId: await communityOf(stall.product.id) })
  expect(await openHandwork(looker, stall.id)).toBeNull()
  const late = { askedAt: new Date(0), end: { done: true } as const }
  expect(await finishHandwork(stall.volunteer, stall.id, late)).toMatchObject({ refusal: { code: 'not_now' } })
  expect(asked).not.toBeNull()
})

it('fills the partner’s own columns', async () => {
  await checkOff()
  const sheet = await sheetOf(stall.volunteer, stall.shop.id)
  expect(sheet?.heads).toEqual(['รหัส', 'เหลือ'])
  expect(sheet?.rows.map(({ cells }) => cells)).toEqual([
    [(await told(stall.id)).listingId, expect.stringMatching(/^\d+$/)],
  ])
})
