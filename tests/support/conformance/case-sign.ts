/** A. Signing and clock. */
import assert from 'node:assert/strict'
import { type Case, troubleIn, valueIn } from './bench.ts'

export const signCases: readonly Case[] = [
  {
    id: 'A1',
    title: 'the signing examples of the papers come out byte for byte',
    async run(bench) {
      assert.ok(bench.names.vectors.length > 0)
      for (const { made, printed } of bench.names.vectors) assert.equal(made, printed)
      assert.deepEqual(await bench.rows(), [])
    },
  },
  {
    id: 'A2',
    title: 'a wrong key is refused: settings, no retry',
    async run(bench) {
      const before = bench.seen().length
      const { shelf } = bench.another({ key: 'simulated-but-not-the-right-key' })
      const trouble = troubleIn((await shelf?.publish(bench.shop, await bench.wish(), bench.ctx())) ?? { ok: true })
      assert.equal(trouble.code, 'misconfigured')
      assert.equal(trouble.alarm, true)
      const refused = bench
        .seen()
        .slice(before)
        .filter((call) => call.kind === 'search')
      assert.equal(refused.length, 1)
      assert.deepEqual(await bench.rows(), [])
    },
  },
  {
    id: 'A3',
    title: 'Thai and + / blank & % in a searched value are accepted',
    async run(bench) {
      const id = bench.hand.add({ ourId: 'ก+ข/ค ง&จ%ฉ', title: 'สินค้าที่รหัสแปลก' })
      const found = valueIn(await bench.shelf.fetchRemote(bench.shop, { ourId: 'ก+ข/ค ง&จ%ฉ' }, bench.ctx().signal))
      assert.equal(found?.ref.item, id)
      assert.equal((await bench.rows()).length, 1)
    },
  },
  {
    id: 'A4',
    title: 'our clock four minutes slow works, six does not, two fast works',
    async run(bench) {
      const check = async () => {
        const answer = await bench.partner.access?.check(bench.shop, bench.ctx().signal)
        assert.ok(answer)
        return answer
      }
      bench.hand.drift(4 * 60_000)
      valueIn(await check())
      bench.hand.drift(-2 * 60_000)
      valueIn(await check())
      bench.hand.drift(6 * 60_000)
      assert.equal(troubleIn(await check()).code, 'clock')
      const published = await bench.shelf.publish(bench.shop, await wishWithoutReading(bench), bench.ctx())
      assert.equal(troubleIn(published).code, 'clock')
      assert.deepEqual(await bench.rows(), [])
    },
  },
  {
    id: 'A5',
    title: 'a retry after a pause carries a new timestamp and signature',
    async run(bench) {
      const wish = await bench.wish()
      bench.play({ kind: 'http', status: 502 }, { on: 'search', times: 2 })
      valueIn(await bench.shelf.publish(bench.shop, wish, bench.ctx()))
      const tries = bench.seen().filter((call) => call.kind === 'search')
      assert.equal(tries.length, 3)
      const [first, , third] = tries
      assert.notEqual(first?.timestamp, third?.timestamp)
      assert.notEqual(first?.sign, third?.sign)
      assert.equal((await bench.rows()).length, 1)
    },
  },
]

/** The rules must be known before the clock is turned. */
async function wishWithoutReading(bench: Parameters<Case['run']>[0]) {
  bench.hand.drift(0)
  const wish = await bench.wish()
  bench.hand.drift(6 * 60_000)
  return wish
}
