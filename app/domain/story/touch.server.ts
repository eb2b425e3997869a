import type { Tx } from '#app/lib/database.server.ts'
import { touchListingsOfProduct } from '../listing/touch.server.ts'

/**
 * After a story was approved or taken down: partners tell the story nearest to a product (its own, else its maker's, else
 * its community's), so every listed product it may reach is looked at again.
 */
export async function touchListingsOfStory(
  tx: Tx,
  { productId, producerId, communityId }: { productId: string | null; producerId: string | null; communityId: string },
): Promise<void> {
  const reached = productId ? { id: productId } : producerId ? { producerId } : { producer: { communityId } }
  const products = await tx.product.findMany({
    where: { AND: [reached, { variants: { some: { listings: { some: { want: { not: 'gone' } } } } } }] },
    select: { id: true },
    // In one order everywhere, so that two changes at once wait for each other.
    orderBy: { id: 'asc' },
  })
  for (const { id } of products) await touchListingsOfProduct(tx, id)
}
