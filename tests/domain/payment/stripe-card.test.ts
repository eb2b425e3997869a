import { describe, expect, it } from 'vitest'
import { expireOrders } from '#app/domain/order/expire.server.ts'
import { leaveAttempt } from '#app/domain/payment/leave.server.ts'
import { viewPayment, viewReturned } from '#app/domain/payment/view.server.ts'
import { db } from '#app/lib/database.server.ts'
import { makeOrder } from '#tests/support/order.ts'
import { open, openStripeTown, payThrough, type StripeTown } from '#tests/support/payments/stripe-town.ts'
import { attemptOf, type Debt, makeDebt, openReviews, orderOf, strayMoney } from '#tests/support/payments/town.ts'

/** A card on Stripe's own page, as the buyer's browser and Stripe's messages tell it. */

const minute = 60_000

async function shop(switches: Parameters<typeof openStripeTown>[0] = {}) {
  const town = await openStripeTown(switches)
  return { town, debt: await makeDebt(town.clock) }
}

/** Presses a button of Stripe's page, as a browser does; answers where it is led. */
async function press(url: string, fields: Record<string, string>): Promise<string> {
  const response = await fetch(url, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' })
  expect(response.status).toBe(303)
  return response.headers.get('location') ?? ''
}

async function pageOf(town: StripeTown, debt: Debt): Promise<string> {
  const view = await viewPayment(debt.token, town.clock.now)
  if (view?.is !== 'redirect') throw new Error(`there is no page: ${view?.is}`)
  return view.url
}

/** What the books say of Stripe's fee, beside what its balance transaction says. */
async function expectFeeAsTold({ simulator }: StripeTown): Promise<void> {
  const [told] = Object.values(simulator.rows().transactions)
  const { lines } = await db.ledgerJournal.findFirstOrThrow({ where: { kind: 'fee' }, include: { lines: true } })
  const of = (account: string) => lines.find((line) => line.account === account)?.amount
  expect(of('psp_fees')).toBe(BigInt((told?.fee ?? 0) - (told?.vat ?? 0)))
  expect(of('input_vat')).toBe(BigInt(told?.vat ?? 0))
  expect(of('psp_clearing')).toBe(-BigInt(told?.fee ?? 0))
}

describe('a card on Stripe’s page', () => {
  it('pays the order of exactly its total, and the fee is what the balance transaction says', async () => {
    const { town, debt } = await shop()
    const { id, ref } = await open(town, debt, 'card_hosted')
    const session = town.simulator.rows().sessions[ref]
    expect(session).toMatchObject({ amount: Number(debt.total), currency: 'thb', clientReferenceId: id })
    expect(session?.metadata).toMatchObject({ attempt_id: id, order_id: debt.id })
    const back = await press(await pageOf(town, debt), { do: 'pay', card: 'good' })
    // Nobody types a card in less: one look in five seconds is enough.
    town.clock.move(20_000)
    expect(await viewReturned(back.split('/').at(-1) ?? '', debt.token, town.clock.now)).toMatchObject({ is: 'paid' })
    await town.settle()
    const order = await orderOf(debt)
    expect(order).toMatchObject({ payment: 'paid', reservedUntil: null })
    expect(order.fulfilments.map(({ state }) => state)).toEqual(['confirmed'])
    expect(await attemptOf(id)).toMatchObject({ state: 'succeeded', received: debt.total, refundable: 'api' })
    await expectFeeAsTold(town)
    await town.check()
  })

  it('whose balance transaction comes later has its fee booked when it is there', async () => {
    const { town, debt } = await shop({ transactionLater: true })
    const { id } = await open(town, debt, 'card_hosted')
    town.simulator.hand.pay((await attemptOf(id)).providerRef ?? '')
    await town.settle()
    expect(await orderOf(debt)).toMatchObject({ payment: 'paid' })
    expect(await db.ledgerJournal.count({ where: { kind: 'fee' } })).toBe(0)
    await town.pass(20 * minute, 5 * minute)
    expect(await db.ledgerJournal.count({ where: { kind: 'fee' } })).toBe(0)
    town.simulator.hand.settleAll()
    await town.pass(20 * minute, 5 * minute)
    await expectFeeAsTold(town)
    await town.check()
  })

  it('that is refused leaves page and order open, and the next card pays', async () => {
    const { town, debt } = await shop()
    const { id } = await open(town, debt, 'card_hosted')
    const page = await pageOf(town, debt)
    for (const card of ['declined', 'poor', 'cvc']) expect(await press(page, { do: 'pay', card })).toContain('/c/pay/')
    await town.settle()
    expect((await attemptOf(id)).state).toBe('awaiting_customer')
    expect(await orderOf(debt)).toMatchObject({ payment: 'pending' })
    expect(await pageOf(town, debt)).toBe(page)
    await press(page, { do: 'pay', card: 'good' })
    await town.settle()
    expect(await orderOf(debt)).toMatchObject({ payment: 'paid' })
    await town.check()
  })

  it('whose bank asks pays after a yes only', async () => {
    const { town, debt } = await shop()
    await open(town, debt, 'card_hosted')
    const page = await pageOf(town, debt)
    expect(await press(page, { do: 'pay', card: 'secure' })).toContain('/3ds')
    await town.settle()
    expect(await orderOf(debt)).toMatchObject({ payment: 'pending' })
    await press(`${page}/3ds`, { do: 'no' })
    await town.settle()
    expect(await orderOf(debt)).toMatchObject({ payment: 'pending' })
    await press(page, { do: 'pay', card: 'secure' })
    await press(`${page}/3ds`, { do: 'yes' })
    await town.settle()
    expect(await orderOf(debt)).toMatchObject({ payment: 'paid' })
    await town.check()
  })
})

describe('a page of Stripe’s that its buyer leaves', () => {
  it('stays theirs to come back to; another way to pay calls it off first', async () => {
    const { town, debt } = await shop()
    const first = await open(town, debt, 'card_hosted')
    const back = await press(await pageOf(town, debt), { do: 'leave' })
    expect(await viewReturned(back.split('/').at(-1) ?? '', debt.token, town.clock.now)).toMatchObject({ is: 'open' })
    expect(await pageOf(town, debt)).toContain(first.ref)
    expect(await leaveAttempt(debt.token, town.clock.now())).toBe(true)
    const second = await payThrough(town, debt, 'promptpay')
    expect(await attemptOf(first.id)).toMatchObject({ state: 'expired', supersededAt: expect.any(Date) })
    expect(town.simulator.hand.pay(first.ref)).toBe('closed')
    expect(await orderOf(debt)).toMatchObject({ payment: 'paid' })
    expect(second.state).toBe('succeeded')
    await town.check()
  })

  it('is called off when the time of the order is over, before Stripe would end it itself', async () => {
    const { town, debt } = await shop()
    const { id, ref, deadline } = await open(town, debt, 'card_hosted')
    expect(deadline.getTime()).toBeLessThan((town.simulator.rows().sessions[ref]?.expiresAt ?? 0) * 1000)
    await town.pass(40 * minute, minute)
    await expireOrders(town.clock.now(), town.hands.signal)
    expect(town.simulator.rows().sessions[ref]?.status).toBe('expired')
    expect((await attemptOf(id)).state).toBe('expired')
    const order = await orderOf(debt)
    expect(order).toMatchObject({ payment: 'unpaid', reservedUntil: null })
    expect(order.lines.map(({ reserved }) => reserved)).toEqual([0])
    expect(await viewPayment(debt.token, town.clock.now)).toMatchObject({ is: 'choose', last: 'timed_out' })
    await town.check()
  })
})

describe('a page of Stripe’s that is paid although it had expired', () => {
  /** An authentication at the card's bank was under way when the time ended. */
  async function late(stock: number) {
    const { town } = await shop({ payAfterExpiry: true })
    const debt = await makeDebt(town.clock, { stock })
    const { id, ref } = await open(town, debt, 'card_hosted')
    await town.pass(50 * minute, 5 * minute)
    await expireOrders(town.clock.now(), town.hands.signal)
    expect((await attemptOf(id)).state).toBe('expired')
    return { town, debt, id, pay: () => town.simulator.hand.pay(ref) }
  }

  it('pays the order while the goods are there', async () => {
    const { town, debt, id, pay } = await late(5)
    expect(pay()).toBe('paid')
    await town.settle()
    expect((await attemptOf(id)).state).toBe('succeeded')
    expect(await orderOf(debt)).toMatchObject({ payment: 'paid' })
    await town.check()
  })

  it('goes back to the card by itself when somebody else has them', async () => {
    const { town, debt, id, pay } = await late(1)
    // Stripe keeps its fee: somebody else's money has to be there for a payment to go back whole.
    town.simulator.setBalanceExtra(100_000)
    await makeOrder({
      lines: debt.variantIds.map((variantId) => ({ variantId, quantity: 1 })),
      now: town.clock.now(),
    })
    expect(pay()).toBe('paid')
    await town.settle()
    expect(await orderOf(debt)).toMatchObject({ payment: 'unpaid', paidAt: null })
    expect(await db.refund.findMany()).toMatchObject([
      { attemptId: id, state: 'succeeded', reason: 'late_payment', amount: debt.total, way: 'api' },
    ])
    expect(await strayMoney()).toBe(0n)
    expect(await openReviews('late_payment')).toEqual([])
    await town.check()
  })
})
