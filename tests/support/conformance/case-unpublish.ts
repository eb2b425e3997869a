/** F. Taking down. */
import assert from 'node:assert/strict'
import { type Case, troubleIn, valueIn } from './bench.ts'
import { only } from './case-publish.ts'
import { publishOne } from './case-stock.ts'

export const unpublishCases: readonly Case[] = [
  {
    id: 'F1',
    title: 'hide, hide again, show: success each time',
    anywhere: true,
    async run(bench) {
      const ref = await publishOne(bench)
      for (let round = 0; round < 2; round += 1) {
        const [answer] = await bench.shelf.unpublish(bench.shop, [ref], 'hide', bench.ctx())
        assert.ok(answer)
        assert.equal(valueIn(answer).state, 'hidden')
        assert.equal((await only(bench)).state, 'hidden')
      }
      valueIn(await bench.shelf.publish(bench.shop, await bench.wish({ revision: 2n }), bench.ctx({ known: ref })))
      assert.equal((await only(bench)).state, 'live')
    },
  },
  {
    id: 'F2',
    title: 'hiding or deleting what was deleted there is a success',
    async run(bench) {
      const ref = await publishOne(bench)
      bench.hand.remove(ref.item)
      for (const how of ['hide', 'delete'] as const) {
        const [answer] = await bench.shelf.unpublish(bench.shop, [ref], how, bench.ctx())
        assert.ok(answer)
        assert.equal(valueIn(answer).state, 'deleted')
      }
      assert.deepEqual(await bench.rows(), [])
    },
  },
  {
    id: 'F3',
    title: 'hiding under promotion or review is locked and works later',
    async run(bench) {
      const ref = await publishOne(bench)
      bench.hand.promote(ref.item, 2)
      const [locked] = await bench.shelf.unpublish(bench.shop, [ref], 'hide', bench.ctx())
      assert.ok(locked)
      assert.equal(troubleIn(locked).code, 'locked')
      assert.equal((await only(bench)).state, 'live')
      bench.hand.promote(ref.item, null)
      const [later] = await bench.shelf.unpublish(bench.shop, [ref], 'hide', bench.ctx())
      assert.ok(later)
      valueIn(later)
      assert.equal((await only(bench)).state, 'hidden')
    },
  },
  {
    id: 'F4',
    title: 'deleting with open orders respects the partner’s rule; orders stay readable',
    not: { shopee: 'orders are not read yet; Shopee’s papers state no rule for deleting with open orders' },
    run: async () => undefined,
  },
]
