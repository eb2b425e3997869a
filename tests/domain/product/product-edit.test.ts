import { describe, expect, it } from 'vitest'
import { describeProduct } from '#app/domain/product/describe.server.ts'
import { showPictures, wordPictures } from '#app/domain/product/pictures.server.ts'
import { startProduct } from '#app/domain/product/start.server.ts'
import { archiveVariant, saveVariant } from '#app/domain/product/variant.server.ts'
import { db } from '#app/lib/database.server.ts'
import { makePhoto } from '#tests/support/make.ts'
import { makeReadyProduct, makeWorkshop, nowOf } from '#tests/support/product.ts'

const uuid = (n: number) => `01990000-0000-7000-8000-${String(n).padStart(12, '0')}`

describe('beginning a product', () => {
  it('begins once, however often and however fast it is sent', async () => {
    const { volunteer, producer } = await makeWorkshop()
    const begun = await Promise.all(
      [1, 2, 3].map(() => startProduct(volunteer, { id: uuid(1), producerId: producer.id })),
    )
    expect(begun).toEqual(Array(3).fill({ ok: true, value: { id: uuid(1) } }))
    expect(await db.product.count()).toBe(1)
    expect(await db.auditEntry.count({ where: { action: 'product.started' } })).toBe(1)
  })

  it('finds neither a maker nor a product of another community', async () => {
    const { volunteer, neighbour, producer } = await makeWorkshop()
    const refusal = { ok: false, refusal: { code: 'not_found' } }
    expect(await startProduct(neighbour, { id: uuid(1), producerId: producer.id })).toEqual(refusal)
    await startProduct(volunteer, { id: uuid(1), producerId: producer.id })
    expect(await startProduct(neighbour, { id: uuid(1), producerId: producer.id })).toEqual(refusal)
  })
})

describe('an edit', () => {
  it('changes what it says, raises the revision and is written down', async () => {
    const workshop = await makeWorkshop()
    const { id } = await makeReadyProduct(workshop)
    const before = await nowOf(id)
    const edited = await describeProduct(workshop.volunteer, before, { titleTh: '  ผ้าขาวม้า  ทอมือ ' })
    expect(edited).toEqual({ ok: true, value: { revision: before.revision + 1n } })
    expect(await db.product.findUniqueOrThrow({ where: { id } })).toMatchObject({
      titleTh: 'ผ้าขาวม้า ทอมือ',
      slug: 'ผ้าขาวม้า-ทอมือ',
    })
    expect(await db.auditEntry.findFirst({ where: { action: 'product.changed' } })).toMatchObject({
      actorId: workshop.volunteer.id,
      communityId: workshop.communityId,
      after: { titleTh: 'ผ้าขาวม้า ทอมือ' },
    })
  })

  it('sent twice is one edit', async () => {
    const workshop = await makeWorkshop()
    const { id } = await makeReadyProduct(workshop)
    const before = await nowOf(id)
    const words = { descriptionTh: 'ทอด้วยกี่ของยาย' }
    const sent = await Promise.all([1, 2, 3].map(() => describeProduct(workshop.volunteer, before, words)))
    expect(sent.map(({ ok }) => ok)).toEqual([true, true, true])
    expect((await nowOf(id)).revision).toBe(before.revision + 1n)
  })

  it('never wins silently over somebody else’s', async () => {
    const workshop = await makeWorkshop()
    const { id } = await makeReadyProduct(workshop)
    const seen = await nowOf(id)
    await describeProduct(workshop.committee, seen, { titleTh: 'ผ้าขาวม้าบ้านครัว' })
    const late = await describeProduct(workshop.volunteer, seen, { titleTh: 'ผ้าสวย' })
    expect(late).toMatchObject({
      ok: false,
      refusal: { code: 'changed_meanwhile', by: workshop.committee.name, revision: seen.revision + 1n },
    })
    expect(await db.product.findUniqueOrThrow({ where: { id } })).toMatchObject({ titleTh: 'ผ้าขาวม้าบ้านครัว' })
  })

  it('by somebody of another community finds nothing', async () => {
    const workshop = await makeWorkshop()
    const { id } = await makeReadyProduct(workshop)
    for (const stranger of [workshop.neighbour, workshop.seller]) {
      expect(await describeProduct(stranger, await nowOf(id), { titleTh: 'ของฉัน' })).toEqual({
        ok: false,
        refusal: { code: 'not_found' },
      })
    }
  })

  it('that says what may not be sold is refused with what was found, and nothing is written', async () => {
    const workshop = await makeWorkshop()
    const { id } = await makeReadyProduct(workshop)
    const edited = await describeProduct(workshop.volunteer, await nowOf(id), { titleTh: 'เหล้าต้มตำรับตา' })
    expect(edited).toMatchObject({
      refusal: { code: 'goods', finding: { rule: 'alcohol', found: 'เหล้า', answer: 'refuse' } },
    })
    expect((await db.product.findUniqueOrThrow({ where: { id } })).titleTh).not.toContain('เหล้า')
  })

  it('of goods in the shop is taken only if they can stay there', async () => {
    const workshop = await makeWorkshop()
    const { id } = await makeReadyProduct(workshop, { status: 'published', publishedAt: new Date() })
    const emptied = await describeProduct(workshop.volunteer, await nowOf(id), { descriptionTh: '' })
    expect(emptied).toMatchObject({ refusal: { code: 'would_leave_shop', problem: { code: 'no_description' } } })
    expect(await describeProduct(workshop.volunteer, await nowOf(id), { leadDays: 7 })).toMatchObject({ ok: true })
  })

  it('to another shelf forgets a sort that does not stand there', async () => {
    const workshop = await makeWorkshop()
    const { id } = await makeReadyProduct(workshop)
    await describeProduct(workshop.volunteer, await nowOf(id), { category: 'sweets', kind: 'market_sweet' })
    await describeProduct(workshop.volunteer, await nowOf(id), { category: 'drink' })
    expect((await db.product.findUniqueOrThrow({ where: { id } })).facts).toEqual({ kind: null, label: {} })
  })
})

describe('pictures', () => {
  it('stand in the order given, keep their words, and come from the own community only', async () => {
    const workshop = await makeWorkshop()
    const { id } = await makeReadyProduct(workshop)
    const [first] = await db.productPhoto.findMany({ where: { productId: id } })
    const added = await makePhoto({ communityId: workshop.communityId })
    await showPictures(workshop.volunteer, await nowOf(id), [{ photoId: added.id }, { photoId: first?.photoId ?? '' }])
    await wordPictures(workshop.volunteer, await nowOf(id), [{ photoId: added.id, altTh: 'ชายผ้า', altEn: 'Fringe' }])
    const shown = await db.productPhoto.findMany({ where: { productId: id }, orderBy: { position: 'asc' } })
    expect(shown.map(({ altTh }) => altTh)).toEqual(['ชายผ้า', 'ผ้าสีคราม'])

    const foreign = await makePhoto({ communityId: (await makeWorkshop()).communityId })
    expect(await showPictures(workshop.volunteer, await nowOf(id), [{ photoId: foreign.id }])).toMatchObject({
      refusal: { code: 'photo_not_found' },
    })
  })
})

describe('variants', () => {
  it('get the next SKU, once per id, and never an archived one’s', async () => {
    const workshop = await makeWorkshop()
    const { id, shortCode, variant } = await makeReadyProduct(workshop)
    const add = async (n: number, nameTh: string) =>
      saveVariant(workshop.volunteer, await nowOf(id), { id: uuid(n), nameTh, price: 50_000n })
    await add(1, 'ผืนเล็ก')
    await add(1, 'ผืนเล็ก')
    await archiveVariant(workshop.volunteer, await nowOf(id), uuid(1))
    await add(2, 'ผืนใหญ่')
    const variants = await db.variant.findMany({ where: { productId: id }, orderBy: { sku: 'asc' } })
    expect(variants.map(({ sku }) => sku)).toEqual([variant.sku, `YN-${shortCode}-2`, `YN-${shortCode}-3`])
  })

  it('need a price, a name beside others, and one at least stays', async () => {
    const workshop = await makeWorkshop()
    const { id, variant } = await makeReadyProduct(workshop)
    const { volunteer } = workshop
    expect(await saveVariant(volunteer, await nowOf(id), { id: uuid(1), nameTh: 'เล็ก' })).toMatchObject({
      refusal: { code: 'no_price' },
    })
    expect(await saveVariant(volunteer, await nowOf(id), { id: uuid(1), price: 100n })).toMatchObject({
      refusal: { code: 'needs_a_name' },
    })
    expect(await archiveVariant(volunteer, await nowOf(id), variant.id)).toMatchObject({
      refusal: { code: 'no_price' },
    })
  })

  it('of another product are not pulled over by their id', async () => {
    const workshop = await makeWorkshop()
    const own = await makeReadyProduct(workshop)
    const other = await makeReadyProduct(await makeWorkshop())
    const taken = await saveVariant(workshop.volunteer, await nowOf(own.id), {
      id: other.variant.id,
      nameTh: 'ของเขา',
      price: 100n,
    })
    expect(taken).toMatchObject({ refusal: { code: 'variant_not_found' } })
    expect((await db.variant.findUniqueOrThrow({ where: { id: other.variant.id } })).productId).toBe(other.id)
  })
})
