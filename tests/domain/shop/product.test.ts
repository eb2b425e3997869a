import { describe, expect, it } from 'vitest'
import { openProduct } from '#app/domain/product/open-product.server.ts'
import { goodsOfTheWeek, shelf } from '#app/domain/product/shelf.server.ts'
import { db, type Prisma } from '#app/lib/database.server.ts'
import { makeActor, makeCommunity, makePhoto, makeProducer, makeProduct, makeStory } from '#tests/support/make.ts'

const now = new Date('2026-11-21T05:00:00Z')

async function withdraw(producerId: string, purpose: Prisma.ConsentUncheckedCreateInput['purpose'] = 'shop') {
  await db.consent.create({
    data: {
      ...{ producerId, purpose, decision: 'withdrawn', textVersion: 'v1', language: 'th' },
      ...{ readAloud: false, how: 'spoken' },
    },
  })
}

async function opened(shortCode: string) {
  const seen = await openProduct(shortCode, now)
  if (seen.is !== 'there') throw new Error(`the product is ${seen.is}`)
  return seen.value
}

describe('a product page', () => {
  it('is there while its maker agrees, gone when they withdraw, and never was for a draft', async () => {
    const community = await makeCommunity()
    const maker = await makeProducer({ communityId: community.id })
    const product = await makeProduct({ producerId: maker.id })
    const draft = await makeProduct({ producerId: maker.id, status: 'draft', publishedAt: null })
    expect(await openProduct(product.shortCode, now)).toMatchObject({ is: 'there' })
    expect(await openProduct(draft.shortCode, now)).toEqual({ is: 'missing' })
    expect(await openProduct('ZZZZZ', now)).toEqual({ is: 'missing' })
    await withdraw(maker.id)
    expect(await openProduct(product.shortCode, now)).toEqual({ is: 'gone' })
    expect(await openProduct(draft.shortCode, now)).toEqual({ is: 'missing' })
  })

  it('shows a mark only when somebody looked it up, with its number, until its last day', async () => {
    const community = await makeCommunity()
    const maker = await makeProducer({ communityId: community.id })
    const product = await makeProduct({ producerId: maker.id })
    const staff = await makeActor('staff')
    const verified = { verifiedAt: now, verifiedById: staff.id }
    const day = (text: string) => new Date(`${text}T00:00:00Z`)
    await db.mark.createMany({
      data: [
        { productId: product.id, kind: 'otop', number: 'unseen' },
        { productId: product.id, kind: 'gi', ...verified },
        { productId: product.id, kind: 'halal', number: 'yesterday', expiresOn: day('2026-11-20'), ...verified },
        { productId: product.id, kind: 'halal', number: 'today', expiresOn: day('2026-11-21'), ...verified },
        { producerId: maker.id, kind: 'bangkok_brand', number: 'of the maker', ...verified },
      ],
    })
    const { badges } = await opened(product.shortCode)
    expect(badges.map((badge) => badge.number).sort()).toEqual(['of the maker', 'today'])
  })

  it('shows hands, and the face only with that consent', async () => {
    const community = await makeCommunity()
    const maker = await makeProducer({ communityId: community.id }, ['shop', 'face'])
    const product = await makeProduct({ producerId: maker.id })
    const face = await makePhoto({ communityId: community.id })
    const hands = await makePhoto({ communityId: community.id })
    await db.producerPhoto.createMany({
      data: [
        { producerId: maker.id, photoId: face.id, position: 0, altTh: 'หน้า', showsFace: true },
        { producerId: maker.id, photoId: hands.id, position: 1, altTh: 'มือ' },
      ],
    })
    expect((await opened(product.shortCode)).maker.picture?.photo.hash).toBe(face.hash)
    await withdraw(maker.id, 'face')
    expect((await opened(product.shortCode)).maker.picture?.photo.hash).toBe(hands.hash)
  })

  it('tells its own story, else its maker’s, else its community’s, and none of a maker who would rather not', async () => {
    const community = await makeCommunity()
    const writer = await makeActor('volunteer', { communityId: community.id })
    const maker = await makeProducer({ communityId: community.id })
    const product = await makeProduct({ producerId: maker.id })
    const code = async () => (await opened(product.shortCode)).story?.shortCode
    expect(await code()).toBeUndefined()
    const ofCommunity = await makeStory({ communityId: community.id, writer })
    expect(await code()).toBe(ofCommunity.shortCode)
    const ofMaker = await makeStory({ communityId: community.id, producerId: maker.id, writer })
    expect(await code()).toBe(ofMaker.shortCode)
    const ofProduct = await makeStory({ communityId: community.id, productId: product.id, writer })
    expect(await code()).toBe(ofProduct.shortCode)
    await withdraw(maker.id, 'story')
    expect(await code()).toBe(ofCommunity.shortCode)
  })

  it('leads to a platform only where the piece is live there and its maker agrees', async () => {
    const community = await makeCommunity()
    const maker = await makeProducer({ communityId: community.id })
    const product = await makeProduct({ producerId: maker.id })
    const shop = await db.partnerShop.create({ data: { partner: 'shopee', remoteId: '1', name: 'shop' } })
    const listing = await db.partnerListing.create({
      data: {
        ...{ variantId: product.variant.id, shopId: shop.id, listingId: 'yn-test-1', want: 'live', placing: {} },
        ...{ state: 'waiting', seen: { url: 'https://shopee.example/1' } },
      },
    })
    expect((await opened(product.shortCode)).elsewhere).toEqual([])
    await db.partnerListing.update({ where: { id: listing.id }, data: { state: 'live' } })
    expect((await opened(product.shortCode)).elsewhere).toEqual([
      { partner: 'shopee', url: 'https://shopee.example/1' },
    ])
    await withdraw(maker.id, 'partners')
    expect((await opened(product.shortCode)).elsewhere).toEqual([])
  })

  it('never makes a link of anything but a web address', async () => {
    const community = await makeCommunity()
    const maker = await makeProducer({ communityId: community.id })
    const product = await makeProduct({ producerId: maker.id })
    const shop = await db.partnerShop.create({ data: { partner: 'shopee', remoteId: '1', name: 'shop' } })
    await db.partnerListing.create({
      data: {
        ...{ variantId: product.variant.id, shopId: shop.id, listingId: 'yn-test-1', want: 'live', placing: {} },
        ...{ state: 'live', seen: { url: 'javascript:alert(1)' } },
      },
    })
    expect((await opened(product.shortCode)).elsewhere).toEqual([])
  })

  it('shows what is left of each form, and no form that was put away', async () => {
    const community = await makeCommunity()
    const maker = await makeProducer({ communityId: community.id })
    const product = await makeProduct({ producerId: maker.id }, 5)
    await db.stockMovement.create({
      data: { variantId: product.variant.id, kind: 'reserved', onHandDelta: 0, reservedDelta: 2, key: 'held' },
    })
    await db.variant.create({
      data: { productId: product.id, sku: 'YN-OLD', price: 100n, position: 1, archivedAt: now },
    })
    const { variants } = await opened(product.shortCode)
    expect(variants).toMatchObject([{ sku: product.variant.sku, available: 3, price: 89_000n }])
  })
})

describe('the shelves', () => {
  it('turn page after page without losing or repeating a piece, also of the same moment', async () => {
    const community = await makeCommunity()
    const maker = await makeProducer({ communityId: community.id })
    const publishedAt = now
    const made: string[] = []
    for (let n = 0; n < 7; n++) made.push((await makeProduct({ producerId: maker.id, publishedAt })).shortCode)
    const shown: string[] = []
    let after: string | null = null
    do {
      const page: Awaited<ReturnType<typeof shelf>> = await shelf({}, after, 3)
      shown.push(...page.cards.map((card) => card.shortCode))
      after = page.next
    } while (after)
    expect(shown).toHaveLength(7)
    expect([...shown].sort()).toEqual([...made].sort())
  })

  it('put out one piece a maker for the week, of what can be bought, the same all week', async () => {
    const community = await makeCommunity()
    for (let n = 0; n < 4; n++) {
      const maker = await makeProducer({ communityId: community.id })
      await makeProduct({ producerId: maker.id })
      await makeProduct({ producerId: maker.id })
    }
    const sold = await makeProducer({ communityId: community.id })
    const nothingLeft = await makeProduct({ producerId: sold.id }, 0)
    const hidden = await makeProducer({ communityId: community.id }, [])
    const neverAgreed = await makeProduct({ producerId: hidden.id })
    const week = await goodsOfTheWeek('2026-11-16', 8)
    const codes = week.map((card) => card.shortCode)
    expect(codes).toHaveLength(4)
    expect(codes).not.toContain(nothingLeft.shortCode)
    expect(codes).not.toContain(neverAgreed.shortCode)
    expect((await goodsOfTheWeek('2026-11-16', 8)).map((card) => card.shortCode)).toEqual(codes)
  })
})
