import { describe, expect, test } from 'vitest'
import { satang } from '#integrations/money.ts'
import { contextAt, patient, price, refundOf, wishFor } from '#tests/support/payments/bench.ts'
import { openOmiseBench } from '#tests/support/payments/omise-bench.ts'

async function paidByWallet(switches: Parameters<typeof openOmiseBench>[0] = {}) {
  const bench = await openOmiseBench(switches)
  const made = await bench.gateway.createPayment(
    wishFor(bench.clock, { kind: 'truemoney', variant: 'app' }),
    contextAt(bench.clock),
  )
  if (made.kind !== 'accepted') throw new Error('not made')
  await bench.simulator.control('pay', { ref: made.value.ref })
  return { ...bench, ref: made.value.ref }
}

describe('money back through Omise', () => {
  test.each(['closed', 'pending', 'absent'] as const)('a refund whose status is %s', async (refundStatus) => {
    const { gateway, clock, ref } = await paidByWallet({ refundStatus })
    const wish = refundOf(ref)
    const made = await gateway.createRefund(wish, contextAt(clock))
    if (made.kind !== 'accepted') throw new Error('not made')
    const state = refundStatus === 'pending' ? 'pending' : 'succeeded'
    expect(made.value).toMatchObject({ refundId: wish.refundId, amount: 6_000n, paymentRef: ref, state })
    expect(await gateway.getRefund(ref, made.value.ref, patient())).toMatchObject({ kind: 'ok', value: { state } })
    expect(await gateway.getPayment(ref, patient())).toMatchObject({ value: { refunded: 6_000n, refundable: 'api' } })
  })

  test('a refund that fails days later is told when it is read', async () => {
    const { gateway, clock, ref, simulator } = await paidByWallet({ refundStatus: 'pending' })
    const made = await gateway.createRefund(refundOf(ref), contextAt(clock))
    if (made.kind !== 'accepted') throw new Error('not made')
    await simulator.control('refund', { ref: made.value.ref, result: 'failed' })
    expect(await gateway.getRefund(ref, made.value.ref, patient())).toMatchObject({ value: { state: 'failed' } })
    expect(await gateway.getPayment(ref, patient())).toMatchObject({ value: { refunded: 0n } })
  })

  test('never more than came in, never a sixteenth time, never during a dispute, never by QR', async () => {
    const { gateway, clock, ref, simulator, carriedOut } = await paidByWallet()
    const ask = (amount: bigint, of = ref) => gateway.createRefund(refundOf(of, satang(amount)), contextAt(clock))
    const refusal = { kind: 'rejected', error: { class: 'conflict', providerCode: 'failed_refund' } }
    // Another buyer's money lies in the same balance.
    await simulator.control('balance', { add: 1_000_000 })
    expect(await ask(price + 1n)).toMatchObject(refusal)
    for (let time = 0; time < 15; time += 1) expect((await ask(100n)).kind).toBe('accepted')
    expect(await ask(100n)).toMatchObject(refusal)
    expect(carriedOut('refund.create')).toHaveLength(15)

    const other = await gateway.createPayment(wishFor(clock, { kind: 'truemoney', variant: 'app' }), contextAt(clock))
    if (other.kind !== 'accepted') throw new Error('not made')
    await simulator.control('pay', { ref: other.value.ref })
    await simulator.control('dispute', { ref: other.value.ref })
    expect(await gateway.getPayment(other.value.ref, patient())).toMatchObject({
      value: { disputed: true, refundable: 'no' },
    })
    expect(await ask(100n, other.value.ref)).toMatchObject(refusal)
    await simulator.control('dispute', { ref: other.value.ref, result: 'won' })
    expect(await gateway.getPayment(other.value.ref, patient())).toMatchObject({ value: { disputed: false } })

    const code = await gateway.createPayment(wishFor(clock, { kind: 'promptpay' }), contextAt(clock))
    if (code.kind !== 'accepted') throw new Error('not made')
    await simulator.control('pay', { ref: code.value.ref })
    expect(await gateway.getPayment(code.value.ref, patient())).toMatchObject({ value: { refundable: 'manual' } })
    expect(await ask(100n, code.value.ref)).toMatchObject(refusal)
    await simulator.control('switches', { promptpayRefunds: true })
    expect(await gateway.getPayment(code.value.ref, patient())).toMatchObject({ value: { refundable: 'api' } })
    expect(await ask(100n, code.value.ref)).toMatchObject({ kind: 'accepted' })
  })

  test.each([
    ['refuse', 'rejected', undefined],
    ['hang', 'accepted', 'pending'],
  ] as const)('a balance that is too low: %s', async (shortBalance, kind, state) => {
    const { gateway, clock, ref, simulator } = await paidByWallet({ shortBalance })
    await simulator.control('balance', { add: -50_000 })
    const outcome = await gateway.createRefund(refundOf(ref), contextAt(clock))
    expect(outcome).toMatchObject({ kind, ...(state ? { value: { state } } : {}) })
  })

  test('a refund is absent only when the charge, too, says that nothing went back', async () => {
    const { gateway, clock, ref, simulator } = await paidByWallet()
    const wish = refundOf(ref)
    expect(await gateway.recoverRefund(wish, contextAt(clock))).toMatchObject({ kind: 'absent' })
    await simulator.control('fault', { call: 'refund.create', mode: 'accept-reset' })
    await gateway.createRefund(wish, contextAt(clock))
    // Something went back, and without its metadata it cannot be told whether that was it.
    await simulator.control('fault', { call: 'refund.list', mode: 'tamper-metadata' })
    expect(await gateway.recoverRefund(wish, contextAt(clock))).toMatchObject({
      kind: 'inconclusive',
      error: { providerCode: 'refund_without_metadata' },
    })
    await simulator.control('fault', { call: 'refund.list', mode: 'tamper-currency' })
    expect(await gateway.recoverRefund(wish, contextAt(clock))).toMatchObject({ kind: 'inconclusive' })
    expect(await gateway.recoverRefund(wish, contextAt(clock))).toMatchObject({ kind: 'found' })
  })
})
