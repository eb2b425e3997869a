import { describe, expect, it } from 'vitest'
import type { Ref, Sale, StockChange } from '#integrations/partners/contract.ts'
import { readRefusal } from '#integrations/partners/lazada/refusals.ts'
import { toSale } from '#integrations/partners/lazada/sale.ts'
import { manyUnits, oneOrder } from '#integrations/partners/lazada/wire.ts'
import { troubleIn, valueIn } from '#tests/support/conformance/bench.ts'
import { openLazadaBench } from '#tests/support/conformance/lazada-bench.ts'

describe('what a refusal of Lazada means', () => {
  it.each([
    ['500', 'E4116: At least one image is needed', 'Images', 'refused', 'photos'],
    ['500', 'E4106: material is mandatory', 'material', 'refused', 'attribute:material'],
    ['500', 'E4160: The name exceeds 255 bytes', 'name', 'refused', 'title'],
    ['501', 'The product is in a campaign', null, 'locked', null],
    ['501', 'E4162: The stock can not be lower than the campaign stock', null, 'locked', 'stock'],
    ['503', 'SKU not found', null, 'gone', null],
    ['501', '', null, 'down', null],
    ['4135', 'E4135: outerId already exists, sell ID 4567', null, 'duplicate', null],
    ['4135', 'system busy', null, 'down', null],
    ['E0004', 'inactive already', null, 'refused', null],
  ])('%s “%s”', (code, cause, field, as, own) => {
    const read = readRefusal(code, cause, field)
    expect([read.code, read.field, read.alarm]).toEqual([as, own, false])
  })

  it('leaves in doubt what came under a bare heading, and calls the team to what nobody knows', () => {
    expect(readRefusal('501', '').unsure).toBe(true)
    expect(readRefusal('501', 'price too high').unsure).toBe(false)
    expect(readRefusal('500', 'ไม่เคยเห็นคำนี้')).toMatchObject({ code: 'refused', alarm: true })
  })
})

describe('the Lazada adapter', () => {
  it('tells a title that is too long in letters, not in bytes', async () => {
    const bench = await openLazadaBench({})
    const words = (letters: number) => ({ th: { title: 'ผ'.repeat(letters), story: 'เรื่องของผ้า' }, en: null })
    const found = async (letters: number) => bench.shelf.validate(await bench.wish({ words: words(letters) }))
    expect(await found(85)).toMatchObject([{ code: 'near_limit', found: 85, limit: 85, weight: 'warns' }])
    const [long] = await found(86)
    expect(long).toMatchObject({ code: 'too_long', found: 86, limit: 85, weight: 'blocks' })
    expect(long?.say.th).toMatch(/ไม่เกิน 85 ตัวอักษร ตอนนี้มี 86/)
    const { title } = bench.shelf.preview(...(await previewed(bench, 'ผ้าขาวม้า '.repeat(20))))
    expect(Buffer.byteLength(title)).toBeLessThanOrEqual(255)
  })

  it('writes 120 numbers in six calls, and finds the SKU of a reference that lost it', async () => {
    const bench = await openLazadaBench({})
    const refs = Array.from({ length: 120 }, (_, at) => bench.hand.add({ ourId: `yn-${at}` }))
    await bench.shelf.updateStock(bench.shop, changes(bench, refs, 3), bench.ctx())
    expect(bench.seen().filter((call) => call.kind === 'stock')).toHaveLength(6)
    expect(bench.seen().some((call) => call.kind === 'read')).toBe(false)

    bench.world.clock.move(1000)
    const lost = refs.slice(0, 2).map((ref) => ({ ...ref, sku: null }))
    const answers = await bench.shelf.updateStock(bench.shop, changes(bench, lost, 8), bench.ctx())
    expect(answers.map((one) => valueIn(one).sellable)).toEqual([8, 8])
    expect((await bench.rows()).slice(0, 3).map((row) => row.stock)).toEqual([8, 8, 3])
  })

  it('writes a row again only when the look after a refused batch shows that it was not done', async () => {
    for (const [otherRows, calls] of [
      ['done', 1],
      ['dropped', 3],
    ] as const) {
      const bench = await openLazadaBench({ otherRows })
      const refs = Array.from({ length: 3 }, (_, at) => bench.hand.add({ ourId: `yn-${at}` }))
      bench.hand.promote(refs[1]?.item ?? '', 4)
      const answers = await bench.shelf.updateStock(bench.shop, changes(bench, refs, 2), bench.ctx())
      expect(answers.map((one) => one.ok)).toEqual([true, false, true])
      const [, locked] = answers
      const trouble = troubleIn(locked ?? { ok: true })
      expect([trouble.code, trouble.problems[0]?.limit]).toEqual(['locked', 4])
      expect((await bench.rows()).map((row) => row.stock)).toEqual([2, 5, 2])
      expect(bench.seen().filter((call) => call.kind === 'stock')).toHaveLength(calls)
    }
  })

  it('waits as long as a ban says, and a second when it says nothing', async () => {
    const bench = await openLazadaBench({})
    const wish = await bench.wish()
    const told = async (error: string, message: string) => {
      bench.play({ kind: 'code', error, message }, { on: 'search' })
      const trouble = troubleIn(await bench.shelf.publish(bench.shop, wish, bench.ctx()))
      const ms = (trouble.retryAt?.getTime() ?? 0) - bench.world.now().getTime()
      bench.world.clock.move(ms + 1)
      return [trouble.code, ms]
    }
    expect(await told('ApiCallLimit', 'this ban will last 1 seconds')).toEqual(['rate_limited', 1_000])
    expect(await told('SellerCallLimit', 'call limit')).toEqual(['rate_limited', 1_000])
    expect(await told('AppApiCallLimit', 'this ban will last 7200 seconds')).toEqual(['quota_spent', 7_200_000])
    expect(await told('4147', 'somebody else edits')).toEqual(['busy', 5_000])
  })

  it('reads more orders than the offset reaches, by halves of the time', async () => {
    const bench = await openLazadaBench({})
    const { orders } = bench.partner
    const { item } = bench.hand.add({ ourId: 'yn-many' })
    bench.hand.edit(item, { stock: 6000 })
    const from = bench.world.now()
    const made = new Set<string>()
    for (let at = 0; at < 5101; at += 1) {
      if (at % 50 === 0) bench.world.clock.move(2_000)
      made.add(bench.till?.buy([{ item, quantity: 1 }], { cashOnDelivery: true }) ?? '')
    }
    const to = new Date(bench.world.now().getTime() + 1)
    const seen = new Map<string, Sale>()
    for await (const one of orders?.pull(bench.shop, from, to, bench.ctx().signal) ?? [])
      seen.set(valueIn(one).id, valueIn(one))
    expect(seen.size).toBe(5101)
    expect(new Set(seen.keys())).toEqual(made)
  })
})

describe('a sale at Lazada', () => {
  const order = oneOrder.parse({
    order_id: 9,
    price: '1099.00',
    shipping_fee: 40,
    voucher: 99.5,
    payment_method: 'MIXEDCARD',
    created_at: '2026-11-20 10:00:00 +0700',
    updated_at: '2026-11-20 11:30:00 +0700',
  })
  const sale = (...statuses: string[]) => {
    const row = (status: string) => ({ sku: 'yn-1', shop_sku: '4567_TH-89', item_price: 350, status })
    const [units] = manyUnits.parse([{ order_id: 9, order_items: statuses.map(row) }])
    return toSale(order, units?.order_items ?? [], new Date())
  }

  it('adds rows of units up by state, and pays price less voucher plus shipping', () => {
    const read = sale('pending', 'pending', 'canceled')
    expect(read?.lines).toMatchObject([
      { ourId: 'yn-1', ref: { item: '4567', sku: '89' }, quantity: 2, unitPrice: 35_000n, state: 'to_ship' },
      { quantity: 1, state: 'cancelled' },
    ])
    expect(read?.buyerPaid).toBe(103_950n)
    expect(read?.placedAt.toISOString()).toBe('2026-11-20T03:00:00.000Z')
  })

  it.each([
    [['unpaid'], 'awaiting_payment'],
    [['ready_to_ship', 'shipped'], 'to_ship'],
    [['delivered', 'canceled'], 'done'],
    [['delivered', 'returned'], 'done'],
    [['shipped_back_success'], 'returned'],
    [['canceled', 'canceled'], 'cancelled'],
    [['something_new', 'pending'], 'on_hold'],
  ])('%j is %s', (statuses, state) => {
    expect(sale(...statuses)?.state).toBe(state)
  })
})

type LazadaBench = Awaited<ReturnType<typeof openLazadaBench>>

function changes(bench: LazadaBench, refs: readonly Ref[], sellable: number): readonly StockChange[] {
  return refs.map((ref) => ({ ref, sellable, asOf: bench.world.now() }))
}

async function previewed(bench: LazadaBench, title: string) {
  const { listing, rules } = await bench.wish({ words: { th: { title, story: 'เรื่องของผ้า' }, en: null } })
  return [listing, rules] as const
}
