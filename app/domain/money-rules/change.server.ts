import { db, type Tx } from '#app/lib/database.server.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { difference, record } from '../audit/audit.server.ts'
import { type Actor, actsForProgramme } from '../person/actor.ts'
import { moneyRules } from './read.server.ts'
import { type MoneyRules, ranges } from './rules.ts'

/** The rules as staff see them before a change, with who set them last; null for anybody else. */
export async function openMoneyRules(actor: Actor) {
  if (!actsForProgramme(actor, 'staff')) return null
  const { id, changedById, ...rules } = await db.moneyRules.findUniqueOrThrow({ where: { id: 1 } })
  const by = changedById ? await db.person.findUnique({ where: { id: changedById }, select: { name: true } }) : null
  return { ...rules, changedBy: by?.name ?? null }
}

export type RulesRefusal =
  | { readonly code: 'not_found' }
  /** Somebody changed them after `seenAt`. */
  | { readonly code: 'changed_meanwhile' }
  | { readonly code: 'out_of_range' }

/** Sets the rules for what is sold, refunded and paid out from now on; orders keep what was frozen on them. */
export async function changeMoneyRules(
  actor: Actor,
  wanted: MoneyRules,
  seenAt: Date,
  now: Date,
): Promise<Outcome<null, RulesRefusal>> {
  if (!actsForProgramme(actor, 'staff')) return refused({ code: 'not_found' })
  if (!isInRange(wanted)) return refused({ code: 'out_of_range' })
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`select id from "MoneyRules" where id = 1 for update`
    const before = await moneyRules(tx)
    const { changedAt } = await tx.moneyRules.findUniqueOrThrow({ where: { id: 1 }, select: { changedAt: true } })
    if (changedAt.getTime() !== seenAt.getTime()) return refused({ code: 'changed_meanwhile' })
    await write(tx, actor, before, wanted, now)
    return done(null)
  })
}

async function write(tx: Tx, actor: Actor, before: MoneyRules, wanted: MoneyRules, now: Date): Promise<void> {
  const change = difference({ ...before }, { ...wanted })
  if (Object.keys(change.after).length === 0) return
  await tx.moneyRules.update({ where: { id: 1 }, data: { ...wanted, changedById: actor.id, changedAt: now } })
  await record(tx, actor, {
    action: 'money_rules.changed',
    entity: 'MoneyRules',
    entityId: '1',
    communityId: null,
    ...change,
  })
}

function isInRange({ shareBps, reservationMinutes, releaseDays, secondPersonAbove, payoutMinimum }: MoneyRules) {
  const [leastShare, mostShare] = ranges.sharePercent
  const [leastMinutes, mostMinutes] = ranges.reservationMinutes
  const [leastDays, mostDays] = ranges.releaseDays
  return (
    isWithin(shareBps, leastShare * 100, mostShare * 100) &&
    isWithin(reservationMinutes, leastMinutes, mostMinutes) &&
    isWithin(releaseDays, leastDays, mostDays) &&
    secondPersonAbove >= 0n &&
    payoutMinimum >= 0n
  )
}

function isWithin(n: number, least: number, most: number): boolean {
  return Number.isInteger(n) && n >= least && n <= most
}
