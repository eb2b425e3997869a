import { setTimeout } from 'node:timers/promises'
import { db } from '#app/lib/database.server.ts'
import { withLease } from '#app/lib/lease.server.ts'
import type { PartnerId } from '#integrations/partners/contract.ts'
import { type Found, lookThrough, type Round } from './look-through.server.ts'
import { callsHere, withUrgency } from './pace.server.ts'
import { partnerOf, partnersHere, toShop } from './partner.server.ts'

/** A look at everything that we have on a platform, and what it cost. */

export interface Audit {
  readonly partner: PartnerId
  readonly startedAt: Date
  readonly endedAt: Date
  readonly listings: number
  readonly differences: number
  readonly missing: number
  readonly calls: number
  /** Calls of what the platform would have taken in that time, from 0 to 1. */
  readonly quota: number
  /** The trouble that broke it off; null when everything was seen. */
  readonly stopped: string | null
}

/**
 * Reads every connected shop of every platform from end to end and rings what is not as we left it, behind everything
 * that is more urgent. Platforms are read side by side. Each audit is noted in its own row.
 */
export function auditPartners(signal: AbortSignal): Promise<readonly Audit[]> {
  return Promise.all(partnersHere().map((partner) => withUrgency('bulk', () => auditPartner(partner, signal))))
}

async function auditPartner(partner: PartnerId, signal: AbortSignal): Promise<Audit> {
  const startedAt = new Date()
  const shelf = partnerOf(partner)?.shelf
  const shops = await db.partnerShop.findMany({ where: { partner, state: 'connected' } })
  const sums = { listings: 0, differences: 0, missing: 0 }
  let stopped: string | null = null
  for (const row of shops) {
    if (!shelf) break
    const found = await lookAlone({ shop: toShop(row), shelf, signal })
    sums.listings += found.listings
    sums.differences += found.differences
    sums.missing += found.missing
    stopped = found.trouble?.code ?? stopped
  }
  const noted = { partner, startedAt, endedAt: new Date(), ...sums, calls: callsHere(), stopped }
  await db.partnerAudit.create({ data: noted })
  return { ...noted, quota: shareOf(partner, noted) }
}

/** While a round of every minute has the shop, the audit waits for it. */
async function lookAlone({ shop, shelf, signal }: Round): Promise<Found> {
  for (;;) {
    const run = await withLease(`shop ${shop.id}`, (lease) =>
      lookThrough({ shop, shelf, signal: AbortSignal.any([signal, lease]) }, null),
    )
    if (run.held) return run.value
    await setTimeout(500, undefined, { signal })
  }
}

function shareOf(partner: PartnerId, { startedAt, endedAt, calls }: Pick<Audit, 'startedAt' | 'endedAt' | 'calls'>) {
  const seconds = Math.max(1, (endedAt.getTime() - startedAt.getTime()) / 1000)
  const { perSecond } = partnerOf(partner)?.capabilities.pace ?? { perSecond: 1 }
  return calls / (perSecond * seconds)
}
