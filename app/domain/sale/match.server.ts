import type { Tx } from '#app/lib/database.server.ts'
import type { SoldLine } from './rules.ts'

/** Where something was sold. */
export interface Seller {
  readonly id: string
  /** Null: the programme's own shop. */
  readonly communityId: string | null
}

/**
 * Which of our variants was sold: the one listed in this shop under that id or as that item, else one with that SKU among
 * the goods that may stand in this shop. Null: none of ours. A community's shop never moves another community's stock.
 */
export async function match(
  tx: Tx,
  { id: shopId, communityId }: Seller,
  { sku, remoteItem }: Pick<SoldLine, 'sku' | 'remoteItem'>,
): Promise<string | null> {
  const as = sku ? { listingId: sku } : { remoteItem }
  const listing = await tx.partnerListing.findFirst({ where: { shopId, ...as }, select: { variantId: true } })
  if (listing || !sku) return listing?.variantId ?? null
  const variant = await tx.variant.findFirst({
    where: {
      sku: { equals: sku, mode: 'insensitive' },
      ...(communityId ? { product: { producer: { communityId } } } : {}),
    },
    select: { id: true },
  })
  return variant?.id ?? null
}
