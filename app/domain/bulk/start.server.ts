import { db, type Prisma, type Tx } from '#app/lib/database.server.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { enqueue } from '#app/lib/queue.server.ts'
import { record } from '../audit/audit.server.ts'
import { listingsInNeed, platformsHere, productsOf } from '../listing/board.server.ts'
import type { BoardFilter } from '../listing/board-filter.ts'
import { shopsFor } from '../listing/place.server.ts'
import { type Actor, reach } from '../person/actor.ts'
import type { BulkVerb } from './verb.ts'

/** One wish for many listings: what it means is written down as items at once, and worked off by the worker. */

/** Products by their ids, or everything that a look at the board shows. */
export type BulkChoice = { readonly products: readonly string[] } | { readonly look: BoardFilter }

export interface BulkWish {
  readonly verb: BulkVerb
  readonly partners: readonly string[]
  readonly of: BulkChoice
}

export type BulkRefused = { readonly code: 'nothing' } | { readonly code: 'no_platform' }

/** A transaction that writes ten thousand items takes some seconds. */
const patience = { maxWait: 10_000, timeout: 60_000 }
const rowsAtOnce = 2_000

/** The products of a choice that this person tends, as many as there are. */
export function chosenProducts(actor: Actor, of: BulkChoice): Prisma.ProductWhereInput {
  const tended = { producer: { community: reach(actor, 'volunteer', 'staff') } }
  return { AND: [tended, 'products' in of ? { id: { in: [...of.products] } } : productsOf(actor, of.look)] }
}

/** How many products were chosen, how many listings each verb would touch, and where there is a shop. For the question before. */
export async function countChoice(actor: Actor, of: BulkChoice) {
  const where = chosenProducts(actor, of)
  const products = await db.product.count({ where })
  const touched = async (verb: ListedVerb) =>
    db.partnerListing.count({ where: { AND: [{ variant: { product: where } }, touches[verb]] } })
  const [pause, show, retry, take_down] = await Promise.all(
    (['pause', 'show', 'retry', 'take_down'] as const).map(touched),
  )
  const shops = await db.partnerShop.findMany({
    where: { state: 'connected', OR: [{ communityId: null }, { community: reach(actor, 'volunteer', 'staff') }] },
    select: { partner: true },
    distinct: ['partner'],
  })
  const withShop = shops.map(({ partner }) => partner)
  return { products, touches: { pause, show, retry, take_down }, withShop }
}

/** Writes a bulk down with all of its items and rings the worker, in one transaction. */
export async function startBulk(actor: Actor, wish: BulkWish): Promise<Outcome<{ readonly id: string }, BulkRefused>> {
  const partners = platformsHere().filter((partner) => wish.partners.includes(partner))
  if (partners.length === 0) return refused({ code: 'no_platform' })
  const known = { ...wish, partners }
  const items = wish.verb === 'push' ? await toPush(actor, known) : await toChange(actor, known, wish.verb)
  if (items.length === 0) return refused({ code: 'nothing' })
  const id = await db.$transaction((tx) => writeBulk(tx, actor, wish.verb, items), patience)
  return done({ id })
}

export interface BulkItem {
  readonly variantId: string
  readonly partner: string
  readonly shopId: string | null
}

/** Writes the items down and rings the worker, in the caller's transaction. Answers the bulk's id. */
export async function writeBulk(tx: Tx, actor: Actor, verb: BulkVerb, items: readonly BulkItem[]): Promise<string> {
  const { id } = await tx.partnerBulk.create({ data: { actorId: actor.id, verb } })
  for (let at = 0; at < items.length; at += rowsAtOnce) {
    const rows = items.slice(at, at + rowsAtOnce).map((item) => ({ ...item, bulkId: id }))
    await tx.partnerBulkItem.createMany({ data: rows })
  }
  const after = { verb, items: items.length }
  await record(tx, actor, { action: 'listings.bulk', entity: 'PartnerBulk', entityId: id, communityId: null, after })
  await enqueue(tx, 'run-bulk', { bulkId: id }, { key: id })
  return id
}

type ListedVerb = Exclude<BulkVerb, 'push'>

/** The listings that a verb changes: what is so already is left alone. */
const touches: Readonly<Record<ListedVerb, Prisma.PartnerListingWhereInput>> = {
  pause: { want: 'live', state: { not: 'gone' } },
  show: { OR: [{ want: { not: 'live' } }, { state: 'gone' }] },
  retry: { AND: [listingsInNeed, { state: { in: ['needs_you', 'refused', 'waiting'] } }] },
  take_down: { want: { not: 'gone' } },
}

async function toChange(actor: Actor, { partners, of }: BulkWish, verb: ListedVerb): Promise<BulkItem[]> {
  const rows = await db.partnerListing.findMany({
    where: {
      AND: [
        { variant: { product: chosenProducts(actor, of) } },
        { shop: { partner: { in: [...partners] } } },
        touches[verb],
      ],
    },
    select: { variantId: true, shopId: true, shop: { select: { partner: true } } },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ variantId, shopId, shop }) => ({ variantId, shopId, partner: shop.partner }))
}

/** Every kind of the products, on every platform: where it stands already, else in the community's own shop, else in ours. */
async function toPush(actor: Actor, { partners, of }: BulkWish): Promise<BulkItem[]> {
  const products = await db.product.findMany({
    where: chosenProducts(actor, of),
    select: {
      producer: { select: { communityId: true } },
      variants: {
        where: { archivedAt: null },
        select: { id: true, listings: { select: { shopId: true, state: true, shop: { select: { partner: true } } } } },
      },
    },
    orderBy: { id: 'asc' },
  })
  const shops = await shopsOf([...new Set(products.map(({ producer }) => producer.communityId))])
  return products.flatMap(({ producer, variants }) =>
    variants.flatMap(({ id, listings }) =>
      partners.map((partner): BulkItem => {
        const there = listings.find((one) => one.shop.partner === partner && one.state !== 'gone')
        const shopId = there?.shopId ?? shops(producer.communityId, partner)
        return { variantId: id, partner, shopId }
      }),
    ),
  )
}

async function shopsOf(communityIds: readonly string[]) {
  const found = await db.partnerShop.findMany({
    where: { OR: communityIds.map(shopsFor) },
    select: { id: true, partner: true, communityId: true, state: true },
    orderBy: { createdAt: 'asc' },
  })
  return (communityId: string, partner: string): string | null => {
    const fit = found.filter((one) => one.partner === partner && (one.communityId ?? communityId) === communityId)
    const best = fit.sort((one, other) => rank(one) - rank(other))[0]
    return best?.id ?? null
  }
}

/** Connected before ended, the community's own before the programme's. */
function rank({ state, communityId }: { state: string; communityId: string | null }): number {
  return (state === 'connected' ? 0 : 2) + (communityId ? 0 : 1)
}
