import type { Tx } from '#app/lib/database.server.ts'

/** The platform shows a wish of this revision: every sale that waited for it knows the moment. */
export async function confirmNotices(tx: Tx, listingId: string, revision: bigint): Promise<void> {
  await tx.partnerSaleNotice.updateMany({
    where: { listingId, confirmedAt: null, revision: { lte: revision } },
    data: { confirmedAt: new Date() },
  })
}
