import { describe, expect, test } from 'vitest'
import { createStripe } from '#integrations/payments/stripe/index.ts'
import { closedPort, contextAt, patient } from '#tests/support/payments/bench.ts'
import { cardWish, codeWish, make } from '#tests/support/payments/stripe-acts.ts'
import { openStripeBench } from '#tests/support/payments/stripe-bench.ts'

describe('a payment whose answer was lost', () => {
  test('is asked for again under the same key, to the letter', async () => {
    const bench = await openStripeBench()
    for (const wish of [cardWish(bench), codeWish(bench)]) {
      const context = contextAt(bench.clock)
      bench.simulator.fail({ mode: 'accept-reset', match: { method: 'POST' } })
      expect(await bench.gateway.createPayment(wish, context)).toMatchObject({
        kind: 'unknown',
        error: { class: 'connection' },
      })
      bench.clock.move(7 * 60_000)
      expect(await bench.gateway.recoverPayment(wish, context)).toMatchObject({
        kind: 'found',
        value: { attemptId: wish.attemptId },
      })
      const asked = bench.simulator.journal().filter(({ idempotencyKey }) => idempotencyKey === context.operationId)
      expect(asked.map(({ replayed }) => replayed)).toEqual([false, true])
      expect(new Set(asked.map(({ body }) => body)).size).toBe(1)
    }
  })

  test('is told as it is now, not as it was then', async () => {
    const bench = await openStripeBench()
    const [wish, context] = [cardWish(bench), contextAt(bench.clock)]
    bench.simulator.fail({ mode: 'accept-reset', match: { method: 'POST' } })
    await bench.gateway.createPayment(wish, context)
    const [page = ''] = Object.keys(bench.simulator.rows().sessions)
    bench.simulator.hand.pay(page)
    expect(await bench.gateway.recoverPayment(wish, context)).toMatchObject({
      value: { state: 'succeeded', received: 54_000n },
    })
  })

  test('is only looked for once its deadline has passed, so that no page opens for nothing', async () => {
    const bench = await openStripeBench()
    const [wish, context] = [codeWish(bench), contextAt(bench.clock)]
    bench.simulator.fail({ mode: 'reset', match: { method: 'POST' } })
    await bench.gateway.createPayment(wish, context)
    bench.clock.move(31 * 60_000)
    expect(await bench.gateway.recoverPayment(wish, context)).toMatchObject({ kind: 'absent', asOf: bench.clock.now() })
    expect(bench.simulator.rows().intents).toEqual({})
  })

  test('is found by our id among many when its key has died', async () => {
    const bench = await openStripeBench()
    for (const wish of [cardWish(bench), codeWish(bench)]) {
      const context = contextAt(bench.clock)
      bench.simulator.fail({ mode: 'accept-reset', match: { method: 'POST' } })
      await bench.gateway.createPayment(wish, context)
      for (let at = 0; at < 104; at += 1) await make(bench, at % 2 ? cardWish(bench) : codeWish(bench))
      bench.clock.move(24 * 3_600_000)
      expect(await bench.gateway.recoverPayment(wish, context)).toMatchObject({
        kind: 'found',
        value: { attemptId: wish.attemptId },
      })
      const asked = bench.simulator.journal().filter(({ idempotencyKey }) => idempotencyKey === context.operationId)
      expect(asked).toHaveLength(1)
    }
  })

  test('is looked for when a failure is kept for its key', async () => {
    const bench = await openStripeBench()
    const [wish, context] = [cardWish(bench), contextAt(bench.clock)]
    bench.simulator.fail({ mode: 'accept-500', match: { method: 'POST' } })
    expect(await bench.gateway.createPayment(wish, context)).toMatchObject({
      kind: 'unknown',
      error: { class: 'provider_down' },
    })
    expect(await bench.gateway.recoverPayment(wish, context)).toMatchObject({ kind: 'found' })
    expect(Object.keys(bench.simulator.rows().sessions)).toHaveLength(1)
  })

  test.each(['429', 'down', 'conflict', 'hang', '401'] as const)(
    'stays unknown while the provider says %s',
    async (mode) => {
      const bench = await openStripeBench()
      const [wish, context] = [cardWish(bench), contextAt(bench.clock)]
      bench.simulator.fail({ mode: 'accept-reset', match: { method: 'POST' } })
      await bench.gateway.createPayment(wish, context)
      bench.simulator.fail({ mode, times: 9 })
      const seen = await bench.gateway.recoverPayment(wish, context)
      if (mode === 'conflict') expect(['inconclusive', 'found']).toContain(seen.kind)
      else expect(seen.kind).toBe('inconclusive')
      bench.simulator.clearFaults()
      expect(await bench.gateway.recoverPayment(wish, context)).toMatchObject({ kind: 'found' })
      expect(Object.keys(bench.simulator.rows().sessions)).toHaveLength(1)
    },
  )
})

describe('one key', () => {
  test('asked for twice at once makes one payment', async () => {
    const bench = await openStripeBench({ latencyMs: 30 })
    const [wish, context] = [cardWish(bench), contextAt(bench.clock)]
    const both = await Promise.all([
      bench.gateway.createPayment(wish, context),
      bench.gateway.createPayment(wish, context),
    ])
    expect(both.map(({ kind }) => kind).toSorted()).toEqual(['accepted', 'unknown'])
    expect(Object.keys(bench.simulator.rows().sessions)).toHaveLength(1)
  })

  test('with other parameters is unknown, never a second payment', async () => {
    const bench = await openStripeBench()
    const [wish, context] = [cardWish(bench), contextAt(bench.clock)]
    await bench.gateway.createPayment(wish, context)
    const other = await bench.gateway.createPayment({ ...wish, description: 'another' }, context)
    expect(other).toMatchObject({ kind: 'unknown', error: { class: 'conflict' } })
    expect(Object.keys(bench.simulator.rows().sessions)).toHaveLength(1)
  })
})

describe('what went wrong on the way', () => {
  test('before a word was sent is certain', async () => {
    const bench = await openStripeBench()
    const apiBase = `http://127.0.0.1:${await closedPort()}/stripe`
    const nobody = createStripe({ ...bench.settings, apiBase }, bench.world)
    expect(await nobody.createPayment(cardWish(bench), contextAt(bench.clock))).toMatchObject({
      kind: 'rejected',
      error: { class: 'connection' },
    })
  })

  test.each([
    ['429', { kind: 'rejected', error: { class: 'rate_limited', retryAfterMs: 2000 } }],
    ['down', { kind: 'unknown', error: { class: 'provider_down', httpStatus: 503 } }],
    ['html', { kind: 'unknown', error: { class: 'provider_down', httpStatus: 502 } }],
    ['conflict', { kind: 'unknown', error: { class: 'conflict', httpStatus: 409 } }],
    ['empty', { kind: 'unknown', error: { class: 'malformed_response' } }],
    ['cut', { kind: 'unknown', error: { class: 'malformed_response' } }],
    ['huge', { kind: 'unknown', error: { class: 'malformed_response' } }],
    ['drip', { kind: 'unknown', error: { class: 'timeout' } }],
    ['hang', { kind: 'unknown', error: { class: 'timeout' } }],
    ['accept-hang', { kind: 'unknown', error: { class: 'timeout' } }],
    ['reset', { kind: 'unknown', error: { class: 'connection' } }],
  ] as const)('%s is classed by whether it may have had an effect', async (mode, outcome) => {
    const bench = await openStripeBench()
    bench.simulator.fail({ mode, match: { method: 'POST' } })
    expect(await bench.gateway.createPayment(cardWish(bench), contextAt(bench.clock))).toMatchObject(outcome)
  })

  test('with a wrong key is our configuration', async () => {
    const bench = await openStripeBench()
    const stranger = createStripe({ ...bench.settings, secretKey: 'sk_test_simulated0other' }, bench.world)
    expect(await stranger.createPayment(cardWish(bench), contextAt(bench.clock))).toMatchObject({
      kind: 'rejected',
      error: { class: 'configuration', httpStatus: 401 },
    })
    expect(await stranger.getPayment('cs_test_1', patient())).toMatchObject({
      kind: 'error',
      error: { class: 'configuration' },
    })
  })

  test('by the caller giving up may still be carried out', async () => {
    const bench = await openStripeBench({ latencyMs: 200 })
    const leaving = new AbortController()
    const asked = bench.gateway.createPayment(cardWish(bench), contextAt(bench.clock, leaving.signal))
    leaving.abort()
    expect(await asked).toMatchObject({ kind: 'unknown', error: { class: 'timeout' } })
  })

  test('never holds a key or a name', async () => {
    const bench = await openStripeBench()
    bench.simulator.fail({ mode: 'refuse', match: { method: 'POST' } })
    const outcome = await bench.gateway.createPayment(codeWish(bench), contextAt(bench.clock))
    expect(JSON.stringify(outcome)).not.toMatch(/simulated0yaan|buyer@example/)
  })
})
