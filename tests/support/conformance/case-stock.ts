/** E. Stock and price. */
import assert from 'node:assert/strict'
import { baht } from '#integrations/money.ts'
import type { Ref } from '#integrations/partners/contract.ts'
import { type Bench, type Case, troubleIn, valueIn } from './bench.ts'
import { only } from './case-publish.ts'

export const stockCases: readonly Case[] = [
  {
    id: 'E1',
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
    title: '120 rows: each has its answer, in order',
    async run(bench) {
      const ids = Array.from({ length: 120 }, (_, at) => bench.hand.add({ ourId: `yn-${at}` }))
      const asOf = bench.world.now()
      const changes = ids.map((item, at) => ({ ref: { item, sku: null, extra: {} }, sellable: at, asOf }))
      const answers = await bench.shelf.updateStock(bench.shop, changes, bench.ctx())
      assert.deepEqual(
        answers.map((one) => valueIn(one).sellable),
        ids.map((_, at) => at),
      )
      const rows = await bench.rows()
      assert.deepEqual(
        rows.map((row) => row.stock),
        ids.map((_, at) => at),
      )
      const hidden = await bench.shelf.unpublish(
        bench.shop,
        changes.map((one) => one.ref),
        'hide',
        bench.ctx(),
      )
      assert.equal(hidden.length, 120)
      assert.ok(
        bench
          .seen()
          .filter((call) => call.kind === 'hide')
          .every((call) => (call.body.match(/item_id/g)?.length ?? 0) <= 50),
      )
      assert.ok((await bench.rows()).every((row) => row.state === 'hidden'))
    },
  },
  {
    id: 'E3',
    title: 'in a batch rows 2 and 5 fail: exactly those two, the others done and not repeated',
    async run(bench) {
      const ids = Array.from({ length: 6 }, (_, at) => bench.hand.add({ ourId: `yn-${at}` }))
      const refs = ids.map((item): Ref => ({ item, sku: null, extra: {} }))
      bench.play({ kind: 'rows', rows: [2, 5] }, { on: 'hide' })
      const answers = await bench.shelf.unpublish(bench.shop, refs, 'hide', bench.ctx())
      assert.deepEqual(
        answers.map((one) => one.ok),
        [true, false, true, true, false, true],
      )
      assert.equal(bench.seen().filter((call) => call.kind === 'hide').length, 1)
      assert.deepEqual(
        (await bench.rows()).map((row) => row.state === 'live'),
        [false, true, false, false, true, false],
      )
      bench.play({ kind: 'rows', rows: [1] }, { on: 'stock', after: 1 })
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
    title: 'a batch refused as a whole: every row has an answer',
    async run(bench) {
      const refs = Array.from({ length: 4 }, (): Ref => ({ item: bench.hand.add({}), sku: null, extra: {} }))
      bench.play({ kind: 'rows', rows: [1, 2, 3, 4] }, { on: 'hide' })
      const answers = await bench.shelf.unpublish(bench.shop, refs, 'hide', bench.ctx())
      assert.deepEqual(
        answers.map((one) => one.ok),
        [false, false, false, false],
      )
      bench.play({ kind: 'code', error: 'error_seller_under_penalty' }, { on: 'hide' })
      const refused = await bench.shelf.unpublish(bench.shop, refs, 'hide', bench.ctx())
      assert.deepEqual(
        refused.map((one) => troubleIn(one).code),
        Array(4).fill('forbidden'),
      )
      assert.ok((await bench.rows()).every((row) => row.state === 'live'))
    },
  },
  {
    id: 'E5',
    title: 'below the reserve of a promotion: locked, unchanged, the limit is told',
    async run(bench) {
      const ref = await publishOne(bench)
      bench.hand.promote(ref.item, 5)
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
      assert.equal((await only(bench)).stock, 7)
      const [price] = await bench.shelf.updatePrice(bench.shop, [{ ref, price: baht(10), revision: 2n }], bench.ctx())
      assert.ok(price)
      assert.equal(troubleIn(price).code, 'locked')
      assert.equal((await only(bench)).baht, 350)
    },
  },
  {
    id: 'E6',
    title: 'an order arrives between read and write: the offer is right after read-back',
    not: { shopee: 'Shopee takes the seller’s own number, absolute; nothing is computed from a read' },
    run: async () => undefined,
  },
  {
    id: 'E7',
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
    title: 'a price change goes by the price call alone',
    async run(bench) {
      const ref = await publishOne(bench)
      const [answer] = await bench.shelf.updatePrice(bench.shop, [{ ref, price: baht(420), revision: 2n }], bench.ctx())
      assert.ok(answer)
      valueIn(answer)
      assert.equal((await only(bench)).baht, 420)
      assert.equal(bench.seen().filter((call) => call.kind === 'update').length, 0)
    },
  },
]

export async function publishOne(bench: Bench): Promise<Ref> {
  return valueIn(await bench.shelf.publish(bench.shop, await bench.wish(), bench.ctx())).ref
}

async function setStock(bench: Bench, ref: Ref, sellable: number): Promise<void> {
  const [answer] = await bench.shelf.updateStock(bench.shop, [{ ref, sellable, asOf: bench.world.now() }], bench.ctx())
  assert.ok(answer)
  valueIn(answer)
}
