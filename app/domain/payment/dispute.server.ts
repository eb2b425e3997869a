import type { Tx } from '#app/lib/database.server.ts'
import type { PaymentSnapshot } from '#integrations/payments/contract.ts'
import { disputeOpened } from '../ledger/journal.ts'
import { post } from '../ledger/post.server.ts'
import { openReview } from '../review/review.server.ts'

/**
 * A buyer's bank questions a payment: the provider has withdrawn the money, nothing of it is given back a second time, and a
 * person has to answer the bank. Once per payment, under the order's lock.
 */
export async function noteDispute(
  tx: Tx,
  { id: attemptId, orderId }: { id: string; orderId: string },
  { provider, ref, received }: PaymentSnapshot,
  now: Date,
): Promise<void> {
  const { count } = await tx.dispute.createMany({
    data: [{ attemptId, provider, ref, amount: received, openedAt: now }],
    skipDuplicates: true,
  })
  if (count === 0) return
  await tx.order.update({ where: { id: orderId }, data: { disputed: true } })
  await post(tx, disputeOpened({ provider, ref, orderId, amount: received, at: now }))
  await openReview(tx, {
    kind: 'dispute',
    subject: `${provider}:${ref}`,
    orderId,
    detail: { attempt: attemptId, provider, ref, received: received.toString() },
  })
}
