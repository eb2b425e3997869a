import type { Tx } from '#app/lib/database.server.ts'
import { partneredProduct, unveiledPhoto } from '../producer/public.ts'
import type { SnapshotProduct } from './item.ts'

/** Products read at a time: what a build holds in memory. */
const page = 100

/**
 * Every product that partners may show, a page at a time, in the same order each time. Inside a transaction that repeats
 * its reads all pages show one moment, whatever is published or withdrawn meanwhile.
 */
export async function* eachPage(tx: Tx): AsyncGenerator<readonly SnapshotProduct[]> {
  let after: string | null = null
  for (;;) {
    const rows: readonly SnapshotProduct[] = await readPage(tx, after)
    if (rows.length > 0) yield rows
    if (rows.length < page) return
    after = rows.at(-1)?.id ?? null
  }
}

function readPage(tx: Tx, after: string | null): Promise<readonly SnapshotProduct[]> {
  return tx.product.findMany({
    where: { AND: [partneredProduct, after ? { id: { gt: after } } : {}] },
    orderBy: { id: 'asc' },
    take: page,
    select: {
      ...{ id: true, shortCode: true, slug: true, titleTh: true, titleEn: true },
      ...{ descriptionTh: true, descriptionEn: true, materialsTh: true, materialsEn: true },
      producer: { select: { nameTh: true, nameEn: true } },
      pictures: {
        // The product itself is the picture's public use; what is left to ask is whose face it shows.
        where: { photo: unveiledPhoto },
        orderBy: { position: 'asc' },
        select: { photo: { select: { hash: true, width: true, height: true } } },
      },
      variants: {
        where: { archivedAt: null },
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
        select: {
          ...{ id: true, sku: true, nameTh: true, nameEn: true, price: true },
          ...{ weightGrams: true, onHand: true, reserved: true },
        },
      },
    },
  })
}
