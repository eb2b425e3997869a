import { expect } from 'vitest'
import { cancelOrder } from '#app/domain/order/cancel.server.ts'
import { expireOrders } from '#app/domain/order/expire.server.ts'
import { leaveAttempt } from '#app/domain/payment/leave.server.ts'
import { readAttempt } from '#app/domain/payment/read.server.ts'
import { viewPayment } from '#app/domain/payment/view.server.ts'
import { db } from '#app/lib/database.server.ts'
import { makeOrder } from '../../order.ts'
import type { Fault } from '../fault.ts'
import { attemptOf, begin, makeDebt, minutes, openReviews, orderOf, payByHand, strayMoney } from '../town.ts'

/** Money that comes late, or a second time. */

export const twiceFaults: readonly Fault[] = [
  {
    name: 'fault 16: a code is paid after its time, and the goods are still there: the order is paid',
    async run(town) {
      const debt = await makeDebt(town.clock)
      const { id } = await begin(town, debt)
      await town.pass(minutes(45), minutes(5))
      await expireOrders(town.clock.now(), town.hands.signal)
      expect((await orderOf(debt)).lines.map(({ reserved }) => reserved)).toEqual([0])
      await payByHand(town, id)
      expect(await orderOf(debt)).toMatchObject({ payment: 'paid' })
    },
  },
  {
    name: 'fault 16: a code is paid after its time, and somebody else has the goods: the money waits to go back',
    async run(town) {
      const debt = await makeDebt(town.clock, { stock: 1 })
      const { id } = await begin(town, debt)
      await town.pass(minutes(45), minutes(5))
      await expireOrders(town.clock.now(), town.hands.signal)
      await makeOrder({
        lines: debt.variantIds.map((variantId) => ({ variantId, quantity: 1 })),
        now: town.clock.now(),
      })
      await payByHand(town, id)
      expect(await orderOf(debt)).toMatchObject({ payment: 'unpaid', paidAt: null, inReview: true })
      expect(await strayMoney()).toBe(debt.total)
      expect(await openReviews('late_payment')).toHaveLength(1)
      expect((await viewPayment(debt.token, town.clock.now))?.is).toBe('in_review')
    },
  },
  {
    name: 'fault 16: an order is paid after the buyer cancelled it: the money waits to go back',
    async run(town) {
      const debt = await makeDebt(town.clock)
      const { id } = await begin(town, debt)
      expect(await cancelOrder(debt.token, town.clock.now())).toMatchObject({ ok: true })
      await payByHand(town, id)
      expect(await orderOf(debt)).toMatchObject({ paidAt: null, cancelReason: 'buyer' })
      expect(await strayMoney()).toBe(debt.total)
      expect(await openReviews('late_payment')).toHaveLength(1)
    },
  },
  {
    name: 'fault 17: two codes of one order are both paid: the second is not the order’s',
    async run(town) {
      const debt = await makeDebt(town.clock)
      const first = await begin(town, debt)
      expect(await leaveAttempt(debt.token, town.clock.now())).toBe(true)
      const second = await begin(town, debt)
      expect(second.id).not.toBe(first.id)
      await payByHand(town, second.id)
      await payByHand(town, first.id)
      expect((await orderOf(debt)).attempts.map(({ state }) => state)).toEqual(['succeeded', 'succeeded'])
      expect(await orderOf(debt)).toMatchObject({ payment: 'paid' })
      expect(await strayMoney()).toBe(debt.total)
      expect(await openReviews('duplicate_payment')).toHaveLength(1)
    },
  },
  {
    name: 'fault 17: two codes are paid at the same moment, and both reads come at once',
    async run(town) {
      const debt = await makeDebt(town.clock)
      const first = await begin(town, debt)
      await leaveAttempt(debt.token, town.clock.now())
      const second = await begin(town, debt)
      for (const { id } of [first, second]) await town.simulator.control('pay', { ref: id })
      await Promise.all([first, second, first, second].map(({ id }) => readAttempt(id, town.hands)))
      expect(await orderOf(debt)).toMatchObject({ payment: 'paid' })
      expect(await strayMoney()).toBe(debt.total)
    },
  },
  {
    name: 'fault 17: a payment that can be given back by the provider, and came twice, goes back by itself',
    async run(town) {
      const debt = await makeDebt(town.clock)
      const first = await begin(town, debt, { choice: 'truemoney' })
      await leaveAttempt(debt.token, town.clock.now())
      const second = await begin(town, debt)
      await payByHand(town, second.id)
      await town.simulator.control('pay', { ref: first.id })
      await readAttempt(first.id, town.hands)
      expect(await db.refund.findMany({ where: { attemptId: first.id } })).toMatchObject([
        { amount: debt.total, reason: 'duplicate_payment', way: 'api' },
      ])
      expect(await openReviews('duplicate_payment')).toHaveLength(0)
    },
  },
  {
    name: 'fault 18: the code at Omise is paid although the card at Stripe has paid: it is not the order’s',
    alsoStripe: true,
    async run(town) {
      const debt = await makeDebt(town.clock)
      const code = await begin(town, debt)
      await leaveAttempt(debt.token, town.clock.now())
      const card = await begin(town, debt, { choice: 'card_hosted' })
      expect([code.provider, card.provider]).toEqual(['omise', 'stripe'])
      town.stripe?.simulator.hand.pay(card.providerRef ?? '')
      await town.hear()
      await town.drain()
      await payByHand(town, code.id)
      expect((await orderOf(debt)).attempts.map(({ state }) => state)).toEqual(['succeeded', 'succeeded'])
      expect(await orderOf(debt)).toMatchObject({ payment: 'paid' })
      expect(await strayMoney()).toBe(debt.total)
      expect(await openReviews('duplicate_payment')).toHaveLength(1)
    },
  },
  {
    name: 'fault 18: the card at Stripe was paid first, and nobody told us before Omise did: it goes back by itself',
    alsoStripe: true,
    async run(town) {
      // Stripe keeps its fee: somebody else's money has to be there for a payment to go back whole.
      const other = await makeDebt(town.clock)
      town.stripe?.simulator.hand.pay((await begin(town, other, { choice: 'card_hosted' })).providerRef ?? '')
      await town.hear()
      await town.drain()
      town.stripe?.simulator.turn({ webhooks: 'drop' })
      const debt = await makeDebt(town.clock)
      const card = await begin(town, debt, { choice: 'card_hosted' })
      town.stripe?.simulator.hand.pay(card.providerRef ?? '')
      await leaveAttempt(debt.token, town.clock.now())
      const code = await begin(town, debt)
      await town.simulator.control('pay', { ref: code.id })
      await readAttempt(code.id, town.hands)
      await town.drain()
      expect(await orderOf(debt)).toMatchObject({ payment: 'paid' })
      expect((await attemptOf(card.id)).state).toBe('succeeded')
      expect(await db.refund.findMany()).toMatchObject([
        { attemptId: card.id, amount: debt.total, reason: 'duplicate_payment', way: 'api', state: 'succeeded' },
      ])
      expect(await strayMoney()).toBe(0n)
    },
  },
  {
    name: 'fault 19: the money is faster than the calling off: it pays the order, and the other way to pay is over',
    alsoStripe: true,
    async run(town) {
      const debt = await makeDebt(town.clock)
      const card = await begin(town, debt, { choice: 'card_hosted' })
      town.stripe?.simulator.fail({ mode: 'race', match: { path: `/v1/checkout/sessions/${card.providerRef}` } })
      expect(await leaveAttempt(debt.token, town.clock.now())).toBe(true)
      const code = await begin(town, debt)
      await town.drain()
      expect((await attemptOf(card.id)).state).toBe('succeeded')
      expect(await orderOf(debt)).toMatchObject({ payment: 'paid' })
      expect(await attemptOf(code.id)).toMatchObject({ supersededAt: expect.any(Date) })
      expect(await viewPayment(debt.token, town.clock.now)).toMatchObject({ is: 'paid' })
    },
  },
  ...[1, 2, 3].map(
    (turn): Fault => ({
      name: `fault 19: the buyer cancels the order in the moment in which they pay it (${turn}): kept, or given back`,
      alsoStripe: true,
      async run(town) {
        const debt = await makeDebt(town.clock)
        const card = await begin(town, debt, { choice: 'card_hosted' })
        town.stripe?.simulator.hand.pay(card.providerRef ?? '')
        const [cancelled] = await Promise.all([
          cancelOrder(debt.token, town.clock.now()),
          ...Array.from({ length: turn }, () => readAttempt(card.id, town.hands)),
        ])
        await town.hear()
        await town.drain()
        const refunds = await db.refund.findMany()
        if (cancelled.ok) expect(refunds).toMatchObject([{ reason: 'cancelled_order', amount: debt.total }])
        else expect(refunds).toEqual([])
        expect(await orderOf(debt)).toMatchObject(
          cancelled.ok ? { paidAt: null, cancelReason: 'buyer' } : { payment: 'paid', cancelledAt: null },
        )
      },
    }),
  ),
]
