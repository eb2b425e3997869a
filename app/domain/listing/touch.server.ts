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
  await touch(tx, { variant: { productId } }, urgency)
}

/** As above, for one variant: what a sale or a count of its units changes. */
export async function touchListingsOfVariant(tx: Tx, variantId: string, urgency: Urgency): Promise<void> {
  await touch(tx, { variantId }, urgency)
}

/** As above, for everything of a maker: their name, their story, a consent given again. */
export async function touchListingsOfProducer(tx: Tx, producerId: string): Promise<void> {
  await touch(tx, { variant: { product: { producerId } } }, 'edit')
}

/** As above, for every maker of a community: the listings name their place. */
export async function touchListingsOfCommunity(tx: Tx, communityId: string): Promise<void> {
  await touch(tx, { variant: { product: { producer: { communityId } } } }, 'bulk')
}

async function touch(tx: Tx, of: Prisma.PartnerListingWhereInput, urgency: Urgency): Promise<void> {
  const listings = await tx.partnerListing.findMany({
    where: { AND: [of, { want: { not: 'gone' }, state: { not: 'gone' } }] },
    select: { id: true, state: true },
    // Always in the same order: two changes at once wait for each other instead of locking each other out.
    orderBy: { id: 'asc' },
  })
  for (const { id, state } of listings) {
    // What was refused may now be right: it is tried again.
    const again = state === 'needs_you' || state === 'refused'
    await tx.partnerListing.update({
      where: { id },
      data: { revision: { increment: 1 }, attempts: 0, nextTryAt: null, ...(again ? { state: 'waiting' } : {}) },
    })
    await ring(tx, id, new Date(), urgency)
  }
}
