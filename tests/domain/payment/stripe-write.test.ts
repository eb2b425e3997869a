import { describe, expect, it } from 'vitest'
import { viewPayment } from '#app/domain/payment/view.server.ts'
import { db } from '#app/lib/database.server.ts'
import type { Fault } from '#integrations/simulators/stripe/index.ts'
import { expectInvariants } from '#tests/support/payments/invariants.ts'
import { openStripeTown, payThrough, type StripeTown } from '#tests/support/payments/stripe-town.ts'
import {
  attemptOf,
  begin,
  type Debt,
  makeDebt,
  openReviews,
  orderOf,
  strayMoney,
} from '#tests/support/payments/town.ts'

/** The call that makes a payment at Stripe, and everything that can become of it. */

const minute = 60_000
const ways = { card_hosted: '/v1/checkout/sessions', promptpay: '/v1/payment_intents' } as const
type Way = keyof typeof ways
const both = Object.keys(ways) as Way[]

async function spoiltTown(choice: Way, fault: Omit<Fault, 'match'>) {
  const town = await openStripeTown()
  town.simulator.fail({ ...fault, match: { method: 'POST', path: ways[choice] } })
  return { town, debt: await makeDebt(town.clock) }
}

/** Nothing is shown to pay with; then it is found again by itself, and paid. */
async function foundAndPaid(town: StripeTown, debt: Debt, choice: Way): Promise<void> {
  const { id, state, instruction } = await begin(town, debt, { choice })
  expect({ state, instruction }).toEqual({ state: 'unknown', instruction: null })
  expect(await viewPayment(debt.token, town.clock.now)).toMatchObject({ is: 'checking', mayLeave: false })
  await town.pass(3 * minute, 5_000)
  const found = await attemptOf(id)
  expect(found.state).toBe('awaiting_customer')
  const { sessions, intents } = town.simulator.rows()
  expect(Object.keys(sessions).length + Object.keys(intents).length).toBe(1)
  town.simulator.hand.pay(found.providerRef ?? '')
  await town.settle()
  expect(await orderOf(debt)).toMatchObject({ payment: 'paid' })
  await town.check()
}

describe.each(both)('an answer about %s that is lost', (choice) => {
  it.each(['accept-hang', 'accept-reset', 'drip', 'cut', 'html', 'empty', 'huge'] as const)(
    'after the work (%s): the same key brings the same payment',
    async (mode) => {
      const { town, debt } = await spoiltTown(choice, { mode })
      await foundAndPaid(town, debt, choice)
      expect(town.carriedOut(ways[choice])).toHaveLength(1)
    },
  )

  it('under a failure that Stripe keeps for the key is found in its lists by our id', async () => {
    const { town, debt } = await spoiltTown(choice, { mode: 'accept-500' })
    await foundAndPaid(town, debt, choice)
    expect(town.carriedOut(ways[choice])).toEqual([])
  })

  it.each(['hang', 'reset', 'conflict'] as const)(
    'before the work (%s): the repeat under the key does it, once',
    async (mode) => {
      const { town, debt } = await spoiltTown(choice, { mode })
      await foundAndPaid(town, debt, choice)
      expect(town.carriedOut(ways[choice])).toHaveLength(1)
    },
  )

  it('and that nobody finds for a day, because Stripe is down, is found when it is back: by list, its key being dead', async () => {
    const { town, debt } = await spoiltTown(choice, { mode: 'accept-reset' })
    // What is offered is known already when Stripe goes down.
    await viewPayment(debt.token, town.clock.now)
    town.simulator.fail({ mode: 'down', times: 1_000 })
    const { id } = await begin(town, debt, { choice })
    await town.pass(25 * 60 * minute, 30 * minute)
    expect((await attemptOf(id)).state).toBe('unknown')
    expect(await openReviews('operation_unknown')).toHaveLength(1)
    town.simulator.clearFaults()
    await town.pass(2 * 60 * minute, 30 * minute)
    expect((await attemptOf(id)).state).not.toBe('unknown')
    expect(town.carriedOut(ways[choice])).toHaveLength(1)
    await town.check()
  })
})

describe.each(both)('an answer about %s that is not what was asked for', (choice) => {
  it.each([
    { name: 'more', set: { amount: 35_001, amount_total: 35_001 } },
    { name: 'less', set: { amount: 34_999, amount_total: 34_999 } },
    { name: 'no whole number', set: { amount: 350.5, amount_total: 350.5 } },
    { name: 'another currency', set: { currency: 'usd' } },
    { name: 'real money', set: { livemode: true } },
    { name: 'an unknown state', set: { status: 'on_holiday' } },
    { name: 'another’s name', set: { metadata: {}, client_reference_id: null } },
  ])('($name) shows the buyer nothing until it is read again', async ({ set }) => {
    const { town, debt } = await spoiltTown(choice, { mode: 'tamper', set })
    await foundAndPaid(town, debt, choice)
  })
})

it('a page on a foreign host is shown to nobody', async () => {
  const { town, debt } = await spoiltTown('card_hosted', {
    mode: 'tamper',
    set: { url: 'https://checkout.stripe.com.evil.example/c/pay/1' },
  })
  await foundAndPaid(town, debt, 'card_hosted')
})

/** Whichever way it is read: by itself, or as the page of an intent. */
const told = (name: string, value: unknown) =>
  Object.fromEntries(['', 'payment_intent.', 'data.0.', 'data.0.payment_intent.'].map((at) => [`${at}${name}`, value]))

describe.each(both)('money through %s', (choice) => {
  it.each([-100, 100])(
    'that is not what was asked for by %d satang pays nothing and waits for a person',
    async (much) => {
      const town = await openStripeTown()
      const debt = await makeDebt(town.clock)
      await payThrough(town, debt, choice, { amount: Number(debt.total) + much })
      expect(await orderOf(debt)).toMatchObject({ payment: 'unpaid', paidAt: null, inReview: true })
      expect(await strayMoney()).toBe(debt.total + BigInt(much))
      expect(await openReviews('wrong_amount')).toHaveLength(1)
      await town.check()
    },
  )

  it.each([
    { name: 'another currency', set: told('currency', 'usd') },
    { name: 'another mode', set: told('livemode', true) },
  ])('that is told to be of $name is not booked, and a person looks', async ({ set }) => {
    const town = await openStripeTown()
    const debt = await makeDebt(town.clock)
    const { id, providerRef } = await begin(town, debt, { choice })
    town.simulator.hand.pay(providerRef ?? '')
    town.simulator.fail({ mode: 'tamper', set, times: 100, match: { method: 'GET', path: '/v1/' } })
    await town.settle()
    expect((await orderOf(debt)).paidAt).toBeNull()
    expect(await db.ledgerJournal.count()).toBe(0)
    expect(await openReviews('foreign_payment')).toHaveLength(1)
    expect((await attemptOf(id)).state).toBe('succeeded')
    // Stripe holds money that our books know nothing of, which is what the person looks at.
    await expectInvariants()
  })
})

it('a method that the account has lost since it was offered: the page is closed again, and the buyer may choose anew', async () => {
  const town = await openStripeTown()
  const debt = await makeDebt(town.clock)
  expect(await viewPayment(debt.token, town.clock.now)).toMatchObject({ is: 'choose' })
  town.simulator.turn({ cardOn: false, noMethod: 'make' })
  const { state } = await begin(town, debt, { choice: 'card_hosted' })
  expect(state).toBe('rejected')
  expect(Object.values(town.simulator.rows().sessions).map(({ status }) => status)).toEqual(['expired'])
  await payThrough(town, debt, 'promptpay')
  expect(await orderOf(debt)).toMatchObject({ payment: 'paid' })
  await town.check()
})

it('too many requests: the wish waits, and is sent once', async () => {
  const { town, debt } = await spoiltTown('card_hosted', { mode: '429', times: 3 })
  const { id } = await begin(town, debt, { choice: 'card_hosted' })
  await town.pass(2 * minute, 1_000)
  expect((await attemptOf(id)).state).toBe('awaiting_customer')
  expect(town.carriedOut(ways.card_hosted)).toHaveLength(1)
  await town.check()
})
