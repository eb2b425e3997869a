import { changeMoneyRules, openMoneyRules } from '#app/domain/money-rules/change.server.ts'
import { moneyRules } from '#app/domain/money-rules/read.server.ts'
import { db } from '#app/lib/database.server.ts'
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
]
