/** F. Taking down. */
import assert from 'node:assert/strict'
import { only, publishOne, troubleIn, valueIn } from './bench.ts'
import type { ShopCase } from './case.ts'

export const unpublishCases: readonly ShopCase[] = [
  {
    id: 'F1',
    part: 'shelf',
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
    part: 'shelf',
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
    part: 'shelf',
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
    part: 'orders',
    title: 'deleting with open orders: the partner’s rule holds, the order stays readable',
    async run(bench) {
      const { till } = bench
      const { orders } = bench.partner
      assert.ok(till && orders)
      const ref = await publishOne(bench)
      const sale = till.buy([{ item: ref.item, quantity: 1 }])
      till.pay(sale)
      const [answer] = await bench.shelf.unpublish(bench.shop, [ref], 'delete', bench.ctx())
      assert.ok(answer)
      // Either it is gone, or it is locked and still there: never an answer beside the truth.
      if (answer.ok) assert.deepEqual(await bench.rows(), [])
      else {
        assert.equal(troubleIn(answer).code, 'locked')
        await only(bench)
      }
      const read = valueIn(await orders.read(bench.shop, sale, bench.ctx().signal))
      assert.deepEqual([read?.id, read?.lines[0]?.quantity], [sale, 1])
    },
  },
]
