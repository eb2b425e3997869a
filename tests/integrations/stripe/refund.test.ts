import { describe, expect, test } from 'vitest'
import { satang } from '#integrations/money.ts'
import { contextAt, patient, refundOf } from '#tests/support/payments/bench.ts'
import { cardWish, codeWish, make, paid, read } from '#tests/support/payments/stripe-acts.ts'
import { openStripeBench } from '#tests/support/payments/stripe-bench.ts'

describe('a refund through Stripe', () => {
  test('of a card payment is there at once, in parts, and never more than was paid', async () => {
    const bench = await openStripeBench()
    const { ref } = await paid(bench)
    const first = await bench.gateway.createRefund(refundOf(ref, satang(6_000n)), contextAt(bench.clock))
    expect(first).toMatchObject({ kind: 'accepted', value: { state: 'succeeded', amount: 6_000n, paymentRef: ref } })
    expect(await read(bench, ref)).toMatchObject({ refunded: 6_000n, refundable: 'api' })
    const more = await bench.gateway.createRefund(refundOf(ref, satang(48_001n)), contextAt(bench.clock))
    expect(more).toMatchObject({ kind: 'rejected' })
    const rest = await bench.gateway.createRefund(refundOf(ref, satang(48_000n)), contextAt(bench.clock))
    expect(rest).toMatchObject({ kind: 'accepted' })
    expect(await read(bench, ref)).toMatchObject({ refunded: 54_000n, refundable: 'no' })
    const over = await bench.gateway.createRefund(refundOf(ref, satang(1n)), contextAt(bench.clock))
    expect(over).toMatchObject({
      kind: 'rejected',
      error: { class: 'conflict', providerCode: 'charge_already_refunded' },
    })
  })

  test('of PromptPay waits for the buyer, who is asked by e-mail', async () => {
    const bench = await openStripeBench()
    const { ref } = await paid(bench, codeWish(bench))
    const wish = refundOf(ref, satang(6_000n), { buyerEmail: 'other@example.test' })
    const made = await bench.gateway.createRefund(wish, contextAt(bench.clock))
    if (made.kind !== 'accepted') throw new Error(made.kind)
    expect(made.value).toMatchObject({ state: 'requires_buyer', expiresAt: expect.any(Date) })
    expect(bench.simulator.rows().refunds[made.value.ref]?.email).toBe('other@example.test')
    bench.simulator.hand.refund(made.value.ref, 'succeeded')
    const answered = await bench.gateway.getRefund(ref, made.value.ref, patient())
    expect(answered).toMatchObject({ kind: 'ok', value: { state: 'succeeded', refundId: wish.refundId } })
  })

  test('of PromptPay fails when the buyer never answers, and the money is ours again', async () => {
    const bench = await openStripeBench()
    const { ref, fee } = await paid(bench, codeWish(bench))
    const made = await bench.gateway.createRefund(refundOf(ref), contextAt(bench.clock))
    if (made.kind !== 'accepted') throw new Error(made.kind)
    bench.clock.move(46 * 86_400_000)
    const after = await bench.gateway.getRefund(ref, made.value.ref, patient())
    expect(after).toMatchObject({ kind: 'ok', value: { state: 'failed', failureCode: expect.any(String) } })
    expect(await read(bench, ref)).toMatchObject({ refunded: 0n })
    expect(await bench.gateway.balance(patient())).toMatchObject({ value: { total: fee?.net } })
  })

  test('that had succeeded may come back days later', async () => {
    const bench = await openStripeBench()
    const payment = await make(bench, cardWish(bench))
    bench.simulator.hand.pay(payment.ref, { card: 'refundFails' })
    const made = await bench.gateway.createRefund(refundOf(payment.ref), contextAt(bench.clock))
    if (made.kind !== 'accepted') throw new Error(made.kind)
    expect(made.value.state).toBe('succeeded')
    bench.clock.move(2 * 86_400_000)
    expect(await bench.gateway.getRefund(payment.ref, made.value.ref, patient())).toMatchObject({
      value: { state: 'failed' },
    })
    expect(await read(bench, payment.ref)).toMatchObject({ refunded: 0n, refundable: 'api' })
  })

  test.each(['pending', 'refuse'] as const)('without money on the account: %s', async (refundWithoutMoney) => {
    const bench = await openStripeBench({ refundWithoutMoney })
    const { ref } = await paid(bench)
    bench.simulator.setBalanceExtra(-60_000)
    const made = await bench.gateway.createRefund(refundOf(ref), contextAt(bench.clock))
    if (refundWithoutMoney === 'pending') expect(made).toMatchObject({ kind: 'accepted', value: { state: 'pending' } })
    else
      expect(made).toMatchObject({
        kind: 'rejected',
        error: { class: 'conflict', providerCode: 'balance_insufficient' },
      })
  })

  test('is not made while the card’s owner disputes the payment', async () => {
    const bench = await openStripeBench()
    const { ref } = await paid(bench)
    const dispute = bench.simulator.hand.dispute(ref) ?? ''
    expect(await read(bench, ref)).toMatchObject({ state: 'succeeded', disputed: true, refundable: 'no' })
    const made = await bench.gateway.createRefund(refundOf(ref), contextAt(bench.clock))
    expect(made).toMatchObject({ kind: 'rejected', error: { class: 'conflict', providerCode: 'charge_disputed' } })
    bench.simulator.hand.closeDispute(dispute, 'won')
    expect(await read(bench, ref)).toMatchObject({ disputed: false, refundable: 'api' })
  })

  test('of what was never paid, or is not there, is rejected before anything is sent', async () => {
    const bench = await openStripeBench()
    const { ref } = await make(bench, cardWish(bench))
    for (const [paymentRef, providerCode] of [
      [ref, 'not_paid'],
      ['cs_test_nothing', 'resource_missing'],
      ['x', undefined],
    ] as const) {
      const made = await bench.gateway.createRefund(refundOf(paymentRef), contextAt(bench.clock))
      expect(made.kind).toBe('rejected')
      if (made.kind === 'rejected') expect(made.error.providerCode).toBe(providerCode)
    }
    expect(bench.simulator.rows().refunds).toEqual({})
  })

  test('is asked for twice at once and made once', async () => {
    const bench = await openStripeBench({ latencyMs: 30 })
    const { ref } = await paid(bench)
    const [wish, context] = [refundOf(ref), contextAt(bench.clock)]
    const both = await Promise.all([
      bench.gateway.createRefund(wish, context),
      bench.gateway.createRefund(wish, context),
    ])
    expect(both.map(({ kind }) => kind).toSorted()).toEqual(['accepted', 'unknown'])
    expect(Object.values(bench.simulator.rows().refunds)).toHaveLength(1)
    expect(await bench.gateway.recoverRefund(wish, context)).toMatchObject({ kind: 'found' })
  })

  test('that was lost is found by our id after the key has died, and absent only after a whole look', async () => {
    const bench = await openStripeBench()
    const { ref } = await paid(bench)
    const [wish, context] = [refundOf(ref), contextAt(bench.clock)]
    bench.simulator.fail({ mode: 'accept-reset', match: { path: '/v1/refunds' } })
    expect(await bench.gateway.createRefund(wish, context)).toMatchObject({ kind: 'unknown' })
    bench.clock.move(25 * 3_600_000)
    expect(await bench.gateway.recoverRefund(wish, context)).toMatchObject({
      kind: 'found',
      value: { refundId: wish.refundId },
    })
    expect(await bench.gateway.recoverRefund(refundOf(ref), context)).toMatchObject({ kind: 'absent' })
    bench.simulator.fail({ mode: 'tamper', set: { data: [{ id: 're_x' }] }, match: { path: '/v1/refunds' } })
    expect(await bench.gateway.recoverRefund(refundOf(ref), context)).toMatchObject({ kind: 'inconclusive' })
    expect(bench.carriedOut('/v1/refunds')).toHaveLength(1)
  })
})
