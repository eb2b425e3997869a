/** How many units a partner may sell. Pure. */

export interface Pool {
  readonly onHand: number
  readonly reserved: number
}

/**
 * All that is free, less a buffer that this partner never sees, so that what is sold elsewhere in the same moment is still
 * there. The only one of its kind has no buffer, else it could never be offered.
 */
export function unitsOffered(pool: Pool, { buffer, oneOfAKind }: { buffer: number; oneOfAKind: boolean }): number {
  return Math.max(0, pool.onHand - pool.reserved - (oneOfAKind ? 0 : buffer))
}

export const MOST_BUFFER = 1000

/** A listing's own buffer, else its shop's. */
export function bufferOf(row: { buffer: number | null; shop: { buffer: number } }): number {
  return row.buffer ?? row.shop.buffer
}
