import type { Prisma, Tx } from '#app/lib/database.server.ts'
import type { Actor } from '../person/actor.ts'
import { beginWithdrawals, type Reason } from './proof.server.ts'
import { ring, tell } from './settle.server.ts'
import type { EventKind } from './state.ts'

/**
 * Wishes every listing of a maker gone from every partner platform, in the caller's transaction: the wish, its history
 * and the job that brings it about stand or fall with the consent that was withdrawn. Listings that are wished gone
 * already are left alone. Answers how many platforms' listings are now being taken down.
 */
export function withdrawListingsOfProducer(tx: Tx, producerId: string, actor: Actor | null): Promise<number> {
  return withdraw(tx, { variant: { product: { producerId } } }, { actor, reason: 'consent', kind: 'consent_withdrawn' })
}

/** As above, for a product that was taken out of the shop. When it comes back, somebody puts it up there again. */
export function withdrawListingsOfProduct(tx: Tx, productId: string, actor: Actor): Promise<number> {
  return withdraw(tx, { variant: { productId } }, { actor, reason: 'product', kind: 'not_public' })
}

interface Why {
  readonly actor: Actor | null
  readonly reason: Reason
  readonly kind: EventKind
}

async function withdraw(tx: Tx, of: Prisma.PartnerListingWhereInput, { actor, reason, kind }: Why): Promise<number> {
  const listings = await tx.partnerListing.findMany({
    where: { AND: [of, { want: { not: 'gone' } }] },
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
  await beginWithdrawals(tx, ids, reason)
  for (const id of ids) {
    await tell(tx, id, [{ kind }], actor?.id ?? null)
    await ring(tx, id, new Date(), 'withdrawal')
  }
  return ids.length
}
