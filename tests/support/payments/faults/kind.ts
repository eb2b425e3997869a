import { expect } from 'vitest'
import { beginPayment } from '#app/domain/payment/begin.server.ts'
import { viewPayment } from '#app/domain/payment/view.server.ts'
import { db } from '#app/lib/database.server.ts'
import type { Fault } from '../fault.ts'
import { attemptOf, begin, choiceOf, makeDebt, minutes, openReviews, orderOf, payByHand, strayMoney } from '../town.ts'

/** Money that is not what was asked for, or cannot be. */

export const kindFaults: readonly Fault[] = [
  ...([-100, 100] as const).map(
    (much): Fault => ({
      name: `fault 20: ${much < 0 ? 'less' : 'more'} comes than was asked for: never close enough`,
      async run(town) {
        const debt = await makeDebt(town.clock)
        const { id } = await begin(town, debt)
        await payByHand(town, id, Number(debt.total) + much)
        expect(await orderOf(debt)).toMatchObject({ payment: 'unpaid', paidAt: null, inReview: true })
        expect(await strayMoney()).toBe(debt.total + BigInt(much))
        expect(await openReviews('wrong_amount')).toHaveLength(1)
        expect(await beginPayment(choiceOf(debt), town.clock.now)).toMatchObject({ refusal: { code: 'in_review' } })
      },
    }),
  ),
  ...(['tamper-currency', 'tamper-live'] as const).map(
    (mode): Fault => ({
      name: `fault 21: money of another kind (${mode}) pays nothing and is not booked as ours`,
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
  ...([-10, 10] as const).map(
    (skew): Fault => ({
      name: `fault 47: the provider’s clock is ${skew} minutes off: a lost charge is still found`,
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
  ...(['tamper-more', 'tamper-less', 'tamper-float', 'tamper-currency', 'tamper-live', 'tamper-metadata'] as const).map(
    (mode): Fault => ({
      name: `fault 21: an answer that is not what was asked for (${mode}) shows the buyer nothing`,
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
    name: 'fault 50: a page on a foreign host is not shown',
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
