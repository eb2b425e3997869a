import { describe, expect, it } from 'vitest'
import { baht } from '#integrations/money.ts'
import { createLine } from '#integrations/partners/line/index.ts'
import { toSaleState } from '#integrations/partners/line/order.ts'
import { lineSetup } from '#integrations/partners/line/setup.ts'
import { type Bench, only, publishOne, troubleIn, valueIn } from '#tests/support/conformance/bench.ts'
import { openLineBench } from '#tests/support/conformance/line-bench.ts'
import { photo } from '#tests/support/conformance/wish.ts'

const live = 'https://developers-oaplus.line.biz/myshop/v1'

async function setStock(bench: Bench, ref: Awaited<ReturnType<typeof publishOne>>, sellable: number) {
  const [answer] = await bench.shelf.updateStock(bench.shop, [{ ref, sellable, asOf: bench.world.now() }], bench.ctx())
  if (!answer) throw new Error('no answer')
  return answer
}

describe('LINE MyShop', () => {
  it('sends a demo key to nobody but the stand-in, and a real one to nobody but LINE', async () => {
    const bench = await openLineBench({})
    const before = bench.reached()
    const { signal } = bench.ctx()
    const abroad = bench.another({ world: { base: { ...bench.world.base, api: live } } })
    const trouble = troubleIn((await abroad.keys?.check(bench.shop, signal)) ?? { ok: true })
    expect(trouble).toMatchObject({ code: 'misconfigured', alarm: true })
    const typed = { account: '@somebody', apiKey: bench.names.liveKey, categories: '1201' }
    expect(await bench.partner.keys?.open(typed, signal)).toMatchObject({ ok: false })
    expect(bench.reached()).toBe(before)
    expect(() => createLine({ photos: 'anywhere' }, { ...bench.world, base: { api: live } })).toThrow(/real address/)
  })

  it('lets pictures of this computer pass beside a stand-in only', async () => {
    const bench = await openLineBench({})
    const wish = await bench.wish({ photos: [photo('a', { url: 'http://localhost:3000/i/a/640.jpg' })] })
    expect(bench.shelf.validate(wish).map(({ code }) => code)).toEqual(['not_public'])
    const demo = lineSetup({ base: 'http://localhost:4010/myshop/', settings: {} })
    expect(demo.base).toEqual({ api: 'http://localhost:4010/myshop/v1', web: 'http://localhost:4010/myshop' })
    expect(createLine(demo.settings, { ...bench.world, base: demo.base }).shelf?.validate(wish)).toEqual([])
    expect(lineSetup({ base: live.replace('/v1', ''), settings: {} })).toEqual({
      settings: { photos: 'public' },
      base: { api: live, web: 'https://shop.line.me' },
    })
  })

  it('believes nothing when a filter did nothing: no second product, no wrong one', async () => {
    const bench = await openLineBench({})
    const { signal } = bench.ctx()
    const own = bench.hand.add({ title: 'ของร้านเอง' })
    const seller = valueIn(await bench.shelf.fetchRemote(bench.shop, own, signal))
    const row = (await bench.world
      .fetch(`${bench.world.base.api}/products`, {
        headers: { 'x-api-key': bench.names.demoKey },
      })
      .then((answer) => answer.json())) as { data: unknown[] }
    const everything = (body: Record<string, unknown>) => ({ ...body, data: row.data, totalRow: 1, totalPage: 1 })
    for (const on of ['search', 'read'] as const) {
      bench.play({ kind: 'reshape', change: everything }, { on, times: 3 })
      const by = on === 'search' ? { ourId: 'yn-7f3k9' } : { ...own, item: '77' }
      const trouble = troubleIn(await bench.shelf.fetchRemote(bench.shop, by, signal))
      expect(trouble).toMatchObject({ code: 'unreadable', remoteCode: 'filter ignored', alarm: true })
    }
    expect(seller?.title).toBe('ของร้านเอง')
    bench.play({ kind: 'reshape', change: everything }, { on: 'search', times: 3 })
    const published = await bench.shelf.publish(bench.shop, await bench.wish(), bench.ctx())
    expect(troubleIn(published).code).toBe('unreadable')
    expect(await bench.rows()).toHaveLength(1)
  })

  it('is stopped by a promotion from a price alone, and takes a discount put on by hand away', async () => {
    const bench = await openLineBench({})
    const ref = await publishOne(bench)
    const setPrice = async (price: number, revision: bigint) => {
      const [answer] = await bench.shelf.updatePrice(bench.shop, [{ ref, price: baht(price), revision }], bench.ctx())
      if (!answer) throw new Error('no answer')
      return answer
    }
    bench.hand.promote(ref.item, 0)
    expect(troubleIn(await setPrice(300, 2n)).code).toBe('locked')
    expect(valueIn(await setStock(bench, ref, 4))).toEqual({ sellable: 4 })
    bench.hand.promote(ref.item, null)
    const body = JSON.stringify({ price: 350, instantDiscount: 50 })
    const headers = { 'x-api-key': bench.names.demoKey }
    await bench.world.fetch(`${bench.world.base.api}/products/${ref.item}/prices`, { method: 'PATCH', headers, body })
    expect(JSON.parse((await only(bench)).rest)).toMatchObject({ discountedPrice: 300 })
    expect(valueIn(await setPrice(300, 2n))).toEqual({ price: baht(300) })
    expect(JSON.parse((await only(bench)).rest)).toMatchObject({ discountedPrice: 0 })
    expect(await only(bench)).toMatchObject({ price: baht(300), stock: 4 })
  })

  it('writes stock twice at most: fewer than wished may stand, more may not', async () => {
    const bench = await openLineBench({})
    const { till } = bench
    if (!till) throw new Error('no till')
    const ref = await publishOne(bench)
    const waiting = [till.buy([{ item: ref.item, quantity: 1 }]), till.buy([{ item: ref.item, quantity: 1 }])]
    for (let times = 0; times < 2; times += 1)
      bench.between('stock', () => void till.buy([{ item: ref.item, quantity: 1 }]))
    expect(valueIn(await setStock(bench, ref, 3))).toEqual({ sellable: 2 })
    expect((await only(bench)).stock).toBe(2)
    for (const sale of waiting) bench.between('stock', () => till.cancel(sale))
    bench.world.clock.move(1000)
    expect(troubleIn(await setStock(bench, ref, 1))).toMatchObject({ code: 'busy', effect: 'unknown' })
    expect(valueIn(await setStock(bench, ref, 1))).toEqual({ sellable: 1 })
    expect((await only(bench)).stock).toBe(1)
  })

  it('sees units go with an order, and no hand in its payment or its parcel', async () => {
    const bench = await openLineBench({})
    const { echo, ref } = valueIn(await bench.shelf.publish(bench.shop, await bench.wish(), bench.ctx()))
    const look = async () => valueIn(await bench.shelf.fetchRemote(bench.shop, ref, bench.ctx().signal))
    const sale = bench.till?.buy([{ item: ref.item, quantity: 2 }]) ?? ''
    const ordered = await look()
    expect(ordered).toMatchObject({ sellable: 5, held: 2, onHand: 7 })
    expect(ordered?.print).toEqual({ ...echo, stock: ordered?.print.stock })
    expect(ordered?.print.stock).not.toBe(echo?.stock)
    bench.till?.pay(sale)
    expect((await look())?.print).toEqual(ordered?.print)
    bench.till?.ship(sale)
    expect(await look()).toMatchObject({ sellable: 5, held: 0, onHand: 5, print: ordered?.print })
  })

  it('looks through a large shop a part at a time, all of it in turn', async () => {
    const bench = await openLineBench({})
    const made = new Set(Array.from({ length: 1203 }, (_, at) => bench.hand.add({ ourId: `yn-${at}` }).item))
    const seen: string[] = []
    const parts: number[] = []
    for (let times = 0; times < 3; times += 1) {
      const before = bench.reached()
      for await (const one of bench.shelf.sweep(bench.shop, new Date(0), bench.ctx().signal))
        seen.push(valueIn(one).ref.item)
      parts.push(bench.reached() - before)
    }
    expect(parts).toEqual([5, 5, 3])
    expect(seen).toHaveLength(1203)
    expect(new Set(seen)).toEqual(made)
  })

  it('takes a conflict for done when the product stands so already', async () => {
    const bench = await openLineBench({})
    const ref = await publishOne(bench)
    const hide = async () => (await bench.shelf.unpublish(bench.shop, [ref], 'hide', bench.ctx()))[0] ?? { ok: false }
    const conflict = { kind: 'code', error: '409', message: 'Already hidden' } as const
    bench.play(conflict, { on: 'hide' })
    expect(await hide()).toMatchObject({ ok: false, trouble: { code: 'locked' } })
    bench.hand.edit(ref.item, { state: 'hidden' })
    bench.play(conflict, { on: 'hide' })
    expect(await hide()).toMatchObject({ ok: true, value: { state: 'hidden' } })
  })

  it('shows what it made although showing failed, by the next try', async () => {
    const bench = await openLineBench({})
    const { fetch } = bench.world
    const blind = bench.another({
      world: {
        fetch: async (input, init) =>
          String(input).endsWith('/onsale') ? new Response(null, { status: 503 }) : fetch(input, init),
      },
    })
    const first = await blind.shelf?.publish(bench.shop, await bench.wish(), bench.ctx())
    expect(troubleIn(first ?? { ok: true })).toMatchObject({ code: 'down', effect: 'unknown' })
    expect((await only(bench)).state).toBe('hidden')
    const again = await bench.shelf.publish(bench.shop, await bench.wish(), bench.ctx({ attempt: 2 }))
    expect(valueIn(again)).toMatchObject({ did: 'adopted', state: 'live' })
    expect((await only(bench)).state).toBe('live')
  })

  it('sends weight in the shop’s own unit', async () => {
    for (const [weightUnit, weight] of [
      ['g', 400],
      ['kg', 0.4],
    ] as const) {
      const bench = await openLineBench({ weightUnit })
      await publishOne(bench)
      expect(JSON.parse((await only(bench)).rest)).toMatchObject({ weight })
    }
  })

  it('offers the categories that were copied from the console, those that the words name first', async () => {
    const bench = await openLineBench({})
    const shop = { ...bench.shop, settings: { categories: '1201 ผ้าทอ,\n1203' } }
    const asked = async (like: string | null) => valueIn(await bench.shelf.categories(shop, like, bench.ctx().signal))
    expect((await asked(null)).map(({ id, name }) => [id, name.th])).toEqual([
      ['1201', 'ผ้าทอ'],
      ['1203', 'หมวดหมู่ 1203'],
    ])
    expect((await asked('ผ้าทอ ลายน้ำ')).map(({ suggested }) => suggested)).toEqual([true, false])
    const rules = valueIn(await bench.shelf.rules(shop, '1204', bench.ctx().signal))
    expect(rules.category).toEqual({ id: '1204', usable: false })
  })

  it.each([
    ['FINALIZED', 'PENDING', null, 'PROMPTPAY', 'awaiting_payment'],
    ['FINALIZED', 'NO_PAYMENT', 'SHIPMENT_READY', 'PROMPTPAY', 'awaiting_payment'],
    ['FINALIZED', 'NO_PAYMENT', 'SHIPMENT_READY', 'COD', 'to_ship'],
    ['FINALIZED', 'PAID', 'SHIPMENT_READY', 'PROMPTPAY', 'to_ship'],
    ['FINALIZED', 'NO_PAYMENT', 'ON_DELIVERY', 'COD', 'shipped'],
    ['FINALIZED', 'PAID', 'SHIPPED_ALL', 'PROMPTPAY', 'shipped'],
    ['FINALIZED', 'REFUND_REQUESTED', 'SHIPMENT_READY', 'PROMPTPAY', 'on_hold'],
    ['FINALIZED', 'SOMETHING_NEW', 'SHIPMENT_READY', 'PROMPTPAY', 'on_hold'],
    ['COMPLETED', 'PAID', 'SHIPPED_ALL', 'PROMPTPAY', 'done'],
    ['COMPLETED', 'REFUNDED', 'SHIPPED_ALL', 'PROMPTPAY', 'returned'],
    ['CANCELED', 'REFUND', 'SHIPMENT_READY', 'PROMPTPAY', 'cancelled'],
    ['CANCELED', 'REFUND', 'ON_DELIVERY', 'PROMPTPAY', 'returned'],
    ['EXPIRED', 'PENDING', null, 'PROMPTPAY', 'cancelled'],
    ['INVENTED', 'PAID', 'SHIPMENT_READY', 'PROMPTPAY', 'on_hold'],
  ] as const)(
    'reads an order of %s, %s, %s, %s as %s',
    (orderStatus, paymentStatus, shipmentStatus, paymentMethod, state) => {
      expect(toSaleState({ orderStatus, paymentStatus, shipmentStatus, paymentMethod })).toBe(state)
    },
  )
})
