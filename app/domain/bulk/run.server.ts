import { db, Prisma } from '#app/lib/database.server.ts'
import { withLease } from '#app/lib/lease.server.ts'
import { log } from '#app/lib/log.server.ts'
import { enqueue } from '#app/lib/queue.server.ts'
import { pushAsBefore } from '../listing/bulk-push.server.ts'
import type { Urgency } from '../listing/urgency.ts'
import { pauseListing, retryNow, showAgain, takeDown, type Wished } from '../listing/wish.server.ts'
import { actorById } from '../person/acting.server.ts'
import type { Actor } from '../person/actor.ts'
import type { BulkRefusal, BulkVerb } from './verb.ts'

/** The worker's part of a bulk: each item through the verb that a person would press, then its end written down. */

/** So many items at once; each may ask a platform for its rules. */
const parallel = 4
/** A job lasts no longer than this, then the next one goes on: the queue calls a job that runs for ten minutes dead. */
const jobMs = 120_000

/**
 * Works a bulk off. Killed and run again it goes on where it was: an item that was wished and not yet written down is
 * wished once more, which changes nothing.
 */
export async function runBulk(bulkId: string, signal: AbortSignal): Promise<void> {
  await withLease(`bulk ${bulkId}`, (lease) => runAlone(bulkId, AbortSignal.any([signal, lease])))
}

async function runAlone(bulkId: string, signal: AbortSignal): Promise<void> {
  const bulk = await db.partnerBulk.findUnique({ where: { id: bulkId } })
  if (!bulk || bulk.finishedAt) return
  const actor = await actorById(bulk.actorId)
  const until = Date.now() + jobMs
  while (Date.now() < until) {
    signal.throwIfAborted()
    const items = await db.partnerBulkItem.findMany({
      where: { bulkId, state: 'waiting' },
      orderBy: { id: 'asc' },
      take: parallel,
    })
    if (items.length === 0) {
      await db.partnerBulk.update({ where: { id: bulkId }, data: { finishedAt: new Date() } })
      return
    }
    await Promise.all(items.map((item) => runItem(bulk.verb, actor, item)))
  }
  await db.$transaction((tx) => enqueue(tx, 'run-bulk', { bulkId }, { key: bulkId }))
}

interface ItemOf {
  readonly id: string
  readonly variantId: string
  readonly shopId: string | null
}

type ItemEnd = { readonly state: 'done' | 'asks' } | { readonly state: 'refused'; readonly refusal: BulkRefusal }

/** What goes wrong with one item by a mistake of ours is told to the team and does not keep the others waiting. */
async function runItem(verb: BulkVerb, actor: Actor | null, item: ItemOf): Promise<void> {
  const end = await endOf(verb, actor, item).catch((error: unknown) => {
    log.error({ err: error, item: item.id }, 'an item of a bulk was broken off')
    return no('broken')
  })
  const refusal = end.state === 'refused' ? { ...end.refusal } : null
  await db.partnerBulkItem.update({
    where: { id: item.id },
    data: { state: end.state, refusal: refusal ? JSON.parse(JSON.stringify(refusal)) : Prisma.DbNull },
  })
}

async function endOf(verb: BulkVerb, actor: Actor | null, { variantId, shopId }: ItemOf): Promise<ItemEnd> {
  if (!actor) return no('not_yours')
  if (!shopId) return no('no_shop')
  if (verb === 'push') return endOfPush(actor, { variantId, shopId })
  const key = { variantId_shopId: { variantId, shopId } }
  const listing = await db.partnerListing.findUnique({ where: key, select: { id: true } })
  if (!listing) return no('not_found')
  const outcome = await verbs[verb](actor, listing.id, 'bulk')
  if (outcome.ok) return { state: 'done' }
  if (outcome.refusal.code !== 'not_now') return no(outcome.refusal.code)
  const now = await db.partnerListing.findUnique({ where: key, select: { want: true, state: true } })
  return now && isSo(verb, now) ? { state: 'done' } : no('not_now')
}

async function endOfPush(actor: Actor, place: { variantId: string; shopId: string }): Promise<ItemEnd> {
  const outcome = await pushAsBefore(actor, place)
  if (outcome.ok) return { state: outcome.value === 'asks' ? 'asks' : 'done' }
  const { refusal } = outcome
  return refusal.code === 'trouble' ? no('trouble', { ...refusal.say }) : no(refusal.code)
}

const verbs: Readonly<Record<Exclude<BulkVerb, 'push'>, (actor: Actor, id: string, urgency: Urgency) => Wished>> = {
  pause: pauseListing,
  show: showAgain,
  retry: retryNow,
  take_down: takeDown,
}

/** It is already as it was wished: by somebody else, or by ourselves just before we were killed. */
function isSo(verb: BulkVerb, { want, state }: { want: string; state: string }): boolean {
  if (verb === 'pause') return want === 'hidden'
  if (verb === 'show') return want === 'live' && state !== 'gone'
  return verb === 'take_down' && want === 'gone'
}

function no(code: BulkRefusal['code'], say?: BulkRefusal['say']): ItemEnd {
  return { state: 'refused', refusal: { code, say } }
}
