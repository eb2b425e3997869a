import { describe, expect, it } from 'vitest'
import { giveConsent, withdrawConsent } from '#app/domain/consent/consent.server.ts'
import type { Purpose } from '#app/domain/consent/text.ts'
import { publicProduct } from '#app/domain/producer/public.ts'
import { consentRecord } from '#app/domain/producer/record.server.ts'
import { db } from '#app/lib/database.server.ts'
import { makeActor, makeCommunity, makeProducer, makeProduct } from '#tests/support/make.ts'

const spoken = { textVersion: 'v1', language: 'th', readAloud: true, how: 'spoken', witnessName: 'ลุงมี' } as const

/** A maker with a product that is live in two partner shops, beside a neighbour with one. */
async function makeDesk() {
  const community = await makeCommunity()
  const volunteer = await makeActor('volunteer', { communityId: community.id })
  const shops = await Promise.all(
    ['shopee', 'lazada'].map((partner) =>
      db.partnerShop.create({ data: { partner, remoteId: `shop-${community.id}`, name: partner } }),
    ),
  )
  const [producer, neighbour] = [
    await makeProducer({ communityId: community.id }),
    await makeProducer({ communityId: community.id }),
  ]
  const [product, other] = [
    await makeProduct({ producerId: producer.id }),
    await makeProduct({ producerId: neighbour.id }),
  ]
  const list = (variant: { id: string; sku: string }, shopId: string) => ({
    ...{ variantId: variant.id, shopId, listingId: variant.sku.toLowerCase() },
    ...{ want: 'live' as const, state: 'live' as const, placing: {} },
  })
  await db.partnerListing.createMany({
    data: shops.flatMap(({ id }, n) => [list(product.variant, id), ...(n === 0 ? [list(other.variant, id)] : [])]),
  })
  return { volunteer, producer, product, other }
}

const listingsOf = (variantId: string) =>
  db.partnerListing.findMany({ where: { variantId }, include: { events: true }, orderBy: { id: 'asc' } })

const queuedListings = async () => {
  const jobs = await db.$queryRaw<{ id: string }[]>`
    select data->>'partnerListingId' as id from pgboss.job where name like 'sync-listing.%'`
  return jobs.map(({ id }) => id).sort()
}

describe('withdrawing consent', () => {
  it.each(['shop', 'partners'] as const)('to %s wishes every listing of the maker gone, once', async (purpose) => {
    const { volunteer, producer, product, other } = await makeDesk()
    expect(await withdrawConsent(volunteer, producer.id, { purpose, ...spoken, note: 'เหนื่อย อยากพัก' })).toEqual({
      ok: true,
      value: { listings: 2 },
    })
    const listings = await listingsOf(product.variant.id)
    for (const listing of listings) {
      expect(listing).toMatchObject({ want: 'gone', state: 'waiting', revision: 2n })
      expect(listing.events.map(({ kind, actorId }) => [kind, actorId])).toEqual([['consent_withdrawn', volunteer.id]])
    }
    expect(await listingsOf(other.variant.id)).toMatchObject([{ want: 'live', state: 'live', revision: 1n }])
    expect(await queuedListings()).toEqual(listings.map(({ id }) => id).sort())
    // Twice is fine and changes nothing more.
    expect(await withdrawConsent(volunteer, producer.id, { purpose, ...spoken })).toEqual({
      ok: true,
      value: { listings: 0 },
    })
    expect(await db.consent.count({ where: { decision: 'withdrawn' } })).toBe(1)
  })

  it('to the shop takes everything down at once; given again, it comes back here but nowhere by itself', async () => {
    const { volunteer, producer, product } = await makeDesk()
    const seen = () => db.product.count({ where: { AND: [{ id: product.id }, publicProduct] } })
    expect(await seen()).toBe(1)
    await withdrawConsent(volunteer, producer.id, { purpose: 'shop', ...spoken })
    expect(await seen()).toBe(0)
    expect((await db.producer.findUniqueOrThrow({ where: { id: producer.id } })).withdrawnAt).not.toBeNull()
    await giveConsent(volunteer, producer.id, { purpose: 'shop', ...spoken })
    expect(await seen()).toBe(1)
    expect(await listingsOf(product.variant.id)).toMatchObject([{ want: 'gone' }, { want: 'gone' }])
  })

  it.each(['story', 'face'] as const)('to %s has every listing written anew without it', async (purpose) => {
    const { volunteer, producer, product } = await makeDesk()
    expect(await withdrawConsent(volunteer, producer.id, { purpose, ...spoken })).toMatchObject({
      value: { listings: 0 },
    })
    const listings = await listingsOf(product.variant.id)
    for (const listing of listings) expect(listing).toMatchObject({ want: 'live', revision: 2n })
    expect(await queuedListings()).toEqual(listings.map(({ id }) => id).sort())
  })

  it('to the map leaves the platforms alone', async () => {
    const { volunteer, producer, product } = await makeDesk()
    await withdrawConsent(volunteer, producer.id, { purpose: 'map', ...spoken })
    for (const listing of await listingsOf(product.variant.id))
      expect(listing).toMatchObject({ want: 'live', revision: 1n })
    expect(await queuedListings()).toEqual([])
  })

  it('is not possible for what was never given', async () => {
    const { volunteer, producer } = await makeDesk()
    expect(await withdrawConsent(volunteer, producer.id, { purpose: 'messages', ...spoken })).toEqual({
      ok: false,
      refusal: { code: 'not_given' },
    })
  })
})

describe('the record of consent', () => {
  const given = (purpose: Purpose) => ({ purpose, ...spoken })

  it('is only ever added to', async () => {
    const { volunteer, producer } = await makeDesk()
    await giveConsent(volunteer, producer.id, given('messages'))
    await withdrawConsent(volunteer, producer.id, { ...given('messages'), note: 'ข่าวเยอะไป' })
    await giveConsent(volunteer, producer.id, given('messages'))
    const record = await consentRecord(volunteer, producer.id)
    const said = record?.log.filter(({ purpose }) => purpose === 'messages')
    expect(
      said?.map(({ decision, note, recordedBy, witnessName }) => [decision, note, recordedBy, witnessName]),
    ).toEqual([
      ['given', null, volunteer.name, 'ลุงมี'],
      ['withdrawn', 'ข่าวเยอะไป', volunteer.name, 'ลุงมี'],
      ['given', null, volunteer.name, 'ลุงมี'],
    ])
    await expect(db.consent.updateMany({ data: { textVersion: 'อื่น' } })).rejects.toThrow(/append-only/)
    await expect(db.consent.deleteMany()).rejects.toThrow(/append-only/)
  })

  it('counts the same yes to the same text once', async () => {
    const { volunteer, producer } = await makeDesk()
    await Promise.all([1, 2, 3].map(() => giveConsent(volunteer, producer.id, given('messages'))))
    expect(await db.consent.count({ where: { purpose: 'messages' } })).toBe(1)
  })

  it('knows no text that we never showed', async () => {
    const { volunteer, producer } = await makeDesk()
    const unknown = { ...given('messages'), textVersion: 'v99' }
    expect(await giveConsent(volunteer, producer.id, unknown)).toEqual({ ok: false, refusal: { code: 'unknown_text' } })
  })
})

it('holds only for what the text that was read asks about', async () => {
  const { volunteer, producer } = await makeDesk()
  expect(await giveConsent(volunteer, producer.id, { purpose: 'help', ...spoken })).toMatchObject({
    refusal: { code: 'unknown_text' },
  })
  const asked = { purpose: 'help', ...spoken, textVersion: 'v2' } as const
  expect(await giveConsent(volunteer, producer.id, asked)).toMatchObject({ ok: true })
  expect((await consentRecord(volunteer, producer.id))?.consents).toContain('help')
})
