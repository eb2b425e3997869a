import { db } from '#app/lib/database.server.ts'
import { log } from '#app/lib/log.server.ts'
import type { Ref, Remote, Shelf, Shop, Trouble } from '#integrations/partners/contract.ts'
import { reconcile } from '#integrations/partners/reconcile.ts'
import { stockKindOf } from './partner.server.ts'
import { ring, tell } from './settle.server.ts'
import { readEcho, readSeen, refOf, stateThere } from './state.ts'
import type { PartnerListing } from './types.ts'
import { echoAgainst } from './wrote.server.ts'

/** A look through a shop: is everything as we left it? */

export interface Round {
  readonly shop: Shop
  readonly shelf: Shelf
  readonly signal: AbortSignal
}

/** What a look through a shop has found. */
export interface Found {
  /** Items of ours that it showed. */
  readonly listings: number
  /** Of these, not in step with what we wrote; each is rung. */
  readonly differences: number
  /** Ours, and not shown any more; only a look at everything can tell. */
  readonly missing: number
  /** What broke it off. */
  readonly trouble: Trouble | null
}

/**
 * Compares what a shop shows with what we know of it, and rings what differs: everything that changed since then, or
 * everything (null). What the seller made is never touched.
 */
export async function lookThrough(round: Round, since: Date | null): Promise<Found> {
  const { shop, shelf, signal } = round
  const started = new Date()
  const seen = new Set<string>()
  let [listings, differences] = [0, 0]
  for await (const one of shelf.sweep(shop, since, signal)) {
    if (!one.ok) {
      await brokenOff(shop, one.trouble)
      return { listings, differences, missing: 0, trouble: one.trouble }
    }
    const known = seen.has(one.value.ref.item)
    seen.add(one.value.ref.item)
    const met = await compare(round, one.value)
    if (met && !known) listings += 1
    if (met === 'differs') differences += 1
  }
  const missing = since === null ? await ringMissing(shop.id, seen, started) : 0
  return { listings, differences, missing, trouble: null }
}

/** Null: not ours. */
async function compare(round: Round, remote: Remote): Promise<'in step' | 'differs' | null> {
  const ours = [{ remoteItem: remote.ref.item }, ...(remote.ourId ? [{ listingId: remote.ourId }] : [])]
  const row = await db.partnerListing.findFirst({ where: { shopId: round.shop.id, OR: ours } })
  if (!row) return null
  if (isTwin(row, remote)) await hideTwin(round, row, remote.ref)
  else if (!differs(round.shop, row, remote)) return 'in step'
  else await db.$transaction((tx) => ring(tx, row.id, new Date(), 'bulk'))
  return 'differs'
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
async function ringMissing(shopId: string, seen: ReadonlySet<string>, started: Date): Promise<number> {
  const rows = await db.partnerListing.findMany({
    where: {
      shopId,
      remoteItem: { not: null },
      updatedAt: { lt: started },
      state: { in: ['live', 'hidden', 'in_review', 'drifted'] },
    },
    select: { id: true, remoteItem: true },
  })
  const gone = rows.filter(({ remoteItem }) => remoteItem !== null && !seen.has(remoteItem))
  for (const { id } of gone) await db.$transaction((tx) => ring(tx, id, new Date(), 'bulk'))
  return gone.length
}

async function brokenOff(shop: Shop, trouble: Trouble): Promise<void> {
  const { code, remoteCode, requestId } = trouble
  log.warn({ shop: shop.id, trouble: code, remoteCode, partnerRequestId: requestId }, 'a round was broken off')
  if (code === 'unauthorised')
    await db.partnerShop.updateMany({ where: { id: shop.id, state: 'connected' }, data: { state: 'reconnect' } })
}
