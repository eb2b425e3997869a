import { db, Prisma, type Tx } from '#app/lib/database.server.ts'
import { enqueue } from '#app/lib/queue.server.ts'
import type { Print, Problem, Ref, Trouble } from '#integrations/partners/contract.ts'
import { confirmNotices } from '../sale/confirm.server.ts'
import { type Look, noteProof } from './proof.server.ts'
import type { EventDetail, EventKind, ListingState, Seen } from './state.ts'
import { priorityOf, type Urgency } from './urgency.ts'
import type { Mends, Wrote } from './wrote.server.ts'

/** What one look at the difference has come to; undefined leaves the column as it is. */
export interface Settlement {
  readonly state: ListingState
  /** True when the wish of this run is now there: its revision is noted as written. */
  readonly written: boolean
  readonly want?: 'gone'
  readonly ref?: Ref | null
  readonly echo?: Print | null
  readonly seen?: Seen | null
  readonly wrote?: Wrote | null
  readonly mends?: Mends
  readonly ticket?: string | null
  readonly problems?: readonly Problem[]
  readonly trouble?: Trouble | null
  readonly attempts?: number
  readonly again?: Date | null
  readonly reconnect?: boolean
  /** Of a run that was to take it down: whether it asked, and the look that did not find it any more. */
  readonly proof?: { readonly asked: boolean; readonly look: Look | null }
  readonly events?: readonly Happening[]
}

export interface Happening {
  readonly kind: EventKind
  readonly detail?: EventDetail
}

interface Run {
  readonly id: string
  readonly shopId: string
  /** Of the wish that this run has read. */
  readonly revision: bigint
  /** With which this run was rung; what follows from it is as urgent. */
  readonly urgency: Urgency
}

/**
 * Writes down what came of a run, in one transaction with the next job. When the wish has changed meanwhile, what is known
 * of the platform is kept, the newer wish stays waiting and is rung at once.
 */
export async function settle(run: Run, settlement: Settlement): Promise<void> {
  await db.$transaction(async (tx) => {
    const [now] = await tx.$queryRaw<{ revision: bigint }[]>`
      select revision from "PartnerListing" where id = ${run.id}::uuid for update`
    if (!now) return
    const newer = now.revision !== run.revision
    await tx.partnerListing.update({
      where: { id: run.id },
      data: { ...columns(run, settlement), ...(newer ? { state: 'waiting', attempts: 0, nextTryAt: null } : {}) },
    })
    if (settlement.written) await confirmNotices(tx, run.id, run.revision)
    if (settlement.proof) await noteProof(tx, run.id, settlement.proof)
    await tell(tx, run.id, settlement.events ?? [])
    if (settlement.reconnect)
      await tx.partnerShop.updateMany({
        where: { id: run.shopId, state: 'connected' },
        data: { state: 'reconnect' },
      })
    await ring(tx, run.id, newer ? new Date() : (settlement.again ?? null), run.urgency)
  })
}

/** Adds to a listing's history. `actorId` null: the system itself. */
export async function tell(
  tx: Tx,
  listingId: string,
  events: readonly Happening[],
  actorId: string | null = null,
): Promise<void> {
  if (events.length === 0) return
  await tx.partnerListingEvent.createMany({
    data: events.map(({ kind, detail }) => ({ listingId, kind, detail: plain(detail ?? {}), actorId })),
  })
}

/**
 * Rings a listing in the caller's transaction. A later time waits beside an earlier one: ringing now is never put off by it.
 * A job that waits already takes the higher urgency.
 */
export async function ring(tx: Tx, id: string, at: Date | null = new Date(), urgency: Urgency = 'edit'): Promise<void> {
  if (at === null) return
  const row = await tx.partnerListing.findUnique({ where: { id }, select: { shop: { select: { partner: true } } } })
  if (!row) return
  const how = { lane: row.shop.partner, priority: priorityOf(urgency) }
  const payload = { partnerListingId: id }
  if (at <= new Date()) await enqueue(tx, 'sync-listing', payload, { ...how, key: id })
  else await enqueue(tx, 'sync-listing', payload, { ...how, key: `${id} later`, at })
}

function columns(run: Run, settlement: Settlement): Prisma.PartnerListingUpdateInput {
  const { state, written, want, ref, echo, seen, wrote, mends, ticket, problems, trouble } = settlement
  return {
    state,
    ...(written ? { writtenRevision: run.revision } : {}),
    ...(want ? { want } : {}),
    ...(ref === undefined ? {} : refColumns(ref)),
    ...(echo === undefined ? {} : { echo: echo && JSON.stringify(echo) }),
    ...(seen === undefined ? {} : { seen: seen ? plain(seen) : Prisma.DbNull, seenAt: new Date() }),
    ...(wrote === undefined ? {} : { wrote: wrote ? plain(wrote) : Prisma.DbNull }),
    ...(mends === undefined ? {} : { mends: plain(mends) }),
    ...(ticket === undefined ? {} : { ticket }),
    problems: plain(problems ?? []),
    trouble: trouble ? plain(keptOf(trouble)) : Prisma.DbNull,
    attempts: settlement.attempts ?? 0,
    nextTryAt: settlement.again ?? null,
  }
}

function refColumns(ref: Ref | null) {
  if (!ref) return { remoteItem: null, remoteSku: null, remoteExtra: {} }
  return { remoteItem: ref.item, remoteSku: ref.sku, remoteExtra: { ...ref.extra } }
}

/** Without the problems, which have a column of their own. */
function keptOf({ code, effect, say, remoteCode, remoteText, requestId }: Trouble) {
  return { code, effect, say, remoteCode, remoteText, requestId }
}

function plain(value: object): Prisma.InputJsonValue {
  return JSON.parse(JSON.stringify(value)) as Prisma.InputJsonValue
}
