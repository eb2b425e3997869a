import { db } from '#app/lib/database.server.ts'
import { helplessStates } from '../listing/board.server.ts'
import { warnDays } from '../listing/consent-end.ts'
import { shopsNearTheirEnd } from '../listing/shop-end.server.ts'
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

/** Shops on partner platforms whose connection has ended, or ends within a month. */
export async function shopsToReconnect(actor: Actor): Promise<Need<'shop_to_reconnect' | 'shop_consent_ending'>[]> {
  const shops = await shopsNearTheirEnd(actor)
  return shops.map(({ id, name, daysLeft, consentUntil, updatedAt, createdAt }) => ({
    kind: daysLeft === null ? 'shop_to_reconnect' : 'shop_consent_ending',
    id,
    name: { th: name, en: null },
    // What has not ended yet has waited since we first could have told of it.
    since:
      daysLeft === null || !consentUntil
        ? updatedAt
        : new Date(Math.max(createdAt.getTime(), consentUntil.getTime() - warnDays * dayMs)),
  }))
}

const dayMs = 24 * 3_600_000
