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

/** What is known of a platform's number when it is to be written. */
export interface NumberThere {
  /** Units that we may offer there now, and units that it shows. */
  readonly offer: number
  readonly there: number
  /** What we left there the last time, and what we know to have been sold there and given back there since. */
  readonly left: number
  readonly sold: number
  readonly back: number
  /** The answer to an earlier write was lost: what we left there is not certain. */
  readonly unsure: boolean
}

/**
 * May the number be written at once? Lowering it always may. It is raised at once only when the platform shows exactly what
 * we expect; any other number may hide a sale that we do not know of, whose units would be offered a second time.
 */
export function isSafeToWrite({ offer, there, left, sold, back, unsure }: NumberThere): boolean {
  return offer <= there || (!unsure && there === left - sold + back)
}
