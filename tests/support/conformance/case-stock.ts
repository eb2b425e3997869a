/** E. Stock and price. */
import assert from 'node:assert/strict'
import { baht } from '#integrations/money.ts'
import type { Ref } from '#integrations/partners/contract.ts'
import { type Bench, only, publishOne, troubleIn, valueIn } from './bench.ts'
import type { ShopCase } from './case.ts'

export const stockCases: readonly ShopCase[] = [
  {
    id: 'E1',
    part: 'shelf',
    title: 'set to 9, set to 9 again: 9',
    anywhere: true,
    async run(bench) {
      const ref = await publishOne(bench)
      await setStock(bench, ref, 9)
      await setStock(bench, ref, 9)
      assert.equal((await only(bench)).stock, 9)
    },
  },
  {
    id: 'E2',
    part: 'shelf',
    title: '120 rows: each has its answer, in order',
    async run(bench) {
      const refs = Array.from({ length: 120 }, (_, at) => bench.hand.add({ ourId: `yn-${at}` }))
      const asOf = bench.world.now()
      const changes = refs.map((ref, at) => ({ ref, sellable: at, asOf }))
      const answers = await bench.shelf.updateStock(bench.shop, changes, bench.ctx())
      assert.deepEqual(
        answers.map((one) => valueIn(one).sellable),
        refs.map((_, at) => at),
      )
      const rows = await bench.rows()
      assert.deepEqual(
        rows.map((row) => row.stock),
        refs.map((_, at) => at),
      )
      const hidden = await bench.shelf.unpublish(bench.shop, refs, 'hide', bench.ctx())
      assert.equal(hidden.length, 120)
      // A partner served by hand is called by nobody.
      if (bench.reached() > 0)
        assert.equal(calls(bench, 'hide'), Math.ceil(120 / bench.partner.capabilities.rows.unpublish))
      assert.ok((await bench.rows()).every((row) => row.state === 'hidden'))
    },
  },
  {
    id: 'E3',
    part: 'shelf',
    title: 'in a batch rows 2 and 5 fail: exactly those two, the others done and not repeated',
    async run(bench) {
      const refs = Array.from({ length: 6 }, (_, at) => bench.hand.add({ ourId: `yn-${at}` }))
      bench.hand.failRows('hide', [2, 5])
      const answers = await bench.shelf.unpublish(bench.shop, refs, 'hide', bench.ctx())
      assert.deepEqual(
        answers.map((one) => one.ok),
        [true, false, true, true, false, true],
      )
      assert.equal(calls(bench, 'hide'), Math.ceil(6 / bench.partner.capabilities.rows.unpublish))
      assert.deepEqual(
        (await bench.rows()).map((row) => row.state === 'live'),
        [false, true, false, false, true, false],
      )
      bench.hand.failRows('stock', [2])
      const asOf = bench.world.now()
      const stock = await bench.shelf.updateStock(
        bench.shop,
        refs.slice(0, 3).map((ref) => ({ ref, sellable: 3, asOf })),
        bench.ctx(),
      )
      assert.deepEqual(
        stock.map((one) => one.ok),
        [true, false, true],
      )
      assert.deepEqual(
        (await bench.rows()).slice(0, 3).map((row) => row.stock),
        [3, 5, 3],
      )
    },
  },
  {
    id: 'E4',
    part: 'shelf',
    title: 'a batch refused as a whole: every row has an answer',
    async run(bench) {
      const refs = Array.from({ length: 4 }, () => bench.hand.add({}))
      bench.hand.failRows('hide', [1, 2, 3, 4])
      const answers = await bench.shelf.unpublish(bench.shop, refs, 'hide', bench.ctx())
      assert.deepEqual(
        answers.map((one) => one.ok),
        [false, false, false, false],
      )
      bench.play(bench.names.forbidden, { on: 'hide', times: Math.ceil(4 / bench.partner.capabilities.rows.unpublish) })
      const refused = await bench.shelf.unpublish(bench.shop, refs, 'hide', bench.ctx())
      assert.deepEqual(
        refused.map((one) => troubleIn(one).code),
        Array(4).fill(bench.names.forbiddenAs ?? 'forbidden'),
      )
      assert.ok((await bench.rows()).every((row) => row.state === 'live'))
    },
  },
  {
    id: 'E5',
    part: 'shelf',
    title: 'below the reserve of a promotion: locked, unchanged, the limit is told',
    async run(bench) {
      const ref = await publishOne(bench)
      bench.hand.promote(ref.item, 5)
      const before = await only(bench)
      const [answer] = await bench.shelf.updateStock(
        bench.shop,
        [{ ref, sellable: 3, asOf: bench.world.now() }],
        bench.ctx(),
      )
      assert.ok(answer)
      const trouble = troubleIn(answer)
      assert.equal(trouble.code, 'locked')
      assert.deepEqual(
        trouble.problems.map((one) => [one.field, one.limit]),
        [['stock', 5]],
      )
      assert.deepEqual(await only(bench), before)
      const [price] = await bench.shelf.updatePrice(bench.shop, [{ ref, price: baht(300), revision: 2n }], bench.ctx())
      assert.ok(price)
      assert.equal(troubleIn(price).code, 'locked')
      assert.deepEqual(await only(bench), before)
    },
  },
  {
    id: 'E6',
    part: 'orders',
    title: 'an order arrives between read and write: the offer is right in the end',
    async run(bench) {
      const { till } = bench
      assert.ok(till)
      const ref = await publishOne(bench)
      till.buy([{ item: ref.item, quantity: 1 }])
      // Another one is bought just before the number arrives there.
      bench.between('stock', () => till.pay(till.buy([{ item: ref.item, quantity: 2 }])))
      await setStock(bench, ref, 4)
      assert.equal((await only(bench)).stock, 4)
      assert.ok(calls(bench, 'stock') <= 2)
      // While the orders are open it shows as ours what we wrote; else the next look would take it for somebody's edit.
      const there = valueIn(await bench.shelf.fetchRemote(bench.shop, ref, bench.ctx().signal))
      assert.equal(bench.partner.capabilities.stock === 'on_hand' ? there?.sellable : there?.onHand, 4)
    },
  },
  {
    id: 'E7',
    part: 'shelf',
    title: 'the lost answer of an absolute write is repeated safely',
    async run(bench) {
      const ref = await publishOne(bench)
      bench.play({ kind: 'cut_after' }, { on: 'stock' })
      const [lost] = await bench.shelf.updateStock(
        bench.shop,
        [{ ref, sellable: 4, asOf: bench.world.now() }],
        bench.ctx(),
      )
      assert.ok(lost)
      assert.deepEqual([troubleIn(lost).code, troubleIn(lost).effect], ['down', 'unknown'])
      await setStock(bench, ref, 4)
      assert.equal((await only(bench)).stock, 4)
    },
  },
  {
    id: 'E8',
    part: 'shelf',
    title: 'an older number after a newer one is not sent',
    async run(bench) {
      const ref = await publishOne(bench)
      const old = bench.world.now()
      bench.world.clock.move(1000)
      await setStock(bench, ref, 2)
      const before = bench.seen().length
      const [answer] = await bench.shelf.updateStock(bench.shop, [{ ref, sellable: 9, asOf: old }], bench.ctx())
      assert.ok(answer)
      assert.equal(troubleIn(answer).code, 'stale')
      assert.equal(bench.seen().length, before)
      assert.equal((await only(bench)).stock, 2)
    },
  },
  {
    id: 'E9',
    part: 'shelf',
    title: 'no units: sold out, the item stays',
    anywhere: true,
    async run(bench) {
      const ref = await publishOne(bench)
      await setStock(bench, ref, 0)
      const row = await only(bench)
      assert.deepEqual([row.stock, row.state], [0, 'live'])
    },
  },
  {
    id: 'E10',
    part: 'shelf',
    title: 'a price change goes by the price call alone',
    async run(bench) {
      const ref = await publishOne(bench)
      const [answer] = await bench.shelf.updatePrice(bench.shop, [{ ref, price: baht(420), revision: 2n }], bench.ctx())
      assert.ok(answer)
      valueIn(answer)
      assert.equal((await only(bench)).price, baht(420))
      assert.equal(calls(bench, 'update'), 0)
    },
  },
]

function calls(bench: Bench, kind: 'hide' | 'stock' | 'update'): number {
  return bench.seen().filter((call) => call.kind === kind).length
}

async function setStock(bench: Bench, ref: Ref, sellable: number): Promise<void> {
  const [answer] = await bench.shelf.updateStock(bench.shop, [{ ref, sellable, asOf: bench.world.now() }], bench.ctx())
  assert.ok(answer)
  valueIn(answer)
}
