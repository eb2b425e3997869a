import { describe, expect, it } from 'vitest'
import { reconcile } from '#app/domain/ledger/reconcile.server.ts'
import { db } from '#app/lib/database.server.ts'
import { bookedBalances } from '#tests/support/ledger.ts'
import { cardWish, make } from '#tests/support/payments/stripe-acts.ts'
import { openStripeBench } from '#tests/support/payments/stripe-bench.ts'
import { paidAtStripe } from '#tests/support/payments/stripe-order.ts'

const signal = new AbortController().signal

async function openHouse() {
  const bench = await openStripeBench()
  const check = () => {
    bench.clock.move(3_600_000)
    return reconcile({ gateway: bench.gateway }, bench.clock.now(), signal)
  }
  return { bench, check }
}

const tasks = () => db.reviewTask.findMany({ where: { doneAt: null } })

describe('our books beside Stripe', () => {
  it('agree payment by payment, and in the whole balance', async () => {
    const { bench, check } = await openHouse()
    await paidAtStripe(bench)
    await paidAtStripe(bench)
    expect(await check()).toMatchObject({ result: 'agrees', seen: 2, differences: [] })
    expect(await tasks()).toEqual([])
  })

  it('say that a satang is missing', async () => {
    const { bench, check } = await openHouse()
    await paidAtStripe(bench)
    bench.simulator.setBalanceExtra(-1)
    expect(await check()).toMatchObject({ result: 'differs', differences: [] })
    expect(await tasks()).toMatchObject([{ kind: 'balance_differs' }])
    bench.simulator.setBalanceExtra(0)
    expect(await check()).toMatchObject({ result: 'agrees' })
    expect(await tasks()).toEqual([])
  })

  it('name a payment that we do not know', async () => {
    const { bench, check } = await openHouse()
    const made = await make(bench, cardWish(bench, { attemptId: crypto.randomUUID() }))
    bench.simulator.hand.pay(made.ref)
    expect(await check()).toMatchObject({ result: 'differs', differences: [{ kind: 'unknown_object' }] })
    expect(await tasks()).toMatchObject([{ kind: 'unknown_object' }])
  })

  it('follow what Stripe pays out to our own bank, once', async () => {
    const { bench, check } = await openHouse()
    await paidAtStripe(bench)
    // Five days until it is available.
    bench.clock.move(6 * 86_400_000)
    expect(bench.simulator.hand.payOut()).not.toBeNull()
    const before = await bookedBalances(db)
    expect(await check()).toMatchObject({ result: 'agrees' })
    await check()
    const after = await bookedBalances(db)
    expect(after['psp_clearing:stripe']).toBeUndefined()
    expect(after['bank:main']).toBe(before['psp_clearing:stripe'])
  })
})
