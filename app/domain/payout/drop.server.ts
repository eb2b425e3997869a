import type { Tx } from '#app/lib/database.server.ts'
import { movePayout } from './move.server.ts'

/** Takes back payouts of a maker that no rail knows of yet: their money is planned anew. Answers how many. */
export async function dropPayouts(
  tx: Tx,
  { producerId, failureCode }: { producerId: string; failureCode: string },
  now: Date,
): Promise<number> {
  const waiting = await tx.payout.findMany({
    where: { producerId, state: { in: ['planned', 'approved'] }, batchId: null },
  })
  for (const payout of waiting) await movePayout(tx, payout, { kind: 'drop' }, { now, data: { failureCode } })
  return waiting.length
}
