import { db, type Tx } from '#app/lib/database.server.ts'
import type { MoneyRules } from './rules.ts'

const fields = {
  shareBps: true,
  secondPersonAbove: true,
  reservationMinutes: true,
  releaseDays: true,
  payoutMinimum: true,
} as const

const known = new WeakMap<Tx, Promise<MoneyRules>>()

/** The rules about money, the same through a whole transaction however often they are asked for. */
export function moneyRules(tx: Tx): Promise<MoneyRules> {
  // The client itself is no transaction: what it read once is not true for ever.
  if (tx === db) return read(tx)
  const rules = known.get(tx) ?? read(tx)
  known.set(tx, rules)
  return rules
}

function read(tx: Tx): Promise<MoneyRules> {
  return tx.moneyRules.findUniqueOrThrow({ where: { id: 1 }, select: fields })
}
