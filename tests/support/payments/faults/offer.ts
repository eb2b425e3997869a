import { expect } from 'vitest'
import { beginPayment } from '#app/domain/payment/begin.server.ts'
import { forgetOffers } from '#app/domain/payment/offers.server.ts'
import { viewPayment } from '#app/domain/payment/view.server.ts'
import { db } from '#app/lib/database.server.ts'
import type { Fault } from '../fault.ts'
import { choiceOf, makeDebt, minutes } from '../town.ts'

/** What is offered, and when it is not. */

export const offerFaults: readonly Fault[] = [
  {
    name: 'fault 29: a way to pay is switched off: it is not offered five minutes later, and refused by words before that',
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
    name: 'fault 28: the provider is down: after three failures its ways are hidden, and come back with it',
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
    name: 'fault 30: an order outside of a method’s limits: not offered, and refused when asked for all the same',
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
]
