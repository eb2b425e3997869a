import { describe, expect, it } from 'vitest'
import { wishRefund } from '#app/domain/refund/ask.server.ts'
import { askAsBuyer, giveTarget } from '#app/domain/refund/buyer.server.ts'
import { approveRefund, finishByHand } from '#app/domain/refund/office.server.ts'
import { db } from '#app/lib/database.server.ts'
import { makeActor } from '#tests/support/make.ts'
import { openStripeTown, payThrough, type StripeTown } from '#tests/support/payments/stripe-town.ts'
import { type Debt, makeDebt, openReviews, orderOf } from '#tests/support/payments/town.ts'

/** Money back through Stripe: cards at once, PromptPay after its buyer has answered an e-mail; and what comes back to us. */

const minute = 60_000
const choices = ['card_hosted', 'promptpay'] as const
type Card = 'good' | 'refundFails' | 'refundPends'

/** An order of two pieces that is paid, on an account that holds somebody else's money too: Stripe keeps its fees. */
async function paidOrder(choice: (typeof choices)[number], card: Card = 'good') {
  const town = await openStripeTown()
  town.simulator.setBalanceExtra(1_000_000)
  const debt = await makeDebt(town.clock, { quantity: 2 })
  const { id: attemptId } = await payThrough(town, debt, choice, { card })
  return { town, debt, attemptId }
}

/** So many pieces go back, and nobody has to agree: their maker cannot send them. */
async function wish(town: StripeTown, debt: Debt, quantity = 1) {
  const { lines, attempts } = await orderOf(debt)
  const [line] = lines
  const attemptId = attempts.find(({ state }) => state === 'succeeded')?.id ?? ''
  const amount = (line?.unitPrice ?? 0n) * BigInt(quantity)
  return db.$transaction((tx) =>
    wishRefund(
      tx,
      {
        ...{ orderId: debt.id, attemptId, reason: 'maker_cancelled', by: null, automatic: true, delivery: [] },
        lines: [{ orderLineId: line?.id ?? '', quantity, amount }],
      },
      town.clock.now(),
    ),
  )
}

async function wished(town: StripeTown, debt: Debt, quantity = 1): Promise<string> {
  const told = await wish(town, debt, quantity)
  if (!told.ok) throw new Error(told.refusal.code)
  return told.value.refundId
}

const refundOf = (id: string) => db.refund.findUniqueOrThrow({ where: { id } })
const paymentOf = async (debt: Debt) => (await orderOf(debt)).payment
const journals = async (kind: string) => db.ledgerJournal.count({ where: { kind } })

/** Two people agree, the buyer says where to, and the second pays by the bank. */
async function payByHand(town: StripeTown, debt: Debt, id: string) {
  const [first, second] = [await makeActor('staff'), await makeActor('staff')]
  expect(await approveRefund(first, id, town.clock.now())).toEqual({ ok: true, value: 'more' })
  expect(await approveRefund(second, id, town.clock.now())).toEqual({ ok: true, value: 'decided' })
  const target = { kind: 'promptpay', number: '0812345678', name: 'สมใจ ใจดี' } as const
  expect(await giveTarget(debt.token, { refundId: id, target })).toBe(true)
  expect(await finishByHand(second, id, { reference: `TRX${id}`, now: town.clock.now() })).toMatchObject({ ok: true })
}

describe('a refund to a card through Stripe', () => {
  it('is there at once, in parts, and makes the order partly, then wholly given back but for its journey', async () => {
    const { town, debt } = await paidOrder('card_hosted')
    const first = await wished(town, debt)
    await town.settle()
    expect(await refundOf(first)).toMatchObject({ state: 'succeeded', amount: 30_000n })
    expect(await paymentOf(debt)).toBe('partially_refunded')
    const second = await wished(town, debt)
    await town.settle()
    expect(await refundOf(second)).toMatchObject({ state: 'succeeded' })
    expect(town.carriedOut('/v1/refunds')).toHaveLength(2)
    expect(await journals('refund_done')).toBe(2)
    await town.check()
  })

  it('of more than is left is refused before anything is sent', async () => {
    const { town, debt } = await paidOrder('card_hosted')
    await wished(town, debt)
    expect(await wish(town, debt, 2)).toMatchObject({ refusal: { code: 'too_many', most: 1 } })
    await town.settle()
    expect(town.carriedOut('/v1/refunds')).toHaveLength(1)
    await town.check()
  })

  it('that Stripe still works on is waited for, and read until it is done', async () => {
    const { town, debt } = await paidOrder('card_hosted', 'refundPends')
    const id = await wished(town, debt)
    await town.settle()
    expect(await refundOf(id)).toMatchObject({ state: 'pending' })
    expect(await paymentOf(debt)).toBe('paid')
    await town.passDays(3)
    expect(await refundOf(id)).toMatchObject({ state: 'succeeded' })
    expect(await paymentOf(debt)).toBe('partially_refunded')
    await town.check()
  })

  it('that succeeded and comes back days later is owed again, and paid by hand by two people', async () => {
    const { town, debt } = await paidOrder('card_hosted', 'refundFails')
    const id = await wished(town, debt)
    await town.settle()
    expect(await refundOf(id)).toMatchObject({ state: 'succeeded' })
    await town.passDays(3)
    expect(await refundOf(id)).toMatchObject({ state: 'failed', failureCode: 'expired_or_canceled_card' })
    expect(await journals('refund_back')).toBe(1)
    expect(await paymentOf(debt)).toBe('paid')
    expect(await openReviews('refund_failed')).toMatchObject([{ subject: id }])
    await town.check()
    await payByHand(town, debt, id)
    expect(await paymentOf(debt)).toBe('partially_refunded')
    expect(await openReviews()).toEqual([])
    await town.check()
  })

  it.each(['accept-hang', 'accept-reset', 'accept-500', 'cut', 'html'] as const)(
    'whose answer is lost (%s) is found, and never made twice',
    async (mode) => {
      const { town, debt } = await paidOrder('card_hosted')
      town.simulator.fail({ mode, match: { method: 'POST', path: '/v1/refunds' } })
      const id = await wished(town, debt)
      await town.drain()
      expect(await refundOf(id)).toMatchObject({ state: 'unknown' })
      const next = await wished(town, debt)
      await town.drain()
      // Not before it is known what became of the first.
      expect(await refundOf(next)).toMatchObject({ state: 'approved' })
      await town.pass(3 * minute, 5_000)
      expect([await refundOf(id), await refundOf(next)].map(({ state }) => state)).toEqual(['succeeded', 'succeeded'])
      expect(Object.keys(town.simulator.rows().refunds)).toHaveLength(2)
      await town.check()
    },
  )

  it('bigger than what Stripe holds waits there until money comes', async () => {
    const { town, debt } = await paidOrder('card_hosted')
    town.simulator.setBalanceExtra(-1_000_000)
    const id = await wished(town, debt)
    await town.settle()
    expect(await refundOf(id)).toMatchObject({ state: 'pending' })
    await town.passDays(2)
    expect(await refundOf(id)).toMatchObject({ state: 'pending' })
    expect(town.carriedOut('/v1/refunds')).toHaveLength(1)
    town.simulator.hand.refund((await refundOf(id)).providerRef ?? '', 'succeeded')
    await town.settle()
    expect(await refundOf(id)).toMatchObject({ state: 'succeeded' })
    await town.check()
  })

  it('bigger than what Stripe holds, and refused there, is tried once and becomes a matter for a person', async () => {
    const { town, debt } = await paidOrder('card_hosted')
    town.simulator.turn({ refundWithoutMoney: 'refuse' })
    town.simulator.setBalanceExtra(-1_000_000)
    const id = await wished(town, debt)
    await town.settle()
    await town.passDays(2)
    expect(await refundOf(id)).toMatchObject({ state: 'failed', failureCode: 'balance_insufficient' })
    expect(
      town.simulator.journal().filter(({ path, method }) => method === 'POST' && path === '/v1/refunds'),
    ).toHaveLength(1)
    expect(await openReviews('refund_failed')).toMatchObject([{ subject: id }])
    await town.check()
  })

  it('is not made while the card’s owner disputes the payment: neither asked for, nor sent', async () => {
    const { town, debt } = await paidOrder('card_hosted')
    const id = await wished(town, debt)
    town.simulator.hand.dispute((await orderOf(debt)).attempts[0]?.providerRef ?? '')
    await town.drain()
    expect(await refundOf(id)).toMatchObject({ state: 'failed', failureCode: 'charge_disputed' })
    await town.settle()
    expect(await wish(town, debt)).toMatchObject({ refusal: { code: 'disputed' } })
    expect(Object.keys(town.simulator.rows().refunds)).toEqual([])
    await town.check()
  })
})

describe('a refund of PromptPay through Stripe', () => {
  it('waits for the buyer’s answer, of which they are told, and is done with it', async () => {
    const { town, debt } = await paidOrder('promptpay')
    const id = await wished(town, debt)
    await town.settle()
    const refund = await refundOf(id)
    expect(refund).toMatchObject({ state: 'requires_buyer', answerBy: expect.any(Date) })
    expect(town.simulator.rows().refunds[refund.providerRef ?? '']?.email).toBe('somjai@test.invalid')
    expect(await db.notice.count({ where: { kind: 'refund_needs_answer', orderId: debt.id } })).toBe(1)
    expect(await journals('refund_done')).toBe(0)
    await town.check()
    town.simulator.hand.refund(refund.providerRef ?? '', 'succeeded')
    await town.settle()
    expect(await refundOf(id)).toMatchObject({ state: 'succeeded' })
    expect(await paymentOf(debt)).toBe('partially_refunded')
    await town.check()
  })

  it('that its buyer never answers fails weeks later: nothing has left, and people pay it by hand', async () => {
    const { town, debt } = await paidOrder('promptpay')
    const id = await wished(town, debt)
    await town.settle()
    await town.passDays(44)
    expect(await refundOf(id)).toMatchObject({ state: 'requires_buyer' })
    await town.passDays(3)
    expect(await refundOf(id)).toMatchObject({ state: 'failed' })
    expect(await paymentOf(debt)).toBe('paid')
    expect(await journals('refund_done')).toBe(0)
    expect(await openReviews('refund_failed')).toMatchObject([{ subject: id }])
    await town.check()
    await payByHand(town, debt, id)
    expect(await refundOf(id)).toMatchObject({ state: 'manual_done', bankReference: `TRX${id}` })
    expect(await paymentOf(debt)).toBe('partially_refunded')
    await town.check()
  })

  it('that succeeded and is sent back by the bank is booked back', async () => {
    const { town, debt } = await paidOrder('promptpay')
    const id = await wished(town, debt)
    await town.settle()
    const ref = (await refundOf(id)).providerRef ?? ''
    town.simulator.hand.refund(ref, 'succeeded')
    await town.settle()
    expect(await journals('refund_done')).toBe(1)
    town.simulator.hand.refund(ref, 'failed')
    await town.settle()
    expect(await refundOf(id)).toMatchObject({ state: 'failed' })
    expect(await journals('refund_back')).toBe(1)
    expect(await openReviews('refund_failed')).toMatchObject([{ subject: id }])
    await town.check()
  })

  it('without a message from Stripe is found by looking', async () => {
    const { town, debt } = await paidOrder('promptpay')
    town.simulator.turn({ webhooks: 'drop' })
    const id = await wished(town, debt)
    await town.drain()
    town.simulator.hand.refund((await refundOf(id)).providerRef ?? '', 'succeeded')
    await town.passDays(2)
    expect(await refundOf(id)).toMatchObject({ state: 'succeeded' })
    await town.check()
  })
})

it('a buyer asks for all that never arrived: one person agrees, and it goes back with its journey', async () => {
  const { town, debt } = await paidOrder('card_hosted')
  const [line] = (await orderOf(debt)).lines
  const asked = await askAsBuyer(
    debt.token,
    { why: 'not_arrived', note: null, lines: [{ orderLineId: line?.id ?? '', quantity: 2 }] },
    town.clock.now(),
  )
  if (!asked.ok) throw new Error(asked.refusal.code)
  await town.settle()
  expect(await refundOf(asked.value.refundId)).toMatchObject({ state: 'requested', amount: debt.total })
  expect(town.carriedOut('/v1/refunds')).toEqual([])
  expect(await approveRefund(await makeActor('staff'), asked.value.refundId, town.clock.now())).toMatchObject({
    ok: true,
  })
  await town.settle()
  expect(await paymentOf(debt)).toBe('refunded')
  await town.check()
})
