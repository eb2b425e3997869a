import type { Prisma, Tx } from '#app/lib/database.server.ts'
import { ring } from './settle.server.ts'
import type { Urgency } from './urgency.ts'

/**
 * Says that something a partner platform shows has changed on our side: words, pictures, price, stock, whether it is in
 * the shop at all. Every wish that stands grows a revision and gets its job, in the caller's transaction; the job reads
 * what is true by then. What was deleted over there by hand stays so. Goods without listings cost one query.
 * `urgency`: `stock` when units changed, `bulk` when one act changes many goods.
 */
export async function touchListingsOfProduct(tx: Tx, productId: string, urgency: Urgency = 'edit'): Promise<void> {
  await touch(tx, { variant: { productId } }, () => urgency)
}

/** A listing whose wish has grown. */
export interface Touched {
  readonly id: string
  readonly shopId: string
  /** Of the wish that knows of the change. */
  readonly revision: bigint
  /** Whether anything of it is at the platform. */
  readonly isThere: boolean
}

/**
 * As above, for the units of these variants: what a sale or a count of them changes. `soldIn`: the shop whose own buyer
 * took them; the platform has lowered its own number there already, so that listing is looked at last.
 */
export function touchStock(
  tx: Tx,
  variantIds: readonly string[],
  { urgency = 'stock', soldIn = null }: { urgency?: Urgency; soldIn?: string | null } = {},
): Promise<readonly Touched[]> {
  const of = { variantId: { in: [...variantIds] } }
  return touch(tx, of, ({ shopId }) => (shopId === soldIn ? 'bulk' : urgency))
}

/** As above, for one listing: how much of it may be offered there has changed. */
export async function touchListing(tx: Tx, id: string): Promise<void> {
  await touch(tx, { id }, () => 'stock')
}

/** As above, for all that stands in one shop: how much of everything may be offered there has changed. */
export async function touchListingsOfShop(tx: Tx, shopId: string): Promise<void> {
  await touch(tx, { shopId }, () => 'bulk')
}

/** As above, for everything of a maker: their name, their story, a consent given again. */
export async function touchListingsOfProducer(tx: Tx, producerId: string): Promise<void> {
  await touch(tx, { variant: { product: { producerId } } }, () => 'edit')
}

/** As above, for every maker of a community: the listings name their place. */
export async function touchListingsOfCommunity(tx: Tx, communityId: string): Promise<void> {
  await touch(tx, { variant: { product: { producer: { communityId } } } }, () => 'bulk')
}

async function touch(
  tx: Tx,
  of: Prisma.PartnerListingWhereInput,
  urgencyOf: (listing: { shopId: string }) => Urgency,
): Promise<readonly Touched[]> {
  const listings = await tx.partnerListing.findMany({
    where: { AND: [of, { want: { not: 'gone' }, state: { not: 'gone' } }] },
    select: { id: true, shopId: true, state: true, remoteItem: true },
    // Always in the same order: two changes at once wait for each other instead of locking each other out.
    orderBy: { id: 'asc' },
  })
  const touched: Touched[] = []
  for (const { id, shopId, state, remoteItem } of listings) {
    // What was refused may now be right: it is tried again.
    const again = state === 'needs_you' || state === 'refused'
    const { revision } = await tx.partnerListing.update({
      where: { id },
      data: { revision: { increment: 1 }, attempts: 0, nextTryAt: null, ...(again ? { state: 'waiting' } : {}) },
      select: { revision: true },
    })
    await ring(tx, id, new Date(), urgencyOf({ shopId }))
    touched.push({ id, shopId, revision, isThere: remoteItem !== null })
  }
  return touched
}
