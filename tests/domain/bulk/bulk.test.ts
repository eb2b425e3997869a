import { describe, expect, it } from 'vitest'
import { runBulk } from '#app/domain/bulk/run.server.ts'
import { startBulk } from '#app/domain/bulk/start.server.ts'
import { openBulk } from '#app/domain/bulk/view.server.ts'
import { readBoard } from '#app/domain/listing/board.server.ts'
import { readBoardFilter } from '#app/domain/listing/board-filter.ts'
import { answerCategories, askCategories } from '#app/domain/listing/category-question.server.ts'
import { db } from '#app/lib/database.server.ts'
import { clothPlacing, makeStall, pushed, type Stall, shopeeTown, sync, told } from '#tests/support/listing.ts'
import { makeActor, makeCommunity, makeProducer, makeProduct } from '#tests/support/make.ts'

const shopee = shopeeTown()
const everything = readBoardFilter(new URLSearchParams())
const run = (id: string) => runBulk(id, AbortSignal.timeout(25_000))

/** More products of the stall's maker, with the same picture. */
async function more({ producer, product }: Stall, count: number) {
  const picture = await db.productPhoto.findFirstOrThrow({ where: { productId: product.id } })
  const made = []
  for (let n = 0; n < count; n += 1) {
    const one = await makeProduct({ producerId: producer.id, descriptionTh: 'ทอมือจากฝ้าย' })
    await db.productPhoto.create({ data: { productId: one.id, photoId: picture.photoId, position: 0, altTh: 'ผ้า' } })
    made.push(one)
  }
  return made
}

async function pushAll(stall: Stall) {
  const begun = await startBulk(stall.volunteer, { verb: 'push', partners: ['shopee'], of: { look: everything } })
  if (!begun.ok) throw new Error(begun.refusal.code)
  await run(begun.value.id)
  const bulk = await openBulk(stall.volunteer, begun.value.id)
  if (!bulk) throw new Error('not to be seen')
  return bulk
}

describe('a bulk', () => {
  it('places goods like the last of their shelf, and leaves what stands already as it is', async () => {
    const stall = await makeStall(shopee)
    const first = await pushed(stall)
    await sync(first)
    const { revision } = await told(first)
    const [scarf] = await more(stall, 1)
    const bulk = await pushAll(stall)
    expect(bulk).toMatchObject({ total: 2, sums: { done: 2, asks: 0, refused: 0, waiting: 0 } })
    expect(bulk.finishedAt).not.toBeNull()
    expect((await told(first)).revision).toBe(revision)
    const row = await db.partnerListing.findFirstOrThrow({ where: { variantId: scarf?.variant.id ?? '' } })
    expect(row).toMatchObject({ state: 'waiting', want: 'live', placing: clothPlacing })
    await sync(row.id)
    expect(await told(row.id)).toMatchObject({ state: 'live' })
  })

  it('asks for a category once for the shelf, and goes on with the answer for all that waited', async () => {
    const stall = await makeStall(shopee)
    await more(stall, 1)
    const asking = await pushAll(stall)
    expect(asking.sums).toMatchObject({ asks: 2, done: 0 })
    expect(asking.questions).toMatchObject([{ others: 1 }])
    const question = await askCategories(stall.volunteer, stall.product.id, '')
    expect(question?.questions).toMatchObject([{ partner: 'shopee' }])
    expect(question?.questions[0]?.categories.length).toBeGreaterThan(0)
    const answered = await answerCategories(stall.volunteer, stall.product.id, { shopee: '100201' })
    if (!answered.ok || !answered.value.bulkId) throw new Error('nothing went on')
    await run(answered.value.bulkId)
    const rows = await db.partnerListing.findMany({ where: { shopId: stall.shop.id } })
    expect(rows).toHaveLength(2)
    for (const row of rows) expect(row).toMatchObject({ state: 'waiting', placing: { categoryId: '100201' } })
    expect((await askCategories(stall.volunteer, stall.product.id, ''))?.questions).toEqual([])
    expect((await openBulk(stall.volunteer, asking.id))?.questions).toEqual([])
    expect(await pushAll(stall)).toMatchObject({ sums: { asks: 0, done: 2 } })
  })

  it('tells what could not be done and why', async () => {
    const stall = await makeStall(shopee)
    await pushed(stall)
    await db.product.update({ where: { id: stall.product.id }, data: { status: 'withdrawn' } })
    expect(await pushAll(stall)).toMatchObject({ reasons: [{ refusal: { code: 'not_public' }, partner: 'shopee' }] })
    const other = await makeStallWithoutShop()
    expect(await pushAll(other)).toMatchObject({ reasons: [{ refusal: { code: 'no_shop' } }] })
  })

  it('pauses, and what was paused meanwhile counts as done', async () => {
    const stall = await makeStall(shopee)
    const id = await pushed(stall)
    await sync(id)
    const wish = { verb: 'pause', partners: ['shopee'], of: { products: [stall.product.id] } } as const
    const begun = await startBulk(stall.volunteer, wish)
    if (!begun.ok) throw new Error(begun.refusal.code)
    await db.partnerListing.update({ where: { id }, data: { want: 'hidden' } })
    await run(begun.value.id)
    expect(await openBulk(stall.volunteer, begun.value.id)).toMatchObject({ sums: { done: 1, refused: 0 } })
    expect(await startBulk(stall.volunteer, wish)).toMatchObject({ refusal: { code: 'nothing' } })
  })

  it('reaches only goods of one’s own, asked anew when it runs', async () => {
    const stall = await makeStall(shopee)
    const stranger = await makeActor('volunteer', { communityId: (await makeCommunity()).id })
    const wish = { verb: 'push', partners: ['shopee'], of: { products: [stall.product.id] } } as const
    expect(await startBulk(stranger, wish)).toMatchObject({ refusal: { code: 'nothing' } })
    const begun = await startBulk(stall.volunteer, wish)
    if (!begun.ok) throw new Error(begun.refusal.code)
    await db.grant.updateMany({ where: { personId: stall.volunteer.id }, data: { endedAt: new Date() } })
    await run(begun.value.id)
    expect(await openBulk(stall.volunteer, begun.value.id)).toMatchObject({
      reasons: [{ refusal: { code: 'not_found' } }],
    })
    expect(await openBulk(stranger, begun.value.id)).toBeNull()
  })
})

describe('the board', () => {
  it('shows goods by platform, and finds them by name, state and maker', async () => {
    const stall = await makeStall(shopee)
    const id = await pushed(stall)
    await more(stall, 1)
    const look = (query: string) => readBoard(stall.volunteer, readBoardFilter(new URLSearchParams(query)), 1)
    const whole = await look('')
    expect(whole).toMatchObject({ total: 2, inNeed: 0, states: { waiting: 1 } })
    expect(whole.rows.flatMap(({ cells }) => cells)).toMatchObject([
      { partner: 'shopee', listingId: id, state: 'waiting' },
    ])
    const found = async (query: string) => (await look(query)).rows.map((row) => row.id)
    expect(await found('q=พันคอทอ')).toEqual([stall.product.id])
    expect(await found('state=waiting&partner=shopee')).toEqual([stall.product.id])
    expect(await found('state=live')).toEqual([])
    expect(await found('needs')).toEqual([])
    expect(await found('state=absent&partner=shopee')).not.toContain(stall.product.id)
    expect(await found(`maker=${stall.producer.id}`)).toHaveLength(2)
    await db.partnerShop.update({ where: { id: stall.shop.id }, data: { state: 'reconnect' } })
    expect(await found('needs')).toEqual([stall.product.id])
  })
})

async function makeStallWithoutShop(): Promise<Stall> {
  const { id: communityId } = await makeCommunity()
  const volunteer = await makeActor('volunteer', { communityId })
  const producer = await makeProducer({ communityId })
  const product = await makeProduct({ producerId: producer.id })
  const shop = await db.partnerShop.findFirstOrThrow()
  return { communityId, volunteer, producer, product, shop }
}
