import { describe, expect, test } from 'vitest'
import type { CreatePaymentInput, PaymentSnapshot } from '#integrations/payments/contract.ts'
import { contextAt, patient } from '#tests/support/payments/bench.ts'
import { cardWish, make, read, type StripeBench } from '#tests/support/payments/stripe-acts.ts'
import { openStripeBench } from '#tests/support/payments/stripe-bench.ts'

describe('a card on Stripe’s page', () => {
  test('is asked for with nothing but what the pinned version knows, and with our ids on page and intent', async () => {
    const bench = await openStripeBench()
    const { wish, made } = await openPage(bench)
    expect(made.instruction).toEqual({ kind: 'redirect', url: `${bench.base}/c/pay/${made.ref}`, appSwitch: false })
    expect(made.expiresAt).toEqual(new Date(bench.clock.now().getTime() + 45 * 60_000))
    const [asked] = bench.carriedOut('/v1/checkout/sessions')
    expect(asked).toMatchObject({ version: '2026-10-28.endive' })
    const names = [...new URLSearchParams(asked?.body).keys()]
    expect(names).toContain('allowed_payment_method_types[0]')
    expect(names.filter((name) => name.startsWith('payment_method_types'))).toEqual([])
    bench.simulator.hand.pay(made.ref)
    const [intent] = Object.values(bench.simulator.rows().intents)
    expect(intent?.metadata).toMatchObject({ attempt_id: wish.attemptId, order_id: wish.orderId })
  })

  test('that works pays the order: fee, VAT and net as the balance transaction says', async () => {
    const bench = await openStripeBench()
    const { made } = await openPage(bench)
    const back = await pressed(bench, made, { do: 'pay', card: 'good' })
    expect(back).toBe('http://localhost:3000/pay/back/0123456789abcdef')
    expect(await read(bench, made.ref)).toMatchObject({
      state: 'succeeded',
      received: 54_000n,
      refunded: 0n,
      refundable: 'api',
      disputed: false,
      fee: { fee: 2971n, vat: 208n, net: 50_821n, final: true },
      instruction: { kind: 'none' },
    })
  })

  test('that is refused leaves the page open: no end, no refusal told, and another card works', async () => {
    const bench = await openStripeBench()
    const { made } = await openPage(bench)
    for (const card of ['declined', 'poor', 'expired', 'cvc', 'risk']) {
      expect(await pressed(bench, made, { do: 'pay', card })).toContain('/c/pay/')
      const seen = await read(bench, made.ref)
      expect(seen).toMatchObject({ state: 'requires_customer', received: 0n, refundable: 'no' })
      expect(seen.decline).toBeUndefined()
    }
    await pressed(bench, made, { do: 'pay', card: 'good' })
    expect(await read(bench, made.ref)).toMatchObject({ state: 'succeeded' })
  })

  test('whose bank asks is paid after yes, and not after no', async () => {
    const bench = await openStripeBench()
    for (const [answer, state] of [
      ['no', 'requires_customer'],
      ['yes', 'succeeded'],
    ] as const) {
      const { made } = await openPage(bench)
      expect(await pressed(bench, made, { do: 'pay', card: 'secure' })).toContain('/3ds')
      expect(await read(bench, made.ref)).toMatchObject({ state: 'requires_customer' })
      await pressed(bench, made, { do: answer }, '/3ds')
      expect(await read(bench, made.ref)).toMatchObject({ state })
    }
  })

  test('abandoned is not over; run out of time it is expired, and late money is told all the same', async () => {
    const bench = await openStripeBench()
    const { made } = await openPage(bench)
    expect(await pressed(bench, made, { do: 'leave' })).toContain('/pay/back/')
    expect(await read(bench, made.ref)).toMatchObject({ state: 'requires_customer' })
    bench.clock.move(46 * 60_000)
    expect(await read(bench, made.ref)).toMatchObject({ state: 'expired', instruction: { kind: 'none' } })
    await pressed(bench, made, { do: 'late' })
    expect(await read(bench, made.ref)).toMatchObject({ state: 'succeeded', received: 54_000n })
  })

  test('is known by its page, whichever of its ids is asked for', async () => {
    const bench = await openStripeBench()
    const { wish, made } = await openPage(bench)
    bench.simulator.hand.pay(made.ref)
    const { related } = await read(bench, made.ref)
    const intent = related.find((one) => one.startsWith('pi_')) ?? ''
    expect(await read(bench, intent)).toMatchObject({ ref: made.ref, attemptId: wish.attemptId, state: 'succeeded' })
  })

  test('is called off: expired at once; when the money was quicker, that is what is told', async () => {
    const bench = await openStripeBench()
    const first = await openPage(bench)
    const off = await bench.gateway.cancelPayment(first.made.ref, contextAt(bench.clock))
    expect(off).toMatchObject({ kind: 'accepted', value: { state: 'expired' } })
    const again = await bench.gateway.cancelPayment(first.made.ref, contextAt(bench.clock))
    expect(again).toMatchObject({ kind: 'accepted', value: { state: 'expired' } })

    const second = await openPage(bench)
    bench.simulator.fail({ mode: 'race', match: { path: '/v1/checkout/sessions/' } })
    const late = await bench.gateway.cancelPayment(second.made.ref, contextAt(bench.clock))
    expect(late).toMatchObject({ kind: 'accepted', value: { state: 'succeeded', received: 54_000n } })
  })

  test('is not shown on a foreign page', async () => {
    const bench = await openStripeBench()
    bench.simulator.fail({ mode: 'tamper', set: { url: 'https://checkout.stripe.com.evil.example/c/pay/1' } })
    const outcome = await bench.gateway.createPayment(cardWish(bench), contextAt(bench.clock))
    expect(outcome).toMatchObject({ kind: 'unknown', error: { providerCode: 'foreign_host' } })
  })

  test.each([
    { status: 'on_holiday' },
    { amount_total: null },
    { amount_total: 540.5 },
    { amount_total: '54000' },
    { livemode: 'no' },
    { payment_status: 'maybe' },
    { id: 'pi_1' },
  ])('of which %o is told is not understood, and so not believed', async (set) => {
    const bench = await openStripeBench()
    const { made } = await openPage(bench)
    bench.simulator.fail({ mode: 'tamper', set, match: { method: 'GET' } })
    const outcome = await bench.gateway.getPayment(made.ref, patient())
    expect(outcome).toMatchObject({ kind: 'error', error: { class: 'malformed_response' } })
    expect(await read(bench, made.ref)).toMatchObject({ state: 'requires_customer' })
  })

  test.each(['refuse', 'make'] as const)('is our account’s fault when cards are off (%s)', async (noMethod) => {
    const bench = await openStripeBench({ cardOn: false, promptpayOn: false, noMethod })
    const outcome = await bench.gateway.createPayment(cardWish(bench), contextAt(bench.clock))
    expect(outcome.kind).toBe('rejected')
    const open = Object.values(bench.simulator.rows().sessions).filter(({ status }) => status === 'open')
    expect(open).toEqual([])
  })

  test('has a page of its own deadline, between what Stripe allows', async () => {
    const bench = await openStripeBench()
    for (const [minutes, told] of [
      [5, 45],
      [90, 90],
      [48 * 60, 23 * 60 + 45],
    ] as const) {
      const deadline = new Date(bench.clock.now().getTime() + minutes * 60_000)
      const { made } = await openPage(bench, { deadline })
      expect(made.expiresAt).toEqual(new Date(bench.clock.now().getTime() + told * 60_000))
    }
  })

  test.each([-10, 10])('is made although the clocks are %d minutes apart', async (minutes) => {
    const bench = await openStripeBench()
    bench.simulator.setClock(new Date(bench.clock.now().getTime() + minutes * 60_000))
    const wish = cardWish(bench)
    const context = contextAt(bench.clock)
    bench.simulator.fail({ mode: 'accept-500' })
    expect(await bench.gateway.createPayment(wish, context)).toMatchObject({ kind: 'unknown' })
    const found = await bench.gateway.recoverPayment(wish, context)
    expect(found).toMatchObject({ kind: 'found', value: { attemptId: wish.attemptId } })
    expect(bench.carriedOut('/v1/checkout/sessions')).toEqual([])
    expect(Object.keys(bench.simulator.rows().sessions)).toHaveLength(1)
  })
})

async function openPage(bench: StripeBench, more: Partial<CreatePaymentInput> = {}) {
  const wish = cardWish(bench, more)
  return { wish, made: await make(bench, wish) }
}

/** Presses a button of the page; where the browser is led. */
async function pressed(
  bench: StripeBench,
  made: PaymentSnapshot,
  fields: Record<string, string>,
  below = '',
): Promise<string> {
  const page = `${bench.base}/c/pay/${made.ref}${below}`
  expect((await fetch(page)).status).toBe(200)
  const response = await fetch(page, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' })
  expect(response.status).toBe(303)
  return response.headers.get('location') ?? ''
}
