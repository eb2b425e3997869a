import type { Tx } from '#app/lib/database.server.ts'
import type { PaidThrough } from '#integrations/payments/contract.ts'
import { openBuyer } from '../order/buyer.server.ts'
import { wishWrite } from '../payment/operation.server.ts'
import { inFlight, nextRefund } from './refund-state.ts'

/**
 * Sends the oldest approved refund of a payment, unless another of the same payment is on its way with an outcome that
 * nobody knows (also kept by the index `Refund_one_in_flight`). Under the order's lock.
 */
export async function startNext(tx: Tx, attemptId: string, now: Date): Promise<void> {
  const busy = await tx.refund.count({ where: { attemptId, state: { in: [...inFlight] } } })
  if (busy > 0) return
  const next = await tx.refund.findFirst({
    where: { attemptId, state: 'approved' },
    orderBy: [{ approvedAt: 'asc' }, { id: 'asc' }],
    include: { attempt: { select: { provider: true, providerRef: true } }, order: { select: { sealedBuyer: true } } },
  })
  if (!next) return
  const { provider, providerRef } = next.attempt
  const step = nextRefund(next.state, { kind: 'submit' })
  if (!step || providerRef === null) throw new Error(`refund ${next.id} has nowhere to go`)
  await tx.refund.update({ where: { id: next.id }, data: { state: step.state } })
  const { email } = openBuyer(next.order.sealedBuyer)
  const { _sum: known } = await tx.refund.aggregate({
    where: { attemptId, way: 'api', state: { in: ['pending', 'requires_buyer', 'succeeded'] } },
    _sum: { amount: true },
  })
  await wishWrite(
    tx,
    {
      ...{ kind: 'create_refund', targetId: next.id, provider: provider as PaidThrough },
      request: {
        ...{ paymentRef: providerRef, amount: String(next.amount), reason: next.reason },
        // What the provider has given back before, as far as we know.
        known: String(known.amount ?? 0n),
      },
      // Some providers ask the buyer by mail for an account; an address is no part of a request that is kept.
      ...(email ? { secret: email } : {}),
    },
    now,
  )
}
