import type { Tx } from '#app/lib/database.server.ts'
import { touchStock } from '../listing/touch.server.ts'
import type { StockRoom } from './stock-room.server.ts'

/**
 * Tells every listing of goods whose free units have changed, the ones elsewhere first. Where there are fewer than before,
 * it is noted which platforms must show it, so that the time from the sale to the last of them can be measured. The only
 * one of its kind closes everywhere before anything else is done.
 */
export async function giveNotice(
  tx: Tx,
  { shelves }: StockRoom,
  { saleId, shopId }: { saleId: string; shopId: string },
): Promise<void> {
  const changed = [...shelves].filter(([, { free, freeBefore }]) => free !== freeBefore)
  if (changed.length === 0) return
  const closes = changed.some(([, { free, oneOfAKind }]) => oneOfAKind && free === 0)
  const touched = await touchStock(
    tx,
    changed.map(([id]) => id),
    { urgency: closes ? 'withdrawal' : 'stock', soldIn: shopId },
  )
  if (!changed.some(([, { free, freeBefore }]) => free < freeBefore)) return
  await tx.partnerSaleNotice.createMany({
    data: touched
      .filter((one) => one.isThere && one.shopId !== shopId)
      .map(({ id, revision }) => ({ saleId, listingId: id, revision })),
    skipDuplicates: true,
  })
}
