import type { Tx } from '#app/lib/database.server.ts'
import type { Rate } from './price.ts'

/** The table of delivery prices as it is now. */
export function readRates(tx: Tx): Promise<readonly Rate[]> {
  return tx.deliveryRate.findMany({ orderBy: [{ zone: 'asc' }, { upToGrams: 'asc' }] })
}
