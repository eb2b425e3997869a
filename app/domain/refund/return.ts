/** What a buyer may ask money back for. Pure; browser-safe. */

import { RETURN_DAYS } from '../order/return-right.ts'

export const refundWhys = ['changed_mind', 'broken', 'wrong', 'not_arrived'] as const
export type RefundWhy = (typeof refundWhys)[number]

const dayMs = 24 * 60 * 60 * 1000

export interface Asked {
  /** Null: may be returned without a reason; else why not, as it was told before paying. */
  readonly noReturn: string | null
  readonly deliveredAt: Date | null
}

/**
 * Without a reason: goods that were said to be returnable, until seven days after they came (before they came, too). Broken,
 * wrong or never arrived: any goods; the law's exceptions are about changed minds only.
 */
export function mayAsk(why: RefundWhy, { noReturn, deliveredAt }: Asked, now: Date): boolean {
  if (why === 'not_arrived') return deliveredAt === null || isWithin(deliveredAt, now)
  if (why !== 'changed_mind') return true
  return noReturn === null && (deliveredAt === null || isWithin(deliveredAt, now))
}

function isWithin(deliveredAt: Date, now: Date): boolean {
  return now.getTime() - deliveredAt.getTime() <= RETURN_DAYS * dayMs
}

/** The whys that this line allows now, in the order in which they are shown. */
export function whysFor(asked: Asked, now: Date): RefundWhy[] {
  return refundWhys.filter((why) => mayAsk(why, asked, now))
}
