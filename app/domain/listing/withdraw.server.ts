import type { Tx } from '#app/lib/database.server.ts'
import type { Actor } from '../person/actor.ts'
import { ring } from './settle.server.ts'

/**
 * Wishes every listing of a maker gone from every partner platform, in the caller's transaction: the wish, its history
 * and the job that brings it about stand or fall with the consent that was withdrawn. Listings that are wished gone
 * already are left alone. Answers how many platforms' listings are now being taken down.
 */
export async function withdrawListingsOfProducer(tx: Tx, producerId: string, actor: Actor | null): Promise<number> {
  const listings = await tx.partnerListing.findMany({
    where: { variant: { product: { producerId } }, want: { not: 'gone' } },
    select: { id: true },
    // As everywhere where several are locked: two changes at once wait for each other instead of locking each other out.
    orderBy: { id: 'asc' },
  })
  const ids = listings.map(({ id }) => id)
  for (const id of ids) {
    await tx.partnerListing.update({
      where: { id },
      data: { want: 'gone', revision: { increment: 1 }, state: 'waiting', nextTryAt: null, attempts: 0 },
    })
  }
  await tx.partnerListingEvent.createMany({
    data: ids.map((listingId) => ({ listingId, kind: 'consent_withdrawn', actorId: actor?.id ?? null })),
  })
  for (const id of ids) await ring(tx, id, new Date(), 'withdrawal')
  return ids.length
}
