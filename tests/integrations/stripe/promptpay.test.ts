import { describe, expect, test } from 'vitest'
import { readPayload } from '#integrations/payments/promptpay.ts'
import { contextAt, patient } from '#tests/support/payments/bench.ts'
import { cardWish, codeWish, make, paid, read } from '#tests/support/payments/stripe-acts.ts'
import { openStripeBench } from '#tests/support/payments/stripe-bench.ts'

describe('PromptPay through Stripe', () => {
  test('gives a code of the right amount that we can draw ourselves, and no time that it would end', async () => {
    const bench = await openStripeBench()
    const made = await make(bench, codeWish(bench))
    expect(made.ref).toMatch(/^pi_/)
    expect(made.expiresAt).toBeUndefined()
    if (made.instruction.kind !== 'qr') throw new Error(made.instruction.kind)
    expect(readPayload(made.instruction.payload ?? '')).toMatchObject({
      ok: true,
      code: { kind: 'bill', amount: 54_000n },
    })
    const picture = await bench.gateway.codePicture(made.instruction.imageUrl ?? '', patient())
    expect(picture).toMatchObject({ kind: 'ok', value: { type: 'image/svg+xml' } })
  })

  test('is paid on its page, with the fee that is told', async () => {
    const bench = await openStripeBench()
    const made = await make(bench, codeWish(bench))
    const pay = { method: 'POST', body: new URLSearchParams({ do: 'pay' }), redirect: 'manual' } as const
    expect((await fetch(`${bench.base}/promptpay/${made.ref}`, pay)).headers.get('location')).toContain('/pay/back/')
    expect(await read(bench, made.ref)).toMatchObject({
      state: 'succeeded',
      received: 54_000n,
      refundable: 'api_buyer_must_answer',
      fee: { fee: 891n, vat: 62n, net: 53_047n, final: true },
    })
  })

  test('refused is not over: its refusal is told, and only cancelling ends it', async () => {
    const bench = await openStripeBench()
    const made = await make(bench, codeWish(bench))
    bench.simulator.hand.refuse(made.ref)
    const decline = { class: 'refused_by_bank', providerCode: 'payment_intent_payment_attempt_failed' }
    expect(await read(bench, made.ref)).toMatchObject({ state: 'pending', decline, instruction: { kind: 'none' } })
    const off = await bench.gateway.cancelPayment(made.ref, contextAt(bench.clock))
    expect(off).toMatchObject({ kind: 'accepted', value: { state: 'failed', decline } })
  })

  test('cancelled after our deadline is canceled, by Stripe itself expired', async () => {
    const bench = await openStripeBench()
    const [first, second] = [await make(bench, codeWish(bench)), await make(bench, codeWish(bench))]
    const off = await bench.gateway.cancelPayment(first.ref, contextAt(bench.clock))
    expect(off).toMatchObject({ kind: 'accepted', value: { state: 'canceled', instruction: { kind: 'none' } } })
    bench.simulator.hand.lapse(second.ref)
    expect(await read(bench, second.ref)).toMatchObject({ state: 'expired' })
  })

  test('paid while it is being cancelled is paid', async () => {
    const bench = await openStripeBench()
    const made = await make(bench, codeWish(bench))
    bench.simulator.fail({ mode: 'race', match: { path: '/v1/payment_intents/' } })
    const off = await bench.gateway.cancelPayment(made.ref, contextAt(bench.clock))
    expect(off).toMatchObject({ kind: 'accepted', value: { state: 'succeeded', received: 54_000n } })
  })

  test.each([true, false])('paid late by a cancelled code, where cancelling stops it: %s', async (cancelStopsCode) => {
    const bench = await openStripeBench({ cancelStopsCode })
    const made = await make(bench, codeWish(bench))
    await bench.gateway.cancelPayment(made.ref, contextAt(bench.clock))
    expect(bench.simulator.hand.pay(made.ref)).toBe(cancelStopsCode ? 'closed' : 'paid')
    expect(await read(bench, made.ref)).toMatchObject({ state: cancelStopsCode ? 'canceled' : 'succeeded' })
  })

  test('without an e-mail goes to Stripe’s page, which asks for it', async () => {
    const bench = await openStripeBench()
    const made = await make(bench, codeWish(bench, { buyer: {} }))
    expect(made).toMatchObject({ instruction: { kind: 'redirect' } })
    expect(made.ref).toMatch(/^cs_/)
    bench.simulator.hand.pay(made.ref)
    expect(await read(bench, made.ref)).toMatchObject({ state: 'succeeded', refundable: 'api_buyer_must_answer' })
  })

  test('whose code is a page, as it may be in test mode, leads there', async () => {
    const bench = await openStripeBench({ codeData: 'url' })
    const made = await make(bench, codeWish(bench))
    expect(made.instruction).toEqual({ kind: 'redirect', url: `${bench.base}/promptpay/${made.ref}`, appSwitch: false })
  })

  test('is rejected while it is switched off, and was made nowhere', async () => {
    const bench = await openStripeBench({ promptpayOn: false })
    const outcome = await bench.gateway.createPayment(codeWish(bench), contextAt(bench.clock))
    expect(outcome).toMatchObject({ kind: 'rejected' })
    expect(bench.simulator.rows().intents).toEqual({})
  })
})

describe('the account at Stripe', () => {
  test('offers what is switched on', async () => {
    const bench = await openStripeBench()
    const all = await bench.gateway.capabilities(patient())
    expect(all).toMatchObject({
      kind: 'ok',
      value: [
        { method: 'card_hosted', presents: 'redirect', cancel: 'api', refund: 'api', min: 1000n },
        { method: 'promptpay', presents: 'qr', deadline: null, refund: 'api_buyer_must_answer' },
      ],
    })
    bench.simulator.turn({ cardOn: false })
    expect(await bench.gateway.capabilities(patient())).toMatchObject({ kind: 'ok', value: [{ method: 'promptpay' }] })
    bench.simulator.fail({ mode: 'down' })
    expect(await bench.gateway.capabilities(patient())).toMatchObject({
      kind: 'error',
      error: { class: 'provider_down' },
    })
  })

  test('sells nothing else', async () => {
    const bench = await openStripeBench()
    for (const method of [
      { kind: 'truemoney', variant: 'app' },
      { kind: 'card', browserToken: 'x' },
    ] as const) {
      const outcome = await bench.gateway.createPayment({ ...cardWish(bench), method }, contextAt(bench.clock))
      expect(outcome).toMatchObject({ kind: 'rejected', error: { providerCode: 'method_not_offered' } })
    }
    expect(bench.simulator.journal()).toEqual([])
  })

  test('holds what came in less fees, over all buckets, to the satang', async () => {
    const bench = await openStripeBench()
    const nets = [(await paid(bench)).fee?.net ?? 0n, (await paid(bench, codeWish(bench))).fee?.net ?? 0n]
    const total = nets.reduce((sum, net) => sum + net, 0n)
    expect(await bench.gateway.balance(patient())).toEqual({ kind: 'ok', value: { total, available: 0n } })
    bench.clock.move(6 * 86_400_000)
    expect(await bench.gateway.balance(patient())).toEqual({ kind: 'ok', value: { total, available: total } })
    bench.simulator.setBalanceExtra(1)
    expect(await bench.gateway.balance(patient())).toMatchObject({ value: { total: total + 1n } })
    bench.simulator.hand.payOut()
    expect(await bench.gateway.balance(patient())).toMatchObject({ value: { total: 0n } })
  })

  test('is swept over more than a page, pages and codes, each once and oldest first', async () => {
    const bench = await openStripeBench()
    const from = bench.clock.now()
    const made: string[] = []
    for (let at = 0; at < 105; at += 1) {
      const { ref } = await make(bench, at % 5 === 0 ? codeWish(bench) : cardWish(bench))
      if (at % 3 === 0) bench.simulator.hand.pay(ref)
      made.push(ref)
      bench.clock.move(5 * 60_000)
    }
    const told: string[] = []
    for await (const one of bench.gateway.sweep(from, bench.clock.now(), patient())) {
      if (one.kind !== 'ok') throw new Error(one.kind)
      told.push(one.value.ref)
    }
    expect(told).toEqual(made)
  })

  test('is swept to its end although a row is strange, and that is told', async () => {
    const bench = await openStripeBench()
    const from = bench.clock.now()
    const { ref } = await make(bench, codeWish(bench))
    bench.clock.move(60_000)
    bench.simulator.fail({
      mode: 'tamper',
      set: { data: [{ id: 'cs_strange' }] },
      match: { path: '/v1/checkout/sessions' },
    })
    const told: unknown[] = []
    for await (const one of bench.gateway.sweep(from, bench.clock.now(), patient())) told.push(one)
    expect(told).toMatchObject([
      { kind: 'ok', value: { ref } },
      { kind: 'error', error: { providerCode: 'strange_row' } },
    ])
  })
})
