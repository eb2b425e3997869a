import { db } from '#app/lib/database.server.ts'
import { type Actor, reach } from '../person/actor.ts'
import { readLook, readReason } from './proof.server.ts'

const mostShown = 200

/**
 * What had to be gone in this person's communities and what became of it, platform by platform: those not yet proved first,
 * then the newest. `productId`: of one product only.
 */
export async function listWithdrawals(actor: Actor, { productId }: { readonly productId?: string } = {}) {
  const product = {
    ...(productId ? { id: productId } : {}),
    producer: { community: reach(actor, 'volunteer', 'committee', 'staff') },
  }
  const rows = await db.partnerWithdrawal.findMany({
    where: { listing: { variant: { product } } },
    include: {
      listing: {
        select: {
          id: true,
          shop: { select: { id: true, name: true, partner: true, state: true } },
          variant: { select: { sku: true, product: { select: { id: true, titleTh: true, titleEn: true } } } },
        },
      },
    },
    orderBy: [{ absentAt: { sort: 'desc', nulls: 'first' } }, { wantedAt: 'desc' }],
    take: mostShown,
  })
  return rows.map(({ id, reason, wantedAt, asked, absentAt, endedAt, look, listing }) => ({
    ...{ id, reason: readReason(reason), wantedAt, asked, absentAt, endedAt, look: readLook(look) },
    ...{ listingId: listing.id, shop: listing.shop, sku: listing.variant.sku },
    productId: listing.variant.product.id,
    title: { th: listing.variant.product.titleTh, en: listing.variant.product.titleEn },
  }))
}
