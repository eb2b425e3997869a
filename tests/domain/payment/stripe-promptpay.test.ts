import { describe, expect, it } from 'vitest'
import { expireOrders } from '#app/domain/order/expire.server.ts'
import { leaveAttempt } from '#app/domain/payment/leave.server.ts'
import { viewPayment } from '#app/domain/payment/view.server.ts'
import { db } from '#app/lib/database.server.ts'
import { makeOrder, makeStall, someBuyer } from '#tests/support/order.ts'
import { open, openStripeTown, payThrough } from '#tests/support/payments/stripe-town.ts'
import { attemptOf, begin, makeDebt, openReviews, orderOf, strayMoney } from '#tests/support/payments/town.ts'

/** PromptPay through Stripe: a code of ours to show, without an end of its own. */

const minute = 60_000

describe('a PromptPay code of Stripe’s', () => {
  it('is shown on our page, pays the order when it is scanned, and costs what Stripe says', async () => {
    const town = await openStripeTown()
    const debt = await makeDebt(town.clock)
    const { id, ref, instruction } = await open(town, debt, 'promptpay')
    expect(instruction).toMatchObject({ kind: 'qr', payload: expect.stringMatching(/^000201/) })
    expect(await viewPayment(debt.token, town.clock.now)).toMatchObject({ is: 'code', receiver: null })
    town.simulator.hand.pay(ref)
    await town.settle()
    expect(await orderOf(debt)).toMatchObject({ payment: 'paid' })
    expect(await attemptOf(id)).toMatchObject({ refundable: 'api_buyer_must_answer', received: debt.total })
    const [told] = Object.values(town.simulator.rows().transactions)
    const fee = await db.ledgerLine.findFirst({ where: { account: 'psp_clearing', journal: { kind: 'fee' } } })
    expect(fee?.amount).toBe(-BigInt(told?.fee ?? 0))
    await town.check()
  })

  it('that the bank refuses could still be paid, so it is called off, and the buyer may choose again', async () => {
    const town = await openStripeTown()
    const debt = await makeDebt(town.clock)
    const { id, ref } = await open(town, debt, 'promptpay')
    town.simulator.hand.refuse(ref)
    await town.settle()
    expect((await attemptOf(id)).state).toBe('failed')
    expect(town.simulator.rows().intents[ref]?.status).toBe('canceled')
    expect(town.simulator.hand.pay(ref)).toBe('closed')
    expect(await viewPayment(debt.token, town.clock.now)).toMatchObject({ is: 'choose', last: 'refused' })
    await payThrough(town, debt, 'promptpay')
    expect(await orderOf(debt)).toMatchObject({ payment: 'paid' })
    await town.check()
  })

  it('has no end of its own: it is called off when its time is over', async () => {
    const town = await openStripeTown()
    const debt = await makeDebt(town.clock)
    const { id, ref } = await open(town, debt, 'promptpay')
    await town.pass(40 * minute, minute)
    expect(town.simulator.rows().intents[ref]?.status).toBe('canceled')
    expect((await attemptOf(id)).state).toBe('canceled')
    expect(town.simulator.hand.pay(ref)).toBe('closed')
    expect(await viewPayment(debt.token, town.clock.now)).toMatchObject({ is: 'choose', last: 'timed_out' })
    await town.check()
  })

  it('that is scanned before it could be called off pays the order', async () => {
    const town = await openStripeTown({ webhooks: 'drop' })
    const debt = await makeDebt(town.clock)
    const { ref, deadline } = await open(town, debt, 'promptpay')
    town.clock.move(deadline.getTime() - town.clock.now().getTime())
    town.simulator.hand.pay(ref)
    await town.pass(6 * minute, minute)
    expect(await orderOf(debt)).toMatchObject({ payment: 'paid' })
    await town.check()
  })

  it.each([
    { stock: 5, payment: 'paid', stray: 0n, name: 'and the goods are there' },
    { stock: 1, payment: 'unpaid', stray: null, name: 'and somebody else has the goods' },
  ])('that is paid although it was called off, $name', async ({ stock, payment, stray }) => {
    const town = await openStripeTown({ cancelStopsCode: false })
    const debt = await makeDebt(town.clock, { stock })
    const { id, ref } = await open(town, debt, 'promptpay')
    await town.pass(40 * minute, minute)
    await expireOrders(town.clock.now(), town.hands.signal)
    if (stock === 1)
      await makeOrder({
        lines: debt.variantIds.map((variantId) => ({ variantId, quantity: 1 })),
        now: town.clock.now(),
      })
    expect(town.simulator.hand.pay(ref)).toBe('paid')
    await town.settle()
    expect((await attemptOf(id)).state).toBe('succeeded')
    expect(await orderOf(debt)).toMatchObject({ payment })
    expect(await strayMoney()).toBe(0n)
    // What goes back waits for its buyer's answer; nobody of ours has to do anything.
    const refunds = await db.refund.findMany()
    expect(refunds.map(({ state }) => state)).toEqual(stray === null ? ['requires_buyer'] : [])
    expect(await openReviews()).toEqual([])
    await town.check()
  })

  it('for a buyer without an e-mail is on Stripe’s page, which asks for one', async () => {
    const town = await openStripeTown()
    const { variantIds } = await makeStall()
    const order = await makeOrder({
      lines: variantIds.map((variantId) => ({ variantId, quantity: 1 })),
      buyer: { ...someBuyer, email: null },
      now: town.clock.now(),
    })
    const { ref } = await payThrough(town, { ...order, variantIds }, 'promptpay')
    expect(ref).toMatch(/^cs_/)
    expect(await orderOf(order)).toMatchObject({ payment: 'paid' })
    await town.check()
  })
})

describe('an order that is paid twice', () => {
  it('through two ways of Stripe’s: the second goes back by itself', async () => {
    const town = await openStripeTown({ payAfterExpiry: true })
    town.simulator.setBalanceExtra(100_000)
    const debt = await makeDebt(town.clock)
    const first = await open(town, debt, 'card_hosted')
    await leaveAttempt(debt.token, town.clock.now())
    await payThrough(town, debt, 'promptpay')
    expect(town.simulator.hand.pay(first.ref)).toBe('paid')
    await town.settle()
    expect(await orderOf(debt)).toMatchObject({ payment: 'paid' })
    expect(await db.refund.findMany()).toMatchObject([
      { attemptId: first.id, state: 'succeeded', reason: 'duplicate_payment', amount: debt.total },
    ])
    expect(await strayMoney()).toBe(0n)
    await town.check()
  })

  it('through Omise and then Stripe: what came second goes back to the card', async () => {
    const town = await openStripeTown({ payAfterExpiry: true }, ['promptpay'])
    town.simulator.setBalanceExtra(100_000)
    const debt = await makeDebt(town.clock)
    const card = await open(town, debt, 'card_hosted')
    await leaveAttempt(debt.token, town.clock.now())
    const code = await begin(town, debt, { choice: 'promptpay' })
    expect(code.provider).toBe('omise')
    await town.omise.simulator.control('pay', { ref: code.id })
    await town.settle()
    expect(town.simulator.hand.pay(card.ref)).toBe('paid')
    await town.settle()
    expect((await orderOf(debt)).attempts.map(({ state }) => state)).toEqual(['succeeded', 'succeeded'])
    expect(await orderOf(debt)).toMatchObject({ payment: 'paid' })
    expect(await db.refund.findMany()).toMatchObject([{ attemptId: card.id, reason: 'duplicate_payment' }])
    expect(await strayMoney()).toBe(0n)
    await town.check()
  })
})
