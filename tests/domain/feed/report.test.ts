import { expect, it } from 'vitest'
import { buildFeeds } from '#app/domain/feed/build.server.ts'
import { reportFeeds } from '#app/domain/feed/report.server.ts'
import { db } from '#app/lib/database.server.ts'
import { loader } from '#app/routes/api/feed.ts'
import { makeFeedMaker, makeFeedProduct } from '#tests/support/feed/goods.ts'
import { closeAfterwards, fetched } from '#tests/support/feed/shop.ts'
import { makeActor, makeProducer } from '#tests/support/make.ts'

closeAfterwards()

it('tells staff, and nobody else, what stands in the files, what does not and why, and who came', async () => {
  const maker = await makeFeedMaker()
  await makeFeedProduct(maker)
  const bare = await makeFeedProduct(maker, { titleEn: null })
  await db.productPhoto.deleteMany({ where: { productId: bare.id } })
  const quiet = await makeProducer({ communityId: maker.communityId }, ['shop'])
  await makeFeedProduct({ ...maker, producer: quiet })
  await fetched('google.xml', { userAgent: 'Googlebot' })
  await fetched('google.xml', { userAgent: 'Googlebot' })
  await fetched('meta.csv', { userAgent: 'curl' })

  const report = await reportFeeds(await makeActor('staff'))
  const [google] = report?.files ?? []
  expect(google).toMatchObject({ name: 'google.xml', items: 1, leftOut: 1 })
  expect(google?.fetches).toMatchObject([{ who: 'google', times: 2, lastStatus: 200 }])
  expect(report?.files[2]?.fetches).toMatchObject([{ who: 'other', times: 1 }])
  expect(report).toMatchObject({ isBehind: false, notPartnered: 1, lastBuild: { failed: false } })
  expect(report?.leftOut).toHaveLength(1)
  const [{ productId, reasons } = { productId: '', reasons: [] }] = report?.leftOut ?? []
  expect(productId).toBe(bare.id)
  const told = reasons.map(({ file, field }) => `${file} ${field}`)
  expect(told).toContain('google.xml photos')
  expect(told).toContain('google-en.xml title')
  for (const { say } of reasons) expect(say.th).toMatch(/[\u0e00-\u0e7f]/)

  expect(await reportFeeds(await makeActor('volunteer', { communityId: maker.communityId }))).toBeNull()
})

it('keeps the trace of fifty builds', async () => {
  await makeFeedProduct(await makeFeedMaker())
  const old = new Date(Date.now() - 86_400_000)
  await db.feedBuild.createMany({
    data: Array.from({ length: 60 }, (_, at) => ({ startedAt: old, endedAt: new Date(+old + at), products: 0 })),
  })
  await buildFeeds()
  expect(await db.feedBuild.count()).toBe(50)
})

it('is given out at its address, packed for whoever takes that, and in step with a slow reader', async () => {
  await makeFeedProduct(await makeFeedMaker())
  let drains = 0
  const context = {
    ...{ nonce: 'nonce', requestId: 'request', address: '203.0.113.1' },
    drained: async () => {
      drains += 1
    },
  }
  const get = async (file: string, headers: Record<string, string>, method = 'GET') => {
    const request = new Request(`http://localhost:3000/feeds/${file}`, { headers, method })
    return (await loader({ request, params: { file }, context })) as Response
  }
  const plain = await get('google.xml', { 'accept-encoding': 'br, gzip;q=0' })
  expect(plain.headers.get('content-encoding')).toBeNull()
  expect(await plain.text()).toMatch(/^<\?xml.*<\/rss>\n$/s)
  expect(drains).toBeGreaterThan(0)
  const packed = await get('meta.csv', { 'accept-encoding': 'deflate, gzip;q=0.5' })
  expect(packed.headers.get('content-encoding')).toBe('gzip')
  expect((await packed.arrayBuffer()).byteLength).toBe(Number(packed.headers.get('content-length')))
  const known = await get('meta.csv', { 'if-none-match': packed.headers.get('etag') ?? '' })
  expect([known.status, await known.text()]).toEqual([304, ''])
  const head = await get('meta.csv', {}, 'HEAD')
  expect([head.status, await head.text()]).toEqual([200, ''])
  await expect(get('nothing.xml', {})).rejects.toMatchObject({ status: 404 })
})
