/** W, as far as orders go: what a message says is never taken for true, and what it does not say is found. */
import assert from 'node:assert/strict'
import { only, publishOne, valueIn } from './bench.ts'
import type { ShopCase } from './case.ts'
import { hear, rung } from './case-doorbell.ts'
import { after, counter, pulled, reads } from './case-orders.ts'

export const bellOrderCases: readonly ShopCase[] = [
  {
    id: 'W5',
    part: 'orders',
    title: 'a message says “paid” while the order is not: unpaid, until it is, in whatever order messages come',
    async run(bench) {
      const { till } = counter(bench)
      const { paid } = bench.bell.messages
      assert.ok(paid)
      const { item } = await publishOne(bench)
      const id = till.buy([{ item, quantity: 1 }])
      const at = Math.floor(bench.world.now().getTime() / 1000)
      const ringing = async (seconds: number) => {
        const [about] = rung(hear(bench, bench.bell.knock(paid(id, seconds).body))).about
        assert.ok(about?.kind === 'sale')
        return about.id
      }
      await reads(bench, await ringing(at), 'awaiting_payment')
      bench.world.clock.move(60_000)
      till.pay(id)
      till.ship(id)
      for (const seconds of [at + 60, at, at + 60, at - 5]) await reads(bench, await ringing(seconds), 'shipped')
      assert.equal((await only(bench)).stock, 6)
    },
  },
  {
    id: 'W10',
    part: 'orders',
    title: 'no message ever comes: the pull finds every order, the sweep every item',
    async run(bench) {
      const { till } = counter(bench)
      const from = bench.world.now()
      const { item } = await publishOne(bench)
      const [unpaid, paid, cancelled] = [1, 1, 1].map((quantity) => till.buy([{ item, quantity }]))
      assert.ok(unpaid && paid && cancelled)
      till.pay(paid)
      till.cancel(cancelled)
      bench.hand.edit(item, { title: 'ชื่อที่ร้านแก้เองในหลังร้านของแพลตฟอร์ม' })
      bench.world.clock.move(60_000)
      const found = new Map((await pulled(bench, from, after(bench))).map((sale) => [sale.id, sale.state]))
      assert.deepEqual(
        [unpaid, paid, cancelled].map((id) => found.get(id)),
        ['awaiting_payment', 'to_ship', 'cancelled'],
      )
      const titles: (string | null)[] = []
      for await (const one of bench.shelf.sweep(bench.shop, from, bench.ctx().signal)) titles.push(valueIn(one).title)
      assert.deepEqual(new Set(titles), new Set([(await only(bench)).title]))
    },
  },
]
