import { db } from '#app/lib/database.server.ts'
import { shopsKeptBy } from '../listing/connect.server.ts'
import { helplessStates } from '../listing/view.server.ts'
import { type Actor, reach } from '../person/actor.ts'
import type { Need } from './need.ts'

/** Listings of the volunteer's community that do not go on without somebody, or that were deleted over there by hand. */
export async function listingsThatNeedYou(actor: Actor): Promise<Need<'listing_needs_you'>[]> {
  const rows = await db.partnerListing.findMany({
    where: {
      OR: [{ state: { in: [...helplessStates] } }, { state: 'gone', want: 'live' }],
      variant: { product: { producer: { community: reach(actor, 'volunteer') } } },
    },
    select: {
      id: true,
      updatedAt: true,
      variant: { select: { product: { select: { titleTh: true, titleEn: true } } } },
    },
  })
  return rows.map(({ id, updatedAt, variant: { product } }) => ({
    kind: 'listing_needs_you',
    id,
    name: { th: product.titleTh, en: product.titleEn },
    since: updatedAt,
  }))
}

/** Shops on partner platforms whose connection has ended. */
export async function shopsToReconnect(actor: Actor): Promise<Need<'shop_to_reconnect'>[]> {
  const rows = await db.partnerShop.findMany({
    where: { AND: [{ state: 'reconnect' }, shopsKeptBy(actor)] },
    select: { id: true, name: true, updatedAt: true },
  })
  return rows.map(({ id, name, updatedAt }) => ({
    kind: 'shop_to_reconnect',
    id,
    name: { th: name, en: null },
    since: updatedAt,
  }))
}
