import { describe, expect, it } from 'vitest'
import { describeProduct } from '#app/domain/product/describe.server.ts'
import { answerLook } from '#app/domain/product/look.server.ts'
import { addMark, removeMark, verifyMark } from '#app/domain/product/mark.server.ts'
import { publishProduct, withdrawProduct } from '#app/domain/product/publish.server.ts'
import { startProduct } from '#app/domain/product/start.server.ts'
import { db } from '#app/lib/database.server.ts'
import { makeActor, makeProducer } from '#tests/support/make.ts'
import { makeReadyProduct, makeWorkshop, nowOf } from '#tests/support/product.ts'

const uuid = (n: number) => `01990000-0000-7000-8000-${String(n).padStart(12, '0')}`
const noDates = { stars: null, year: null, issuedOn: null, expiresOn: null }

describe('publishing', () => {
  it('puts a whole product into the shop, once', async () => {
    const workshop = await makeWorkshop()
    const { id } = await makeReadyProduct(workshop)
    expect(await publishProduct(workshop.volunteer, id)).toEqual({ ok: true, value: null })
    expect(await publishProduct(workshop.volunteer, id)).toEqual({ ok: true, value: null })
    expect(await db.product.findUniqueOrThrow({ where: { id } })).toMatchObject({ status: 'published', revision: 2n })
    expect(await db.auditEntry.count({ where: { action: 'product.published' } })).toBe(1)
  })

  it('tells everything that is missing at once', async () => {
    const { volunteer, communityId } = await makeWorkshop()
    const producer = await makeProducer({ communityId }, [])
    await startProduct(volunteer, { id: uuid(1), producerId: producer.id })
    const published = await publishProduct(volunteer, uuid(1))
    expect(published).toMatchObject({ ok: false, refusal: { code: 'not_ready' } })
    const { problems } = published.ok || published.refusal.code !== 'not_ready' ? { problems: [] } : published.refusal
    expect(problems.map(({ code }) => code)).toEqual([
      'no_consent',
      'no_photo',
      'no_title',
      'no_category',
      'no_price',
      'no_description',
    ])
  })

  it('is only for those who keep the goods of that community', async () => {
    const workshop = await makeWorkshop()
    const { id } = await makeReadyProduct(workshop)
    for (const stranger of [workshop.neighbour, workshop.seller, await makeActor()]) {
      expect(await publishProduct(stranger, id)).toEqual({ ok: false, refusal: { code: 'not_found' } })
      expect(await withdrawProduct(stranger, id)).toEqual({ ok: false, refusal: { code: 'not_found' } })
    }
    expect((await db.product.findUniqueOrThrow({ where: { id } })).status).toBe('draft')
  })

  it('can be taken back and come again, with the first day kept', async () => {
    const workshop = await makeWorkshop()
    const { id } = await makeReadyProduct(workshop)
    await publishProduct(workshop.volunteer, id)
    const { publishedAt } = await db.product.findUniqueOrThrow({ where: { id } })
    await withdrawProduct(workshop.volunteer, id)
    expect(await db.product.findUniqueOrThrow({ where: { id } })).toMatchObject({ status: 'withdrawn' })
    await publishProduct(workshop.volunteer, id)
    expect(await db.product.findUniqueOrThrow({ where: { id } })).toMatchObject({
      status: 'published',
      publishedAt,
      withdrawnAt: null,
    })
  })
})

describe('goods that need a number', () => {
  const sauce = {
    category: 'food-dry',
    kind: 'sauce',
    label: Object.fromEntries(
      ['netAmount', 'ingredients', 'allergens', 'storage', 'bestBefore'].map((fact) => [fact, { th: 'มี', en: null }]),
    ),
  } as const

  it('stay a draft until it is there, and while nobody is sure of the sort', async () => {
    const workshop = await makeWorkshop()
    const { volunteer } = workshop
    const { id } = await makeReadyProduct(workshop)
    await describeProduct(volunteer, await nowOf(id), { ...sauce, kind: 'not_sure' })
    expect(await publishProduct(volunteer, id)).toMatchObject({ refusal: { problems: [{ code: 'kind_unsure' }] } })
    await describeProduct(volunteer, await nowOf(id), sauce)
    expect(await publishProduct(volunteer, id)).toMatchObject({
      refusal: { problems: [{ code: 'no_number', mark: 'fda_food' }] },
    })
    const typed = { id: uuid(1), kind: 'fda_food', ...noDates } as const
    expect(await addMark(volunteer, await nowOf(id), { ...typed, number: '10-9-1' })).toMatchObject({
      refusal: { code: 'mark_problems', problems: [{ code: 'not_13_digits' }] },
    })
    await addMark(volunteer, await nowOf(id), { ...typed, number: '๑๐-๑-๑๒๓๔๕-๑-๐๐๐๑' })
    expect(await publishProduct(volunteer, id)).toEqual({ ok: true, value: null })
    expect(await removeMark(volunteer, await nowOf(id), uuid(1))).toMatchObject({
      refusal: { code: 'would_leave_shop', problem: { code: 'no_number' } },
    })
  })

  it('show a badge only after another person looked', async () => {
    const workshop = await makeWorkshop()
    const { committee, volunteer, neighbour } = workshop
    const { id } = await makeReadyProduct(workshop)
    const typed = { kind: 'otop', ...noDates, number: '104700120', stars: 4, year: 2568 } as const
    await addMark(committee, await nowOf(id), { ...typed, id: uuid(1) })
    await addMark(volunteer, await nowOf(id), { ...typed, id: uuid(2), stars: 5 })
    expect(await verifyMark(committee, uuid(1))).toEqual({ ok: false, refusal: { code: 'own_mark' } })
    for (const stranger of [volunteer, neighbour, workshop.seller]) {
      expect(await verifyMark(stranger, uuid(2))).toEqual({ ok: false, refusal: { code: 'mark_not_found' } })
    }
    expect(await verifyMark(committee, uuid(2))).toEqual({ ok: true, value: null })
    expect(await verifyMark(await makeActor('staff'), uuid(1))).toEqual({ ok: true, value: null })
    const marks = await db.mark.findMany({ where: { productId: id }, orderBy: { stars: 'asc' } })
    expect(marks.map(({ verifiedById }) => verifiedById !== null)).toEqual([true, true])
  })
})

describe('goods that a second person must see', () => {
  const knife = { titleTh: 'มีดทำครัวตีมือ', category: 'metalwork' } as const

  it('wait for the answer of somebody else, and then go', async () => {
    const workshop = await makeWorkshop()
    const { volunteer, committee } = workshop
    const { id } = await makeReadyProduct(workshop)
    await describeProduct(volunteer, await nowOf(id), knife)
    expect(await publishProduct(volunteer, id)).toMatchObject({
      refusal: { problems: [{ code: 'look', rule: 'knife' }] },
    })
    const cleared = { productId: id, rule: 'knife', answer: 'cleared', note: '' } as const
    for (const stranger of [volunteer, workshop.neighbour, workshop.seller]) {
      expect(await answerLook(stranger, cleared)).toEqual({ ok: false, refusal: { code: 'look_not_found' } })
    }
    expect(await answerLook(committee, cleared)).toEqual({ ok: true, value: null })
    expect(await publishProduct(volunteer, id)).toEqual({ ok: true, value: null })
  })

  it('are never cleared by who wrote them, not even past our own code', async () => {
    const workshop = await makeWorkshop()
    const { committee } = workshop
    const { id } = await makeReadyProduct(workshop)
    await describeProduct(committee, await nowOf(id), knife)
    const answer = { productId: id, rule: 'knife', answer: 'cleared', note: '' } as const
    expect(await answerLook(committee, answer)).toEqual({ ok: false, refusal: { code: 'own_look' } })
    await expect(
      db.productLook.create({
        data: { productId: id, rule: 'knife', answer: 'cleared', askedById: committee.id, actorId: committee.id },
      }),
    ).rejects.toThrow(/ProductLook_second_person/)
  })

  it('are refused with a reason, and asked about again when they were rewritten', async () => {
    const workshop = await makeWorkshop()
    const { volunteer, committee } = workshop
    const { id } = await makeReadyProduct(workshop)
    await describeProduct(volunteer, await nowOf(id), knife)
    const no = { productId: id, rule: 'knife', answer: 'refused' } as const
    expect(await answerLook(committee, { ...no, note: ' ' })).toMatchObject({ refusal: { code: 'needs_a_reason' } })
    await answerLook(committee, { ...no, note: 'ใบมีดยาวไป' })
    expect(await publishProduct(volunteer, id)).toMatchObject({
      refusal: { problems: [{ code: 'look_refused', note: 'ใบมีดยาวไป' }] },
    })
    await describeProduct(volunteer, await nowOf(id), { titleTh: 'มีดปอกผลไม้เล่มเล็ก' })
    expect(await publishProduct(volunteer, id)).toMatchObject({ refusal: { problems: [{ code: 'look' }] } })
  })
})

describe('platforms', () => {
  it('hear of every change that they show', async () => {
    const workshop = await makeWorkshop()
    const { id, variant } = await makeReadyProduct(workshop)
    const shop = await db.partnerShop.create({ data: { partner: 'shopee', remoteId: '1', name: 'ย่าน' } })
    const listing = await db.partnerListing.create({
      data: {
        variantId: variant.id,
        shopId: shop.id,
        listingId: variant.sku.toLowerCase(),
        want: 'live',
        placing: {},
        state: 'live',
      },
    })
    await publishProduct(workshop.volunteer, id)
    await describeProduct(workshop.volunteer, await nowOf(id), { titleTh: 'ผ้าผืนใหม่' })
    expect(await db.partnerListing.findUniqueOrThrow({ where: { id: listing.id } })).toMatchObject({ revision: 3n })
    const jobs = await db.$queryRaw<unknown[]>`select 1 from pgboss.job where name like 'sync-listing.%'`
    expect(jobs).toHaveLength(1)
  })
})
