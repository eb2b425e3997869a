/** O. Orders: each once, in the state it has there, its money exact, and nothing of its buyer. */
import assert from 'node:assert/strict'
import { inspect } from 'node:util'
import { baht, type Satang } from '#integrations/money.ts'
import type { OrderSource, Ref, Sale, SaleState } from '#integrations/partners/contract.ts'
import { type Bench, only, publishOne, type Till, valueIn } from './bench.ts'
import type { ShopCase } from './case.ts'

const days = 86_400_000

export const orderCases: readonly ShopCase[] = [
  {
    id: 'O1',
    part: 'orders',
    title: 'pulled over a border of two windows and of pages, many in one second: none missed, each once by its id',
    async run(bench) {
      const { till } = counter(bench)
      const { item } = bench.hand.add({ ourId: 'yn-many' })
      bench.hand.edit(item, { stock: 300 })
      const start = bench.world.now()
      // On delivery: an order that stays unpaid for twenty days falls away where the platform lets it.
      const made = new Set([till.buy([{ item, quantity: 1 }], { cashOnDelivery: true })])
      bench.world.clock.move(20 * days)
      const border = bench.world.now()
      for (let at = 0; at < 105; at += 1) made.add(till.buy([{ item, quantity: 1 }]))
      bench.world.clock.move(1_000)
      const seen = [...(await pulled(bench, start, border)), ...(await pulled(bench, border, after(bench)))]
      assert.deepEqual(new Set(seen.map((sale) => sale.id)), made)
      // What is seen twice is the same sale, so that keeping the newest by id keeps one.
      for (const id of made) assert.equal(new Set(seen.filter((one) => one.id === id).map(told)).size, 1)
      assert.equal((await only(bench)).stock, 300 - 106)
    },
  },
  {
    id: 'O2',
    part: 'orders',
    title: 'every state, forward and sideways, read twice: mapped, and always the same',
    async run(bench) {
      const { till } = counter(bench)
      const { item } = await publishOne(bench)
      const straight = till.buy([{ item, quantity: 1 }])
      await reads(bench, straight, 'awaiting_payment')
      for (const [step, state] of [
        ['pay', 'to_ship'],
        ['ship', 'shipped'],
        ['finish', 'done'],
      ] as const) {
        bench.world.clock.move(60_000)
        till[step](straight)
        await reads(bench, straight, state)
      }
      bench.world.clock.move(60_000)
      till.sendBack?.(straight)
      await reads(bench, straight, till.sendBack ? 'returned' : 'done')
      const cancelled = till.buy([{ item, quantity: 1 }])
      till.pay(cancelled)
      till.cancel(cancelled)
      await reads(bench, cancelled, 'cancelled')
      if (!till.cancelUnits) return assert.equal((await only(bench)).stock, 7 - 1)
      const partly = till.buy([{ item, quantity: 3 }])
      till.pay(partly)
      till.cancelUnits(partly, item, 1)
      const sale = await reads(bench, partly, 'to_ship')
      assert.deepEqual([units(sale, 'to_ship'), units(sale, 'cancelled')], [2, 1])
      // Seven were there; one was sent and came back over there in nobody's hands, one was given back, two are promised.
      assert.equal((await only(bench)).stock, 7 - 1 - 2)
    },
  },
  {
    id: 'O3',
    part: 'orders',
    title: 'several units at a lower price, paid on delivery: added up, exact in satang',
    async run(bench) {
      const { till } = counter(bench)
      const { item } = await publishOne(bench)
      const { item: other } = bench.hand.add({ ourId: 'yn-other' })
      const id = till.buy(
        [
          { item, quantity: 3, price: baht(299) },
          { item: other, quantity: 2 },
        ],
        { cashOnDelivery: true },
      )
      const sale = await reads(bench, id, 'to_ship')
      assert.equal(sale.cashOnDelivery, true)
      assert.deepEqual(
        sale.lines.map((line) => [line.ourId, line.ref.item, line.quantity, line.unitPrice]),
        [
          ['yn-7f3k9', item, 3, baht(299)],
          ['yn-other', other, 2, await priceOf(bench, other)],
        ],
      )
      const sum = sale.lines.reduce((total, line) => total + line.unitPrice * BigInt(line.quantity), 0n)
      if (sale.buyerPaid !== null) assert.equal(sale.buyerPaid, sum)
      assert.equal((await bench.rows()).find((row) => row.id === item)?.stock, 4)
    },
  },
  {
    id: 'O4',
    part: 'orders',
    title: 'an order that nobody paid ends without a message: the pull finds it',
    async run(bench) {
      const { till } = counter(bench)
      const { item } = await publishOne(bench)
      const id = till.buy([{ item, quantity: 2 }])
      await reads(bench, id, 'awaiting_payment')
      bench.world.clock.move(4 * days)
      const from = bench.world.now()
      till.expire(id)
      bench.world.clock.move(60_000)
      const [sale] = (await pulled(bench, from, after(bench))).filter((one) => one.id === id)
      assert.equal(sale?.state, 'cancelled')
      assert.equal((await only(bench)).stock, 7)
    },
  },
  {
    id: 'O5',
    part: 'orders',
    title: 'an item that is not ours in an order: the line is kept without our id',
    async run(bench) {
      const { till } = counter(bench)
      const { item } = await publishOne(bench)
      const own = bench.hand.add({})
      const id = till.buy([
        { item, quantity: 1 },
        { item: own.item, quantity: 1 },
      ])
      till.pay(id)
      const sale = await reads(bench, id, 'to_ship')
      assert.deepEqual(
        sale.lines.map((line) => [line.ref.item, line.ourId]),
        [
          [item, 'yn-7f3k9'],
          [own.item, null],
        ],
      )
      assert.equal((await bench.rows()).find((row) => row.id === own.item)?.stock, 4)
    },
  },
  {
    id: 'O6',
    part: 'orders',
    title: 'an order from twenty days ago changes: caught by the time of change',
    async run(bench) {
      const { till } = counter(bench)
      const { item } = await publishOne(bench)
      const id = till.buy([{ item, quantity: 1 }])
      till.pay(id)
      till.ship(id)
      const placed = bench.world.now()
      bench.world.clock.move(20 * days)
      const from = bench.world.now()
      const change = till.sendBack ? 'returned' : 'done'
      if (till.sendBack) till.sendBack(id)
      else till.finish(id)
      bench.world.clock.move(60_000)
      const [sale] = await pulled(bench, from, after(bench))
      assert.deepEqual([sale?.id, sale?.state], [id, change])
      assert.ok(sale && Math.abs(sale.placedAt.getTime() - placed.getTime()) < 60_000)
      assert.ok(sale.changedAt.getTime() >= from.getTime() - 1_000)
      assert.equal((await only(bench)).stock, 6)
    },
  },
  {
    id: 'O7',
    part: 'orders',
    title: 'no name, phone or address of a buyer in what is handed on, noted or logged',
    async run(bench) {
      const { till, orders } = counter(bench)
      const from = bench.world.now()
      const { item } = await publishOne(bench)
      const id = till.buy([{ item, quantity: 1 }], { cashOnDelivery: true })
      const kept: unknown[] = [await reads(bench, id, 'to_ship'), await pulled(bench, from, after(bench))]
      const nothing = await orders.read(bench.shop, 'no-such-order', bench.ctx().signal)
      kept.push(nothing.ok ? nothing.value : nothing.trouble)
      const text = inspect([kept, bench.world.logged], { depth: 9 }) + bench.world.memory.dump()
      assert.ok(till.person.length >= 3)
      for (const word of till.person) assert.ok(!text.includes(word), 'something of the buyer reached us')
      assert.equal((await only(bench)).stock, 6)
    },
  },
]

export function counter(bench: Bench): { till: Till; orders: OrderSource } {
  const { till } = bench
  const { orders } = bench.partner
  assert.ok(till && orders)
  return { till, orders }
}

/** Everything that changed in that time, duplicates and all. */
export async function pulled(bench: Bench, from: Date, to: Date): Promise<readonly Sale[]> {
  const sales: Sale[] = []
  for await (const one of counter(bench).orders.pull(bench.shop, from, to, bench.ctx().signal)) sales.push(valueIn(one))
  return sales
}

/** Reads the sale twice: the state expected, and nothing differs but when it was seen. */
export async function reads(bench: Bench, id: string, state: SaleState): Promise<Sale> {
  const { orders } = counter(bench)
  const first = valueIn(await orders.read(bench.shop, id, bench.ctx().signal))
  const second = valueIn(await orders.read(bench.shop, id, bench.ctx().signal))
  assert.ok(first && second)
  assert.equal(told(first), told(second))
  assert.deepEqual([first.id, first.state], [id, state])
  return first
}

/** A moment past everything that has happened so far. */
export function after(bench: Bench): Date {
  return new Date(bench.world.now().getTime() + 1_000)
}

function told({ seenAt: _, ...sale }: Sale): string {
  return inspect(sale, { depth: 9 })
}

function units(sale: Sale, state: SaleState): number {
  return sale.lines.filter((line) => line.state === state).reduce((sum, line) => sum + line.quantity, 0)
}

async function priceOf(bench: Bench, item: Ref['item']): Promise<Satang | undefined> {
  return (await bench.rows()).find((row) => row.id === item)?.price
}
