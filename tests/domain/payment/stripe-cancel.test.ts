import { describe, expect, it } from 'vitest'
import { cancelOrder } from '#app/domain/order/cancel.server.ts'
import { db } from '#app/lib/database.server.ts'
import { open, openStripeTown } from '#tests/support/payments/stripe-town.ts'
import { attemptOf, makeDebt, orderOf, strayMoney } from '#tests/support/payments/town.ts'

/** An order that its buyer cancels while it could be paid at the provider. */

const choices = ['card_hosted', 'promptpay'] as const

describe.each(choices)('a cancelled order with an open %s', (choice) => {
  it('cannot be paid any more: it is called off at the provider', async () => {
    const town = await openStripeTown()
    const debt = await makeDebt(town.clock)
    const { id, ref } = await open(town, debt, choice)
    expect(await cancelOrder(debt.token, town.clock.now())).toEqual({ ok: true, value: true })
    await town.settle()
    expect(['expired', 'canceled']).toContain((await attemptOf(id)).state)
    expect(town.simulator.hand.pay(ref)).toBe('closed')
    expect(await orderOf(debt)).toMatchObject({ cancelReason: 'buyer', payment: 'unpaid', paidAt: null })
    await town.check()
  })

  it('that was paid a moment ago is not cancelled: its buyer is told that it is paid', async () => {
    const town = await openStripeTown({ webhooks: 'drop' })
    const debt = await makeDebt(town.clock)
    const { ref } = await open(town, debt, choice)
    town.simulator.hand.pay(ref)
    expect(await cancelOrder(debt.token, town.clock.now())).toMatchObject({ refusal: { code: 'paid' } })
    await town.drain()
    expect(await orderOf(debt)).toMatchObject({ payment: 'paid', cancelledAt: null })
    await town.check()
  })

  it('that is paid faster than it can be called off gives the money back', async () => {
    const town = await openStripeTown()
    // Stripe keeps its fee: somebody else's money has to be there for a payment to go back whole.
    town.simulator.setBalanceExtra(100_000)
    const debt = await makeDebt(town.clock)
    const { id } = await open(town, debt, choice)
    expect(await cancelOrder(debt.token, town.clock.now())).toMatchObject({ ok: true })
    town.simulator.fail({ mode: 'race', match: { method: 'POST', path: '/v1/' } })
    await town.settle()
    expect((await attemptOf(id)).state).toBe('succeeded')
    expect(await orderOf(debt)).toMatchObject({ paidAt: null, cancelReason: 'buyer' })
    expect(await db.refund.findMany()).toMatchObject([{ attemptId: id, reason: 'cancelled_order', amount: debt.total }])
    expect(await strayMoney()).toBe(0n)
    await town.check()
  })

  it('is cancelled although the provider does not answer', async () => {
    const town = await openStripeTown()
    const debt = await makeDebt(town.clock)
    const { id } = await open(town, debt, choice)
    town.simulator.fail({ mode: 'down', times: 3 })
    expect(await cancelOrder(debt.token, town.clock.now())).toMatchObject({ ok: true })
    await town.pass(10 * 60_000, 10_000)
    expect(['expired', 'canceled']).toContain((await attemptOf(id)).state)
    await town.check()
  })
})
