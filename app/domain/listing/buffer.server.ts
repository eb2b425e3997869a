import { db, type Tx } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { record } from '../audit/audit.server.ts'
import type { Actor } from '../person/actor.ts'
import { shopsKeptBy } from './connect.server.ts'
import { touchListing, touchListingsOfShop } from './touch.server.ts'
import { MOST_BUFFER } from './units.ts'
import { listingsKeptBy } from './wish.server.ts'

/** Units kept back from a platform, so that what is sold elsewhere in the same moment is still there. */

export type BufferRefusal = { readonly code: 'not_found' } | { readonly code: 'bad_number'; readonly most: number }

/** Where the buffer holds: a whole shop, or one listing in place of its shop's (`units` null: the shop's holds again). */
export type Buffered =
  | { readonly shopId: string; readonly units: number }
  | { readonly listingId: string; readonly units: number | null }

/** Sets a buffer; what is offered over there follows. The same number again changes nothing. */
export async function setBuffer(actor: Actor, buffered: Buffered): Promise<Outcome<null, BufferRefusal>> {
  const { units } = buffered
  if (units !== null && !(Number.isInteger(units) && units >= 0 && units <= MOST_BUFFER))
    return refused({ code: 'bad_number', most: MOST_BUFFER })
  return db.$transaction((tx) =>
    'shopId' in buffered ? setForShop(tx, actor, buffered) : setForListing(tx, actor, buffered),
  )
}

async function setForShop(
  tx: Tx,
  actor: Actor,
  { shopId, units }: { shopId: string; units: number },
): Promise<Outcome<null, BufferRefusal>> {
  if (!isId(shopId)) return refused({ code: 'not_found' })
  const shop = await tx.partnerShop.findFirst({ where: { AND: [{ id: shopId }, shopsKeptBy(actor)] } })
  if (!shop) return refused({ code: 'not_found' })
  if (shop.buffer === units) return done(null)
  await tx.partnerShop.update({ where: { id: shopId }, data: { buffer: units } })
  await record(tx, actor, {
    ...{ action: 'partner_shop.buffer_set', entity: 'PartnerShop', entityId: shopId, communityId: shop.communityId },
    ...{ before: { buffer: shop.buffer }, after: { buffer: units } },
  })
  await touchListingsOfShop(tx, shopId)
  return done(null)
}

async function setForListing(
  tx: Tx,
  actor: Actor,
  { listingId, units }: { listingId: string; units: number | null },
): Promise<Outcome<null, BufferRefusal>> {
  if (!isId(listingId)) return refused({ code: 'not_found' })
  const row = await tx.partnerListing.findFirst({
    where: { AND: [{ id: listingId }, listingsKeptBy(actor)] },
    include: { variant: { select: { product: { select: { producer: { select: { communityId: true } } } } } } },
  })
  if (!row) return refused({ code: 'not_found' })
  if (row.buffer === units) return done(null)
  await tx.partnerListing.update({ where: { id: listingId }, data: { buffer: units } })
  await record(tx, actor, {
    ...{ action: 'listing.buffer_set', entity: 'PartnerListing', entityId: listingId },
    communityId: row.variant.product.producer.communityId,
    ...{ before: { buffer: row.buffer }, after: { buffer: units } },
  })
  await touchListing(tx, listingId)
  return done(null)
}
