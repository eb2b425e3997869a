import { db } from '#app/lib/database.server.ts'
import { log } from '#app/lib/log.server.ts'

/** Whether somebody tries stolen cards on us: too many of the last ones were refused. */

const windowMs = 15 * 60_000
const least = 20
const mostRefused = 0.3
const freshMs = 30_000

let last = { at: 0, tested: false }

/** True while more than 30 % of at least 20 card attempts of the last quarter of an hour were refused. */
export async function areCardsTested(now: Date): Promise<boolean> {
  const age = now.getTime() - last.at
  if (age >= 0 && age < freshMs) return last.tested
  const [row] = await db.$queryRaw<{ all: bigint; refused: bigint }[]>`
    select count(*) as all, count(*) filter (where state in ('failed', 'rejected')) as refused
    from "PaymentAttempt"
    where "createdAt" >= ${new Date(now.getTime() - windowMs)} and method in ('card', 'card_hosted')`
  const all = Number(row?.all ?? 0)
  const tested = all >= least && Number(row?.refused ?? 0) / all > mostRefused
  if (tested && !last.tested) log.error({ attempts: all, alarm: 'cards' }, 'somebody tries cards on us; cards are off')
  last = { at: now.getTime(), tested }
  return tested
}
