import { createHmac } from 'node:crypto'
import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createMyShopSimulator, demoShop, type MyShopOptions } from '#integrations/simulators/myshop/index.ts'
import { createClock } from '#tests/support/conformance/world.ts'

const baseUrl = 'http://localhost:4010/myshop'
const hookUrl = 'https://yaan.example/hooks/line'
const jpeg = () => new Response(new Uint8Array([0xff, 0xd8, 0xff]))

function open(change: Partial<MyShopOptions> = {}) {
  const clock = createClock()
  const simulator = createMyShopSimulator({
    ...{ dataDir: null, baseUrl, now: clock.now, fetch: async () => jpeg() },
    ...change,
  })
  const ask = async (method: string, path: string, body?: unknown, key: string = demoShop.apiKey) => {
    const response = await simulator.fetch(
      new Request(`${baseUrl}/v1${path}`, {
        method,
        headers: { 'x-api-key': key },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    )
    const text = await response.text()
    const said = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>
    return { status: response.status, headers: response.headers, said }
  }
  return { clock, simulator, ask }
}

const bowl = {
  name: 'ขันลงหินบ้านบุ',
  code: 'khan-1',
  description: '<p>ตีด้วยมือ</p>',
  categoryId: 1203,
  imageUrls: ['https://yaan.example/photo/a.jpg'],
  variants: [{ sku: 'khan-1', price: 900, weight: 400, onHandNumber: 5 }],
}

describe('the MyShop stand-in', () => {
  it('keeps its shop over a restart, and leaves no half-written file', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'myshop-'))
    open({ dataDir }).simulator.addByHand({ shopId: 1, name: 'ขันลงหินบ้านบุ' })
    const { simulator } = open({ dataDir })
    expect(simulator.rows().map(({ name }) => name)).toEqual(['ขันลงหินบ้านบุ'])
    expect(readdirSync(join(dataDir, 'myshop')).sort()).toEqual(['images', 'state.json'])
    await simulator.reset()
    expect(open({ dataDir }).simulator.rows()).toEqual([])
  })

  it('knows a shop by its key alone, and a withdrawn key no more', async () => {
    const { simulator, ask } = open()
    expect((await ask('GET', '/products')).status).toBe(200)
    expect(await ask('GET', '/products', undefined, 'somebody-elses')).toMatchObject({
      status: 401,
      said: { code: 'UNAUTHORIZED', timestamp: '2026-11-20T10:00:00+07:00' },
    })
    simulator.addByHand({ shopId: 2, name: 'ของอีกร้าน' })
    expect((await ask('GET', '/products')).said).toMatchObject({ data: [], totalRow: 0 })
    const fresh = simulator.makeKey(1)
    expect((await ask('GET', '/products')).status).toBe(401)
    expect((await ask('GET', '/products', undefined, fresh)).status).toBe(200)
  })

  it('makes products hidden, by pictures that it fetches from public https only', async () => {
    const { simulator, ask } = open()
    const made = await ask('POST', '/products', bowl)
    expect(made).toMatchObject({ status: 201, said: { hasOnlyDefaultVariant: true, isDisplay: false } })
    for (const url of ['http://yaan.example/a.jpg', 'https://192.168.1.7/a.jpg', 'https://localhost/a.jpg'])
      expect(await ask('POST', '/products', { ...bowl, imageUrls: [bowl.imageUrls[0], url] })).toMatchObject({
        status: 400,
        said: { message: 'imageUrls[1]: the address is not public https' },
      })
    expect(simulator.rows()).toHaveLength(1)
    const local = open({ localPictures: true })
    const near = { ...bowl, imageUrls: ['http://localhost:3000/i/a.jpg'] }
    expect((await local.ask('POST', '/products', near)).status).toBe(201)
  })

  it('moves three numbers with an order: reserved, ready to ship, out of the house', async () => {
    const { simulator, ask } = open()
    const { id } = simulator.addByHand({ shopId: 1, onHand: 5 })
    const numbers = async () => {
      const { said } = await ask('GET', `/products?ids=${id}`)
      const [{ variants }] = said.data as [{ variants: [Record<string, number>] }]
      const { onHandNumber, reservedNumber, readyToShipNumber, availableNumber } = variants[0]
      return [onHandNumber, reservedNumber, readyToShipNumber, availableNumber]
    }
    const order = simulator.buy({ shopId: 1, lines: [{ productId: id, quantity: 2 }] })
    expect(await numbers()).toEqual([5, 2, 0, 3])
    simulator.move(order?.number ?? '', 'pay')
    expect(await numbers()).toEqual([5, 0, 2, 3])
    expect((await ask('POST', `/orders/${order?.number}/mark-as-ship`, { trackingNumber: 'TH1' })).status).toBe(200)
    expect(await numbers()).toEqual([3, 0, 0, 3])
    expect((await ask('POST', `/orders/${order?.number}/mark-as-ship`, { trackingNumber: 'TH1' })).status).toBe(409)
    const cash = simulator.buy({ shopId: 1, lines: [{ productId: id, quantity: 1 }], cashOnDelivery: true })
    expect(await numbers()).toEqual([3, 0, 1, 2])
    expect((await ask('PUT', `/orders/${cash?.number}/cancel`)).status).toBe(200)
    expect(await numbers()).toEqual([3, 0, 0, 3])
    expect(simulator.buy({ shopId: 1, lines: [{ productId: id, quantity: 4 }] })).toBeNull()
  })

  it('lets an unpaid order expire after three days, and tells nobody', async () => {
    const { simulator, clock, ask } = open({ hookUrl })
    const { id } = simulator.addByHand({ shopId: 1, onHand: 5 })
    const order = simulator.buy({ shopId: 1, lines: [{ productId: id, quantity: 2 }] })
    await simulator.deliverPushes()
    clock.move(3 * 86_400_000)
    expect((await ask('GET', `/orders/${order?.number}`)).said).toMatchObject({ orderStatus: 'EXPIRED' })
    expect(simulator.rows()[0]?.variants[0]).toMatchObject({ onHand: 5, reserved: 0 })
    expect(await simulator.deliverPushes()).toEqual([])
  })

  it('refuses a price while a promotion runs, and a second product of one SKU only where SKUs are unique', async () => {
    const { simulator, ask } = open()
    const { id } = simulator.addByHand({ shopId: 1, sku: 'khan-1' })
    simulator.edit(id, { promotion: true })
    expect((await ask('PATCH', `/products/${id}/prices`, { price: 90 })).status).toBe(409)
    simulator.turn({ uniqueSku: true })
    expect((await ask('POST', '/products', bowl)).status).toBe(409)
    simulator.turn({ uniqueSku: false })
    expect((await ask('POST', '/products', bowl)).status).toBe(201)
  })

  it('answers what nobody could confirm in both ways', async () => {
    const { simulator, ask } = open()
    const { id, variants } = simulator.addByHand({ shopId: 1, onHand: 5 })
    const inventory = `/inventory/${variants[0]?.inventoryId}/adjust`
    expect((await ask('PUT', inventory, { amount: 7 })).said).toMatchObject({ onHandAmount: 7 })
    expect((await ask('GET', `/products/${id}`)).status).toBe(404)
    expect((await ask('PATCH', `/products/${id}/prices`, { price: 99.5 })).status).toBe(400)
    simulator.turn({ adjust: 'adds', plainRead: true, decimals: true, wrapped: true })
    expect((await ask('PUT', inventory, { amount: 7 })).said).toMatchObject({ data: { onHandAmount: 14 } })
    expect((await ask('GET', `/products/${id}`)).said).toMatchObject({ data: { id } })
    expect((await ask('PATCH', `/products/${id}/prices`, { price: 99.5 })).status).toBe(200)
    expect((await ask('GET', `/products?ids=${id}`)).said).toMatchObject({ totalRow: 1, data: [{ id }] })
  })

  it('takes fifty calls a second and no more', async () => {
    const { clock, ask } = open()
    const statuses: number[] = []
    for (let call = 0; call < 51; call += 1) statuses.push((await ask('GET', '/products')).status)
    expect(statuses.indexOf(429)).toBe(50)
    clock.move(1001)
    expect((await ask('GET', '/products')).status).toBe(200)
  })

  it.each([
    ['base64_secret', demoShop.hookSecret, 'base64'],
    ['hex_key', demoShop.apiKey, 'hex'],
  ] as const)('signs messages (%s), and tries nine times within about an hour', async (hookSign, key, written) => {
    const seen: { sign: string; id: string; body: string }[] = []
    const { simulator, clock } = open({
      hookUrl,
      fetch: async (_, init) => {
        const headers = new Headers(init?.headers)
        seen.push({
          sign: headers.get('x-myshop-signature') ?? '',
          id: headers.get('x-request-id') ?? '',
          body: String(init?.body),
        })
        return new Response(null, { status: 500 })
      },
    })
    simulator.turn({ hookSign })
    const { id } = simulator.addByHand({ shopId: 1 })
    const started = clock.now().getTime()
    simulator.buy({ shopId: 1, lines: [{ productId: id, quantity: 1 }] })
    for (
      let [push] = await simulator.deliverPushes();
      push?.state === 'waiting';
      [push] = await simulator.deliverPushes()
    )
      clock.move(push.dueAt - clock.now().getTime())
    expect(seen).toHaveLength(9)
    expect(clock.now().getTime() - started).toBeLessThanOrEqual(3_600_000)
    expect(new Set(seen.map((one) => one.id)).size).toBe(1)
    const [{ sign, body } = { sign: '', body: '' }] = seen
    expect(sign).toBe(createHmac('sha256', key).update(body).digest(written))
    expect(JSON.parse(body)).toMatchObject({ event: { name: 'ORDER.PENDING_PAYMENT' }, paymentStatus: 'PENDING' })
  })

  it('lets a person buy on its page, and work in its console', async () => {
    const { simulator } = open()
    const { id } = simulator.addByHand({ shopId: 1, name: '<ขัน> ลงหิน', price: 900, onHand: 3 })
    const at = async (path: string) => (await simulator.fetch(new Request(baseUrl + path))).text()
    const say = async (path: string, fields: Record<string, string>) => {
      const body = new URLSearchParams(fields)
      const { headers } = await simulator.fetch(new Request(baseUrl + path, { method: 'POST', body }))
      return headers.get('location') ?? ''
    }
    const shelf = `/${demoShop.oaId}/product/${id}`
    expect(await at('')).toContain('&#60;ขัน&#62; ลงหิน')
    expect(await at(shelf)).toContain('฿900')
    const thanks = await say(shelf, { quantity: '2', how: 'now' })
    expect(await at(thanks.replace('/myshop', ''))).toContain('สั่งซื้อแล้ว')
    const [order] = simulator.orders()
    expect(order).toMatchObject({ paymentStatus: 'PAID', items: [{ quantity: 2 }] })
    expect(await say(shelf, { quantity: '2', how: 'now' })).toMatch(/bought=$/)
    await say('/console/1', { order: order?.number ?? '', do: 'ship' })
    expect(simulator.orders()[0]).toMatchObject({ shipmentStatus: 'ON_DELIVERY' })
    await say('/console/1', { product: String(id), do: 'edit', name: 'ขันลงหิน', price: '950', stock: 'มาก' })
    expect(simulator.rows()[0]).toMatchObject({ name: 'ขันลงหิน', variants: [{ price: 950, onHand: 1 }] })
    await say('/console/1', { product: String(id), do: 'hide' })
    expect(await at('')).not.toContain('ขันลงหิน')
    await say('/console/1', { do: 'habits', wrapped: 'on', kilograms: 'on' })
    await say('/console/1', { do: 'fail', trick: 'down', call: 'products.create', times: '2' })
    const english = await at('/console/1?lang=en')
    expect(english).toContain('1 waiting')
    expect(english).toContain(demoShop.apiKey)
    await say('/console/1', { do: 'make-key' })
    expect(simulator.shops()[0]?.apiKey).toMatch(/^simulated-/)
    expect(await at('/console/1')).not.toContain(demoShop.apiKey)
    await say('/console/1', { product: String(id), do: 'delete' })
    expect(await at('/console/1?lang=en')).toContain('Deleted')
    expect((await simulator.fetch(new Request(baseUrl + shelf))).status).toBe(404)
  })
})
