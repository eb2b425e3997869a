import { describe, expect, it } from 'vitest'
import { withdrawConsent } from '#app/domain/consent/consent.server.ts'
import { buildFeeds } from '#app/domain/feed/build.server.ts'
import { buildStaleFeeds } from '#app/domain/feed/stale.server.ts'
import { db } from '#app/lib/database.server.ts'
import { makeFeedMaker, makeFeedProduct } from '#tests/support/feed/goods.ts'
import { checked, closeAfterwards, contentOf, fetched, idsIn } from '#tests/support/feed/shop.ts'
import { makeActor, makeProducer } from '#tests/support/make.ts'

closeAfterwards()
const files = ['google.xml', 'google-en.xml', 'meta.csv'] as const

describe('what stands in the files', () => {
  it.each(files)('%s holds every product of makers who agreed, by the rules of its format', async (name) => {
    const maker = await makeFeedMaker()
    const shown = await makeFeedProduct(maker)
    const soldOut = await makeFeedProduct(maker, {}, 0)
    const quiet = await makeProducer({ communityId: maker.communityId }, ['shop'])
    await makeFeedProduct({ ...maker, producer: quiet })
    await makeFeedProduct(maker, { status: 'draft' })
    const file = await checked(name)
    expect(file.faults).toEqual([])
    expect(idsIn(file)).toEqual([shown, soldOut].map(({ variant }) => variant.sku.toLowerCase()))
    const availability = file.all.map((item) => item.get('availability')?.[0]?.replaceAll('_', ' '))
    expect(availability).toEqual(['in stock', 'out of stock'])
    expect(file.all[0]?.get('price')).toEqual(['890.00 THB'])
  })

  it.each(files)('%s keeps every letter as it was written', async (name) => {
    const title = 'น้ำพริก “ป้าแดง” <เผ็ด> & หอม, 5" ก้อน 🌶️'
    await makeFeedProduct(await makeFeedMaker(), {
      ...{ titleTh: title, titleEn: title, descriptionTh: 'ทำจาก a < b && c > d; "x", \'y\'' },
      ...{ descriptionEn: 'made of a < b && c > d; "x", \'y\'' },
    })
    const file = await checked(name)
    expect(file.faults).toEqual([])
    expect(file.all[0]?.get('title')).toEqual([title])
    expect(file.all[0]?.get('description')?.[0]).toContain(`a < b && c > d; "x", 'y'`)
  })

  it('variants are items of one group; an archived one is none', async () => {
    const product = await makeFeedProduct(await makeFeedMaker())
    const another = (sku: string, nameTh: string, archivedAt: Date | null = null) =>
      db.variant.create({ data: { productId: product.id, sku, nameTh, price: 45_050n, position: 1, archivedAt } })
    await another('YN-BIG-1', 'ใหญ่')
    await another('YN-OLD-1', 'เก่า', new Date())
    const file = await checked('meta.csv')
    expect(file.faults).toEqual([])
    expect(idsIn(file)).toEqual([product.variant.sku.toLowerCase(), 'yn-big-1'])
    expect(new Set(file.all.map((item) => item.get('item_group_id')?.[0])).size).toBe(1)
    expect(file.all[1]?.get('title')?.[0]).toMatch(/ใหญ่$/)
    expect(file.all[1]?.get('price')).toEqual(['450.50 THB'])
  })

  it('what is not by the rules is left out and told, the others stay', async () => {
    const maker = await makeFeedMaker()
    const good = await makeFeedProduct(maker)
    const long = await makeFeedProduct(maker, { titleTh: 'ก'.repeat(120) })
    const thaiOnly = await makeFeedProduct(maker, { titleEn: null })
    const bare = await makeFeedProduct(maker)
    await db.productPhoto.deleteMany({ where: { productId: bare.id } })
    const told = async (file: string) => {
      const found = await checked(file)
      expect(found.faults).toEqual([])
      const rows = await db.feedOmission.findMany({ where: { file } })
      const why = rows.map(({ productId, problems }) => [productId, JSON.stringify(problems)] as const)
      const { items, leftOut } = await db.feedFile.findUniqueOrThrow({ where: { name: file } })
      expect([items, leftOut]).toEqual([found.items, rows.length])
      expect(found.items + rows.length).toBe(4)
      return new Map(why)
    }
    const google = await told('google.xml')
    expect([...google.keys()]).toEqual([bare.id])
    expect(google.get(bare.id)).toContain('too_few')
    const english = await told('google-en.xml')
    expect([...english.keys()].sort()).toEqual([bare.id, thaiOnly.id].sort())
    const meta = await told('meta.csv')
    expect([...meta.keys()].sort()).toEqual([bare.id, long.id].sort())
    expect(meta.get(long.id)).toContain('ยาวเกินไป')
    expect(idsIn(await checked('meta.csv'))).toContain(good.variant.sku.toLowerCase())
  })

  it('a published product with nothing to buy is told, not forgotten', async () => {
    const maker = await makeFeedMaker()
    await makeFeedProduct(maker)
    const empty = await makeFeedProduct(maker)
    await db.variant.update({ where: { id: empty.variant.id }, data: { archivedAt: new Date() } })
    await checked('google.xml')
    expect(await db.feedOmission.findMany({ where: { productId: empty.id, file: 'google.xml' } })).toHaveLength(1)
  })
})

describe('a file that was fetched before', () => {
  it.each(files)('%s is answered with 304 until something in it changes', async (name) => {
    const maker = await makeFeedMaker()
    const product = await makeFeedProduct(maker)
    const first = await fetched(name)
    const { etag = '', 'last-modified': since = '' } = first.headers
    expect(await fetched(name, { ifNoneMatch: `"other", ${etag}` })).toMatchObject({ status: 304, body: null })
    expect(await fetched(name, { ifModifiedSince: since })).toMatchObject({ status: 304 })
    expect(await fetched(name, { ifNoneMatch: '"other"', ifModifiedSince: since })).toMatchObject({ status: 200 })
    await buildFeeds()
    expect(await fetched(name, { ifNoneMatch: etag })).toMatchObject({ status: 304 })
    await db.variant.update({ where: { id: product.variant.id }, data: { price: 1_00n } })
    expect(await buildStaleFeeds()).toBe('built')
    expect(await fetched(name, { ifNoneMatch: etag })).toMatchObject({ status: 200 })
  })

  it('nothing is built while nothing that is shown has changed', async () => {
    const maker = await makeFeedMaker()
    const product = await makeFeedProduct(maker)
    expect(await buildStaleFeeds()).toBe('built')
    expect(await buildStaleFeeds()).toBe('fresh')
    await db.stockMovement.create({
      data: { variantId: product.variant.id, kind: 'sold', onHandDelta: -1, key: 'one' },
    })
    await makeFeedProduct(maker, { status: 'draft' })
    expect(await buildStaleFeeds()).toBe('fresh')
    await db.stockMovement.create({
      data: { variantId: product.variant.id, kind: 'sold', onHandDelta: -4, key: 'rest' },
    })
    expect(await buildStaleFeeds()).toBe('built')
  })

  it('is given out as new after twenty days, so that nobody forgets what has not changed', async () => {
    await makeFeedProduct(await makeFeedMaker())
    const { etag = '' } = (await fetched('google.xml')).headers
    await db.feedFile.updateMany({ data: { changedAt: new Date(Date.now() - 21 * 86_400_000) } })
    await db.feedFile.updateMany({ data: { builtAt: new Date(Date.now() - 2 * 86_400_000) } })
    expect(await buildStaleFeeds()).toBe('built')
    expect((await fetched('google.xml', { ifNoneMatch: etag })).status).toBe(200)
  })

  it('is the same packed and unpacked, and as long as it says', async () => {
    await makeFeedProduct(await makeFeedMaker())
    const plain = await contentOf('google.xml')
    const { body, headers } = await fetched('google.xml', { takesGzip: true })
    const parts: Uint8Array[] = []
    for await (const part of body ?? []) parts.push(part)
    expect(headers['content-encoding']).toBe('gzip')
    expect(Number(headers['content-length'])).toBe(Buffer.concat(parts).byteLength)
    expect(new Response(Buffer.concat(parts)).body).not.toBeNull()
    const unpacked = await new Response(
      new Blob([Buffer.concat(parts)]).stream().pipeThrough(new DecompressionStream('gzip')),
    ).text()
    expect(unpacked).toBe(plain)
    expect(Number((await fetched('google.xml')).headers['content-length'])).toBe(Buffer.byteLength(plain))
  })
})

describe('what is withdrawn', () => {
  it.each(files)('is not in %s with the very next fetch, without any schedule', async (name) => {
    const maker = await makeFeedMaker()
    const kept = await makeFeedProduct(maker)
    const leaving = await makeFeedProduct(maker)
    expect(idsIn(await checked(name))).toHaveLength(2)
    await db.product.update({ where: { id: leaving.id }, data: { status: 'withdrawn' } })
    expect(idsIn(await checked(name))).toEqual([kept.variant.sku.toLowerCase()])
  })

  it('by consent leaves in the same way, and a face leaves with its consent', async () => {
    const maker = await makeFeedMaker()
    const other = await makeFeedMaker()
    await makeFeedProduct(other)
    const product = await makeFeedProduct(maker)
    const second = await db.photo.findFirstOrThrow({ where: { products: { some: { productId: product.id } } } })
    await db.producerPhoto.create({
      data: { producerId: maker.producer.id, photoId: second.id, position: 0, showsFace: true, altTh: 'ป้า' },
    })
    expect(await contentOf('google.xml')).toContain(second.hash)
    const volunteer = await makeActor('volunteer', { communityId: maker.communityId })
    const said = { textVersion: 'v1', language: 'th', readAloud: true, how: 'spoken' } as const
    await withdrawConsent(volunteer, maker.producer.id, { purpose: 'face', ...said })
    expect(await contentOf('google.xml')).not.toContain(second.hash)
    await withdrawConsent(volunteer, maker.producer.id, { purpose: 'partners', ...said })
    expect(idsIn(await checked('google.xml'))).toHaveLength(1)
  })
})

describe('a file that cannot be made', () => {
  it('is an error and never an empty file', async () => {
    for (const name of files) {
      expect(await fetched(name)).toMatchObject({ status: 503, body: null, headers: { 'retry-after': '60' } })
    }
    await makeFeedProduct(await makeFeedMaker())
    await buildStaleFeeds()
    expect((await fetched('google.xml')).status).toBe(200)
  })

  it('leaves the last good one in its place; after a withdrawal there is none', async () => {
    const maker = await makeFeedMaker()
    await makeFeedProduct(maker)
    const leaving = await makeFeedProduct(maker)
    const before = await contentOf('google.xml')
    await makeFeedProduct(maker)
    await breakDatabase(async () => {
      expect(await buildStaleFeeds()).toBe('failed')
      expect(await contentOf('google.xml')).toBe(before)
      await db.product.update({ where: { id: leaving.id }, data: { status: 'withdrawn' } })
      expect(await fetched('google.xml')).toMatchObject({ status: 503, body: null })
    })
    expect((await db.feedBuild.findFirstOrThrow({ orderBy: { endedAt: 'desc' } })).failure).not.toBeNull()
    await db.feedBuild.deleteMany()
    expect(idsIn(await checked('google.xml'))).toHaveLength(2)
  })

  it('that somebody reads while it is made anew twice breaks off, it does not end', async () => {
    const maker = await makeFeedMaker()
    const product = await makeFeedProduct(maker)
    const { body } = await fetched('google.xml', { takesGzip: true })
    for (const price of [100n, 200n]) {
      await db.variant.update({ where: { id: product.variant.id }, data: { price } })
      await buildFeeds()
    }
    const read = async () => {
      for await (const part of body ?? []) expect(part).toBeDefined()
    }
    await expect(read()).rejects.toThrow(/made anew/)
  })
})

describe('one moment', () => {
  it('is what a file shows, whatever is published while it is written', async () => {
    const maker = await makeFeedMaker()
    const products = await Promise.all(Array.from({ length: 12 }, () => makeFeedProduct(maker)))
    await buildFeeds()
    let done = false
    const publishing = (async () => {
      // All prices change in one transaction: a file with two prices would be of two moments.
      for (let price = 1_000n; !done; price += 100n) {
        await db.variant.updateMany({ where: { productId: { in: products.map(({ id }) => id) } }, data: { price } })
      }
    })()
    for (let round = 0; round < 5; round++) {
      await buildFeeds()
      for (const name of files) {
        const file = await checked(name)
        expect(new Set(file.all.map((item) => item.get('price')?.[0])).size, name).toBe(1)
        expect(file.items).toBe(12)
      }
    }
    done = true
    await publishing
  })

  it('is built by one process at a time; the others wait for it', async () => {
    await makeFeedProduct(await makeFeedMaker())
    const answers = await Promise.all(Array.from({ length: 6 }, () => fetched('google.xml')))
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 6 }, () => 200))
    expect(await db.feedBuild.count()).toBe(1)
  })
})

/** While this runs, pictures cannot be read. */
async function breakDatabase(work: () => Promise<void>): Promise<void> {
  await db.$executeRaw`alter table "Photo" rename to "Photo_away"`
  try {
    await work()
  } finally {
    await db.$executeRaw`alter table "Photo_away" rename to "Photo"`
  }
}
