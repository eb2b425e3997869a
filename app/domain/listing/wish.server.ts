import { db, Prisma, type Tx } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { record } from '../audit/audit.server.ts'
import { type Actor, reach } from '../person/actor.ts'
import { permitted } from './offer.server.ts'
import { beginWithdrawals, endWithdrawal } from './proof.server.ts'
import { ring, tell } from './settle.server.ts'
import { type EventKind, readSeen } from './state.ts'
import type { PartnerListing } from './types.ts'
import type { Urgency } from './urgency.ts'

/** What a person wishes of a listing that exists; `urgency`: `bulk` when it is one of many. Each verb writes the wish, its history and its job in one transaction. */

export type WishRefusal =
  | { readonly code: 'not_found' }
  /** The listing is not in a state for that (any more): look at it again. */
  | { readonly code: 'not_now' }
  /** The maker's consent or the product's place in the shop is missing. */
  | { readonly code: 'not_public' }
export type Wished = Promise<Outcome<null, WishRefusal>>

/** The listings that this person tends. */
export function listingsKeptBy(actor: Actor): Prisma.PartnerListingWhereInput {
  return { variant: { product: { producer: { community: reach(actor, 'volunteer', 'staff') } } } }
}

/** Hides it over there; it stays and can be shown again. */
export function pauseListing(actor: Actor, id: string, urgency: Urgency = 'edit'): Wished {
  const wish = ({ want, state }: PartnerListing) =>
    want === 'live' && state !== 'gone' ? ({ want: 'hidden' } as const) : null
  return change(actor, id, 'paused', wish, urgency)
}

/** Shows what was paused, or puts up anew what was taken down or deleted over there. */
export async function showAgain(actor: Actor, id: string, urgency: Urgency = 'edit'): Wished {
  if (!isId(id)) return refused({ code: 'not_found' })
  const row = await db.partnerListing.findFirst({ where: { AND: [{ id }, listingsKeptBy(actor)] } })
  if (!row) return refused({ code: 'not_found' })
  if ((await permitted(row.variantId)) !== 'yes') return refused({ code: 'not_public' })
  const wish = ({ want, state }: PartnerListing) =>
    want !== 'live' || state === 'gone' ? ({ want: 'live', firstTriedAt: null } as const) : null
  return change(actor, id, 'shown_again', wish, urgency)
}

/** Deletes it over there. */
export function takeDown(actor: Actor, id: string): Wished {
  return change(actor, id, 'taken_down', ({ want }) => (want === 'gone' ? null : { want: 'gone' }))
}

/** Tries at once instead of later. */
export function retryNow(actor: Actor, id: string, urgency: Urgency = 'edit'): Wished {
  return change(actor, id, 'retried', ({ want, state }) => (state === 'gone' && want !== 'gone' ? null : {}), urgency)
}

/** It was edited over there by hand: our words and pictures are written again. */
export function writeOurs(actor: Actor, id: string): Wished {
  return change(actor, id, 'write_ours', ({ state }) => (state === 'drifted' ? { echo: null, mends: {} } : null))
}

/** It was edited over there by hand and may stay so, until our own words change. */
export function keepTheirs(actor: Actor, id: string): Wished {
  return change(actor, id, 'keep_theirs', ({ state, seen, revision }) => {
    const there = readSeen(seen)
    if (state !== 'drifted' || !there) return null
    return { echo: JSON.stringify(there.print), mends: {}, writtenRevision: revision, keepsRevision: true }
  })
}

type NewWish = Prisma.PartnerListingUncheckedUpdateInput & { keepsRevision?: true }

async function change(
  actor: Actor,
  id: string,
  kind: EventKind,
  wish: (row: PartnerListing) => NewWish | null,
  urgency: Urgency = 'edit',
): Wished {
  if (!isId(id)) return refused({ code: 'not_found' })
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`select id from "PartnerListing" where id = ${id}::uuid for update`
    const row = await tx.partnerListing.findFirst({
      where: { AND: [{ id }, listingsKeptBy(actor)] },
      include: { variant: { include: { product: { include: { producer: true } } } } },
    })
    if (!row) return refused({ code: 'not_found' })
    const wanted = wish(row)
    if (!wanted) return refused({ code: 'not_now' })
    const { keepsRevision, ...data } = wanted
    const revision = keepsRevision ? {} : { revision: { increment: 1 } }
    await tx.partnerListing.update({ where: { id }, data: { ...fresh, ...revision, ...data } })
    if (data.want === 'gone') await beginWithdrawals(tx, [id], 'person')
    else if (data.want) await endWithdrawal(tx, id)
    await wrote(tx, actor, { id, kind, communityId: row.variant.product.producer.communityId }, urgency)
    return done(null)
  })
}

/** A wish that nobody has tried yet. */
export const fresh = {
  state: 'waiting',
  attempts: 0,
  nextTryAt: null,
  trouble: Prisma.DbNull,
  problems: [],
} satisfies Prisma.PartnerListingUncheckedUpdateInput

/** The history, the audit and the bell that belong to every wish. */
export async function wrote(
  tx: Tx,
  actor: Actor,
  { id, kind, communityId }: { id: string; kind: EventKind; communityId: string },
  urgency: Urgency = 'edit',
): Promise<void> {
  await tell(tx, id, [{ kind }], actor.id)
  await record(tx, actor, { action: `listing.${kind}`, entity: 'PartnerListing', entityId: id, communityId })
  await ring(tx, id, new Date(), kind === 'taken_down' ? 'withdrawal' : urgency)
}
