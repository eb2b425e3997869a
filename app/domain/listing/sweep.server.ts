import { db } from '#app/lib/database.server.ts'
import { withLease } from '#app/lib/lease.server.ts'
import type { Shelf, Shop } from '#integrations/partners/contract.ts'
import { heldPlatforms } from '../platform/hold.server.ts'
import { forgetOldTranscripts } from '../platform/transcript.server.ts'
import { partneredProduct } from '../producer/public.ts'
import { lookThrough } from './look-through.server.ts'
import { createMemory, forgetOldNotes } from './memory.server.ts'
import { withUrgency } from './pace.server.ts'
import { partnerOf, toShop } from './partner.server.ts'
import { ring } from './settle.server.ts'
import type { PartnerShop } from './types.ts'
import { urgencyOf } from './urgency.ts'

/** The slow round that rings the same bell as everything else: a lost job or webhook costs a minute, not money. */

const memory = createMemory()
const dayMs = 24 * 3_600_000
const most = 500

/** Rings what is due or forgotten, then compares every connected shop with what we know of it. */
export async function sweepListings(signal: AbortSignal): Promise<void> {
  await ringDue({ forgottenForMs: 20_000 })
  await forgetOldNotes()
  await forgetOldTranscripts()
  const held = await heldPlatforms()
  const shops = await db.partnerShop.findMany({ where: { state: 'connected', partner: { notIn: [...held] } } })
  // One platform's slowness is not the others'.
  const platforms = Map.groupBy(shops, ({ partner }) => partner)
  const rounds = [...platforms.values()].map((some) => withUrgency('bulk', () => sweepPlatform(some, signal)))
  const failures = (await Promise.allSettled(rounds)).filter((round) => round.status === 'rejected')
  const reasons = failures.map(({ reason }): unknown => reason)
  if (reasons.length > 0) throw new AggregateError(reasons, 'a round failed')
}

async function sweepPlatform(shops: readonly PartnerShop[], signal: AbortSignal): Promise<void> {
  for (const row of shops) {
    const shelf = partnerOf(row.partner)?.shelf
    if (shelf)
      await withLease(`shop ${row.id}`, (lease) => sweepShop(toShop(row), shelf, AbortSignal.any([signal, lease])))
  }
}

/**
 * Rings every listing that is on its way, whose time has come, or whose wish is newer than what was written, and what is
 * offered although it may not be. A worker that starts rings with `forgottenForMs: 0`, so that what a killed one left
 * goes on at once.
 */
export async function ringDue({ forgottenForMs }: { forgottenForMs: number }): Promise<void> {
  const due = await db.$queryRaw<{ id: string }[]>`
    select listing.id from "PartnerListing" listing join "PartnerShop" shop on shop.id = listing."shopId"
    where shop.state = 'connected'
      and (listing.want = 'gone' or not exists (select 1 from "PartnerPause" pause where pause.partner = shop.partner))
      and (listing."nextTryAt" is null or listing."nextTryAt" <= now())
      and listing."updatedAt" <= now() - ${forgottenForMs} * interval '1 millisecond'
      and (listing.state in ('waiting', 'on_its_way')
        or listing.state = 'in_review' and listing."nextTryAt" is not null
        or listing.state in ('live', 'hidden') and listing."writtenRevision" is distinct from listing.revision)
    order by listing."updatedAt" limit ${most}`
  const unwelcome = await db.partnerListing.findMany({
    where: {
      want: 'live',
      state: { notIn: ['gone', 'hidden'] },
      shop: { state: 'connected' },
      OR: [{ nextTryAt: null }, { nextTryAt: { lte: new Date() } }],
      NOT: { variant: { archivedAt: null, product: partneredProduct } },
    },
    select: { id: true },
    take: most,
  })
  const ids = new Set([...due, ...unwelcome].map(({ id }) => id))
  for (const id of ids) await db.$transaction((tx) => ring(tx, id, new Date(), 'bulk'))
}

/**
 * Rings what a dead worker had in hand: its job still counts as running, but nobody holds the listing. Its own heartbeat
 * would be missed only after three times as long. One ring too many does no harm.
 */
export async function ringAbandoned(): Promise<void> {
  const abandoned = await db.$queryRaw<{ id: string; priority: number }[]>`
    select data->>'partnerListingId' as id, priority from pgboss.job
    where name like 'sync-listing.%' and state = 'active' and started_on < now() - interval '5 seconds'
      and not exists (select 1 from pg_locks
        where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())
          and ((classid::bigint << 32) | objid::bigint)
            = hashtextextended('listing ' || (data->>'partnerListingId'), 0))`
  for (const { id, priority } of abandoned) await db.$transaction((tx) => ring(tx, id, new Date(), urgencyOf(priority)))
}

/** What changed there since the last round; once a day everything, to find what is missing. */
async function sweepShop(shop: Shop, shelf: Shelf, signal: AbortSignal): Promise<void> {
  const started = new Date()
  const since = await memory.get(shop, 'swept')
  const whole = since === null || (await memory.get(shop, 'swept whole')) === null
  const { trouble } = await lookThrough({ shop, shelf, signal }, whole ? null : new Date(since))
  if (trouble) return
  const later = (ms: number) => new Date(started.getTime() + ms)
  await memory.put(shop, 'swept', started.toISOString(), later(dayMs))
  if (whole) await memory.put(shop, 'swept whole', started.toISOString(), later(dayMs))
}
