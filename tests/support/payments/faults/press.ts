import { expect } from 'vitest'
import { beginPayment } from '#app/domain/payment/begin.server.ts'
import { viewPayment, viewReturned } from '#app/domain/payment/view.server.ts'
import { db } from '#app/lib/database.server.ts'
import type { Fault } from '../fault.ts'
import { attemptOf, begin, choiceOf, knownPayer, makeDebt, minutes, orderOf, payByHand, type Town } from '../town.ts'

/** Buyers at their page: in a hurry, in two tabs, back again, with somebody else’s link. */

/** What the provider's frame makes of a card in the buyer's browser. */
async function cardToken(town: Town): Promise<string> {
  const { id } = (await town.simulator.control('token', {})) as { id: string }
  return id
}

const charges = (town: Town) => town.simulator.requests().filter(({ call }) => call === 'charge.create')

export const pressFaults: readonly Fault[] = [
  {
    name: 'fault 10: eight tabs pay at once: one attempt, one charge, one page',
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
    name: 'fault 11: the same form again, also after the attempt has ended, is the same attempt',
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
    name: 'fault 12: a card’s one-time value comes in two forms: one attempt, one charge',
    async run(town) {
      const debt = await makeDebt(town.clock)
      const token = { choice: 'card', cardToken: await cardToken(town), personId: await knownPayer() }
      const first = await beginPayment(choiceOf(debt, token), town.clock.now)
      expect(first).toMatchObject({ ok: true })
      expect(await beginPayment(choiceOf(debt, token), town.clock.now)).toEqual(first)
      expect(charges(town)).toHaveLength(1)
      expect(await viewPayment(debt.token, town.clock.now)).toMatchObject({ is: 'redirect', method: 'card' })
      await payByHand(town, first.ok ? first.value.attemptId : '')
      expect(await orderOf(debt)).toMatchObject({ payment: 'paid' })
    },
  },
  {
    name: 'fault 12: the value was charged, and we know nothing of it: “used” is looked for, and no refusal',
    async run(town) {
      const debt = await makeDebt(town.clock)
      await town.simulator.control('fault', { call: 'charge.create', mode: 'accept-reset' })
      const attempt = await begin(town, debt, { choice: 'card', cardToken: await cardToken(town) })
      // As in a backup from the moment before the call.
      const asBefore = { status: 'ready', submittedAt: null, tries: 0, nextTryAt: town.clock.now() } as const
      await db.providerOperation.updateMany({ data: asBefore })
      await town.drain()
      expect(charges(town).map(({ done }) => done)).toEqual([true, false])
      expect((await attemptOf(attempt.id)).state).toBe('unknown')
      await town.pass(minutes(1), 5_000)
      expect((await attemptOf(attempt.id)).state).toBe('awaiting_customer')
      await payByHand(town, attempt.id)
      expect(await orderOf(debt)).toMatchObject({ payment: 'paid' })
    },
  },
  {
    name: 'fault 12: the value was charged for another order: this one is not paid, and may be paid otherwise',
    async run(town) {
      const [debt, other] = [await makeDebt(town.clock), await makeDebt(town.clock)]
      const token = { choice: 'card', cardToken: await cardToken(town) }
      const paid = await begin(town, debt, token)
      const attempt = await begin(town, other, token)
      expect(attempt.state).toBe('unknown')
      await payByHand(town, paid.id)
      await town.pass(minutes(90), minutes(1))
      expect((await attemptOf(attempt.id)).state).toBe('rejected')
      expect(await orderOf(debt)).toMatchObject({ payment: 'paid' })
      expect(await begin(town, other)).toMatchObject({ state: 'awaiting_customer' })
    },
  },
  {
    name: 'fault 13: the provider still says “pending” after the buyer has paid: the looks go on until it does not',
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
    name: 'fault 14: whoever comes back by a link learns nothing but its own state, and moves nothing',
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
    name: 'fault 15: the buyer closes the page after paying: the order is paid all the same, and they are told',
    async run(town) {
      const debt = await makeDebt(town.clock)
      await payByHand(town, (await begin(town, debt)).id)
      const order = await orderOf(debt)
      expect(order).toMatchObject({ payment: 'paid', reservedUntil: null })
      expect(order.fulfilments.map(({ state }) => state)).toEqual(['confirmed'])
      expect(await db.notice.count({ where: { kind: 'order_paid', orderId: debt.id } })).toBe(1)
    },
  },
  {
    name: 'fault 31: the order changes between the page and the press: the page comes again with what it is now',
    async run(town) {
      const debt = await makeDebt(town.clock)
      await db.order.update({ where: { id: debt.id }, data: { version: { increment: 1 } } })
      expect(await beginPayment(choiceOf(debt), town.clock.now)).toMatchObject({ refusal: { code: 'changed' } })
      await db.variant.updateMany({ data: { price: 1n } })
      const attempt = await begin(town, { ...debt, version: debt.version + 1 })
      expect(attempt.amount).toBe(debt.total)
    },
  },
]
