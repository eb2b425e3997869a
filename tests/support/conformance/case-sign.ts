/** A. Signing and clock. */
import assert from 'node:assert/strict'
import { type AnotherChange, type Bench, only, troubleIn, valueIn } from './bench.ts'
import type { ShopCase } from './case.ts'

export const signCases: readonly ShopCase[] = [
  {
    id: 'A1',
    part: 'shelf',
    title: 'the signing examples of the papers come out byte for byte',
    async run(bench) {
      assert.ok(bench.names.vectors.length > 0)
      for (const { made, printed } of bench.names.vectors) assert.equal(made, printed)
      assert.deepEqual(await bench.rows(), [])
    },
  },
  {
    id: 'A2',
    part: 'access',
    title: 'a wrong key, and anything signed that was changed or lost on its way, is refused: settings, no retry',
    async run(bench) {
      const wish = await bench.wish()
      const spoilt = [{ key: 'simulated-but-not-the-right-key' }, ...tamperings(bench)]
      for (const change of spoilt) {
        const before = bench.reached()
        const { shelf } = bench.another(change)
        const trouble = troubleIn((await shelf?.publish(bench.shop, wish, bench.ctx())) ?? { ok: true })
        assert.equal(trouble.code, 'misconfigured')
        assert.equal(trouble.alarm, true)
        assert.equal(bench.reached() - before, 1)
      }
      assert.deepEqual(await bench.rows(), [])
    },
  },
  {
    id: 'A3',
    part: 'shelf',
    title: 'Thai and + / blank & % in a searched value are accepted',
    async run(bench) {
      const odd = 'ก+ข/ค ง&จ%ฉ'
      const { item } = bench.hand.add({ ourId: odd, title: 'สินค้าที่รหัสแปลก แต่ค้นหาได้เหมือนกัน' })
      const found = valueIn(await bench.shelf.fetchRemote(bench.shop, { ourId: odd }, bench.ctx().signal))
      assert.equal(found?.ref.item, item)
      assert.equal((await bench.rows()).length, 1)
    },
  },
  {
    id: 'A4',
    part: 'access',
    title: 'our clock somewhat slow or fast works as far as the partner allows, and is named beyond it',
    async run(bench) {
      const { clock } = bench.names
      assert.ok(clock && clock.works.length > 1 && clock.refused.length > 0)
      const wish = await bench.wish()
      const check = async () => {
        const answer = await bench.partner.access?.check(bench.shop, bench.ctx().signal)
        assert.ok(answer)
        return answer
      }
      for (const ahead of clock.works) {
        bench.hand.drift(ahead)
        valueIn(await check())
      }
      for (const ahead of clock.refused) {
        bench.hand.drift(ahead)
        assert.equal(troubleIn(await check()).code, 'clock')
        assert.equal(troubleIn(await bench.shelf.publish(bench.shop, wish, bench.ctx())).code, 'clock')
      }
      assert.deepEqual(await bench.rows(), [])
    },
  },
  {
    id: 'A5',
    part: 'access',
    title: 'a retry after a pause carries a new timestamp and signature',
    async run(bench) {
      const wish = await bench.wish()
      bench.play({ kind: 'http', status: 502 }, { on: 'search', times: 2 })
      valueIn(await bench.shelf.publish(bench.shop, wish, bench.ctx()))
      const [first, , third] = bench.seen().filter((call) => call.kind === 'search')
      assert.ok(first && third)
      assert.notEqual(first.timestamp, third.timestamp)
      assert.notEqual(first.sign, third.sign)
      await only(bench)
    },
  },
]

/** Adapters whose calls are changed after they were signed, in every place that the partner's signature covers. */
function tamperings({ world, names }: Bench): readonly AnotherChange[] {
  const sending = (change: (url: URL, init: RequestInit) => RequestInit): AnotherChange => ({
    world: {
      fetch: async (input, init = {}) => {
        const url = new URL(input instanceof Request ? input.url : input)
        return world.fetch(url, change(url, init))
      },
    },
  })
  const inQuery = (change: (query: URLSearchParams) => void) =>
    sending((url, init) => {
      change(url.searchParams)
      return init
    })
  return [
    inQuery((query) => query.delete('sign')),
    inQuery((query) => query.set('timestamp', String(Number(query.get('timestamp')) + 1))),
    ...(names.signs?.includes('query') ? [inQuery((query) => query.set('added', '1'))] : []),
    ...(names.signs?.includes('body') ? [sending((_, init) => ({ ...init, body: `${init.body} ` }))] : []),
  ]
}
