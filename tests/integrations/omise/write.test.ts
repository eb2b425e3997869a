import { describe, expect, test } from 'vitest'
import type { DeclineClass } from '#integrations/payments/contract.ts'
import { createOmise } from '#integrations/payments/omise/index.ts'
import type { Switches } from '#integrations/simulators/omise/index.ts'
import { closedPort, contextAt, patient, wishFor } from '#tests/support/payments/bench.ts'
import { openOmiseBench } from '#tests/support/payments/omise-bench.ts'

const promptpay = { kind: 'promptpay' } as const

describe('what a lost or strange answer of Omise means for a write', () => {
  test.each([
    ['accept-hang', 'unknown', 'timeout', 1],
    ['accept-reset', 'unknown', 'connection', 1],
    ['accept-500', 'unknown', 'provider_down', 1],
    ['accept-truncated', 'unknown', 'malformed_response', 1],
    ['accept-html', 'unknown', 'malformed_response', 1],
    ['accept-empty', 'unknown', 'malformed_response', 1],
    ['accept-huge', 'unknown', 'malformed_response', 1],
    ['accept-drip', 'unknown', 'timeout', 1],
    ['hang', 'unknown', 'timeout', 0],
    ['reset', 'unknown', 'connection', 0],
    ['500', 'unknown', 'provider_down', 0],
    ['503', 'unknown', 'provider_down', 0],
    ['502-html', 'unknown', 'provider_down', 0],
    ['400-html', 'unknown', 'malformed_response', 0],
    ['redirect', 'unknown', 'connection', 0],
    ['429', 'rejected', 'rate_limited', 0],
    ['401', 'rejected', 'configuration', 0],
    ['refuse', 'rejected', 'validation', 0],
    ['tamper-float', 'unknown', 'malformed_response', 1],
    ['tamper-status', 'unknown', 'malformed_response', 1],
    ['tamper-missing', 'unknown', 'malformed_response', 1],
    ['tamper-metadata', 'unknown', 'malformed_response', 1],
  ] as const)('%s: %s, %s', async (mode, kind, class_, made) => {
    const { gateway, clock, simulator, carriedOut } = await openOmiseBench()
    await simulator.control('fault', { call: 'charge.create', mode })
    const outcome = await gateway.createPayment(wishFor(clock, promptpay), contextAt(clock))
    expect(outcome).toMatchObject({ kind, error: { class: class_ } })
    expect(carriedOut('charge.create')).toHaveLength(made)
    expect(simulator.requests()).toHaveLength(1)
  })

  test('nobody listens: certainly nothing was done', async () => {
    const { settings, world, clock } = await openOmiseBench()
    const gateway = createOmise({ ...settings, apiBase: `http://127.0.0.1:${await closedPort()}/omise` }, world)
    const outcome = await gateway.createPayment(wishFor(clock, promptpay), contextAt(clock))
    expect(outcome).toEqual({ kind: 'rejected', error: { class: 'connection' } })
  })

  test('a wait that the provider asked for is told', async () => {
    const { gateway, clock, simulator } = await openOmiseBench()
    await simulator.control('fault', { call: 'charge.create', mode: '429' })
    const outcome = await gateway.createPayment(wishFor(clock, promptpay), contextAt(clock))
    expect(outcome).toMatchObject({ kind: 'rejected', error: { retryAfterMs: 2000, httpStatus: 429 } })
  })

  test('whoever stops waiting does not know what came of it', async () => {
    const { gateway, clock, simulator } = await openOmiseBench()
    await simulator.control('fault', { call: 'charge.create', mode: 'accept-hang' })
    const stop = AbortSignal.abort()
    const outcome = await gateway.createPayment(wishFor(clock, promptpay), contextAt(clock, stop))
    expect(outcome).toMatchObject({ kind: 'unknown' })
  })

  test('a card value that was used before belongs to a charge that is there', async () => {
    const { gateway, clock, simulator, carriedOut } = await openOmiseBench()
    const { id } = (await simulator.control('token', {})) as { id: string }
    const wish = wishFor(clock, { kind: 'card', browserToken: id })
    const context = contextAt(clock)
    await gateway.createPayment(wish, context)
    const again = await gateway.createPayment(wish, context)
    expect(again).toMatchObject({ kind: 'unknown', error: { providerCode: 'used_token' } })
    expect(await gateway.recoverPayment(wish, context)).toMatchObject({ kind: 'found' })
    expect(carriedOut('charge.create')).toHaveLength(1)
  })

  test('a page of a stranger is shown to nobody', async () => {
    const { gateway, clock, simulator } = await openOmiseBench()
    await simulator.control('fault', { call: 'charge.create', mode: 'tamper-redirect', times: 2 })
    const wallet = await gateway.createPayment(wishFor(clock, { kind: 'truemoney', variant: 'app' }), contextAt(clock))
    expect(wallet).toMatchObject({ kind: 'accepted', value: { instruction: { kind: 'none' } } })
    const code = await gateway.createPayment(wishFor(clock, promptpay), contextAt(clock))
    if (code.kind !== 'accepted' || code.value.instruction.kind !== 'qr') throw new Error('no code')
    expect(code.value.instruction).not.toHaveProperty('imageUrl')
    expect(code.value.instruction).not.toHaveProperty('testUrl')
    expect(await gateway.codePicture('http://10.0.0.1/qrcode.svg', patient())).toMatchObject({
      kind: 'error',
      error: { providerCode: 'foreign_host' },
    })
  })

  test.each([
    ['accept-hang', 'found'],
    ['hang', 'absent'],
  ] as const)('clocks ten minutes apart lose nothing (%s: %s)', async (mode, kind) => {
    for (const minutes of [-10, 10]) {
      const { gateway, clock, simulator } = await openOmiseBench()
      await simulator.control('clock', { advanceMs: minutes * 60_000 })
      await simulator.control('fault', { call: 'charge.create', mode })
      const wish = wishFor(clock, promptpay)
      const context = contextAt(clock)
      await gateway.createPayment(wish, context)
      expect(await gateway.recoverPayment(wish, context)).toMatchObject({ kind })
    }
  })

  test('a payment among hundreds is found; a list that breaks off or has a strange row proves no absence', async () => {
    const { gateway, clock, simulator } = await openOmiseBench()
    const wish = wishFor(clock, promptpay)
    const context = contextAt(clock)
    await gateway.createPayment(wish, context)
    for (let at = 0; at < 250; at += 1) await gateway.createPayment(wishFor(clock, promptpay), contextAt(clock))
    expect(await gateway.recoverPayment(wish, context)).toMatchObject({
      kind: 'found',
      value: { attemptId: wish.attemptId },
    })
    const other = wishFor(clock, promptpay)
    await simulator.control('fault', { call: 'charge.list', mode: '503', after: 1 })
    expect(await gateway.recoverPayment(other, context)).toMatchObject({
      kind: 'inconclusive',
      error: { class: 'provider_down' },
    })
    await simulator.control('fault', { call: 'charge.list', mode: 'tamper-currency', after: 2 })
    expect(await gateway.recoverPayment(other, context)).toMatchObject({
      kind: 'inconclusive',
      error: { providerCode: 'strange_row' },
    })
    const seen: string[] = []
    for await (const one of gateway.sweep(
      new Date(clock.now().getTime() - 1000),
      new Date(clock.now().getTime() + 1),
      patient(),
    ))
      seen.push(one.kind)
    expect(seen).toHaveLength(251)
  })
})

describe('how a charge of Omise ends', () => {
  test.each([
    ['insufficient_fund', 'failed', 'insufficient_funds'],
    ['insufficient_balance', 'failed', 'insufficient_funds'],
    ['payment_rejected', 'failed', 'refused_by_bank'],
    ['stolen_or_lost_card', 'failed', 'refused_by_bank'],
    ['failed_processing', 'failed', 'refused_by_bank'],
    ['invalid_account_number', 'failed', 'refused_by_bank'],
    ['invalid_security_code', 'failed', 'authentication_failed'],
    ['failed_fraud_check', 'failed', 'risk'],
    ['payment_cancelled', 'failed', 'canceled_by_buyer'],
    ['timeout', 'expired', 'timed_out'],
    ['payment_expired', 'expired', 'timed_out'],
    ['something_new', 'failed', 'other'],
  ] as const satisfies readonly (readonly [string, string, DeclineClass])[])(
    '%s: %s, %s',
    async (code, state, class_) => {
      const { gateway, clock, simulator } = await openOmiseBench()
      const made = await gateway.createPayment(wishFor(clock, { kind: 'truemoney', variant: 'app' }), contextAt(clock))
      if (made.kind !== 'accepted') throw new Error('not made')
      await simulator.control('fail', { ref: made.value.ref, code })
      expect(await gateway.getPayment(made.value.ref, patient())).toMatchObject({
        value: { state, decline: { class: class_, providerCode: code }, instruction: { kind: 'none' }, received: 0n },
      })
    },
  )

  test('a card that is refused at once is a charge that has failed, not an error', async () => {
    const { gateway, clock, simulator } = await openOmiseBench({ threeDSecure: false })
    const card = async (number: string) => {
      const { id } = (await simulator.control('token', { number })) as { id: string }
      return gateway.createPayment(wishFor(clock, { kind: 'card', browserToken: id }), contextAt(clock))
    }
    expect(await card('4242424242424242')).toMatchObject({
      kind: 'accepted',
      value: { state: 'succeeded', fee: { fee: 1_971n, vat: 138n } },
    })
    expect(await card('4111111111140011')).toMatchObject({
      kind: 'declined',
      value: { state: 'failed', decline: { class: 'insufficient_funds' } },
    })
  })

  test.each([
    [{ expiredAs: 'expired' }, 'charge.expire'],
    [{ expiredAs: 'failed' }, 'charge.complete'],
  ] as const satisfies readonly (readonly [Partial<Switches>, string])[])(
    'a code that ran out, %o',
    async (switches, event) => {
      const { gateway, clock, simulator, letters } = await openOmiseBench(switches)
      const made = await gateway.createPayment(wishFor(clock, promptpay), contextAt(clock))
      if (made.kind !== 'accepted') throw new Error('not made')
      clock.move(31 * 60_000)
      await simulator.tick?.()
      expect(await gateway.getPayment(made.value.ref, patient())).toMatchObject({
        value: { state: 'expired', received: 0n },
      })
      const last = letters.at(-1)
      if (!last) throw new Error('no message')
      expect(gateway.readWebhook(last.raw, last.headers, clock.now())).toMatchObject({ type: event })
      // Paid late all the same: told like any other money.
      await simulator.control('pay', { ref: made.value.ref })
      expect(await gateway.getPayment(made.value.ref, patient())).toMatchObject({ value: { state: 'succeeded' } })
    },
  )

  test('calling off: where it does not work it is refused, and money that was faster wins', async () => {
    const { gateway, clock, simulator } = await openOmiseBench()
    const code = await gateway.createPayment(wishFor(clock, promptpay), contextAt(clock))
    const wallet = await gateway.createPayment(wishFor(clock, { kind: 'truemoney', variant: 'app' }), contextAt(clock))
    if (code.kind !== 'accepted' || wallet.kind !== 'accepted') throw new Error('not made')
    expect(await gateway.cancelPayment(code.value.ref, contextAt(clock))).toMatchObject({
      kind: 'rejected',
      error: { class: 'conflict', providerCode: 'failed_expire' },
    })
    expect(await gateway.cancelPayment(wallet.value.ref, contextAt(clock))).toMatchObject({
      kind: 'accepted',
      value: { state: 'expired' },
    })
    await simulator.control('fault', { call: 'charge.expire', mode: 'race' })
    expect(await gateway.cancelPayment(code.value.ref, contextAt(clock))).toMatchObject({ kind: 'rejected' })
    expect(await gateway.getPayment(code.value.ref, patient())).toMatchObject({ value: { state: 'succeeded' } })
  })
})

describe('what our account may offer', () => {
  test('follows what it may do, with its limits', async () => {
    const { gateway, simulator } = await openOmiseBench()
    const offers = async () => {
      const told = await gateway.capabilities(patient())
      return told.kind === 'ok' ? told.value : []
    }
    expect(await offers()).toMatchObject([
      {
        method: 'promptpay',
        presents: 'qr',
        min: 2_000n,
        max: 15_000_000n,
        deadline: { maxMs: 86_400_000, settable: true },
        refund: 'manual',
      },
      { method: 'mobile_banking', banks: ['scb', 'kbank', 'bay', 'bbl', 'ktb'], presents: 'redirect' },
      { method: 'truemoney', refund: 'api' },
      { method: 'card', refund: 'api' },
    ])
    await simulator.control('switches', { methods: ['mobile_banking_ktb'] })
    expect(await offers()).toMatchObject([{ method: 'mobile_banking', banks: ['ktb'] }])
  })

  test('what was switched off meanwhile is refused, and so is what is never offered', async () => {
    const { gateway, clock } = await openOmiseBench({ methods: [] })
    expect(await gateway.createPayment(wishFor(clock, promptpay), contextAt(clock))).toMatchObject({ kind: 'rejected' })
    expect(await gateway.createPayment(wishFor(clock, { kind: 'card_hosted' }), contextAt(clock))).toMatchObject({
      kind: 'rejected',
      error: { class: 'validation' },
    })
  })
})
