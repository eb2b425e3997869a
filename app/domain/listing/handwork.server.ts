import { z } from 'zod'
import { db, Prisma, type Tx } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { cleanLine } from '#app/lib/text.ts'
import type { HandItem, HandRow, Handwork, Shop } from '#integrations/partners/contract.ts'
import { deedOf } from '#integrations/partners/handwork.ts'
import { record } from '../audit/audit.server.ts'
import type { Actor } from '../person/actor.ts'
import { endTask, openTask } from '../task/open.server.ts'
import { ring } from './settle.server.ts'
import { listingsKeptBy } from './wish.server.ts'

/** Partners without an API: what shall stand there is a row here and a task for a person, who checks it off. */

const row = z.object({
  title: z.string(),
  story: z.string(),
  price: z.string(),
  units: z.number(),
  photoUrls: z.array(z.string()),
  page: z.string(),
  weightGrams: z.number().nullable(),
  shown: z.boolean(),
})

const deeds = { put_up: 'manual_put_up', change: 'manual_change', take_down: 'manual_take_down' } as const

/** The handwork of this house. */
export function createHandwork(): Handwork {
  return {
    want: (shop, ourId, wanted) =>
      db.$transaction(async (tx) => {
        const before = await locked(tx, { shopId: shop.id, ourId })
        const item = { there: before?.there ?? null, wanted }
        const data = { wanted: jsonOf(wanted), refused: null, changedAt: new Date() }
        await tx.partnerHandItem.upsert({
          where: { shopId_ourId: { shopId: shop.id, ourId } },
          create: { shopId: shop.id, ourId, ...data },
          update: data,
        })
        await askFor(tx, { shopId: shop.id, ourId }, deedOf(item))
      }),
    read: async (shop, ourId) => {
      const found = await db.partnerHandItem.findUnique({ where: { shopId_ourId: { shopId: shop.id, ourId } } })
      return found && toItem(found)
    },
    list: async (shop: Shop, since) => {
      const rows = await db.partnerHandItem.findMany({
        where: { shopId: shop.id, ...(since ? { changedAt: { gte: since } } : {}) },
        orderBy: [{ changedAt: 'asc' }, { ourId: 'asc' }],
      })
      return rows.map(toItem)
    },
  }
}

export type HandworkRefusal =
  | { readonly code: 'not_found' }
  /** There is nothing left to do, or something else is wanted by now: look at it again. */
  | { readonly code: 'not_now' }

/** What a person found over there. */
export type HandworkEnd = { readonly done: true } | { readonly done: false; readonly why: string }

/**
 * A person says that it is done over there, or why it could not be. What they did is what was asked when they looked
 * (`askedAt`): when something else is asked by now, they are told to look again.
 */
export async function finishHandwork(
  actor: Actor,
  listingId: string,
  { askedAt, end }: { readonly askedAt: Date; readonly end: HandworkEnd },
): Promise<Outcome<null, HandworkRefusal>> {
  if (!isId(listingId)) return refused({ code: 'not_found' })
  return db.$transaction(async (tx) => {
    const listing = await tx.partnerListing.findFirst({
      where: { AND: [{ id: listingId }, listingsKeptBy(actor)] },
      include: { variant: { include: { product: { include: { producer: true } } } } },
    })
    if (!listing) return refused({ code: 'not_found' })
    const of = { shopId: listing.shopId, ourId: listing.listingId }
    const item = await locked(tx, of)
    if (!item || !deedOf(item) || item.changedAt.getTime() !== askedAt.getTime()) return refused({ code: 'not_now' })
    await tx.partnerHandItem.update({
      where: { shopId_ourId: of },
      data: end.done
        ? { there: jsonOf(item.wanted), refused: null, changedAt: new Date() }
        : { refused: cleanLine(end.why), changedAt: new Date() },
    })
    await askFor(tx, of, null)
    const { communityId } = listing.variant.product.producer
    const action = end.done ? 'handwork.done' : 'handwork.refused'
    await record(tx, actor, { action, entity: 'PartnerListing', entityId: listingId, communityId })
    await ring(tx, listingId)
    return done(null)
  })
}

/** What a person has to do for a listing, with the row to copy; null: nothing. */
export async function openHandwork(actor: Actor, listingId: string) {
  if (!isId(listingId)) return null
  const listing = await db.partnerListing.findFirst({ where: { AND: [{ id: listingId }, listingsKeptBy(actor)] } })
  if (!listing) return null
  const of = { shopId: listing.shopId, ourId: listing.listingId }
  const found = await db.partnerHandItem.findUnique({ where: { shopId_ourId: of } })
  const item = found && toItem(found)
  const deed = item && deedOf(item)
  return deed ? { deed, askedAt: item.changedAt, wanted: item.wanted, there: item.there } : null
}

export function toItem(found: {
  ourId: string
  wanted: unknown
  there: unknown
  refused: string | null
  changedAt: Date
}): HandItem {
  const { ourId, refused, changedAt } = found
  return { ourId, wanted: rowOf(found.wanted), there: rowOf(found.there), refused, changedAt }
}

async function locked(tx: Tx, { shopId, ourId }: { shopId: string; ourId: string }): Promise<HandItem | null> {
  await tx.$queryRaw`
    select 1 from "PartnerHandItem" where "shopId" = ${shopId}::uuid and "ourId" = ${ourId} for update`
  const found = await tx.partnerHandItem.findUnique({ where: { shopId_ourId: { shopId, ourId } } })
  return found && toItem(found)
}

/** One task is open for the deed that is left, none for the others. */
async function askFor(tx: Tx, of: { shopId: string; ourId: string }, deed: keyof typeof deeds | null): Promise<void> {
  const listing = await tx.partnerListing.findUnique({
    where: { shopId_listingId: { shopId: of.shopId, listingId: of.ourId } },
    select: { id: true, variantId: true },
  })
  if (!listing) return
  for (const [one, kind] of Object.entries(deeds)) if (one !== deed) await endTask(tx, { kind, cause: listing.id })
  if (deed)
    await openTask(tx, {
      kind: deeds[deed],
      cause: listing.id,
      shopId: of.shopId,
      listingId: listing.id,
      variantId: listing.variantId,
    })
}

function rowOf(stored: unknown): HandRow | null {
  const parsed = row.safeParse(stored)
  return parsed.success ? parsed.data : null
}

function jsonOf(wanted: HandRow | null) {
  return wanted ? { ...wanted, photoUrls: [...wanted.photoUrls] } : Prisma.DbNull
}
