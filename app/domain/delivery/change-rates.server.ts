import { db } from '#app/lib/database.server.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { record } from '../audit/audit.server.ts'
import { type Actor, actsForProgramme } from '../person/actor.ts'
import type { Rate } from './price.ts'
import { tableMark } from './rate-table.ts'
import { readRates } from './rates.server.ts'

/** The table for staff; null for anybody else. */
export async function openRates(actor: Actor): Promise<readonly Rate[] | null> {
  return actsForProgramme(actor, 'staff') ? readRates(db) : null
}

export type RatesRefusal =
  | { readonly code: 'not_found' }
  /** Somebody else has changed it since it was shown (`seen`: its mark). */
  | { readonly code: 'changed' }

/** Replaces the whole table. Orders that were placed keep what they were told. */
export async function changeRates(
  actor: Actor,
  { rates, seen }: { readonly rates: readonly Rate[]; readonly seen: string },
): Promise<Outcome<null, RatesRefusal>> {
  if (!actsForProgramme(actor, 'staff')) return refused({ code: 'not_found' })
  return db.$transaction(async (tx) => {
    // Readers go on; only another change waits.
    await tx.$executeRaw`lock table "DeliveryRate" in share row exclusive mode`
    const before = await readRates(tx)
    if (tableMark(before) !== seen) return refused({ code: 'changed' })
    if (tableMark(before) === tableMark(rates)) return done(null)
    await tx.deliveryRate.deleteMany()
    await tx.deliveryRate.createMany({
      data: rates.map(({ zone, upToGrams, price }) => ({ zone, upToGrams, price })),
    })
    await record(tx, actor, {
      ...{ action: 'delivery_rates.changed', entity: 'DeliveryRate', entityId: 'table', communityId: null },
      before: { table: tableMark(before) },
      after: { table: tableMark(rates) },
    })
    return done(null)
  })
}
