import { describe, expect, it } from 'vitest'
import { captured, feeTaken } from '#app/domain/ledger/journal.ts'
import { post } from '#app/domain/ledger/post.server.ts'
import { reconcile } from '#app/domain/ledger/reconcile.server.ts'
import { db } from '#app/lib/database.server.ts'
import { satang } from '#integrations/money.ts'
import type { PaymentMethod } from '#integrations/payments/contract.ts'
import { createOmise } from '#integrations/payments/omise/index.ts'
import { makePaidOrder } from '#tests/support/paid-order.ts'
import { contextAt, patient, wishFor } from '#tests/support/payments/bench.ts'
import { expectInvariants } from '#tests/support/payments/invariants.ts'
import { openOmiseBench } from '#tests/support/payments/omise-bench.ts'

const signal = patient()
const hour = 3_600_000

/** An account at Omise's stand-in, and orders that are paid there and in our books alike. */
async function openHouse() {
  const bench = await openOmiseBench()
  const { simulator, clock } = bench
  // Asked without hurry: nothing here is about waiting.
  const gateway = createOmise(bench.settings, bench.world)
  const charge = async (attemptId: string, pay = true, method: PaymentMethod = { kind: 'promptpay' }) => {
    const made = await gateway.createPayment(wishFor(clock, method, { attemptId }), contextAt(clock))
    if (made.kind !== 'accepted') throw new Error(`the charge is ${made.kind}`)
    if (pay) await simulator.control('pay', { ref: made.value.ref })
    const read = await gateway.getPayment(made.value.ref, signal)
    if (read.kind !== 'ok') throw new Error('the charge is there')
    return read.value
  }
  /** Paid there; booked here with so much more or less. */
  const paidOrder = async (more = 0n, method?: PaymentMethod) => {
    const { ref, fee } = await charge(crypto.randomUUID(), true, method)
    const lines = [{ quantity: 1, price: 54_000n + more }]
    const order = await makePaidOrder({ makers: [{ lines }], paidAt: clock.now() }, ref)
    await db.paymentAttempt.update({ where: { id: order.attempt.id }, data: { createdAt: clock.now() } })
    if (fee) await db.$transaction((tx) => post(tx, feeTaken({ ...fee, provider: 'omise', ref, at: clock.now() })))
    return { ...order, ref }
  }
  const check = async (after = hour) => {
    clock.move(after)
    return reconcile({ gateway }, clock.now(), signal)
  }
  return { ...bench, gateway, charge, paidOrder, check }
}

const tasks = () => db.reviewTask.findMany({ where: { doneAt: null }, orderBy: { subject: 'asc' } })

describe('our books beside a provider', () => {
  it('agree when both say the same', async () => {
    const { paidOrder, check } = await openHouse()
    await paidOrder()
    await paidOrder()
    expect(await check()).toMatchObject({ result: 'agrees', seen: 2, differences: [] })
    expect(await db.moneyCheck.findMany()).toMatchObject([{ result: 'agrees', provider: 'omise', differences: [] }])
    expect(await tasks()).toEqual([])
  })

  it('name the payment that differs by one satang, once, and its order', async () => {
    const { paidOrder, check } = await openHouse()
    await paidOrder()
    const { ref, id } = await paidOrder(1n)
    const found = await check()
    expect(found).toMatchObject({ result: 'differs', differences: [{ kind: 'received', ref, orderId: id }] })
    expect(found.ours - (found.theirs ?? 0n)).toBe(1n)
    await check()
    expect(await tasks()).toMatchObject([
      {
        ...{ kind: 'balance_differs', subject: `omise:${ref}`, orderId: id },
        detail: { what: 'received', ours: '54001', theirs: '54000', effect: '-1' },
      },
    ])
  })

  it('fault 52: say that a satang is missing though every payment agrees, and forget it when it is back', async () => {
    const { paidOrder, check, simulator } = await openHouse()
    await paidOrder()
    await simulator.control('balance', { add: -1 })
    expect(await check()).toMatchObject({ result: 'differs', differences: [] })
    expect(await tasks()).toMatchObject([{ kind: 'balance_differs', subject: 'omise:2026-11-21' }])
    await simulator.control('balance', { add: 1 })
    expect(await check()).toMatchObject({ result: 'agrees' })
    expect(await tasks()).toEqual([])
    await expectInvariants({ simulator })
  })

  it('find what the provider holds and we lost: a database from before', async () => {
    const { charge, paidOrder, check } = await openHouse()
    await paidOrder()
    const lost = await charge(crypto.randomUUID())
    const stillOpen = await charge(crypto.randomUUID(), false)
    const found = await check(60_000)
    expect(found.result).toBe('differs')
    expect(found.differences.map(({ kind, ref }) => `${kind} ${ref}`).sort()).toEqual(
      [`unknown_object ${lost.ref}`, `unknown_object ${stillOpen.ref}`].sort(),
    )
    expect((await tasks()).map(({ kind, subject }) => `${kind} ${subject}`)).toEqual(
      [`unknown_object omise:${lost.ref}`, `unknown_object omise:${stillOpen.ref}`].sort(),
    )
    expect(await db.ledgerJournal.count({ where: { key: { contains: lost.ref } } })).toBe(0)
    await check(60_000)
    expect(await tasks()).toHaveLength(2)
  })

  it('miss nothing that was never paid and is over there', async () => {
    const { charge, check, simulator } = await openHouse()
    const { ref } = await charge(crypto.randomUUID(), false)
    await simulator.control('fail', { ref, code: 'payment_rejected' })
    expect(await check()).toMatchObject({ result: 'agrees', seen: 1, differences: [] })
  })

  it('have a payment that the provider does not show', async () => {
    const { check } = await openHouse()
    const { attempt, id } = await makePaidOrder({ makers: [{ lines: [{ quantity: 1, price: 100n }] }] }, 'chrg_gone')
    await db.paymentAttempt.update({ where: { id: attempt.id }, data: { createdAt: new Date('2026-11-20T12:00:00Z') } })
    expect(await check()).toMatchObject({
      result: 'differs',
      differences: [{ kind: 'missing_there', ref: 'chrg_gone', orderId: id, effect: -100n }],
    })
  })

  it('wait for a payment of a moment ago, and ask for one that stays away', async () => {
    const { charge, clock, gateway, check } = await openHouse()
    const order = await makePaidOrder({
      makers: [{ lines: [{ quantity: 1, price: 54_000n }] }],
      provider: 'promptpay_direct',
    })
    const attempt = await db.paymentAttempt.create({
      data: {
        ...{ orderId: order.id, provider: 'omise', method: 'promptpay', amount: 54_000n, orderVersion: 1 },
        ...{ state: 'awaiting_customer', deadline: clock.now(), publicRef: 'x', createdAt: clock.now() },
      },
    })
    const { ref } = await charge(attempt.id)
    await db.paymentAttempt.update({ where: { id: attempt.id }, data: { providerRef: ref } })
    clock.move(60_000)
    expect(await reconcile({ gateway }, clock.now(), signal)).toMatchObject({
      result: 'agrees',
      differences: [{ kind: 'payment_on_its_way', ref }],
    })
    expect(await tasks()).toEqual([])
    expect(await check()).toMatchObject({ result: 'differs', differences: [{ kind: 'received', ref }] })
    const { nextReadAt } = await db.paymentAttempt.findUniqueOrThrow({ where: { id: attempt.id } })
    expect(nextReadAt).toEqual(clock.now())
  })

  it('know a refund that is on its way, and one that we know nothing of', async () => {
    const { paidOrder, check, gateway, clock } = await openHouse()
    const wallet = { kind: 'truemoney', variant: 'app' } as const
    const [known, strange] = [await paidOrder(0n, wallet), await paidOrder(0n, wallet)]
    const amount = satang(6_000n)
    const row = { orderId: known.id, attemptId: known.attempt.id, amount, reason: 'returned' } as const
    const { id: refundId } = await db.refund.create({ data: { ...row, way: 'api', state: 'unknown' } })
    for (const wish of [
      { refundId, paymentRef: known.ref },
      { refundId: strange.id, paymentRef: strange.ref },
    ]) {
      const sent = await gateway.createRefund({ ...wish, amount, reason: 'returned' }, contextAt(clock))
      expect(sent.kind).toBe('accepted')
    }
    const found = await check()
    expect(found.differences).toMatchObject([{ kind: 'refunded', ref: strange.ref, effect: -6_000n }])
    expect((found.theirs ?? 0n) - found.ours).toBe(-12_000n)
    expect(await tasks()).toHaveLength(1)
  })

  it('believe nothing while the provider cannot be asked', async () => {
    const { paidOrder, gateway, clock, simulator } = await openHouse()
    await paidOrder()
    await simulator.control('fault', { call: '*', mode: '500', times: 100 })
    expect(await reconcile({ gateway }, clock.now(), signal)).toMatchObject({ result: 'incomplete', theirs: null })
    expect(await tasks()).toEqual([])
    expect(await db.moneyCheck.count()).toBe(1)
  })

  it('say it when a fee was booked otherwise than it was taken', async () => {
    const { charge, check, clock } = await openHouse()
    const { ref } = await charge(crypto.randomUUID())
    await makePaidOrder({ makers: [{ lines: [{ quantity: 1, price: 54_000n }] }], paidAt: clock.now() }, ref)
    await db.$transaction((tx) => post(tx, feeTaken({ provider: 'omise', ref, fee: 1n, vat: 0n, at: clock.now() })))
    const found = await check()
    expect(found.result).toBe('differs')
    expect(found.differences).toMatchObject([{ kind: 'fee', ref, ours: 1n }])
    expect(found.differences[0]?.effect).toBe((found.theirs ?? 0n) - found.ours)
  })

  it('do not mix providers', async () => {
    const { paidOrder, check, clock } = await openHouse()
    await paidOrder()
    const order = await makePaidOrder(
      { makers: [{ lines: [{ quantity: 1, price: 700n }] }], provider: 'stripe' },
      'pi_1',
    )
    await db.$transaction((tx) =>
      post(tx, captured({ provider: 'stripe', ref: 'pi_2', orderId: order.id, amount: 9n, at: clock.now() })),
    )
    expect(await check()).toMatchObject({ result: 'agrees', ours: expect.any(BigInt) })
  })
})
