import { createHmac } from 'node:crypto'
import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createTiktokSimulator, demoApp } from '#integrations/simulators/tiktok/index.ts'
import { createClock } from '#tests/support/conformance/world.ts'

const baseUrl = 'http://localhost:4010/tiktok'
const pushUrl = 'https://yaan.example/hooks/tiktok'
const minute = 60_000
const title = 'ขันลงหินบ้านบุ ตีด้วยมือทั้งใบ'

function open(dataDir: string | null = null, fetch: typeof globalThis.fetch = noNetwork) {
  const clock = createClock()
  const simulator = createTiktokSimulator({ dataDir, baseUrl, pushUrl, now: clock.now, fetch })
  const [shop] = simulator.shops()
  if (!shop) throw new Error('no shop')
  return { clock, simulator, shop }
}

/** A seller's own program: signs as the papers say, with code that is not the adapter's. */
async function program() {
  const { clock, simulator, shop } = open()
  const seconds = () => String(Math.floor(clock.now().getTime() / 1000))
  const exchange = await simulator.fetch(
    new Request(
      `${baseUrl}/api/v2/token/get?${new URLSearchParams({
        app_key: demoApp.appKey,
        app_secret: demoApp.appSecret,
        auth_code: simulator.consent(shop.id),
        grant_type: 'authorized_code',
      })}`,
    ),
  )
  const tokens = (await exchange.json()) as { data: Record<string, string & number> }
  const sent = async (method: string, path: string, query: Record<string, string>, body: string | FormData) => {
    const pairs = Object.entries(query)
      .filter(([name]) => name !== 'sign')
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, value]) => name + value)
    const text = path + pairs.join('') + (typeof body === 'string' ? body : '')
    const { appSecret } = demoApp
    const sign = createHmac('sha256', appSecret)
      .update(appSecret + text + appSecret)
      .digest('hex')
    const request = new Request(`${baseUrl}${path}?${new URLSearchParams({ sign, ...query })}`, {
      method,
      headers: { 'x-tts-access-token': tokens.data.access_token ?? '' },
      ...(body ? { body } : {}),
    })
    return (await (await simulator.fetch(request)).json()) as { code: number; data: Record<string, unknown> }
  }
  const app = () => ({ app_key: demoApp.appKey, timestamp: seconds() })
  const ask = (method: string, path: string, body?: unknown, change: Record<string, string> = {}) =>
    sent(
      method,
      path,
      { ...app(), shop_cipher: shop.cipher, ...change },
      body === undefined ? '' : JSON.stringify(body),
    )
  const upload = async () => {
    const form = new FormData()
    form.set('use_case', 'MAIN_IMAGE')
    form.set('data', new Blob([new Uint8Array([0xff, 0xd8, 1])], { type: 'image/jpeg' }), 'a.jpg')
    const { data } = await sent('POST', '/product/202309/images/upload', app(), form)
    return String(data.uri)
  }
  return { clock, simulator, shop, tokens, ask, upload }
}

describe('the TikTok Shop stand-in', () => {
  it('keeps its shop over a restart, and leaves no half-written file', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'tiktok-'))
    const { simulator, shop } = open(dataDir)
    simulator.addByHand({ shopId: shop.id, title })
    simulator.consent(shop.id)
    const second = open(dataDir).simulator
    expect(second.rows().map((one) => one.content.title)).toEqual([title])
    expect(second.shops()[0]?.linked).toBe(true)
    expect(readdirSync(join(dataDir, 'tiktok')).sort()).toEqual(['images', 'state.json'])
    await second.reset()
    expect(open(dataDir).simulator.rows()).toEqual([])
  })

  it('gives tokens with absolute ends, and takes a code once', async () => {
    const { clock, tokens } = await program()
    const now = Math.floor(clock.now().getTime() / 1000)
    expect(tokens.data.access_token_expire_in).toBe(now + 7 * 86_400)
    expect(tokens.data.refresh_token_expire_in).toBe(now + 365 * 86_400)
  })

  it('refuses a call by app, clock, signature, cipher or token, each in its own words', async () => {
    const { ask, clock } = await program()
    const now = Math.floor(clock.now().getTime() / 1000)
    const path = '/logistics/202309/warehouses'
    const code = async (change: Record<string, string>) => (await ask('GET', path, undefined, change)).code
    expect(await code({})).toBe(0)
    expect(await code({ app_key: 'another' })).toBe(36009004)
    expect(await code({ timestamp: String(now - 301) })).toBe(36009004)
    expect(await code({ timestamp: String(now + 31) })).toBe(36009004)
    expect(await code({ timestamp: String(now + 29) })).toBe(0)
    expect(await code({ sign: '0'.repeat(64) })).toBe(106001)
    expect(await code({ shop_cipher: 'GCP_another' })).toBe(101000)
    expect((await ask('GET', '/authorization/202309/shops')).code).toBe(36009004)
    clock.move(8 * 86_400_000)
    expect(await code({})).toBe(105002)
  })

  it('deletes the rows that an edit leaves out, and keeps the old version on sale while the edit is audited', async () => {
    const { ask, upload, clock, simulator, shop } = await program()
    const made = simulator.addByHand({ shopId: shop.id, title, sellerSku: 'yn-1' })
    const wood = [{ id: '100392', values: [{ id: '1001550', name: 'Wood' }] }]
    simulator.edit(made.id, { content: { images: [await upload()], attributes: wood } })
    const path = `/product/202509/products/${made.id}/partial_edit`
    const better = 'ขันลงหินบ้านบุ ตีด้วยมือทั้งใบ ใบใหญ่'
    expect((await ask('POST', path, { title: better })).code).toBe(0)
    expect(simulator.rows()[0]).toMatchObject({ status: 'ACTIVATE', content: { title }, edited: { title: better } })
    clock.move(minute)
    expect(simulator.rows()[0]).toMatchObject({ content: { title: better }, edited: null })
    const rows = [{ seller_sku: 'yn-2', price: { amount: '40.00', currency: 'THB' }, inventory: inventory(shop, 3) }]
    expect((await ask('POST', path, { skus: rows })).code).toBe(0)
    expect(simulator.rows()[0]?.skus.map((one) => one.sellerSku)).toEqual(['yn-2'])
  })

  it('answers rows one by one inside a success', async () => {
    const { ask, simulator, shop } = await program()
    const made = simulator.addByHand({ shopId: shop.id, title })
    const path = `/product/202309/products/${made.id}/inventory/update`
    const answer = await ask('POST', path, {
      skus: [
        { id: made.skus[0]?.id, inventory: inventory(shop, 9) },
        { id: '1', inventory: inventory(shop, 9) },
      ],
    })
    expect(answer.code).toBe(0)
    expect(answer.data.errors).toMatchObject([{ code: 12052048, detail: { sku_id: '1' } }])
    expect(simulator.rows()[0]?.skus[0]?.available).toBe(9)
  })

  it('stops a search at its cap', async () => {
    const { ask, simulator, shop } = await program()
    simulator.turn({ searchCap: 150 })
    for (let at = 0; at < 201; at += 1) simulator.addByHand({ shopId: shop.id })
    const page = (token: string) =>
      ask('POST', '/product/202502/products/search', {}, { page_size: '100', page_token: token })
    const first = await page('')
    expect(first.data.total_count).toBe(201)
    expect(first.data.next_page_token).toMatch(/[/+]/)
    expect((await page(String(first.data.next_page_token))).code).toBe(12052180)
  })

  it('sends signed messages up its ladder, then gives up', async () => {
    const seen: string[] = []
    const { simulator, clock, shop } = open(null, async (_, init) => {
      seen.push(new Headers(init?.headers).get('authorization') ?? '')
      return new Response(null, { status: 500 })
    })
    simulator.consent(shop.id)
    const made = simulator.addByHand({ shopId: shop.id })
    simulator.buy([{ id: made.id, units: 1 }])
    for (const wait of [0, 2 * minute, 30 * minute, 180 * minute, 720 * minute]) {
      clock.move(wait)
      await simulator.tick?.()
    }
    const pushes = await simulator.deliverPushes()
    const first = pushes.find((one) => one.state === 'lost')
    expect(first).toMatchObject({ attempts: 5, address: pushUrl })
    const expected = createHmac('sha256', demoApp.appSecret)
      .update(demoApp.appKey + first?.body)
      .digest('hex')
    expect(seen.filter((one) => one === expected)).toHaveLength(5)
  })

  it('sends messages twice and backwards where that is its habit', async () => {
    const seen: string[] = []
    const { simulator, shop } = open(null, async (_, init) => {
      seen.push(String((JSON.parse(String(init?.body)) as { tts_notification_id: string }).tts_notification_id))
      return new Response(null)
    })
    simulator.turn({ messages: 'twice_backwards' })
    simulator.consent(shop.id)
    const made = simulator.addByHand({ shopId: shop.id })
    const order = simulator.buy([{ id: made.id, units: 1 }])
    simulator.moveOrder(order?.id ?? '', 'ON_HOLD')
    await simulator.deliverPushes()
    expect(seen).toHaveLength(4)
    expect(seen[0]).toBe(seen[1])
    expect(BigInt(seen[0] ?? 0)).toBeGreaterThan(BigInt(seen[2] ?? 0))
  })

  it('holds a paid order for an hour, then it is to be sent', async () => {
    const { simulator, clock, shop } = open()
    const made = simulator.addByHand({ shopId: shop.id, stock: 3 })
    const order = simulator.buy([{ id: made.id, units: 2 }])
    expect(simulator.rows()[0]?.skus[0]).toMatchObject({ available: 1, committed: 2 })
    expect(simulator.buy([{ id: made.id, units: 2 }])).toBeNull()
    simulator.moveOrder(order?.id ?? '', 'ON_HOLD')
    clock.move(59 * minute)
    expect(simulator.orders()[0]?.status).toBe('ON_HOLD')
    clock.move(minute)
    expect(simulator.orders()[0]?.status).toBe('AWAITING_SHIPMENT')
  })

  it('lets a person buy, edit, audit and cancel on its pages, in Thai and English', async () => {
    const { simulator, shop } = open()
    const made = simulator.addByHand({ shopId: shop.id, title: '<ขัน> ลงหินบ้านบุ ตีด้วยมือทั้งใบ', price: '900.50' })
    const at = async (path: string) => (await simulator.fetch(new Request(baseUrl + path))).text()
    const say = (path: string, fields: Record<string, string>) =>
      simulator.fetch(new Request(baseUrl + path, { method: 'POST', body: new URLSearchParams(fields) }))
    const office = `/seller/${shop.id}`
    expect(await at('')).toContain('&#60;ขัน&#62; ลงหิน')
    expect(await at(`/view/product/${made.id}`)).toContain('฿900.5')
    const bought = await (await say(`/view/product/${made.id}`, { units: '2' })).text()
    const [order] = simulator.orders()
    expect(bought).toContain(order?.id)
    expect(await at(`${office}?lang=en`)).toContain('Waiting for payment')
    await say(office, { order: order?.id ?? '', do: 'next' })
    expect(simulator.orders()[0]?.status).toBe('ON_HOLD')
    await say(office, { order: order?.id ?? '', do: 'cancel_one' })
    await say(office, { order: order?.id ?? '', do: 'cancel' })
    expect(simulator.orders()[0]?.status).toBe('CANCELLED')
    expect(simulator.rows()[0]?.skus[0]).toMatchObject({ available: 5, committed: 0 })
    await say(office, { item: made.id, do: 'edit', name: title, price: '950', stock: 'มาก' })
    expect(simulator.rows()[0]).toMatchObject({ content: { title }, skus: [{ price: '950.00', available: 5 }] })
    await say(office, { do: 'habits', audit: 'on' })
    await say(office, { item: made.id, do: 'ban' })
    expect(await at(office)).toContain('ถูกระงับ')
    expect((await simulator.fetch(new Request(`${baseUrl}/view/product/${made.id}`))).status).toBe(404)
    await say(office, { item: made.id, do: 'delete' })
    expect(await at(`${office}?lang=en`)).toContain('Deleted')
  })

  it('asks the seller, and sends the browser back with code and the state unchanged', async () => {
    const { simulator, shop } = open()
    const query = new URLSearchParams({
      service_id: demoApp.serviceId,
      redirect: 'https://yaan.example/back?x=1',
      state: 'ก+&',
    })
    const asked = await simulator.fetch(new Request(`${baseUrl}/open/authorize?${query}`))
    expect(await asked.text()).toContain(shop.name)
    const said = await simulator.fetch(
      new Request(`${baseUrl}/open/authorize?${query}`, {
        method: 'POST',
        body: new URLSearchParams({ shop: shop.id }),
      }),
    )
    const back = new URL(said.headers.get('location') ?? '')
    expect(said.status).toBe(303)
    expect([back.searchParams.get('x'), back.searchParams.get('state')]).toEqual(['1', 'ก+&'])
    expect(back.searchParams.get('code')).toMatch(/^TTP_/)
    expect(Object.values(simulator.shops()[0]?.webhooks ?? {})).toContain(pushUrl)
    const odd = new Request(`${baseUrl}/open/authorize?service_id=${demoApp.serviceId}&redirect=javascript:alert(1)`)
    expect((await simulator.fetch(odd)).status).toBe(400)
  })
})

function inventory({ warehouses }: { warehouses: readonly { id: string }[] }, quantity: number) {
  return [{ warehouse_id: warehouses[0]?.id, quantity }]
}

async function noNetwork(): Promise<Response> {
  throw new Error('no network in tests')
}
