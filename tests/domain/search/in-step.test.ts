import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '#app/lib/database.server.ts'
import { makeActor, makeCommunity, makeProducer, makeProduct, makeStory } from '#tests/support/make.ts'

/** The rows that are searched, after whatever happens to the things they stand for. */

const kinds = ['district', 'community', 'maker', 'product', 'story'] as const

async function rows() {
  return db.$queryRaw<{ kind: string; id: string }[]>`select * from "Searchable" order by kind, id`
}

/** The same rows, made from the beginning. */
async function rowsMadeAnew() {
  await db.$executeRaw`delete from "Searchable"`
  await db.$executeRaw`select search_freshen('district', array(select code::text from "District"))`
  await db.$executeRaw`select search_freshen('community', array(select id::text from "Community"))`
  await db.$executeRaw`select search_freshen('maker', array(select id::text from "Producer"))`
  await db.$executeRaw`select search_freshen('product', array(select id::text from "Product"))`
  await db.$executeRaw`select search_freshen('story', array(select id::text from "Story"))`
  return rows()
}

async function expectInStep() {
  const kept = await rows()
  expect(kept).toEqual(await rowsMadeAnew())
  expect(await db.$queryRaw`select id from "SearchStale"`).toEqual([])
}

const count = async (kind: (typeof kinds)[number]) => (await rows()).filter((row) => row.kind === kind).length

let world: { communityId: string; producerId: string; productId: string; storyId: string }

beforeEach(async () => {
  const community = await makeCommunity()
  const writer = await makeActor('volunteer', { communityId: community.id })
  const producer = await makeProducer({ communityId: community.id })
  const product = await makeProduct({ producerId: producer.id })
  const story = await makeStory({ communityId: community.id, producerId: producer.id, writer })
  world = { communityId: community.id, producerId: producer.id, productId: product.id, storyId: story.id }
})

const withdraw = (purpose: 'shop' | 'story') =>
  db.consent.create({
    data: {
      ...{ producerId: world.producerId, purpose, decision: 'withdrawn', textVersion: 'v1', language: 'th' },
      ...{ readAloud: false, how: 'spoken' },
    },
  })

describe('what is searched', () => {
  it('holds every public thing from the beginning', async () => {
    for (const kind of kinds) expect(await count(kind), kind).toBe(1)
    await expectInStep()
  })

  it.each<[what: string, happens: () => Promise<unknown>]>([
    [
      'a product gets another name',
      () => db.product.update({ where: { id: world.productId }, data: { titleTh: 'ใหม่' } }),
    ],
    [
      'a maker gets another name',
      () => db.producer.update({ where: { id: world.producerId }, data: { nameTh: 'ป้าใหม่' } }),
    ],
    [
      'a community gets another name',
      () => db.community.update({ where: { id: world.communityId }, data: { nameTh: 'ใหม่' } }),
    ],
    ['a district gets another name', () => db.district.updateMany({ data: { nameTh: 'ใหม่', aliasesEn: ['New'] } })],
    ['a price changes', () => db.variant.updateMany({ data: { price: 7700n } })],
    ['a variant goes', () => db.variant.updateMany({ data: { archivedAt: new Date() } })],
    ['a story is changed', () => db.story.update({ where: { id: world.storyId }, data: { publishedAt: new Date(0) } })],
  ])('follows when %s', async (_, happens) => {
    const before = await rows()
    await happens()
    expect(await rows()).not.toEqual(before)
    await expectInStep()
  })

  it('has nothing of a maker who withdrew, at once', async () => {
    await withdraw('story')
    expect([await count('product'), await count('story')]).toEqual([1, 0])
    await withdraw('shop')
    expect([await count('maker'), await count('product'), await count('story')]).toEqual([0, 0, 0])
    await expectInStep()
  })

  it('loses a product with its publication', async () => {
    await db.product.update({ where: { id: world.productId }, data: { status: 'withdrawn' } })
    expect(await count('product')).toBe(0)
    await db.product.update({ where: { id: world.productId }, data: { status: 'published' } })
    expect(await count('product')).toBe(1)
  })

  it('stays in step where two sell the last two variants of one product at the same moment', async () => {
    const { productId } = world
    const one = await db.variant.findFirstOrThrow({ where: { productId } })
    const two = await db.variant.create({ data: { productId, sku: 'SECOND', price: 100n } })
    await db.stockMovement.create({ data: { variantId: two.id, kind: 'received', onHandDelta: 1, key: 'second' } })
    const sellOut = (variantId: string, onHandDelta: number, key: string) =>
      db.stockMovement.create({ data: { variantId, kind: 'sold', onHandDelta, key } })
    await Promise.all([sellOut(one.id, -one.onHand, 'a'), sellOut(two.id, -1, 'b')])
    await expectInStep()
    const [row] = await db.$queryRaw<{ inStock: boolean }[]>`select "inStock" from "Searchable" where kind = 'product'`
    expect(row?.inStock).toBe(false)
  })

  it('never makes two wait for each other that take the same goods the other way round', async () => {
    const other = await makeProduct({ producerId: world.producerId })
    const ids = [world.productId, other.id]
    const rename = (order: string[], title: string) =>
      db.$transaction(async (tx) => {
        for (const id of order) await tx.mark.create({ data: { productId: id, kind: 'otop', number: title } })
      })
    await Promise.all(Array.from({ length: 8 }, (_, n) => rename(n % 2 ? ids : [...ids].reverse(), `${n}`)))
    await expectInStep()
  })
})
