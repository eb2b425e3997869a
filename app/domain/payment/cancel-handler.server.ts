import { z } from 'zod'
import type { PaymentSnapshot } from '#integrations/payments/contract.ts'
import { gatewayFor } from './gateway.server.ts'
import type { Operation, OperationHandler } from './operation-kind.ts'
import { applySnapshot } from './settle.server.ts'

/**
 * Calling a payment off at its provider. It may lose against a buyer who pays in the same moment: whatever the provider then
 * shows, holds. A refusal says nothing about the payment; it is read at once.
 */
export const cancelPaymentHandler: OperationHandler<PaymentSnapshot> = {
  send: (operation, context) => gatewayFor(operation.provider).cancelPayment(refOf(operation), context),

  async recover(operation, { signal }) {
    const read = await gatewayFor(operation.provider).getPayment(refOf(operation), signal)
    if (read.kind === 'ok') return { kind: 'found', value: read.value }
    return { kind: 'inconclusive', error: read.kind === 'error' ? read.error : { class: 'not_found' } }
  },

  async apply(tx, { targetId }, result, now) {
    if (result.kind === 'accepted' || result.kind === 'declined') await applySnapshot(tx, targetId, result.value, now)
    else if (result.kind === 'rejected')
      await tx.paymentAttempt.update({ where: { id: targetId }, data: { nextReadAt: now } })
    return 'settled'
  },
}

function refOf({ request }: Operation): string {
  return z.object({ ref: z.string() }).parse(request).ref
}
