import { z } from 'zod'
import { db } from '#app/lib/database.server.ts'
import { enqueue } from '#app/lib/queue.server.ts'
import { type Actor, actsForProgramme } from '../person/actor.ts'
import { dayAfter, dayOf, isDay, toDate } from './day.ts'
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

/**
 * `days` days up to `until` (today, where it is none that has come), newest first; of each provider the last look of a day.
 * `older` and `newer`: the last days of the pages beside it. Null for anybody but staff.
 */
export async function readMoneyDays(actor: Actor, now: Date, { days, until }: { days: number; until?: string | null }) {
  if (!actsForProgramme(actor, 'staff')) return null
  const today = dayOf(now)
  const last = until && isDay(until) && until < today ? until : today
  const first = dayAfter(last, 1 - days)
  const day = { gte: toDate(first), lte: toDate(last) }
  const [closed, checks, opened] = await Promise.all([
    db.ledgerDay.findMany({ where: { day } }),
    db.moneyCheck.findMany({
      where: { day },
      orderBy: [{ day: 'desc' }, { provider: 'asc' }, { at: 'desc' }],
      distinct: ['day', 'provider'],
    }),
    db.ledgerDay.findFirst({ where: { day: { lt: toDate(first) } }, select: { day: true } }),
  ])
  const codes = await orderCodes(checks.flatMap(({ differences }) => kept.parse(differences)))
  const shown = Array.from({ length: days }, (_, back) => {
    const one = dayAfter(last, -back)
    const isOf = (row: { day: Date }) => row.day.getTime() === toDate(one).getTime()
    return {
      ...{ day: one, closedAt: closed.find(isOf)?.closedAt ?? null },
      checks: checks.filter(isOf).map(({ id, provider, at, result, ours, theirs, seen, differences }) => ({
        ...{ id, provider, at, result, ours, theirs, seen },
        differences: kept
          .parse(differences)
          .map((found) => ({ ...found, orderCode: found.orderId && (codes.get(found.orderId) ?? null) })),
      })),
    }
  })
  return {
    days: shown,
    older: opened ? dayAfter(first, -1) : null,
    newer: last === today ? null : dayAfter(last, days),
  }
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
