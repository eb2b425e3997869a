import { createHmac } from 'node:crypto'
import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createShopeeSimulator, demoApp } from '#integrations/simulators/shopee/index.ts'
import { createClock } from '#tests/support/conformance/world.ts'

const baseUrl = 'http://localhost:4010/shopee'
const minute = 60_000

function open(dataDir: string | null = null, fetch: typeof globalThis.fetch = noNetwork) {
  const clock = createClock()
  return { clock, simulator: createShopeeSimulator({ dataDir, baseUrl, now: clock.now, fetch }) }
}

describe('the Shopee stand-in', () => {
  it('keeps its shop over a restart, and leaves no half-written file', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'shopee-'))
    const first = open(dataDir).simulator
    first.addByHand({ shopId: 14701711, name: 'ขันลงหินบ้านบุ' })
    first.consent(14701711)
    const second = open(dataDir).simulator
    expect(second.rows().map((item) => item.name)).toEqual(['ขันลงหินบ้านบุ'])
    expect(second.shops()[0]?.linked).toBe(true)
    expect(readdirSync(join(dataDir, 'shopee')).sort()).toEqual(['images', 'state.json'])
    await second.reset()
    expect(open(dataDir).simulator.rows()).toEqual([])
  })

  it('refuses a call without app, clock, signature or token, each in its own words', async () => {
    const { simulator, clock } = open()
    const now = Math.floor(clock.now().getTime() / 1000)
    const path = '/api/v2/shop/get_shop_info'
    const sign = (time: number) =>
      createHmac('sha256', demoApp.key).update(`${demoApp.partnerId}${path}${time}tok14701711`).digest('hex')
    const ask = async (change: Record<string, string>) => {
      const query = {
        partner_id: demoApp.partnerId,
        timestamp: String(now),
        access_token: 'tok',
        shop_id: '14701711',
        sign: sign(now),
        ...change,
      }
      const answer = await simulator.fetch(new Request(`${baseUrl}${path}?${new URLSearchParams(query)}`))
      return ((await answer.json()) as { error: string }).error
    }
    expect(await ask({ partner_id: '1' })).toBe('error_auth')
    expect(await ask({ timestamp: String(now - 301), sign: sign(now - 301) })).toBe('error_param')
    expect(await ask({ sign: sign(now).toUpperCase() })).toBe('error_sign')
    expect(await ask({ shop_id: '14701722' })).toBe('error_sign')
    expect(await ask({})).toBe('invalid_acceess_token')
  })

  it('sends signed messages up its ladder, then keeps them three days as lost', async () => {
    const seen: string[] = []
    const { simulator, clock } = open(null, async (_, init) => {
      seen.push(new Headers(init?.headers).get('authorization') ?? '')
      return new Response(null, { status: 500 })
    })
    const pushUrl = 'https://yaan.example/hooks/shopee'
    simulator.setPushUrl(pushUrl)
    const item = simulator.addByHand({ shopId: 14701711 })
    simulator.ban(item.id, 'ไม่ครบ', '')
    for (const wait of [0, 5 * minute, 30 * minute, 180 * minute]) {
      clock.move(wait)
      await simulator.deliverPushes()
    }
    const [push] = await simulator.deliverPushes()
    expect(seen).toHaveLength(4)
    expect(push).toMatchObject({ state: 'lost', attempts: 4 })
    const expected = createHmac('sha256', demoApp.pushKey).update(`${pushUrl}|${push?.body}`).digest('hex')
    expect(new Set(seen)).toEqual(new Set([expected]))
  })

  it('sells on its own pages: the units go at once, and each step of the order is rung', async () => {
    const rung: { code: number; data: { status: string } }[] = []
    const fetch: typeof globalThis.fetch = async (_, init) => {
      rung.push(JSON.parse(String(init?.body)))
      return new Response(null, { status: 200 })
    }
    const clock = createClock()
    const pushUrl = 'https://yaan.example/hooks/shopee'
    const simulator = createShopeeSimulator({ dataDir: null, baseUrl, now: clock.now, fetch, pushUrl })
    const item = simulator.addByHand({ shopId: 14701711, name: 'ขันลงหินบ้านบุ', stock: 3, sku: 'yn-1' })
    const post = async (path: string, form: Record<string, string>) =>
      (
        await simulator.fetch(new Request(`${baseUrl}${path}`, { method: 'POST', body: new URLSearchParams(form) }))
      ).headers.get('location')
    expect(await post(`/product/14701711/${item.id}`, { quantity: '4' })).toMatch(/\/product\//)
    const order = await post(`/product/14701711/${item.id}`, { quantity: '2' })
    expect(order).toMatch(/^\/shopee\/order\//)
    expect(simulator.rows()[0]?.stock).toBe(1)
    for (const step of ['ship', 'pay', 'ship', 'cancel']) await post(order?.slice('/shopee'.length) ?? '', { do: step })
    await simulator.tick?.()
    expect(rung.map(({ code, data }) => [code, data.status])).toEqual([
      [3, 'UNPAID'],
      [3, 'READY_TO_SHIP'],
      [3, 'SHIPPED'],
    ])
    const page = await (await simulator.fetch(new Request(`http://localhost:4010${order}?lang=en`))).text()
    expect(page).toContain('Received')
    expect(page).not.toContain('08123')
  })

  it('asks the seller, and sends the browser back with code, shop and the state unchanged', async () => {
    const { simulator } = open()
    const query = new URLSearchParams({
      partner_id: demoApp.partnerId,
      response_type: 'code',
      redirect_uri: 'https://yaan.example/back?x=1',
      state: 'ก+&',
    })
    const asked = await simulator.fetch(new Request(`${baseUrl}/auth?${query}`))
    expect(await asked.text()).toContain('ร้านชุมชนย่าน')
    const said = await simulator.fetch(
      new Request(`${baseUrl}/auth?${query}`, { method: 'POST', body: new URLSearchParams({ shop: '14701711' }) }),
    )
    const back = new URL(said.headers.get('location') ?? '')
    expect(said.status).toBe(303)
    expect([back.searchParams.get('x'), back.searchParams.get('state'), back.searchParams.get('shop_id')]).toEqual([
      '1',
      'ก+&',
      '14701711',
    ])
    const odd = await simulator.fetch(
      new Request(`${baseUrl}/auth?partner_id=1&redirect_uri=javascript:alert(1)&response_type=code`),
    )
    expect(odd.status).toBe(400)
  })

  it('shows buyers what is on sale and lets a person change it by hand', async () => {
    const { simulator } = open()
    const item = simulator.addByHand({ shopId: 14701711, name: '<ขัน> ลงหิน', price: 900 })
    const at = async (path: string) => (await simulator.fetch(new Request(baseUrl + path))).text()
    expect(await at('')).toContain('&#60;ขัน&#62; ลงหิน')
    expect(await at(`/product/14701711/${item.id}`)).toContain('฿900')
    const say = (fields: Record<string, string>) =>
      simulator.fetch(
        new Request(`${baseUrl}/seller/14701711`, {
          method: 'POST',
          body: new URLSearchParams({ item: String(item.id), ...fields }),
        }),
      )
    await say({ do: 'edit', name: 'ขันลงหิน', price: '950', stock: 'มาก' })
    expect(simulator.rows()[0]).toMatchObject({ name: 'ขันลงหิน', price: 950, stock: 5 })
    await say({ do: 'hide' })
    expect(await at('')).not.toContain('ขันลงหิน')
    await say({ do: 'delete' })
    expect(await at('/seller/14701711?lang=en')).toContain('Deleted by the seller')
    expect((await simulator.fetch(new Request(`${baseUrl}/product/14701711/${item.id}`))).status).toBe(404)
  })
})

async function noNetwork(): Promise<Response> {
  throw new Error('no network in tests')
}
