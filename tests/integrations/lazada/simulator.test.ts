import { createHmac } from 'node:crypto'
import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createLazadaSimulator, demoApp, type Switches } from '#integrations/simulators/lazada/index.ts'
import { createClock } from '#tests/support/conformance/world.ts'

const baseUrl = 'http://localhost:4010/lazada'
const sellerId = 100200300
const minute = 60_000

function open(dataDir: string | null = null, fetch: typeof globalThis.fetch = noNetwork) {
  const clock = createClock()
  const simulator = createLazadaSimulator({ dataDir, baseUrl, now: clock.now, fetch })
  return { clock, simulator, ask: askerOf(simulator, clock) }
}

type Answer = { code: string; data?: unknown; detail?: { message: string; sku_id?: string }[]; [more: string]: unknown }

/** Signed by lines of this test: neither the adapter's nor the stand-in's. */
function askerOf(simulator: ReturnType<typeof createLazadaSimulator>, clock: ReturnType<typeof createClock>) {
  return async (method: 'GET' | 'POST', path: string, own: Record<string, string>): Promise<Answer> => {
    const system = { app_key: demoApp.appKey, sign_method: 'sha256', timestamp: String(clock.now().getTime()) }
    const fields: Record<string, string> = { ...system, ...own }
    const text = Object.keys(fields)
      .sort()
      .map((name) => name + fields[name])
      .join('')
    const sign = createHmac('sha256', demoApp.appSecret)
      .update(path + text)
      .digest('hex')
      .toUpperCase()
    const all = new URLSearchParams({ sign, ...fields })
    const init = method === 'POST' ? { method, body: all } : { method }
    const address = `${baseUrl}/rest${path}${method === 'GET' ? `?${all}` : ''}`
    return (await simulator.fetch(new Request(address, init))).json() as Promise<Answer>
  }
}

async function connected(switches: Partial<Switches> = {}) {
  const all = open()
  all.simulator.turn(switches)
  const tokens = await all.ask('POST', '/auth/token/create', { code: all.simulator.consent(sellerId) })
  return { ...all, access_token: String(tokens.access_token) }
}

describe('the Lazada stand-in', () => {
  it('keeps its shop over a restart, and leaves no half-written file', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'lazada-'))
    const first = open(dataDir).simulator
    const item = first.addByHand({ sellerId, sku: 'kt-1' })
    first.buy([{ itemId: item.id, units: 2 }])
    first.consent(sellerId)
    const second = open(dataDir).simulator
    expect(second.rows()[0]).toMatchObject({ sku: 'kt-1', sellable: 3, withheld: 2 })
    expect(second.orders()[0]?.units).toHaveLength(2)
    expect(second.sellers()[0]?.linked).toBe(true)
    expect(readdirSync(join(dataDir, 'lazada')).sort()).toEqual(['images', 'state.json'])
    await second.reset()
    expect(open(dataDir).simulator.rows()).toEqual([])
  })

  it('refuses a call without app, clock, signature or token, each in its own words', async () => {
    const { ask, clock } = await connected()
    const code = async (own: Record<string, string>) => (await ask('GET', '/seller/get', own)).code
    const late = String(clock.now().getTime() - 7_201_000)
    expect(await code({ app_key: '1', access_token: 'x' })).toBe('InvalidAppKey')
    expect((await ask('GET', '/seller/get', { timestamp: late })).message).toMatch(/timestamp is more than 7200/)
    expect(await code({ sign: 'a'.repeat(64), access_token: 'x' })).toBe('IncompleteSignature')
    expect(await code({ timestamp: '', access_token: 'x' })).toBe('MissingParameter')
    expect(await code({ access_token: 'x' })).toBe('IllegalAccessToken')
    expect(await code({})).toBe('IllegalAccessToken')
  })

  it('moves units between sellable, withheld and occupied as an order goes its way', async () => {
    const { simulator, clock, ask, access_token } = await connected()
    const { id, skuId } = simulator.addByHand({ sellerId, sku: 'kt-1', sellable: 9 })
    const units = async () => {
      const { data } = await ask('GET', '/product/item/get', { access_token, item_id: String(id) })
      const [sku] = (data as { skus: { multiWarehouseInventories: Record<string, unknown>[] }[] }).skus
      const { sellableQuantity, withholdQuantity, occupyQuantity, totalQuantity } =
        sku?.multiWarehouseInventories[0] ?? {}
      return [sellableQuantity, withholdQuantity, occupyQuantity, totalQuantity]
    }
    const first = simulator.buy([{ itemId: id, units: 2 }])
    expect(await units()).toEqual([7, 2, 0, 9])
    expect(simulator.move(first?.id ?? 0, 'pending')).toBe(true)
    expect(await units()).toEqual([7, 0, 2, 9])
    expect(simulator.move(first?.id ?? 0, 'ready_to_ship')).toBe(true)
    expect(await units()).toEqual([7, 0, 0, 7])
    expect(simulator.move(first?.id ?? 0, 'delivered')).toBe(false)

    simulator.buy([{ itemId: id, units: 3 }])
    expect(await units()).toEqual([4, 3, 0, 7])
    const sku = `<Sku><ItemId>${id}</ItemId><SkuId>${skuId}</SkuId><SellableQuantity>5</SellableQuantity></Sku>`
    const payload = `<Request><Product><Skus>${sku}</Skus></Product></Request>`
    expect((await ask('POST', '/product/stock/sellable/update', { access_token, payload })).code).toBe('0')
    expect(await units()).toEqual([5, 3, 0, 8])
    clock.move(31 * minute)
    expect(await units()).toEqual([8, 0, 0, 8])
    expect(simulator.buy([{ itemId: id, units: 99 }])).toBeNull()
  })

  it('names the refused row of a batch under a heading, and does the others or not, as it is told', async () => {
    for (const [otherRows, stock] of [
      ['done', [3, 5]],
      ['dropped', [5, 5]],
    ] as const) {
      const { simulator, ask, access_token } = await connected({ otherRows })
      const items = ['a', 'b'].map((sku) => simulator.addByHand({ sellerId, sku }))
      simulator.campaign(items[1]?.id ?? 0, 4)
      const rows = items.map(
        ({ id, skuId }) =>
          `<Sku><ItemId>${id}</ItemId><SkuId>${skuId}</SkuId><SellableQuantity>3</SellableQuantity></Sku>`,
      )
      const payload = `<Request><Product><Skus>${rows.join('')}</Skus></Product></Request>`
      const answer = await ask('POST', '/product/stock/sellable/update', { access_token, payload })
      expect(answer.code).toBe('501')
      expect(answer.detail).toEqual([{ sku_id: String(items[1]?.skuId), message: expect.stringContaining('E4162') }])
      expect(simulator.rows().map((item) => item.sellable)).toEqual(stock)
    }
  })

  it('counts a name in bytes or in letters, and a code once in the store or not, as it is told', async () => {
    const product = (name: string, sku: string) =>
      JSON.stringify({
        Request: {
          Product: {
            PrimaryCategory: '20201',
            Images: { Image: [] },
            Attributes: { name, description: '<p>เรื่อง</p>', brand: 'No Brand', material: 'Cotton' },
            Skus: { Sku: [{ SellerSku: sku, price: '350', quantity: '1' }] },
          },
        },
      })
    const create = async (switches: Partial<Switches>, name: string) => {
      const { simulator, ask, access_token } = await connected(switches)
      simulator.addByHand({ sellerId, sku: 'kt-1' })
      const answer = await ask('POST', '/product/create', { access_token, payload: product(name, 'kt-1') })
      return answer.detail?.[0]?.message ?? answer.code
    }
    expect(await create({}, 'ผ'.repeat(86))).toMatch(/E4160/)
    // Past the name, the next thing wrong is that there is no picture.
    expect(await create({}, 'ผ'.repeat(85))).toMatch(/E4116/)
    expect(await create({ nameCounts: 'letters' }, 'ผ'.repeat(255))).toMatch(/E4116/)
  })

  it('sends signed messages every half hour, thirteen times in all, then gives them up', async () => {
    const seen: string[] = []
    const { simulator, clock } = open(null, async (_, init) => {
      seen.push(new Headers(init?.headers).get('authorization') ?? '')
      return new Response(null, { status: 204 })
    })
    simulator.setPushUrl('https://yaan.example/hooks/lazada')
    const item = simulator.addByHand({ sellerId })
    simulator.review(item.id, 'refuse')
    for (let round = 0; round < 20; round += 1) {
      await simulator.deliverPushes()
      clock.move(30 * minute)
    }
    const [push] = await simulator.deliverPushes()
    expect(seen).toHaveLength(13)
    expect(push).toMatchObject({ state: 'lost', attempts: 13 })
    expect(JSON.parse(push?.body ?? '')).toMatchObject({
      message_type: 1,
      data: { itemId: item.id, status: 'rejected' },
    })
    const expected = createHmac('sha256', demoApp.appSecret).update(`${demoApp.appKey}${push?.body}`).digest('hex')
    expect(new Set(seen)).toEqual(new Set([expected]))
  })

  it('takes an app that does not answer in time for one that did not hear', async () => {
    const { simulator } = open(
      null,
      (_, init) =>
        new Promise((__, reject) => {
          init?.signal?.addEventListener('abort', () => reject(new Error('hung up')))
        }),
    )
    simulator.setPushUrl('https://yaan.example/hooks/lazada')
    simulator.remove(simulator.addByHand({ sellerId }).id)
    expect(await simulator.deliverPushes()).toMatchObject([{ state: 'waiting', attempts: 1 }])
  })

  it('asks the seller, and sends the browser back with a code and the state unchanged', async () => {
    const { simulator } = open()
    const query = new URLSearchParams({
      client_id: demoApp.appKey,
      response_type: 'code',
      redirect_uri: 'https://yaan.example/back?x=1',
      state: 'ก+&',
    })
    const asked = await simulator.fetch(new Request(`${baseUrl}/oauth/authorize?${query}`))
    expect(await asked.text()).toContain('ร้านชุมชนย่าน')
    const body = new URLSearchParams({ shop: String(sellerId) })
    const said = await simulator.fetch(new Request(`${baseUrl}/oauth/authorize?${query}`, { method: 'POST', body }))
    const back = new URL(said.headers.get('location') ?? '')
    expect(said.status).toBe(303)
    expect([back.searchParams.get('x'), back.searchParams.get('state')]).toEqual(['1', 'ก+&'])
    expect(back.searchParams.get('code')).toMatch(/^0_135790_/)
    const odd = `${baseUrl}/oauth/authorize?client_id=1&redirect_uri=javascript:alert(1)&response_type=code`
    expect((await simulator.fetch(new Request(odd))).status).toBe(400)
  })

  it('sells to buyers, and lets a person review, edit, ship and delete by hand', async () => {
    const { simulator } = open()
    const attributes = { name: '<ขัน> ลงหิน', description: '<p>ตีด้วยมือ</p>', brand: 'No Brand' }
    const { id } = simulator.addByHand({ sellerId, attributes, satang: 90_050 })
    const at = async (path: string) => (await simulator.fetch(new Request(baseUrl + path))).text()
    const say = (path: string, fields: Record<string, string>) =>
      simulator.fetch(new Request(baseUrl + path, { method: 'POST', body: new URLSearchParams(fields) }))
    expect(await at('')).toContain('&#60;ขัน&#62; ลงหิน')
    expect(await at(`/products/i${id}.html`)).toContain('฿900.5')
    expect((await say(`/products/i${id}.html`, { units: '2', pay: 'now' })).status).toBe(303)
    expect(simulator.rows()[0]).toMatchObject({ sellable: 3, occupied: 2 })
    expect((await say(`/products/i${id}.html`, { units: '4', pay: 'now' })).status).toBe(409)
    const [order] = simulator.orders()
    await say(`/seller/${sellerId}`, { order: String(order?.id), do: 'ready_to_ship' })
    expect(simulator.rows()[0]).toMatchObject({ sellable: 3, occupied: 0 })

    const office = `/seller/${sellerId}`
    await say(office, { item: String(id), do: 'edit', name: 'ขันลงหิน', price: '950', stock: 'มาก' })
    expect(simulator.rows()[0]).toMatchObject({ satang: 95_000, sellable: 3, attributes: { name: 'ขันลงหิน' } })
    simulator.turn({ reviewsNew: true })
    await say(office, { item: String(id), do: 'ban' })
    expect(await at(`${office}?lang=en`)).toContain('Refused')
    await say(office, { item: String(id), do: 'show' })
    await say(office, { item: String(id), do: 'delete' })
    expect(await at(`${office}?lang=en`)).toContain('Deleted')
    expect((await simulator.fetch(new Request(`${baseUrl}/products/i${id}.html`))).status).toBe(404)
  })

  it('reviews by hand or by itself after a while, and turns its habits over on its page', async () => {
    const { simulator, clock } = open()
    const body = new URLSearchParams({ do: 'habits', reviewsNew: 'on', reviewSeconds: 'on', skuUnique: 'on' })
    await simulator.fetch(new Request(`${baseUrl}/seller/${sellerId}`, { method: 'POST', body }))
    const page = await (await simulator.fetch(new Request(`${baseUrl}/seller/${sellerId}`))).text()
    expect(page.match(/ checked/g)).toHaveLength(3)
    const { id } = simulator.addByHand({ sellerId, status: 'Pending QC', visible: false })
    simulator.edit(id, { reviewEnds: clock.now().getTime() + 30_000 })
    expect(simulator.rows()[0]?.status).toBe('Pending QC')
    clock.move(31_000)
    await simulator.tick?.()
    expect(simulator.rows()[0]).toMatchObject({ status: 'Active', visible: true })
  })
})

async function noNetwork(): Promise<Response> {
  throw new Error('no network in tests')
}
