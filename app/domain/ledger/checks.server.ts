import { z } from 'zod'
import { db } from '#app/lib/database.server.ts'
import { enqueue } from '#app/lib/queue.server.ts'
import { type Actor, actsForProgramme } from '../person/actor.ts'
import { dayAfter, dayOf, toDate } from './day.ts'
import { differenceKinds } from './difference.ts'

/** The books day by day, for staff: closed or not, and what the comparisons with providers found. */

const kept = z.array(
  z.object({
    kind: z.enum(differenceKinds),
    ref: z.string(),
    orderId: z.string().nullable(),
    ours: z.string().transform(BigInt),
    theirs: z.string().transform(BigInt),
    effect: z.string().transform(BigInt),
  }),
)

/** The last `days` days, newest first; of each provider the last look of a day. Null for anybody but staff. */
export async function readMoneyDays(actor: Actor, now: Date, days: number) {
  if (!actsForProgramme(actor, 'staff')) return null
  const today = dayOf(now)
  const from = toDate(dayAfter(today, 1 - days))
  const [closed, checks] = await Promise.all([
    db.ledgerDay.findMany({ where: { day: { gte: from } } }),
    db.moneyCheck.findMany({
      where: { day: { gte: from } },
      orderBy: [{ day: 'desc' }, { provider: 'asc' }, { at: 'desc' }],
      distinct: ['day', 'provider'],
    }),
  ])
  const codes = await orderCodes(checks.flatMap(({ differences }) => kept.parse(differences)))
  return Array.from({ length: days }, (_, back) => {
    const day = dayAfter(today, -back)
    const isOf = (one: { day: Date }) => one.day.getTime() === toDate(day).getTime()
    return {
      ...{ day, closedAt: closed.find(isOf)?.closedAt ?? null },
      checks: checks.filter(isOf).map(({ id, provider, at, result, ours, theirs, seen, differences }) => ({
        ...{ id, provider, at, result, ours, theirs, seen },
        differences: kept
          .parse(differences)
          .map((one) => ({ ...one, orderCode: one.orderId && (codes.get(one.orderId) ?? null) })),
      })),
    }
  })
}

async function orderCodes(differences: readonly { orderId: string | null }[]): Promise<ReadonlyMap<string, string>> {
  const ids = differences.flatMap(({ orderId }) => orderId ?? [])
  const orders = await db.order.findMany({ where: { id: { in: ids } }, select: { id: true, shortCode: true } })
  return new Map(orders.map(({ id, shortCode }) => [id, shortCode]))
}

/** Rings for a comparison with every provider, now; false for anybody but staff. Asked twice it is made once. */
export async function askForCheck(actor: Actor): Promise<boolean> {
  if (!actsForProgramme(actor, 'staff')) return false
  await enqueue(db, 'reconcile-money', { asked: true }, { key: 'asked' })
  return true
}
