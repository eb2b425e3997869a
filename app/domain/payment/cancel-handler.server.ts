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

  /** What still waits for its buyer was not called off; a second time does no harm. */
  async recover(operation, context) {
    const gateway = gatewayFor(operation.provider)
    const read = await gateway.getPayment(refOf(operation), context.signal)
    if (read.kind !== 'ok')
      return { kind: 'inconclusive', error: read.kind === 'error' ? read.error : { class: 'not_found' } }
    if (!isOpen(read.value)) return { kind: 'found', value: read.value }
    const again = await gateway.cancelPayment(refOf(operation), context)
    if (again.kind === 'unknown') return { kind: 'inconclusive', error: again.error }
    return { kind: 'found', value: again.kind === 'rejected' ? read.value : again.value }
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

function isOpen({ state }: PaymentSnapshot): boolean {
  return state === 'pending' || state === 'requires_customer'
}
