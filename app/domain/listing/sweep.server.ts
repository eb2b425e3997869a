import { db } from '#app/lib/database.server.ts'
import { withLease } from '#app/lib/lease.server.ts'
import { log } from '#app/lib/log.server.ts'
import type { Ref, Remote, Shelf, Shop, Trouble } from '#integrations/partners/contract.ts'
import { reconcile } from '#integrations/partners/reconcile.ts'
import { heldPlatforms } from '../platform/hold.server.ts'
import { forgetOldTranscripts } from '../platform/transcript.server.ts'
import { partneredProduct } from '../producer/public.ts'
import { createMemory, forgetOldNotes } from './memory.server.ts'
import { withUrgency } from './pace.server.ts'
import { partnerOf, stockKindOf, toShop } from './partner.server.ts'
import { ring, tell } from './settle.server.ts'
import { readEcho, readSeen, refOf, stateThere } from './state.ts'
import type { PartnerListing, PartnerShop } from './types.ts'
import { echoAgainst } from './wrote.server.ts'

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

/** What changed there since the last round; once a day everything, to find what is missing. */
async function sweepShop(shop: Shop, shelf: Shelf, signal: AbortSignal): Promise<void> {
  const started = new Date()
  const since = await memory.get(shop, 'swept')
  const whole = since === null || (await memory.get(shop, 'swept whole')) === null
  const seen = new Set<string>()
  for await (const one of shelf.sweep(shop, whole ? null : new Date(since), signal)) {
    if (!one.ok) return stopped(shop, one.trouble)
    seen.add(one.value.ref.item)
    await compare({ shop, shelf, signal }, one.value)
  }
  const later = (ms: number) => new Date(started.getTime() + ms)
  await memory.put(shop, 'swept', started.toISOString(), later(dayMs))
  if (!whole) return
  await ringMissing(shop.id, seen, started)
  await memory.put(shop, 'swept whole', started.toISOString(), later(dayMs))
}

interface Round {
  readonly shop: Shop
  readonly shelf: Shelf
  readonly signal: AbortSignal
}

async function compare(round: Round, remote: Remote): Promise<void> {
  const ours = [{ remoteItem: remote.ref.item }, ...(remote.ourId ? [{ listingId: remote.ourId }] : [])]
  const row = await db.partnerListing.findFirst({ where: { shopId: round.shop.id, OR: ours } })
  if (!row) return
  if (isTwin(row, remote)) return hideTwin(round, row, remote.ref)
  if (differs(round.shop, row, remote)) await db.$transaction((tx) => ring(tx, row.id, new Date(), 'bulk'))
}

function isTwin({ remoteItem }: PartnerListing, remote: Remote): boolean {
  return (
    remoteItem !== null && remoteItem !== remote.ref.item && remote.state !== 'deleted' && remote.state !== 'hidden'
  )
}

function differs(shop: Shop, row: PartnerListing, remote: Remote): boolean {
  const ref = refOf(row)
  if (row.want === 'gone') return remote.state !== 'deleted'
  // A second item of ours that is hidden or deleted already.
  if (ref && ref.item !== remote.ref.item) return false
  if (row.state === 'drifted') return edited(row, remote)
  if (row.state === 'needs_you' || row.state === 'gone') return false
  const placed = {
    ref,
    echo: echoAgainst(readEcho(row.echo), remote, stockKindOf(shop.partner)),
    wishChanged: row.revision !== row.writtenRevision,
    wanted: row.want === 'live' && row.state !== 'hidden',
  }
  return reconcile(placed, remote).kind !== 'in_step' || stateThere(remote.state) !== row.state
}

/** Since we looked last, while a person has not decided yet. */
function edited(row: PartnerListing, remote: Remote): boolean {
  return JSON.stringify(readSeen(row.seen)?.print) !== JSON.stringify(remote.print)
}

/** A second item there with our id: hidden, so that nothing is sold twice, and told. */
async function hideTwin({ shop, shelf, signal }: Round, row: PartnerListing, ref: Ref): Promise<void> {
  const context = { operation: `${row.id} twin`, firstTriedAt: new Date(), attempt: 1, known: ref, signal }
  const [answer] = await shelf.unpublish(shop, [ref], 'hide', context)
  if (answer?.ok) await tell(db, row.id, [{ kind: 'twin_hidden' }])
}

/** Listings whose item a whole round did not show: somebody removed it without a trace. */
async function ringMissing(shopId: string, seen: ReadonlySet<string>, started: Date): Promise<void> {
  const rows = await db.partnerListing.findMany({
    where: {
      shopId,
      remoteItem: { not: null },
      updatedAt: { lt: started },
      state: { in: ['live', 'hidden', 'in_review', 'drifted'] },
    },
    select: { id: true, remoteItem: true },
  })
  for (const { id, remoteItem } of rows)
    if (remoteItem && !seen.has(remoteItem)) await db.$transaction((tx) => ring(tx, id, new Date(), 'bulk'))
}

async function stopped(shop: Shop, trouble: Trouble): Promise<void> {
  const { code, remoteCode, requestId } = trouble
  log.warn({ shop: shop.id, trouble: code, remoteCode, partnerRequestId: requestId }, 'a round was broken off')
  if (code === 'unauthorised')
    await db.partnerShop.updateMany({ where: { id: shop.id, state: 'connected' }, data: { state: 'reconnect' } })
}
