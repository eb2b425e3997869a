/** L. Limits and failures. */
import assert from 'node:assert/strict'
import { type Bench, type Case, type Trick, troubleIn, valueIn } from './bench.ts'
import { only } from './case-publish.ts'

export const limitCases: readonly Case[] = [
  {
    id: 'L1',
    title: 'throttled, with seconds, a date or no word: the right time, and nothing is sent before it',
    async run(bench) {
      const wish = await bench.wish()
      const date = new Date(Math.floor(bench.world.now().getTime() / 1000) * 1000 + 90_000)
      const tries: readonly (readonly [Trick, number])[] = [
        [{ kind: 'http', status: 429, headers: { 'retry-after': '7' } }, 7_000],
        [{ kind: 'http', status: 429, headers: { 'retry-after': date.toUTCString() } }, 90_000 - 7_001],
        [bench.names.throttle, 60_000],
      ]
      for (const [trick, pause] of tries) {
        bench.play(trick, { on: 'search' })
        const trouble = troubleIn(await bench.shelf.publish(bench.shop, wish, bench.ctx()))
        assert.equal(trouble.code, 'rate_limited')
        assert.equal(trouble.effect, 'none')
        const told = (trouble.retryAt?.getTime() ?? 0) - bench.world.now().getTime()
        assert.ok(Math.abs(told - pause) <= 1_000, `${told} instead of ${pause}`)
        const before = bench.seen().length
        assert.equal(troubleIn(await bench.shelf.publish(bench.shop, wish, bench.ctx())).code, 'rate_limited')
        assert.equal(bench.seen().length, before)
        bench.world.clock.move(told + 1)
      }
      valueIn(await bench.shelf.publish(bench.shop, wish, bench.ctx()))
      await only(bench)
    },
  },
  {
    id: 'L2',
    title: 'the daily quota is spent: until the partner’s own midnight',
    async run(bench) {
      const wish = await bench.wish()
      bench.play(bench.names.quota, { on: 'search' })
      const trouble = troubleIn(await bench.shelf.publish(bench.shop, wish, bench.ctx()))
      assert.equal(trouble.code, 'quota_spent')
      assert.deepEqual(trouble.retryAt, bench.names.quotaOver(bench.world.now()))
      const before = bench.seen().length
      assert.equal(troubleIn(await bench.shelf.publish(bench.shop, wish, bench.ctx())).code, 'quota_spent')
      assert.equal(bench.seen().length, before)
      assert.deepEqual(await bench.rows(), [])
    },
  },
  {
    id: 'L3',
    title: '500, an HTML page, nothing, half an answer, 30 MB, silence: down or unreadable, bounded',
    async run(bench) {
      const known = valueIn(await bench.shelf.publish(bench.shop, await bench.wish(), bench.ctx())).ref
      const tricks: readonly Trick[] = [
        { kind: 'http', status: 500 },
        { kind: 'http', status: 502, body: '<html>Bad Gateway</html>' },
        { kind: 'garbage', body: '' },
        { kind: 'garbage', body: '{"error":"","message":"","respo' },
        { kind: 'garbage', body: 'huge' },
        { kind: 'slow' },
      ]
      for (const trick of tricks) {
        const { shelf } = bench.another({ timeoutMs: trick.kind === 'slow' ? 40 : 20_000 })
        assert.ok(shelf)
        bench.play(trick, { on: 'stock' })
        const change = { ref: known, sellable: 6, asOf: bench.world.now() }
        const [answer] = await shelf.updateStock(bench.shop, [change], bench.ctx())
        assert.ok(answer)
        const trouble = troubleIn(answer)
        assert.ok(trouble.code === 'down' || trouble.code === 'unreadable', `${JSON.stringify(trick)}: ${trouble.code}`)
        assert.equal(trouble.effect, 'unknown')
        assert.equal((await only(bench)).stock, 7)
      }
    },
  },
  {
    id: 'L4',
    title: 'a read fails twice and works the third time, inside the job',
    async run(bench) {
      const wish = await bench.wish()
      bench.play({ kind: 'cut_before' }, { on: 'search', times: 2 })
      valueIn(await bench.shelf.publish(bench.shop, wish, bench.ctx()))
      await only(bench)
    },
  },
  {
    id: 'L5',
    title: 'two hundred calls wait: never more at once than the partner was promised',
    async run(bench) {
      const ids = Array.from({ length: 200 }, (_, at) => bench.hand.add({ ourId: `yn-${at}` }))
      const { signal } = bench.ctx()
      const all = await Promise.all(
        ids.map((item) => bench.shelf.fetchRemote(bench.shop, { item, sku: null, extra: {} }, signal)),
      )
      for (const one of all) assert.ok(valueIn(one))
      assert.ok(bench.hand.busiest() <= bench.partner.capabilities.pace.parallel)
      assert.equal((await bench.rows()).length, 200)
    },
  },
  {
    id: 'L6',
    title: 'a new field in an answer is ignored, a missing known one is unreadable',
    async run(bench) {
      const wish = await bench.wish()
      bench.play({ kind: 'reshape', change: (body) => ({ ...body, brand_new: { deep: [1] } }) }, { on: 'create' })
      const known = valueIn(await bench.shelf.publish(bench.shop, wish, bench.ctx())).ref
      bench.play({ kind: 'reshape', change: ({ error: _, ...rest }) => rest }, { on: 'read', times: 3 })
      const trouble = troubleIn(await bench.shelf.fetchRemote(bench.shop, known, bench.ctx().signal))
      assert.deepEqual([trouble.code, trouble.alarm], ['unreadable', true])
      await only(bench)
    },
  },
  {
    id: 'L7',
    title: 'HTTP 200 that carries an error is an error',
    async run(bench) {
      const wish = await bench.wish()
      bench.play({ kind: 'code', error: 'error_seller_under_penalty', message: 'penalty' }, { on: 'create' })
      assert.equal(troubleIn(await bench.shelf.publish(bench.shop, wish, bench.ctx())).code, 'forbidden')
      assert.deepEqual(await bench.rows(), [])
      // A clear refusal leaves no doubt behind: the next try need not look patiently first.
      valueIn(await bench.shelf.publish(bench.shop, wish, bench.ctx()))
      assert.deepEqual(bench.world.slept, [])
      await only(bench)
    },
  },
  {
    id: 'L8',
    title: 'killed between the partner’s success and our commit: the next run converges, also with a lagging search',
    async run(bench) {
      bench.hand.searchLag(30)
      valueIn(await bench.shelf.publish(bench.shop, await bench.wish(), bench.ctx()))
      bench.world.memory.wipe()
      const again = valueIn(await restarted(bench).publish(bench.shop, await bench.wish(), bench.ctx({ attempt: 2 })))
      assert.equal(again.did, 'adopted')
      assert.equal((await only(bench)).id, again.ref.item)
    },
  },
]

/** A new process: nothing remembered inside the adapter either. */
function restarted(bench: Bench) {
  const { shelf } = bench.another()
  if (!shelf) throw new Error('no shelf')
  return shelf
}
