import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { baht } from '#integrations/money.ts'
import type { FeedFile, FeedItem } from '#integrations/partners/contract.ts'
import { googleFeed } from '#integrations/partners/google/feed.ts'
import { metaFeed } from '#integrations/partners/meta/feed.ts'
import type { Catalogue } from '#integrations/simulators/catalogue/index.ts'
import { createGoogleSimulator } from '#integrations/simulators/google/index.ts'
import { createMetaSimulator, demoApp } from '#integrations/simulators/meta/index.ts'
import { createClock } from '#tests/support/conformance/world.ts'

/** A shop that is nothing but its files. */
function makeShop() {
  let items: FeedItem[] = []
  let version = 0
  const heard: { url: string; body: string; headers: Headers }[] = []
  const files: readonly FeedFile[] = [...googleFeed.files, ...metaFeed.files]
  const shop = {
    heard,
    isThere: true,
    hookStatus: 200,
    picture: () => new Response('picture', { headers: { 'content-type': 'image/jpeg' } }),
    broken: null as string | null,
    offer(...offered: FeedItem[]) {
      items = offered
      version += 1
    },
    async fetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
      const request = new Request(input, init)
      const url = new URL(request.url)
      if (!shop.isThere) throw new TypeError('fetch failed')
      if (url.pathname.startsWith('/i/')) return shop.picture()
      if (url.pathname.startsWith('/hooks/')) {
        heard.push({ url: request.url, body: await request.text(), headers: request.headers })
        const challenge = url.searchParams.get('hub.challenge')
        return new Response(challenge ?? '', { status: shop.hookStatus })
      }
      const file = files.find(({ name }) => url.pathname === `/feeds/${name}`)
      if (!file) return new Response(null, { status: 404 })
      const etag = `"${version}"`
      if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304 })
      const now = new Date()
      const text = [
        file.head({ name: { th: 'ย่าน', en: 'Yaan' }, address: 'http://shop.test' }),
        ...items.map((one) => file.row(one, now)),
        file.tail(),
      ]
      return new Response(shop.broken ?? text.join(''), { headers: { etag } })
    },
  }
  return shop
}

function item(id: string, change: Partial<FeedItem> = {}): FeedItem {
  return {
    ...{ id, group: null, condition: 'new', price: baht(350), sellable: 3, weightGrams: 200 },
    words: {
      th: { title: `กระเป๋า ${id}`, story: 'สานด้วยมือ' },
      en: { title: `Bag ${id}`, story: 'Woven by hand' },
    },
    maker: { th: 'ป้าแดง', en: 'Auntie Daeng' },
    photos: [{ url: `http://shop.test/i/${id}.jpg`, type: 'image/jpeg', width: 1280, height: 960 }],
    pages: { th: `http://shop.test/p/${id}`, en: `http://shop.test/en/p/${id}` },
    ...change,
  }
}

const kinds = [
  ['google', createGoogleSimulator],
  ['meta', createMetaSimulator],
] as const

describe.each(kinds)('the stand-in of %s', (name, create) => {
  const open = () => {
    const clock = createClock()
    const shop = makeShop()
    const catalogue: Catalogue = create({
      ...{ dataDir: null, baseUrl: `http://sim.test/${name}`, shopUrl: 'http://shop.test', now: clock.now },
      fetch: (input, init) => shop.fetch(input, init),
    })
    const page = async (path: string) => (await catalogue.fetch(new Request(`http://sim.test/${name}${path}`))).text()
    const press = (form: Record<string, string>) =>
      catalogue.fetch(
        new Request(`http://sim.test/${name}/office`, { method: 'POST', body: new URLSearchParams(form) }),
      )
    return { clock, shop, catalogue, page, press }
  }
  const main = name === 'google' ? 'google.xml' : 'meta.csv'
  const ids = (catalogue: Catalogue) => catalogue.rows().flatMap(({ source, id }) => (source === main ? [id] : []))

  it('takes a file over whole: adds, changes, deletes; and shows it in Thai and English', async () => {
    const { shop, catalogue, page, press } = open()
    shop.offer(item('a-1'), item('b-2'))
    await press({ do: 'fetch' })
    expect(ids(catalogue)).toEqual(['a-1', 'b-2'])
    expect(await page('')).toContain('กระเป๋า a-1')
    expect(await page('?lang=en')).toContain('In stock')
    shop.offer(item('b-2', { sellable: 0 }), item('c-3'))
    const [run] = await catalogue.fetchNow()
    expect(run).toMatchObject({ outcome: 'done', added: 1, changed: 1, deleted: 1, errors: 0 })
    expect(ids(catalogue)).toEqual(['b-2', 'c-3'])
    const [file] = catalogue.rows()
    expect(await page(`/item/${file?.source}/b-2`)).toContain('ของหมด')
    expect(await page(`/item/${file?.source}/a-1`)).toContain('ไม่มีสินค้านี้')
    expect(await page('/office')).toContain('ลบ 1')
  })

  it('keeps what it has when a file is half, no file at all, or nobody is there', async () => {
    const { shop, catalogue } = open()
    shop.offer(item('a-1'))
    await catalogue.fetchNow()
    shop.offer(item('a-1'), item('b-2'))
    for (const broken of ['<html><p>Welcome', '', 'id,title\r\n"x']) {
      shop.broken = broken
      expect((await catalogue.fetchNow())[0]?.outcome, broken).toBe('failed')
    }
    shop.broken = null
    catalogue.cutNext()
    expect((await catalogue.fetchNow())[0]?.outcome).toBe('failed')
    shop.isThere = false
    expect((await catalogue.fetchNow())[0]).toMatchObject({ outcome: 'failed', status: null })
    expect(ids(catalogue)).toEqual(['a-1'])
    shop.isThere = true
    await catalogue.fetchNow()
    expect(ids(catalogue)).toEqual(['a-1', 'b-2'])
  })

  it('fetches by itself when it is time, asking whether anything has changed', async () => {
    const { shop, catalogue, clock } = open()
    shop.offer(item('a-1'))
    await catalogue.tick()
    expect(catalogue.runs()[0]?.outcome).toBe('done')
    const runs = catalogue.runs().length
    await catalogue.tick()
    expect(catalogue.runs()).toHaveLength(runs)
    clock.move(61_000)
    await catalogue.tick()
    expect(catalogue.runs()[0]).toMatchObject({ outcome: 'same', status: 304 })
    catalogue.turn({ conditional: false })
    clock.move(61_000)
    await catalogue.tick()
    expect(catalogue.runs()[0]).toMatchObject({ outcome: 'done', status: 200 })
  })

  it('finds faults of items and of pictures, and lets a person overrule', async () => {
    const { shop, catalogue, page } = open()
    shop.offer(item('a-1', { maker: { th: 'ก'.repeat(200), en: 'a'.repeat(200) } }))
    await catalogue.fetchNow()
    expect(catalogue.rows()[0]?.issues).toMatchObject([{ attribute: 'brand', severity: 'error' }])
    shop.picture = () => new Response(null, { status: 404 })
    shop.offer(item('b-2'))
    await catalogue.fetchNow()
    expect(catalogue.rows()[0]?.image).toMatchObject({ state: 'failed', says: 'HTTP 404' })
    expect(await page('')).toContain('ไม่ผ่าน')
    await catalogue.judge('b-2', 'approved')
    expect(await page('')).not.toContain('ไม่ผ่าน')
  })

  it('tells the shop, again when it was not heard, until its patience ends', async () => {
    const { shop, catalogue, clock } = open()
    shop.hookStatus = 500
    shop.offer(item('a-1'))
    await catalogue.fetchNow()
    const first = shop.heard.length
    expect(first).toBeGreaterThan(0)
    clock.move(61_000)
    await catalogue.tick()
    expect(shop.heard.length).toBeGreaterThan(first)
    clock.move(8 * 86_400_000)
    await catalogue.tick()
    expect(catalogue.messages().every(({ state, attempts }) => state === 'lost' || attempts === 0)).toBe(true)
    shop.hookStatus = 200
    shop.offer()
    shop.offer(item('c-3'))
    await catalogue.fetchNow()
    expect(catalogue.messages().some(({ state }) => state === 'arrived')).toBe(true)
  })
})

it('items of Google expire after thirty days without a fetch, unless “unchanged” counts as one', async () => {
  for (const sameRefreshes of [true, false]) {
    const [clock, shop] = [createClock(), makeShop()]
    const google = createGoogleSimulator({
      ...{ dataDir: null, baseUrl: 'http://sim.test/google', shopUrl: 'http://shop.test', now: clock.now },
      fetch: (input, init) => shop.fetch(input, init),
    })
    google.turn({ sameRefreshes })
    shop.offer(item('a-1'))
    await google.fetchNow()
    google.moveClock(29)
    await google.fetchNow()
    google.moveClock(2)
    const front = await (await google.fetch(new Request('http://sim.test/google?lang=en'))).text()
    expect(front.includes('Expired')).toBe(!sameRefreshes)
  }
})

it('Meta signs the bytes that it sends, in which no letter is beyond ASCII, and sends each twice', async () => {
  const [clock, shop] = [createClock(), makeShop()]
  const meta = createMetaSimulator({
    ...{ dataDir: null, baseUrl: 'http://sim.test/meta', shopUrl: 'http://shop.test', now: clock.now },
    fetch: (input, init) => shop.fetch(input, init),
  })
  expect(await meta.greet()).toBe(true)
  shop.heard.length = 0
  shop.offer(item('a-1'), item('b-2'))
  await meta.fetchNow()
  expect(shop.heard).toHaveLength(2)
  expect(new Set(shop.heard.map(({ body }) => body)).size).toBe(1)
  const { body = '', headers } = shop.heard[0] ?? {}
  expect(body).toContain('\\u2192')
  expect(body).toMatch(/^[\x20-\x7e]+$/)
  expect(JSON.parse(body).entry[0].changes.length).toBeGreaterThan(1)
  const sign = createHmac('sha256', demoApp.secret).update(body).digest('hex')
  expect(headers?.get('x-hub-signature-256')).toBe(`sha256=${sign}`)
})
