import { expect } from 'vitest'
import { beginPayment } from '#app/domain/payment/begin.server.ts'
import { carryOut } from '#app/domain/payment/send.server.ts'
import { viewPayment } from '#app/domain/payment/view.server.ts'
import { db } from '#app/lib/database.server.ts'
import { type Fault, testFaults } from '#tests/support/payments/fault.ts'
import { attemptOf, begin, choiceOf, makeDebt, openReviews, orderOf, type Town } from '#tests/support/payments/town.ts'

/** The call that makes a payment, and everything that can become of it. */

const minutes = (count: number) => count * 60_000
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

const lostAnswers = {
  6: ['accept-hang', 'accept-drip'],
  7: ['accept-reset'],
  8: ['accept-500'],
  49: ['accept-html', 'accept-empty', 'accept-truncated', 'accept-huge', 'tamper-status', 'tamper-missing'],
} as const

const faults: Fault[] = [
  ...Object.entries(lostAnswers).flatMap(([number, modes]) =>
    modes.map(
      (mode): Fault => ({
        number: Number(number),
        name: `the answer is lost after the charge was made (${mode}): it is looked for, never made twice`,
        async run(town) {
          await town.simulator.control('fault', { call: 'charge.create', mode })
          await foundAndPaid(town)
        },
      }),
    ),
  ),
  {
    number: 6,
    name: 'nothing was made, and nobody said so: after two looks ten minutes apart the buyer may try again',
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
    number: 6,
    name: 'for a day nobody knows: a person is told, once, and it is looked for on and on',
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
    number: 9,
    name: 'killed after it was marked as sent, before the call',
    async run(town) {
      const debt = await makeDebt(town.clock)
      await town.simulator.control('fault', { call: 'charge.create', mode: 'reset' })
      const attempt = await begin(town, debt)
      // As a dead process leaves it: sent, as far as anybody knows.
      const { id } = await operationOf(attempt.id)
      await db.providerOperation.update({ where: { id }, data: { status: 'submitted', lastError: {} } })
      await db.paymentAttempt.update({ where: { id: attempt.id }, data: { state: 'submitting' } })
      await town.pass(minutes(90), 60_000)
      expect((await attemptOf(attempt.id)).state).toBe('rejected')
      expect(town.carriedOut('charge.create')).toHaveLength(0)
    },
  },
  {
    number: 9,
    name: 'killed between the answer and our commit',
    async run(town) {
      const debt = await makeDebt(town.clock)
      await town.simulator.control('fault', { call: 'charge.create', mode: 'accept-reset' })
      const attempt = await begin(town, debt)
      const { id } = await operationOf(attempt.id)
      await db.providerOperation.update({ where: { id }, data: { status: 'submitted', lastError: {} } })
      await db.paymentAttempt.update({ where: { id: attempt.id }, data: { state: 'submitting' } })
      await town.pass(minutes(1), 5_000)
      expect((await attemptOf(attempt.id)).state).toBe('awaiting_customer')
      expect(town.carriedOut('charge.create')).toHaveLength(1)
    },
  },
  {
    number: 9,
    name: 'four workers at once carry a wish out once',
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
    number: 27,
    name: 'too many requests: the wish waits and comes again, later each time',
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
    number: 48,
    name: 'a wish that was altered on its way is not sent; a person is told',
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
  ...(['tamper-more', 'tamper-less', 'tamper-float', 'tamper-currency', 'tamper-live', 'tamper-metadata'] as const).map(
    (mode): Fault => ({
      number: 21,
      name: `an answer that is not what was asked for (${mode}) shows the buyer nothing`,
      async run(town) {
        await town.simulator.control('fault', { call: 'charge.create', mode })
        const debt = await makeDebt(town.clock)
        const attempt = await begin(town, debt)
        expect(attempt).toMatchObject({ state: 'unknown', instruction: null })
        await town.pass(minutes(1), 5_000)
        expect((await attemptOf(attempt.id)).state).toBe('awaiting_customer')
      },
    }),
  ),
  {
    number: 50,
    name: 'a page on a foreign host is not shown',
    async run(town) {
      await town.simulator.control('fault', { call: 'charge.create', mode: 'tamper-redirect' })
      const debt = await makeDebt(town.clock)
      await begin(town, debt, { choice: 'mobile_banking:kbank' })
      const shown = await viewPayment(debt.token, town.clock.now)
      expect(shown && 'url' in shown ? shown.url : '').not.toContain('steal')
      const [attempt] = await db.paymentAttempt.findMany()
      expect(JSON.stringify(attempt?.instruction)).not.toContain('steal')
    },
  },
]

testFaults(faults)
