import type { Prisma, Tx } from '#app/lib/database.server.ts'
import { enqueue } from '#app/lib/queue.server.ts'

/**
 * Says that something a partner platform shows has changed on our side: words, pictures, price, stock, whether it is in
 * the shop at all. Every wish that stands grows a revision and gets its job, in the caller's transaction; the job reads
 * what is true by then. What was deleted over there by hand stays so. Goods without listings cost one query.
 */
export async function touchListingsOfProduct(tx: Tx, productId: string): Promise<void> {
  await touch(tx, { variant: { productId } })
}

/** As above, for everything of a maker: their name, their story, a consent given again. */
export async function touchListingsOfProducer(tx: Tx, producerId: string): Promise<void> {
  await touch(tx, { variant: { product: { producerId } } })
}

/** As above, for every maker of a community: the listings name their place. */
export async function touchListingsOfCommunity(tx: Tx, communityId: string): Promise<void> {
  await touch(tx, { variant: { product: { producer: { communityId } } } })
}

async function touch(tx: Tx, of: Prisma.PartnerListingWhereInput): Promise<void> {
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
    await enqueue(tx, 'sync-listing', { partnerListingId: id }, { key: id })
  }
}
