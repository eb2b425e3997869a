import type { Tx } from '#app/lib/database.server.ts'
import type { DisputeFact } from '#integrations/payments/contract.ts'
import { disputeLost, disputeOpened, disputeWon } from '../ledger/journal.ts'
import { ledgerKey } from '../ledger/key.ts'
import { post } from '../ledger/post.server.ts'
import { endReview, openReview } from '../review/review.server.ts'
import { type Borne, bearLoss } from './dispute-loss.server.ts'
import type { LockedAttempt } from './settle.server.ts'

/**
 * A buyer's bank questions a payment. While that is open the provider keeps the money back, nothing of it is given back a second
 * time, and a person has to answer the bank. Won, all is as before; lost, the money is gone and somebody bears it.
 */

/** Takes what a read showed of one dispute into the books, once per step, under the order's lock. Old news change nothing. */
export async function followDispute(tx: Tx, attempt: LockedAttempt, fact: DisputeFact, now: Date): Promise<void> {
  const booked = await captureOf(tx, attempt)
  // Money that is not in the books (another currency, another mode) is a matter of its own.
  if (!booked) return
  const { id: attemptId, orderId, provider } = attempt
  const { count } = await tx.dispute.createMany({
    data: [{ attemptId, provider, ref: fact.ref, amount: fact.amount, openedAt: now }],
    skipDuplicates: true,
  })
  const dispute = await tx.dispute.findUniqueOrThrow({ where: { provider_ref: { provider, ref: fact.ref } } })
  const event = { provider: booked.provider, ref: fact.ref, orderId, amount: dispute.amount, at: now }
  const subject = `${provider}:${fact.ref}`
  const detail = { attempt: attemptId, provider, ref: fact.ref, received: dispute.amount.toString() }
  if (count > 0) {
    await tx.order.update({ where: { id: orderId }, data: { disputed: true } })
    await post(tx, disputeOpened(event))
    await openReview(tx, { kind: 'dispute', subject, orderId, detail })
  }
  if (fact.state === 'open' || dispute.state !== 'open') return
  await tx.dispute.update({ where: { id: dispute.id }, data: { state: fact.state, closedAt: now } })
  if (fact.state === 'won') {
    await post(tx, disputeWon(event))
    await letGo(tx, orderId)
  } else {
    const borne = await bearLoss(tx, attempt, { ...fact, amount: dispute.amount, isStray: booked.isStray }, now)
    await post(tx, disputeLost({ ...event, ...borne, fee: 0n, vat: 0n }))
    await openReview(tx, {
      kind: 'dispute_lost',
      subject,
      orderId,
      detail: { ...detail, ...told(dispute.amount, borne) },
    })
  }
  await endReview(tx, { kind: 'dispute', subject }, now)
}

/** Under which provider this payment is booked, and whether it paid its order or nothing; null: it is not in the books. */
async function captureOf(tx: Tx, { provider, providerRef }: LockedAttempt) {
  if ((provider !== 'omise' && provider !== 'stripe') || providerRef === null) return null
  const key = ledgerKey.capture(provider, providerRef)
  const journal = await tx.ledgerJournal.findUnique({ where: { key }, select: { kind: true } })
  return journal && ({ provider, isStray: journal.kind === 'unallocated' } as const)
}

/** An order is disputed for as long as any of its payments is, and for ever once one was lost. */
async function letGo(tx: Tx, orderId: string): Promise<void> {
  const left = await tx.dispute.count({ where: { attempt: { orderId }, state: { not: 'won' } } })
  if (left === 0) await tx.order.update({ where: { id: orderId }, data: { disputed: false } })
}

function told(amount: bigint, { holding, unallocated, parts }: Borne) {
  const makers = parts.reduce((sum, { payable }) => sum + payable, 0n)
  return {
    held: (holding + unallocated).toString(),
    makers: makers.toString(),
    lost: (amount - holding - unallocated - makers).toString(),
  }
}
