import { describe, expect, test } from 'vitest'
import { type Satang, satang } from '#integrations/money.ts'
import type { PayeeInput, PayoutInput } from '#integrations/payments/contract.ts'
import { createOmiseTransfers } from '#integrations/payments/omise/transfers.ts'
import type { Switches } from '#integrations/simulators/omise/index.ts'
import { contextAt, nextId, patient, shortLimits } from '#tests/support/payments/bench.ts'
import { openOmiseBench } from '#tests/support/payments/omise-bench.ts'

const number = '1234567890'

function payee(): PayeeInput {
  return {
    payeeId: nextId('payee'),
    name: 'ป้าแดง',
    kind: 'individual',
    bankCode: 'kbank',
    accountNumber: number,
    accountName: 'นางแดง ใจดี',
  }
}

/** A maker who may be paid, and money to pay her with. */
async function ready(switches: Partial<Switches> = {}) {
  const bench = await openOmiseBench(switches)
  const { rail, clock, simulator } = bench
  await simulator.control('balance', { add: 100_000 })
  const made = await rail.createPayee(payee(), contextAt(clock))
  if (made.kind !== 'accepted') throw new Error('no payee')
  await simulator.control('payee', { ref: made.value.ref, result: 'verify' })
  const wish = (net: Satang = satang(27_000n)): PayoutInput => ({
    payoutId: nextId('payout'),
    payeeRef: made.value.ref,
    net,
  })
  return { ...bench, payeeRef: made.value.ref, wish }
}

describe('makers as recipients of Omise', () => {
  test('are checked, switched on, refused, deleted; their account number stays with Omise', async () => {
    const { rail, clock, simulator } = await openOmiseBench({ autoActivate: false })
    const wish = payee()
    const made = await rail.createPayee(wish, contextAt(clock))
    if (made.kind !== 'accepted') throw new Error('no payee')
    const { ref } = made.value
    expect(made.value).toMatchObject({ payeeId: wish.payeeId, state: 'unverified' })
    const state = async () => {
      const read = await rail.getPayee(ref, patient())
      return read.kind === 'ok' ? read.value.state : read.kind
    }
    for (const [result, after] of [
      ['verify', 'verified_inactive'],
      ['activate', 'ready'],
      ['deactivate', 'verified_inactive'],
      ['reject', 'rejected'],
      ['delete', 'deleted'],
    ] as const) {
      await simulator.control('payee', { ref, result })
      expect(await state()).toBe(after)
    }
    expect(await rail.getPayee('recp_test_5nothing', patient())).toEqual({ kind: 'missing' })
    expect(JSON.stringify([made, simulator.requests()])).not.toContain(number)
  })

  test('are made once, however the answer is lost', async () => {
    for (const mode of ['accept-reset', 'accept-500', '500'] as const) {
      const { rail, clock, simulator, carriedOut } = await openOmiseBench()
      const wish = payee()
      const context = contextAt(clock)
      await simulator.control('fault', { call: 'recipient.create', mode })
      expect(await rail.createPayee(wish, context)).toMatchObject({ kind: 'unknown' })
      const made = carriedOut('recipient.create').length
      expect(await rail.recoverPayee(wish, context)).toMatchObject({ kind: made === 1 ? 'found' : 'absent' })
      expect(carriedOut('recipient.create')).toHaveLength(made)
    }
  })
})

describe('transfers of Omise', () => {
  test('take net and fee, and arrive', async () => {
    const { rail, clock, simulator, wish } = await ready()
    const asked = wish()
    const made = await rail.createPayout(asked, contextAt(clock))
    if (made.kind !== 'accepted') throw new Error(made.kind)
    expect(made.value).toMatchObject({
      payoutId: asked.payoutId,
      gross: 29_140n,
      fee: 2_000n,
      feeVat: 140n,
      net: 27_000n,
    })
    expect(await rail.available(patient())).toEqual({ kind: 'ok', value: 70_860n })
    for (const [result, state] of [
      ['sent', 'sent'],
      ['paid', 'paid'],
    ] as const) {
      await simulator.control('payout', { ref: made.value.ref, result })
      expect(await rail.getPayout(made.value.ref, patient())).toMatchObject({ value: { state } })
    }
    expect(simulator.state().transactions.reduce((sum, { amount }) => sum + amount, 0)).toBe(70_860)
  })

  test.each([
    [1_500, 105n],
    [3_000, 210n],
  ])('a fee of %i is paid by us: what arrives stays as promised', async (transferFee, feeVat) => {
    const { rail, clock, wish } = await ready({ transferFee })
    const made = await rail.createPayout(wish(), contextAt(clock))
    expect(made).toMatchObject({ kind: 'accepted', value: { net: 27_000n, fee: BigInt(transferFee), feeVat } })
  })

  test.each(['accept-hang', 'accept-reset', 'accept-500', 'accept-empty', 'hang', '500', '429', 'refuse'] as const)(
    'one at most through %s',
    async (mode) => {
      const { rail, clock, simulator, wish } = await ready({ transferFee: 3_000 })
      const asked = wish()
      const context = contextAt(clock)
      await simulator.control('fault', { call: 'transfer.create', mode })
      const outcome = await rail.createPayout(asked, context)
      const made = Object.values(simulator.state().transfers).length
      if (outcome.kind === 'rejected') expect(made).toBe(0)
      else {
        expect(outcome.kind).toBe('unknown')
        const found = await rail.recoverPayout(asked, context)
        expect(found).toMatchObject(made === 1 ? { kind: 'found', value: { net: 27_000n } } : { kind: 'absent' })
      }
      expect(Object.values(simulator.state().transfers)).toHaveLength(made)
      expect(simulator.requests().filter(({ call }) => call === 'transfer.create')).toHaveLength(1)
    },
  )

  test('are not begun without money, nor to whom Omise does not pay', async () => {
    const { rail, clock, simulator, wish, payeeRef } = await ready()
    expect(await rail.createPayout(wish(satang(200_000n)), contextAt(clock))).toMatchObject({ kind: 'rejected' })
    await simulator.control('payee', { ref: payeeRef, result: 'deactivate' })
    expect(await rail.createPayout(wish(), contextAt(clock))).toMatchObject({
      kind: 'rejected',
      error: { providerCode: 'invalid_recipient' },
    })
  })

  test('that are taken although money is short have failed for good', async () => {
    const { rail, clock, wish } = await ready({ shortBalance: 'hang' })
    expect(await rail.createPayout(wish(satang(200_000n)), contextAt(clock))).toMatchObject({
      kind: 'declined',
      value: { state: 'failed', failureCode: 'insufficient_balance' },
    })
  })

  test.each([true, false])('come back after they were sent; the fee with them: %s', async (feeComesBack) => {
    const { rail, clock, simulator, wish } = await ready({ feeComesBack })
    const made = await rail.createPayout(wish(), contextAt(clock))
    if (made.kind !== 'accepted') throw new Error(made.kind)
    await simulator.control('payout', { ref: made.value.ref, result: 'sent' })
    await simulator.control('payout', { ref: made.value.ref, result: 'failed' })
    expect(await rail.getPayout(made.value.ref, patient())).toMatchObject({
      value: { state: 'failed', failureCode: 'transfer_failed' },
    })
    expect(await rail.available(patient())).toEqual({ kind: 'ok', value: feeComesBack ? 100_000n : 97_860n })
  })

  test('can be called off until the bank has them', async () => {
    const { rail, clock, simulator, wish } = await ready()
    const first = await rail.createPayout(wish(), contextAt(clock))
    const second = await rail.createPayout(wish(), contextAt(clock))
    if (first.kind !== 'accepted' || second.kind !== 'accepted') throw new Error('not made')
    expect(await rail.cancelPayout(first.value.ref, contextAt(clock))).toMatchObject({
      kind: 'accepted',
      value: { state: 'canceled' },
    })
    await simulator.control('payout', { ref: second.value.ref, result: 'sent' })
    expect(await rail.cancelPayout(second.value.ref, contextAt(clock))).toMatchObject({ kind: 'rejected' })
  })

  test('that do not add up, or are another’s, are booked by nobody', async () => {
    for (const mode of ['tamper-more', 'tamper-currency', 'tamper-metadata', 'tamper-live', 'tamper-status'] as const) {
      const { rail, clock, simulator, wish } = await ready()
      await simulator.control('fault', { call: 'transfer.create', mode })
      const asked = wish()
      const context = contextAt(clock)
      expect(await rail.createPayout(asked, context)).toMatchObject({ kind: 'unknown' })
      expect(await rail.recoverPayout(asked, context)).toMatchObject({ kind: 'found', value: { net: 27_000n } })
    }
  })

  test('a key that Omise remembers makes no second one', async () => {
    const { rail, clock, simulator, wish } = await ready({ idempKey: 'honoured' })
    const asked = wish()
    await rail.createPayout(asked, contextAt(clock))
    await rail.createPayout(asked, contextAt(clock))
    expect(Object.values(simulator.state().transfers)).toHaveLength(1)
  })

  test('a rail that tries again after an unknown outcome would pay twice, and this suite sees it', async () => {
    const { settings, world, clock, simulator, wish } = await ready()
    const right = createOmiseTransfers(settings, world, shortLimits)
    const asked = wish()
    await simulator.control('fault', { call: 'transfer.create', mode: 'accept-reset' })
    const first = await right.createPayout(asked, contextAt(clock))
    if (first.kind === 'unknown') await right.createPayout(asked, contextAt(clock))
    expect(Object.values(simulator.state().transfers)).toHaveLength(2)
  })
})
