import type { Prisma, Tx } from '#app/lib/database.server.ts'
import type { Urgency } from '#app/lib/queue.server.ts'
import { ring } from './settle.server.ts'

/**
 * Says that something a partner platform shows has changed on our side: words, pictures, price, stock, whether it is in
 * the shop at all. Every wish that stands grows a revision and gets its job, in the caller's transaction; the job reads
 * what is true by then. What was deleted over there by hand stays so. Goods without listings cost one query.
 */
export async function touchListingsOfProduct(tx: Tx, productId: string, urgency: Urgency = 'edit'): Promise<void> {
  await touch(tx, { variant: { productId } }, urgency)
}

/** What a touched listing is from now on. */
export interface Touched {
  readonly id: string
  readonly shopId: string
  /** Of the wish that knows of the change. */
  readonly revision: bigint
}

/** As above, for the units of one variant. Answers what was touched. */
export function touchStockOfVariant(
  tx: Tx,
  variantId: string,
  urgency: 'stock' | 'withdrawal' = 'stock',
): Promise<readonly Touched[]> {
  return touch(tx, { variantId }, urgency)
}

/** As above, for everything in one shop: what may be sold there has changed. */
export async function touchListingsOfShop(tx: Tx, shopId: string): Promise<void> {
  await touch(tx, { shopId }, 'bulk')
}

/** As above, for everything of a maker: their name, their story, a consent given again. */
export async function touchListingsOfProducer(tx: Tx, producerId: string): Promise<void> {
  await touch(tx, { variant: { product: { producerId } } }, 'edit')
}

/** As above, for every maker of a community: the listings name their place. */
export async function touchListingsOfCommunity(tx: Tx, communityId: string): Promise<void> {
  await touch(tx, { variant: { product: { producer: { communityId } } } }, 'bulk')
}

async function touch(tx: Tx, of: Prisma.PartnerListingWhereInput, urgency: Urgency): Promise<readonly Touched[]> {
  const listings = await tx.partnerListing.findMany({
    where: { AND: [of, { want: { not: 'gone' }, state: { not: 'gone' } }] },
    select: { id: true, state: true },
    // Always in the same order: two changes at once wait for each other instead of locking each other out.
    orderBy: { id: 'asc' },
  })
  const touched: Touched[] = []
  for (const { id, state } of listings) {
    // What was refused may now be right: it is tried again.
    const again = state === 'needs_you' || state === 'refused'
    touched.push(
      await tx.partnerListing.update({
        where: { id },
        data: { revision: { increment: 1 }, attempts: 0, nextTryAt: null, ...(again ? { state: 'waiting' } : {}) },
        select: { id: true, shopId: true, revision: true },
      }),
    )
    await ring(tx, id, new Date(), urgency)
  }
  return touched
}
