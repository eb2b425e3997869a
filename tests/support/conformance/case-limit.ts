/** L. Limits and failures. */
import assert from 'node:assert/strict'
import { type Bench, only, type Trick, troubleIn, valueIn } from './bench.ts'
import type { ShopCase } from './case.ts'
import { longPauses } from './case-publish.ts'

export const limitCases: readonly ShopCase[] = [
  {
    id: 'L1',
    part: 'shelf',
    title: 'throttled, with seconds, a date or no word: the right time, and nothing is sent before it',
    async run(bench) {
      const wish = await bench.wish()
      const date = new Date(Math.floor(bench.world.now().getTime() / 1000) * 1000 + 90_000)
      const tries: readonly (readonly [Trick, number])[] = [
        [{ kind: 'http', status: 429, headers: { 'retry-after': '7' } }, 7_000],
        [{ kind: 'http', status: 429, headers: { 'retry-after': date.toUTCString() } }, 90_000 - 7_001],
        ...bench.names.throttles.map(({ trick, ms }) => [trick, ms] as const),
      ]
      for (const [trick, pause] of tries) {
        bench.play(trick, { on: 'search' })
        const trouble = troubleIn(await bench.shelf.publish(bench.shop, wish, bench.ctx()))
        assert.equal(trouble.code, 'rate_limited')
        assert.equal(trouble.effect, 'none')
        const told = (trouble.retryAt?.getTime() ?? 0) - bench.world.now().getTime()
        assert.ok(Math.abs(told - pause) <= 1_000, `${told} instead of ${pause}`)
        const before = bench.reached()
        assert.equal(troubleIn(await bench.shelf.publish(bench.shop, wish, bench.ctx())).code, 'rate_limited')
        assert.equal(bench.reached(), before)
        bench.world.clock.move(told + 1)
      }
      valueIn(await bench.shelf.publish(bench.shop, wish, bench.ctx()))
      await only(bench)
    },
  },
  {
    id: 'L2',
    part: 'shelf',
    title: 'the daily quota is spent: until the partner’s own midnight',
    async run(bench) {
      const wish = await bench.wish()
      const { quota } = bench.names
      assert.ok(quota)
      bench.play(quota.trick, { on: 'search' })
      const trouble = troubleIn(await bench.shelf.publish(bench.shop, wish, bench.ctx()))
      assert.equal(trouble.code, 'quota_spent')
      assert.deepEqual(trouble.retryAt, quota.over(bench.world.now()))
      const before = bench.reached()
      assert.equal(troubleIn(await bench.shelf.publish(bench.shop, wish, bench.ctx())).code, 'quota_spent')
      assert.equal(bench.reached(), before)
      assert.deepEqual(await bench.rows(), [])
    },
  },
  {
    id: 'L3',
    part: 'shelf',
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
    part: 'shelf',
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
    part: 'shelf',
    title: 'two hundred calls wait: never more at once than the partner was promised',
    async run(bench) {
      const refs = Array.from({ length: 200 }, (_, at) => bench.hand.add({ ourId: `yn-${at}` }))
      const { signal } = bench.ctx()
      const all = await Promise.all(refs.map((ref) => bench.shelf.fetchRemote(bench.shop, ref, signal)))
      for (const one of all) assert.ok(valueIn(one))
      assert.ok(bench.hand.busiest() <= bench.partner.capabilities.pace.parallel)
      assert.equal((await bench.rows()).length, 200)
    },
  },
  {
    id: 'L6',
    part: 'shelf',
    title: 'a new field in an answer is ignored, a missing known one is unreadable',
    async run(bench) {
      const wish = await bench.wish()
      bench.play({ kind: 'reshape', change: (body) => ({ ...body, brand_new: { deep: [1] } }) }, { on: 'create' })
      const known = valueIn(await bench.shelf.publish(bench.shop, wish, bench.ctx())).ref
      bench.play({ kind: 'reshape', change: bench.names.withoutField }, { on: 'read', times: 3 })
      const trouble = troubleIn(await bench.shelf.fetchRemote(bench.shop, known, bench.ctx().signal))
      assert.deepEqual([trouble.code, trouble.alarm], ['unreadable', true])
      await only(bench)
    },
  },
  {
    id: 'L7',
    part: 'shelf',
    title: 'HTTP 200 that carries an error is an error',
    async run(bench) {
      const wish = await bench.wish()
      bench.play(bench.names.forbidden, { on: 'create' })
      const { code } = troubleIn(await bench.shelf.publish(bench.shop, wish, bench.ctx()))
      assert.equal(code, bench.names.forbiddenAs ?? 'forbidden')
      assert.deepEqual(await bench.rows(), [])
      // A clear refusal leaves no doubt behind: the next try need not look patiently first.
      valueIn(await bench.shelf.publish(bench.shop, wish, bench.ctx()))
      assert.deepEqual(longPauses(bench), [])
      await only(bench)
    },
  },
  {
    id: 'L8',
    part: 'shelf',
    title: 'killed between the partner’s success and our commit: the next run converges, also with a lagging search',
    async run(bench) {
      bench.hand.searchLag(30)
      valueIn(await bench.shelf.publish(bench.shop, await bench.wish(), bench.ctx()))
      bench.world.memory.wipe()
      const again = valueIn(await restarted(bench).publish(bench.shop, await bench.wish(), bench.ctx({ attempt: 2 })))
      if (bench.partner.capabilities.create !== 'upsert_by_our_id') assert.equal(again.did, 'adopted')
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
