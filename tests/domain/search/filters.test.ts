import { beforeEach, describe, expect, it } from 'vitest'
import { askedIn } from '#app/domain/search/asked.ts'
import { search } from '#app/domain/search/search.server.ts'
import { db } from '#app/lib/database.server.ts'
import { makeActor, makeCommunity, makeProducer, makeProduct } from '#tests/support/make.ts'

/** Twelve cloths of two places, each with its own price, shelf and stock. */

async function found(address: string) {
  const result = await search(askedIn(new URLSearchParams(address)))
  if (!result) throw new Error('nothing was asked for')
  return result
}

const titles = async (address: string) => (await found(address)).products.map(({ title }) => title.th)

async function priced(productId: string, baht: number) {
  await db.variant.updateMany({ where: { productId }, data: { price: BigInt(baht) * 100n } })
}

beforeEach(async () => {
  const west = await makeCommunity({ districtCode: '1018' })
  const east = await makeCommunity({ districtCode: '1010' })
  const staff = await makeActor('staff')
  const makers = [
    await makeProducer({ communityId: west.id, makesTh: 'ของใช้' }),
    await makeProducer({ communityId: east.id, makesTh: 'ของใช้' }),
  ]
  for (let n = 0; n < 12; n += 1) {
    const { id } = await makeProduct(
      {
        producerId: makers[n % 2]?.id ?? '',
        titleTh: `ผ้าขาวม้า ผืนที่ ${n}`,
        titleEn: null,
        category: n < 8 ? 'textile' : 'souvenir',
        publishedAt: new Date(Date.UTC(2026, 0, 1 + n)),
      },
      n < 9 ? 3 : 0,
    )
    await priced(id, 50 * (n + 1))
    if (n < 3) {
      await db.mark.create({
        data: {
          ...{ productId: id, kind: 'otop', number: `${n}`, verifiedById: staff.id, verifiedAt: new Date() },
          expiresOn: n === 0 ? new Date('2026-01-01') : null,
        },
      })
    }
  }
})

describe('filters', () => {
  it('count what each choice would leave, under all the others', async () => {
    const all = await found('q=ผ้าขาวม้า')
    expect(all.total).toBe(12)
    expect(all.facets.category).toEqual({ textile: 8, souvenir: 4 })
    expect(all.facets.districts.map(({ count }) => count)).toEqual([6, 6])
    expect(all.facets.price).toEqual({ 0: 1, 1: 4, 2: 7 })
    expect(all.facets.inStock).toBe(9)
    const some = await found('q=ผ้าขาวม้า&category=souvenir&stock=1')
    expect(some).toMatchObject({ total: 1, unfiltered: 12 })
    expect(some.facets.category).toEqual({ textile: 8, souvenir: 1 })
    expect(some.facets.inStock).toBe(1)
    expect(some.facets.price).toEqual({ 2: 1 })
  })

  it('count no mark that ran out', async () => {
    expect((await found('q=ผ้าขาวม้า')).facets.mark).toEqual({ otop: 2 })
    await db.mark.updateMany({ where: { number: '1' }, data: { expiresOn: new Date('2026-02-01') } })
    expect((await found('q=ผ้าขาวม้า&mark=otop')).total).toBe(1)
  })

  it('follow the last piece out and the first one in', async () => {
    const { id } = await db.variant.findFirstOrThrow({ where: { product: { titleTh: 'ผ้าขาวม้า ผืนที่ 11' } } })
    const move = (key: string, onHandDelta: number) =>
      db.stockMovement.create({ data: { variantId: id, kind: 'counted', onHandDelta, key } })
    await move('in', 2)
    expect((await found('q=ผ้าขาวม้า')).facets.inStock).toBe(10)
    await move('one', -1)
    expect((await found('q=ผ้าขาวม้า')).facets.inStock).toBe(10)
    await move('last', -1)
    expect((await found('q=ผ้าขาวม้า')).facets.inStock).toBe(9)
  })

  it('say what there would be without them', async () => {
    const none = await found('q=ผ้าขาวม้า&price=4')
    expect(none).toMatchObject({ total: 0, unfiltered: 12, products: [], suggestions: null })
  })
})

describe('order and pages', () => {
  it('sorts by price and by age', async () => {
    expect((await titles('q=ผ้าขาวม้า&sort=cheap'))[0]).toBe('ผ้าขาวม้า ผืนที่ 0')
    expect((await titles('q=ผ้าขาวม้า&sort=dear'))[0]).toBe('ผ้าขาวม้า ผืนที่ 11')
    expect((await titles('q=ผ้าขาวม้า&sort=new'))[0]).toBe('ผ้าขาวม้า ผืนที่ 11')
  })

  it.each(['best', 'new', 'cheap', 'dear'])(
    'shows each thing once over the pages by %s, also while others come and go',
    async (sort) => {
      const producer = await db.producer.findFirstOrThrow()
      for (let n = 0; n < 40; n += 1) {
        await makeProduct({
          producerId: producer.id,
          titleTh: `ผ้าขาวม้า ลาย ${n}`,
          publishedAt: new Date(Date.UTC(2025, 0, 1)),
        })
      }
      const first = await found(`q=ผ้าขาวม้า&sort=${sort}`)
      expect(first.products).toHaveLength(24)
      await makeProduct({
        producerId: producer.id,
        titleTh: 'ผ้าขาวม้า มาใหม่',
        publishedAt: new Date(Date.UTC(2026, 5, 1)),
      })
      const shown = first.products.map(({ shortCode }) => shortCode)
      for (let after = first.next; after; ) {
        const page = await found(`q=ผ้าขาวม้า&sort=${sort}&after=${after.key}.${after.at}.${after.id}`)
        shown.push(...page.products.map(({ shortCode }) => shortCode))
        after = page.next
      }
      const old = await db.product.findMany({ where: { titleTh: { not: 'ผ้าขาวม้า มาใหม่' } } })
      expect(new Set(shown).size).toBe(shown.length)
      expect(shown).toEqual(expect.arrayContaining(old.map(({ shortCode }) => shortCode)))
    },
  )
})

describe('nothing found', () => {
  it('offers the words that find something, and places of nearly that name', async () => {
    await makeCommunity({ districtCode: '1018', nameTh: 'บ้านช่างหล่อ', nameEn: 'Ban Chang Lo' })
    expect((await found('q=ผ้าขาวม้า เชียงใหม่')).suggestions?.words).toEqual([{ typed: 'ผ้าขาวม้า', count: 12 }])
    expect((await found('q=บ้านช่างทอง')).suggestions?.names.map(({ th }) => th)).toContain('บ้านช่างหล่อ')
  })
})
