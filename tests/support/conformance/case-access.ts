/** B. Access: tokens that end, are renewed once, are lost, are taken back. */
import assert from 'node:assert/strict'
import type { Result } from '#integrations/partners/contract.ts'
import { type Bench, only, troubleIn, valueIn } from './bench.ts'
import type { ShopCase } from './case.ts'
import type { AccessNames } from './names.ts'

export const accessCases: readonly ShopCase[] = [
  {
    id: 'B1',
    part: 'access',
    title: 'an access token that ends in the middle of a job is renewed once',
    async run(bench) {
      const wish = await bench.wish()
      bench.play(names(bench).expired, { on: 'create' })
      const published = valueIn(await bench.shelf.publish(bench.shop, wish, bench.ctx()))
      assert.equal(published.did, 'created')
      assert.equal(bench.world.vault.asked(), 1)
      await only(bench)
    },
  },
  {
    id: 'B2',
    part: 'access',
    title: 'twenty calls notice the end at once: one renewal, all succeed',
    async run(bench) {
      letTokenEnd(bench)
      const answers = await Promise.all(Array.from({ length: 20 }, () => check(bench)))
      for (const answer of answers) valueIn(answer)
      assert.equal(renewals(bench), 1)
      const stored = await bench.world.vault.read(bench.shop)
      assert.ok((stored.accessUntil ?? new Date(0)) > bench.world.now())
      assert.deepEqual(await bench.rows(), [])
    },
  },
  {
    id: 'B3',
    part: 'access',
    title: 'another process renewed meanwhile: its token is used, nobody is asked',
    async run(bench) {
      letTokenEnd(bench)
      const other = bench.another()
      valueIn((await other.access?.check(bench.shop, bench.ctx().signal)) ?? never())
      const before = renewals(bench)
      valueIn(await check(bench))
      assert.equal(renewals(bench), before)
      assert.equal(before, 1)
      assert.deepEqual(await bench.rows(), [])
    },
  },
  {
    id: 'B4',
    part: 'access',
    title: 'the answer of a renewal is lost: connect again, or once more where the old token still works; no loop',
    async run(bench) {
      letTokenEnd(bench)
      bench.play({ kind: 'cut_after' }, { on: 'renew' })
      const checked = await check(bench)
      if (names(bench).refreshOnce) assert.equal(troubleIn(checked).code, 'unauthorised')
      else valueIn(checked)
      assert.ok(renewals(bench) <= 2)
      assert.deepEqual(await bench.rows(), [])
    },
  },
  {
    id: 'B5',
    part: 'access',
    title: 'renewed but not saved: alarm and connect again, no silent loss',
    async run(bench) {
      letTokenEnd(bench)
      bench.world.vault.failNextSave()
      const trouble = troubleIn(await check(bench))
      assert.equal(trouble.code, 'unauthorised')
      assert.equal(trouble.alarm, true)
      assert.equal(renewals(bench), 1)
      assert.deepEqual(await bench.rows(), [])
    },
  },
  {
    id: 'B6',
    part: 'shelf',
    title: 'disconnected, consent ended, key withdrawn: unauthorised, nothing written',
    async run(bench) {
      const wish = await bench.wish()
      bench.hand.disconnect()
      const before = bench.reached()
      assert.equal(troubleIn(await bench.shelf.publish(bench.shop, wish, bench.ctx())).code, 'unauthorised')
      assert.ok(bench.reached() - before <= 2)
      if (bench.partner.access) {
        bench.hand.consentCode()
        bench.hand.endConsent()
        assert.equal(troubleIn(await check(bench)).code, 'unauthorised')
      }
      assert.deepEqual(await bench.rows(), [])
    },
  },
  {
    id: 'B7',
    part: 'access',
    title: 'a consent code used twice or too late is refused',
    async run(bench) {
      const code = bench.hand.consentCode()
      valueIn(await open(bench, code, 'state-1', 'state-1'))
      assert.equal(troubleIn(await open(bench, code, 'state-1', 'state-1')).code, 'unauthorised')
      const late = bench.hand.consentCode()
      bench.world.clock.move(names(bench).codeMs + 60_000)
      assert.equal(troubleIn(await open(bench, late, 'state-1', 'state-1')).code, 'unauthorised')
      assert.deepEqual(await bench.rows(), [])
    },
  },
  {
    id: 'B8',
    part: 'access',
    title: 'a callback with a foreign or missing state is refused without any exchange',
    async run(bench) {
      const before = bench.reached()
      const code = bench.hand.consentCode()
      assert.equal(troubleIn(await open(bench, code, 'somebody-else', 'state-1')).code, 'unauthorised')
      assert.equal(troubleIn(await open(bench, code, null, 'state-1')).code, 'unauthorised')
      assert.equal(troubleIn(await open(bench, code, '', '')).code, 'unauthorised')
      assert.equal(bench.reached(), before)
      assert.deepEqual(await bench.rows(), [])
    },
  },
  {
    id: 'B9',
    part: 'access',
    title: 'lifetimes shorter than documented are followed',
    async run(bench) {
      bench.hand.accessSeconds(600)
      letTokenEnd(bench)
      valueIn(await check(bench))
      bench.world.clock.move(5 * 60_000)
      valueIn(await check(bench))
      assert.equal(renewals(bench), 1)
      bench.world.clock.move(6 * 60_000)
      valueIn(await check(bench))
      assert.equal(renewals(bench), 2)
      assert.deepEqual(await bench.rows(), [])
    },
  },
]

function names(bench: Bench): AccessNames {
  return bench.names.access ?? never()
}

function letTokenEnd(bench: Bench): void {
  bench.world.clock.move(names(bench).lastsMs + 60_000)
}

async function check(bench: Bench) {
  return (await bench.partner.access?.check(bench.shop, bench.ctx().signal)) ?? never()
}

async function open(bench: Bench, code: string, given: string | null, expected: string): Promise<Result<unknown>> {
  const callback = names(bench).callback(code, given)
  return (await bench.partner.access?.open(callback, expected, bench.ctx().signal)) ?? never()
}

function renewals(bench: Bench): number {
  return bench.seen().filter((call) => call.kind === 'renew').length
}

function never(): never {
  throw new Error('this partner has no access part')
}
