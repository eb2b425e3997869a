import { expect } from 'vitest'
import { beginPayment } from '#app/domain/payment/begin.server.ts'
import { carryOut } from '#app/domain/payment/send.server.ts'
import { viewPayment } from '#app/domain/payment/view.server.ts'
import { db } from '#app/lib/database.server.ts'
import type { Fault } from '../fault.ts'
import { attemptOf, begin, choiceOf, makeDebt, minutes, openReviews, orderOf, type Town } from '../town.ts'

/** The call that makes a payment, and everything that can become of it. */

const operationOf = (attemptId: string) =>
  db.providerOperation.findUniqueOrThrow({ where: { kind_targetId: { kind: 'create_payment', targetId: attemptId } } })

/** The buyer waits, the code is found again by itself, and is paid. */
async function foundAndPaid(town: Town): Promise<void> {
  const debt = await makeDebt(town.clock)
  const attempt = await begin(town, debt)
  expect(attempt.state).toBe('unknown')
  expect(await viewPayment(debt.token, town.clock.now)).toMatchObject({ is: 'checking', mayLeave: false })
  expect(await beginPayment(choiceOf(debt), town.clock.now)).toMatchObject({ ok: false, refusal: { code: 'checking' } })
  await town.pass(minutes(1), 5_000)
  expect((await attemptOf(attempt.id)).state).toBe('awaiting_customer')
  expect(town.carriedOut('charge.create')).toHaveLength(1)
  await town.simulator.control('pay', { ref: attempt.id })
  await town.hear()
  await town.drain()
  expect((await orderOf(debt)).payment).toBe('paid')
}

/** As a dead process leaves it: sent, as far as anybody knows, and nobody will say what came of it. */
async function died(town: Town, mode: 'reset' | 'accept-reset') {
  await town.simulator.control('fault', { call: 'charge.create', mode })
  const attempt = await begin(town, await makeDebt(town.clock))
  const { id } = await operationOf(attempt.id)
  await db.providerOperation.update({ where: { id }, data: { status: 'submitted', lastError: {} } })
  await db.paymentAttempt.update({ where: { id: attempt.id }, data: { state: 'submitting' } })
  return attempt
}

const lost = 'the answer is lost after the charge was made: it is looked for, never made twice'

/** The ways in which an answer is lost after its call was carried out. */
const lostAnswers = [
  ['accept-hang', `fault 6: ${lost}`],
  ['accept-drip', `fault 6: ${lost}`],
  ['accept-reset', `fault 7: ${lost}`],
  ['accept-500', `fault 8: ${lost}`],
  ['accept-html', `fault 49: ${lost}`],
  ['accept-empty', `fault 49: ${lost}`],
  ['accept-truncated', `fault 49: ${lost}`],
  ['accept-huge', `fault 49: ${lost}`],
  ['tamper-status', `fault 49: ${lost}`],
  ['tamper-missing', `fault 49: ${lost}`],
] as const

const lostAtStripe = [
  ['accept-hang', 'fault 6: the answer of Stripe does not come'],
  ['accept-reset', 'fault 7: the line to Stripe breaks'],
  ['accept-500', 'fault 8: Stripe says 500, and says it again to the same key'],
] as const

export const writeFaults: readonly Fault[] = [
  ...lostAtStripe.map(
    ([mode, name]): Fault => ({
      name: `${name} after the page to pay on was made: it is found, never made twice`,
      alsoStripe: true,
      async run(town) {
        town.stripe?.simulator.fail({ mode, match: { method: 'POST', path: '/v1/checkout/sessions' } })
        const debt = await makeDebt(town.clock)
        const attempt = await begin(town, debt, { choice: 'card_hosted' })
        expect(attempt.state).toBe('unknown')
        await town.pass(minutes(1), 5_000)
        const { state, providerRef } = await attemptOf(attempt.id)
        expect(state).toBe('awaiting_customer')
        expect(Object.keys(town.stripe?.simulator.rows().sessions ?? {})).toEqual([providerRef])
        town.stripe?.simulator.hand.pay(providerRef ?? '')
        await town.hear()
        await town.drain()
        expect(await orderOf(debt)).toMatchObject({ payment: 'paid' })
      },
    }),
  ),
  ...lostAnswers.map(
    ([mode, name]): Fault => ({
      name: `${name} (${mode})`,
      async run(town) {
        await town.simulator.control('fault', { call: 'charge.create', mode })
        await foundAndPaid(town)
      },
    }),
  ),
  {
    name: 'fault 6: nothing was made, and nobody said so: after two looks ten minutes apart the buyer may try again',
    async run(town) {
      await town.simulator.control('fault', { call: 'charge.create', mode: 'reset' })
      const debt = await makeDebt(town.clock)
      const attempt = await begin(town, debt)
      await town.pass(minutes(12), 15_000)
      expect((await attemptOf(attempt.id)).state).toBe('unknown')
      await town.pass(minutes(80), 60_000)
      expect((await attemptOf(attempt.id)).state).toBe('rejected')
      expect(await operationOf(attempt.id)).toMatchObject({ status: 'rejected', nextTryAt: null })
      expect(town.simulator.requests().filter(({ call }) => call === 'charge.create')).toHaveLength(1)
      const second = await begin(town, debt)
      expect(second).toMatchObject({ state: 'awaiting_customer' })
    },
  },
  {
    name: 'fault 6: for a day nobody knows: a person is told, once, and it is looked for on and on',
    async run(town) {
      await town.simulator.control('fault', { call: 'charge.create', mode: 'reset' })
      await town.simulator.control('fault', { call: 'charge.list', mode: '500', times: 1000 })
      const debt = await makeDebt(town.clock)
      const attempt = await begin(town, debt)
      await town.pass(minutes(60 * 23), minutes(30))
      expect(await openReviews()).toHaveLength(0)
      await town.pass(minutes(60 * 4), minutes(30))
      expect(await openReviews('operation_unknown')).toHaveLength(1)
      expect((await attemptOf(attempt.id)).state).toBe('unknown')
      expect((await operationOf(attempt.id)).status).toBe('unknown')
    },
  },
  {
    name: 'fault 9: killed after it was marked as sent, before the call',
    async run(town) {
      const attempt = await died(town, 'reset')
      await town.pass(minutes(90), 60_000)
      expect((await attemptOf(attempt.id)).state).toBe('rejected')
      expect(town.carriedOut('charge.create')).toHaveLength(0)
    },
  },
  {
    name: 'fault 9: killed between the answer and our commit',
    async run(town) {
      const attempt = await died(town, 'accept-reset')
      await town.pass(minutes(1), 5_000)
      expect((await attemptOf(attempt.id)).state).toBe('awaiting_customer')
      expect(town.carriedOut('charge.create')).toHaveLength(1)
    },
  },
  {
    name: 'fault 9: four workers at once carry a wish out once',
    async run(town) {
      await town.simulator.control('fault', { call: 'charge.create', mode: '429' })
      const debt = await makeDebt(town.clock)
      const attempt = await begin(town, debt)
      const { id } = await operationOf(attempt.id)
      town.clock.move(minutes(1))
      await Promise.all([1, 2, 3, 4].map(() => carryOut(id, town.hands)))
      expect(town.carriedOut('charge.create')).toHaveLength(1)
      expect((await attemptOf(attempt.id)).state).toBe('awaiting_customer')
    },
  },
  {
    name: 'fault 27: too many requests: the wish waits and comes again, later each time',
    async run(town) {
      await town.simulator.control('fault', { call: 'charge.create', mode: '429', times: 3 })
      const debt = await makeDebt(town.clock)
      const attempt = await begin(town, debt)
      expect((await operationOf(attempt.id)).status).toBe('ready')
      await town.pass(minutes(2), 1_000)
      expect((await attemptOf(attempt.id)).state).toBe('awaiting_customer')
      expect((await operationOf(attempt.id)).tries).toBe(4)
      expect(town.carriedOut('charge.create')).toHaveLength(1)
    },
  },
  {
    name: 'fault 48: a wish that was altered on its way is not sent; a person is told',
    async run(town) {
      await town.simulator.control('fault', { call: 'charge.create', mode: '429' })
      const debt = await makeDebt(town.clock)
      const attempt = await begin(town, debt)
      const { id, request } = await operationOf(attempt.id)
      await db.providerOperation.update({ where: { id }, data: { request: { ...Object(request), amount: '1' } } })
      await town.pass(minutes(2), 10_000)
      expect(town.carriedOut('charge.create')).toHaveLength(0)
      expect((await attemptOf(attempt.id)).state).toBe('rejected')
      expect(await openReviews('request_changed')).toHaveLength(1)
    },
  },
]
