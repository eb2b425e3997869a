import { describe, expect, it } from 'vitest'
import {
  partneredProduct,
  publicCommunity,
  publicPhoto,
  publicProducer,
  publicProduct,
  publicStory,
  shownProducerPhoto,
} from '#app/domain/producer/public.ts'
import { db, type Prisma } from '#app/lib/database.server.ts'
import { makeActor, makeCommunity, makePhoto, makeProducer, makeProduct, makeStory } from '#tests/support/make.ts'

type Decision = { purpose: Prisma.ConsentUncheckedCreateInput['purpose']; decision: 'given' | 'withdrawn' }

async function decide(producerId: string, { purpose, decision }: Decision) {
  await db.consent.create({
    data: { producerId, purpose, decision, textVersion: 'v1', language: 'th', readAloud: true, how: 'spoken' },
  })
}

/** A maker with everything that can be public of them: a product, a story of each kind, a picture of each use. */
async function fullMaker() {
  const community = await makeCommunity()
  const writer = await makeActor('volunteer', { communityId: community.id })
  const producer = await makeProducer({ communityId: community.id })
  const product = await makeProduct({ producerId: producer.id })
  const photo = (use: string) => makePhoto({ communityId: community.id, hash: use })
  const [hands, face, goods, told] = await Promise.all(['hands', 'face', 'goods', 'told'].map(photo))
  if (!hands || !face || !goods || !told) throw new Error('a picture was not made')
  await db.producerPhoto.createMany({
    data: [
      { producerId: producer.id, photoId: hands.id, position: 0, altTh: 'มือ' },
      { producerId: producer.id, photoId: face.id, position: 1, altTh: 'หน้า', showsFace: true },
    ],
  })
  await db.productPhoto.create({ data: { productId: product.id, photoId: goods.id, position: 0, altTh: 'ผ้า' } })
  const story = await makeStory({ communityId: community.id, producerId: producer.id, writer, photoId: told.id })
  const productStory = await makeStory({ communityId: community.id, productId: product.id, writer })
  return { community, producer, product, story, productStory, hands, face, goods, told }
}

async function seen(maker: Awaited<ReturnType<typeof fullMaker>>) {
  const isPublic = async (hash: string) => (await db.photo.count({ where: { AND: [{ hash }, publicPhoto] } })) > 0
  return {
    producer: await db.producer.count({ where: { AND: [{ id: maker.producer.id }, publicProducer] } }),
    product: await db.product.count({ where: { AND: [{ id: maker.product.id }, publicProduct] } }),
    onPartners: await db.product.count({ where: { AND: [{ id: maker.product.id }, partneredProduct] } }),
    story: await db.story.count({ where: { AND: [{ id: maker.story.id }, publicStory] } }),
    productStory: await db.story.count({ where: { AND: [{ id: maker.productStory.id }, publicStory] } }),
    shownPictures: await db.producerPhoto.count({
      where: { AND: [{ producerId: maker.producer.id }, shownProducerPhoto] },
    }),
    hands: await isPublic(maker.hands.hash),
    face: await isPublic(maker.face.hash),
    goods: await isPublic(maker.goods.hash),
    told: await isPublic(maker.told.hash),
  }
}

const everything = {
  ...{ producer: 1, product: 1, onPartners: 1, story: 1, productStory: 1, shownPictures: 2 },
  ...{ hands: true, face: true, goods: true, told: true },
}
const nothing = {
  ...{ producer: 0, product: 0, onPartners: 0, story: 0, productStory: 0, shownPictures: 1 },
  ...{ hands: false, face: false, goods: false, told: false },
}

describe('what is public of a maker', () => {
  it('is everything that was agreed to', async () => {
    expect(await seen(await fullMaker())).toEqual(everything)
  })

  it('is nothing at once when the shop consent is withdrawn, and all of it when it is given again', async () => {
    const maker = await fullMaker()
    await decide(maker.producer.id, { purpose: 'shop', decision: 'withdrawn' })
    expect(await seen(maker)).toEqual(nothing)
    await decide(maker.producer.id, { purpose: 'shop', decision: 'given' })
    expect(await seen(maker)).toEqual(everything)
  })

  it.each([
    ['story', { story: 0, productStory: 0, told: false }],
    ['face', { face: false, shownPictures: 1 }],
    ['partners', { onPartners: 0 }],
  ] as const)('loses only what hangs on it when %s is withdrawn', async (purpose, lost) => {
    const maker = await fullMaker()
    await decide(maker.producer.id, { purpose, decision: 'withdrawn' })
    expect(await seen(maker)).toEqual({ ...everything, ...lost })
  })

  it('never includes a face without consent, whatever else the picture is used for', async () => {
    const maker = await fullMaker()
    await db.productPhoto.create({
      data: { productId: maker.product.id, photoId: maker.face.id, position: 1, altTh: 'หน้ากับผ้า' },
    })
    await decide(maker.producer.id, { purpose: 'face', decision: 'withdrawn' })
    expect((await seen(maker)).face).toBe(false)
  })

  it('does not include drafts', async () => {
    const maker = await fullMaker()
    await db.product.update({ where: { id: maker.product.id }, data: { status: 'draft' } })
    await db.story.updateMany({ where: { id: maker.story.id }, data: { status: 'in_review' } })
    expect(await seen(maker)).toMatchObject({ product: 0, goods: false, story: 0, told: false, producer: 1 })
  })
})

describe('what is public of a community', () => {
  it('is every community, and its pictures', async () => {
    const community = await makeCommunity({ registration: 'unregistered' })
    const photo = await makePhoto({ communityId: community.id })
    expect(await db.photo.count({ where: { AND: [{ hash: photo.hash }, publicPhoto] } })).toBe(0)
    await db.communityPhoto.create({
      data: { communityId: community.id, photoId: photo.id, position: 0, altTh: 'ลานชุมชน' },
    })
    expect(await db.photo.count({ where: { AND: [{ hash: photo.hash }, publicPhoto] } })).toBe(1)
    expect(await db.community.count({ where: { AND: [{ id: community.id }, publicCommunity] } })).toBe(1)
  })
})
