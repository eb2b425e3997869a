import { askForCheck, readMoneyDays } from '#app/domain/ledger/checks.server.ts'
import { exportLines } from '#app/domain/ledger/export.server.ts'
import { readOrderJournals } from '#app/domain/ledger/order-journals.server.ts'
import { readMoney } from '#app/domain/ledger/overview.server.ts'
import { changeMoneyRules, openMoneyRules } from '#app/domain/money-rules/change.server.ts'
import { moneyRules } from '#app/domain/money-rules/read.server.ts'
import { db } from '#app/lib/database.server.ts'
import { makeOrder, makeStall } from '../order.ts'
import type { PermissionCase } from './world.ts'

export const moneyCases: PermissionCase[] = [
  {
    verb: 'see who set the rules about money',
    allowed: ['staff'],
    run: async (actor) => (await openMoneyRules(actor)) !== null,
  },
  {
    verb: 'change the rules about money',
    allowed: ['staff'],
    run: async (actor) => {
      const { changedAt } = await db.moneyRules.findUniqueOrThrow({ where: { id: 1 } })
      return (await changeMoneyRules(actor, await moneyRules(db), changedAt, new Date())).ok
    },
  },
  {
    verb: 'see the programme’s money',
    allowed: ['staff'],
    run: async (actor) => (await readMoney(actor, [], { now: new Date() })) !== null,
  },
  {
    verb: 'see the books day by day',
    allowed: ['staff'],
    run: async (actor) => (await readMoneyDays(actor, new Date(), { days: 3 })) !== null,
  },
  {
    verb: 'ask for a comparison with payment providers',
    allowed: ['staff'],
    run: (actor) => askForCheck(actor),
  },
  {
    verb: 'read what is booked of an order',
    allowed: ['staff'],
    run: async (actor) => {
      const { variantIds } = await makeStall()
      const { shortCode } = await makeOrder({ lines: variantIds.map((variantId) => ({ variantId, quantity: 1 })) })
      return (await readOrderJournals(actor, shortCode)) !== null
    },
  },
  {
    verb: 'export the books',
    allowed: ['staff'],
    run: async (actor) => exportLines(actor, '2026-11') !== null,
  },
]
