import { z } from 'zod'
import type { Tx } from '#app/lib/database.server.ts'
import type { PayoutSnapshot } from '#integrations/payments/contract.ts'
import type { Operation, OperationHandler, OperationResult } from '../payment/operation-kind.ts'
import { endReview } from '../review/review.server.ts'
import { believePayout } from './follow.server.ts'
import { lockPayout } from './move.server.ts'
import { railFor } from './rail.server.ts'

/**
 * Asking a transfer back from its provider. It may lose against the bank: whatever the provider then shows, holds. A refusal
 * says nothing about the transfer; it is read at once.
 */
export const cancelPayoutHandler: OperationHandler<PayoutSnapshot> = {
  send: (operation, context) => railFor().cancelPayout(refOf(operation), context),

  async recover(operation, { signal }) {
    const read = await railFor().getPayout(refOf(operation), signal)
    if (read.kind === 'ok') return { kind: 'found', value: read.value }
    return { kind: 'inconclusive', error: read.kind === 'error' ? read.error : { class: 'not_found' } }
  },

  apply,
}

async function apply(
  tx: Tx,
  { targetId }: Operation,
  result: OperationResult<PayoutSnapshot>,
  now: Date,
): Promise<'settled'> {
  const payout = await lockPayout(tx, targetId)
  if (!payout) return 'settled'
  if (result.kind === 'rejected') await tx.payout.update({ where: { id: targetId }, data: { nextReadAt: now } })
  if (result.kind === 'accepted' || result.kind === 'declined') {
    await believePayout(tx, payout, result.value, now)
    // Somebody wanted it so: that it did not arrive is no matter for anybody.
    if (result.value.state === 'canceled') await endReview(tx, { kind: 'payout_failed', subject: targetId }, now)
  }
  return 'settled'
}

function refOf({ request }: Operation): string {
  return z.object({ ref: z.string() }).parse(request).ref
}
