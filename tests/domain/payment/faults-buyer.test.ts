import { expect } from 'vitest'
import { cancelOrder } from '#app/domain/order/cancel.server.ts'
import { expireOrders } from '#app/domain/order/expire.server.ts'
import { beginPayment } from '#app/domain/payment/begin.server.ts'
import { leaveAttempt } from '#app/domain/payment/leave.server.ts'
import { forgetOffers } from '#app/domain/payment/offers.server.ts'
import { readAttempt } from '#app/domain/payment/read.server.ts'
import { viewPayment, viewReturned } from '#app/domain/payment/view.server.ts'
import { db } from '#app/lib/database.server.ts'
import { makeOrder } from '#tests/support/order.ts'
import { type Fault, testFaults } from '#tests/support/payments/fault.ts'
import { attemptOf, begin, choiceOf, makeDebt, openReviews, orderOf, type Town } from '#tests/support/payments/town.ts'

/** Buyers: in a hurry, late, twice, with the wrong amount, or with somebody else's link. */

const minutes = (count: number) => count * 60_000
const stray = async () => {
  const { _sum } = await db.ledgerLine.aggregate({ where: { account: 'unallocated_receipts' }, _sum: { amount: true } })
  return -(_sum.amount ?? 0n)
}

async function pay(town: Town, ref: string, amount?: number): Promise<void> {
  await town.simulator.control('pay', { ref, ...(amount ? { amount } : {}) })
  await town.hear()
  await town.drain()
}

const faults: Fault[] = [
  {
    number: 10,
    name: 'eight tabs pay at once: one attempt, one charge, one page',
    async run(town) {
      const debt = await makeDebt(town.clock)
      const begun = await Promise.all(Array.from({ length: 8 }, () => beginPayment(choiceOf(debt), town.clock.now)))
      const ids = begun.map((one) => (one.ok ? one.value.attemptId : one.refusal.code))
      const known = ids.filter((id) => id !== 'checking')
      expect(new Set(known).size).toBe(1)
      expect(await db.paymentAttempt.count()).toBe(1)
      expect(town.carriedOut('charge.create')).toHaveLength(1)
    },
  },
  {
    number: 11,
    name: 'the same form again, also after the attempt has ended, is the same attempt',
    async run(town) {
      const debt = await makeDebt(town.clock)
      const wish = choiceOf(debt)
      const first = await beginPayment(wish, town.clock.now)
      const again = await beginPayment(wish, town.clock.now)
      expect(again).toEqual(first)
      const { id } = (await orderOf(debt)).attempts[0] ?? { id: '' }
      await town.simulator.control('fail', { ref: id })
      await town.hear()
      await town.drain()
      expect((await attemptOf(id)).state).toBe('failed')
      expect(await beginPayment(wish, town.clock.now)).toEqual(first)
      expect(await db.paymentAttempt.count()).toBe(1)
      await begin(town, debt)
      expect(await db.paymentAttempt.count()).toBe(2)
    },
  },
  {
    number: 13,
    name: 'the provider still says “pending” after the buyer has paid: the looks go on until it does not',
    switches: { webhooks: 'drop' },
    async run(town) {
      const debt = await makeDebt(town.clock)
      const { id } = await begin(town, debt)
      await town.simulator.control('pay', { ref: id })
      await town.simulator.control('fault', { call: 'charge.read', mode: 'stale', times: 2 })
      expect((await viewPayment(debt.token, town.clock.now))?.is).toBe('code')
      await town.pass(minutes(1), 10_000)
      expect((await orderOf(debt)).payment).toBe('pending')
      await town.pass(minutes(2), 10_000)
      expect((await orderOf(debt)).payment).toBe('paid')
    },
  },
  {
    number: 14,
    name: 'whoever comes back by a link learns nothing but its own state, and moves nothing',
    async run(town) {
      const debt = await makeDebt(town.clock)
      const other = await makeDebt(town.clock)
      const { publicRef } = await begin(town, debt)
      expect(await viewReturned(publicRef, null, town.clock.now)).toMatchObject({ isOwn: false, is: 'open' })
      expect(await viewReturned(publicRef, other.token, town.clock.now)).toMatchObject({ isOwn: false })
      expect(await viewReturned(publicRef, debt.token, town.clock.now)).toMatchObject({ isOwn: true })
      expect(await viewReturned('AAAAAAAAAAAAAAAAAAAAAA', debt.token, town.clock.now)).toBeNull()
      expect((await orderOf(debt)).payment).toBe('pending')
    },
  },
  {
    number: 15,
    name: 'the buyer closes the page after paying: the order is paid all the same, and they are told',
    async run(town) {
      const debt = await makeDebt(town.clock)
      await pay(town, (await begin(town, debt)).id)
      const order = await orderOf(debt)
      expect(order).toMatchObject({ payment: 'paid', reservedUntil: null })
      expect(order.fulfilments.map(({ state }) => state)).toEqual(['confirmed'])
      expect(await db.notice.count({ where: { kind: 'order_paid', orderId: debt.id } })).toBe(1)
    },
  },
  {
    number: 16,
    name: 'a code is paid after its time, and the goods are still there: the order is paid',
    async run(town) {
      const debt = await makeDebt(town.clock)
      const { id } = await begin(town, debt)
      await town.pass(minutes(45), minutes(5))
      await expireOrders(town.clock.now(), town.hands.signal)
      expect((await orderOf(debt)).lines.map(({ reserved }) => reserved)).toEqual([0])
      await pay(town, id)
      expect(await orderOf(debt)).toMatchObject({ payment: 'paid' })
    },
  },
  {
    number: 16,
    name: 'a code is paid after its time, and somebody else has the goods: the money waits to go back',
    async run(town) {
      const debt = await makeDebt(town.clock, { stock: 1 })
      const { id } = await begin(town, debt)
      await town.pass(minutes(45), minutes(5))
      await expireOrders(town.clock.now(), town.hands.signal)
      await makeOrder({
        lines: debt.variantIds.map((variantId) => ({ variantId, quantity: 1 })),
        now: town.clock.now(),
      })
      await pay(town, id)
      expect(await orderOf(debt)).toMatchObject({ payment: 'unpaid', paidAt: null, inReview: true })
      expect(await stray()).toBe(debt.total)
      expect(await openReviews('late_payment')).toHaveLength(1)
      expect((await viewPayment(debt.token, town.clock.now))?.is).toBe('in_review')
    },
  },
  {
    number: 16,
    name: 'an order is paid after the buyer cancelled it: the money waits to go back',
    async run(town) {
      const debt = await makeDebt(town.clock)
      const { id } = await begin(town, debt)
      expect(await cancelOrder(debt.token, town.clock.now())).toMatchObject({ ok: true })
      await pay(town, id)
      expect(await orderOf(debt)).toMatchObject({ paidAt: null, cancelReason: 'buyer' })
      expect(await stray()).toBe(debt.total)
      expect(await openReviews('late_payment')).toHaveLength(1)
    },
  },
  {
    number: 17,
    name: 'two codes of one order are both paid: the second is not the order’s',
    async run(town) {
      const debt = await makeDebt(town.clock)
      const first = await begin(town, debt)
      expect(await leaveAttempt(debt.token, town.clock.now())).toBe(true)
      const second = await begin(town, debt)
      expect(second.id).not.toBe(first.id)
      await pay(town, second.id)
      await pay(town, first.id)
      expect((await orderOf(debt)).attempts.map(({ state }) => state)).toEqual(['succeeded', 'succeeded'])
      expect(await orderOf(debt)).toMatchObject({ payment: 'paid' })
      expect(await stray()).toBe(debt.total)
      expect(await openReviews('duplicate_payment')).toHaveLength(1)
    },
  },
  {
    number: 17,
    name: 'two codes are paid at the same moment, and both reads come at once',
    async run(town) {
      const debt = await makeDebt(town.clock)
      const first = await begin(town, debt)
      await leaveAttempt(debt.token, town.clock.now())
      const second = await begin(town, debt)
      for (const { id } of [first, second]) await town.simulator.control('pay', { ref: id })
      await Promise.all([first, second, first, second].map(({ id }) => readAttempt(id, town.hands)))
      expect(await orderOf(debt)).toMatchObject({ payment: 'paid' })
      expect(await stray()).toBe(debt.total)
    },
  },
  {
    number: 17,
    name: 'a payment that can be given back by the provider, and came twice, goes back by itself',
    async run(town) {
      const debt = await makeDebt(town.clock)
      const first = await begin(town, debt, { choice: 'truemoney' })
      await leaveAttempt(debt.token, town.clock.now())
      const second = await begin(town, debt)
      await pay(town, second.id)
      await town.simulator.control('pay', { ref: first.id })
      await readAttempt(first.id, town.hands)
      expect(await db.refund.findMany({ where: { attemptId: first.id } })).toMatchObject([
        { amount: debt.total, reason: 'duplicate_payment', way: 'api' },
      ])
      expect(await openReviews('duplicate_payment')).toHaveLength(0)
    },
  },
  ...([-100, 100] as const).map(
    (much): Fault => ({
      number: 20,
      name: `${much < 0 ? 'less' : 'more'} comes than was asked for: never close enough`,
      async run(town) {
        const debt = await makeDebt(town.clock)
        const { id } = await begin(town, debt)
        await pay(town, id, Number(debt.total) + much)
        expect(await orderOf(debt)).toMatchObject({ payment: 'unpaid', paidAt: null, inReview: true })
        expect(await stray()).toBe(debt.total + BigInt(much))
        expect(await openReviews('wrong_amount')).toHaveLength(1)
        expect(await beginPayment(choiceOf(debt), town.clock.now)).toMatchObject({ refusal: { code: 'in_review' } })
      },
    }),
  ),
  ...(['tamper-currency', 'tamper-live'] as const).map(
    (mode): Fault => ({
      number: 21,
      name: `money of another kind (${mode}) pays nothing and is not booked as ours`,
      async run(town) {
        const debt = await makeDebt(town.clock)
        const { id } = await begin(town, debt)
        await town.simulator.control('pay', { ref: id })
        await town.simulator.control('fault', { call: 'charge.read', mode, times: 100 })
        await town.hear()
        await town.drain()
        expect((await orderOf(debt)).paidAt).toBeNull()
        expect(await db.ledgerJournal.count()).toBe(0)
        await town.simulator.control('calm', {})
        await town.pass(minutes(30), minutes(5))
      },
    }),
  ),
  {
    number: 29,
    name: 'a way to pay is switched off: it is not offered five minutes later, and refused by words before that',
    async run(town) {
      const debt = await makeDebt(town.clock)
      const keys = async () => {
        const view = await viewPayment(debt.token, town.clock.now)
        return view?.is === 'choose' ? view.choices.map(({ key }) => key) : []
      }
      expect(await keys()).toContain('truemoney')
      await town.simulator.control('switches', { methods: ['promptpay'] })
      expect(await keys()).toContain('truemoney')
      town.clock.move(minutes(5) + 1)
      expect(await keys()).toEqual(['promptpay', 'promptpay_direct'])
      const refused = await beginPayment(choiceOf(debt, { choice: 'truemoney' }), town.clock.now)
      expect(refused).toMatchObject({ ok: false, refusal: { code: 'not_offered' } })
    },
  },
  {
    number: 28,
    name: 'the provider is down: after three failures its ways are hidden, and come back with it',
    async run(town) {
      const debt = await makeDebt(town.clock)
      forgetOffers()
      await town.simulator.control('fault', { call: 'capability.read', mode: '503', times: 3 })
      for (let n = 0; n < 3; n += 1) await viewPayment(debt.token, town.clock.now)
      const asked = town.simulator.requests().length
      expect(await viewPayment(debt.token, town.clock.now)).toMatchObject({ choices: [{ key: 'promptpay_direct' }] })
      expect(town.simulator.requests()).toHaveLength(asked)
      town.clock.move(minutes(1) + 1)
      const view = await viewPayment(debt.token, town.clock.now)
      expect(view?.is === 'choose' && view.choices.map(({ key }) => key)).toContain('promptpay')
    },
  },
  {
    number: 30,
    name: 'an order outside of a method’s limits: not offered, and refused when asked for all the same',
    async run(town) {
      const debt = await makeDebt(town.clock)
      await db.order.update({
        where: { id: debt.id },
        data: { goodsTotal: 20_000_000n, total: 20_000_000n + debt.deliveryTotal },
      })
      const view = await viewPayment(debt.token, town.clock.now)
      expect(view?.is === 'choose' && view.choices.map(({ key }) => key)).toEqual(['promptpay_direct'])
      expect(await beginPayment(choiceOf(debt), town.clock.now)).toMatchObject({ refusal: { code: 'not_offered' } })
    },
  },
  {
    number: 31,
    name: 'the order changes between the page and the press: the page comes again with what it is now',
    async run(town) {
      const debt = await makeDebt(town.clock)
      await db.order.update({ where: { id: debt.id }, data: { version: { increment: 1 } } })
      expect(await beginPayment(choiceOf(debt), town.clock.now)).toMatchObject({ refusal: { code: 'changed' } })
      await db.variant.updateMany({ data: { price: 1n } })
      const attempt = await begin(town, { ...debt, version: debt.version + 1 })
      expect(attempt.amount).toBe(debt.total)
    },
  },
  ...([-10, 10] as const).map(
    (skew): Fault => ({
      number: 47,
      name: `the provider’s clock is ${skew} minutes off: a lost charge is still found`,
      async run(town) {
        await town.simulator.control('clock', { advanceMs: minutes(skew) })
        await town.simulator.control('fault', { call: 'charge.create', mode: 'accept-reset' })
        const debt = await makeDebt(town.clock)
        const { id } = await begin(town, debt)
        await town.pass(minutes(3), 10_000)
        expect((await attemptOf(id)).state).toBe('awaiting_customer')
      },
    }),
  ),
]

testFaults(faults)
