import { cancelPayoutHandler } from '../payout/cancel-handler.server.ts'
import { payoutHandler } from '../payout/handler.server.ts'
import { payeeHandler } from '../payout/payee-follow.server.ts'
import { refundHandler } from '../refund/handler.server.ts'
import { cancelPaymentHandler } from './cancel-handler.server.ts'
import { createPaymentHandler } from './create-handler.server.ts'
import type { OperationHandler, OperationKind } from './operation-kind.ts'

/** Who carries out each kind of wish. A kind's own folder makes the handler; it is entered here. */
const handlers: Partial<Record<OperationKind, OperationHandler<never>>> = {
  create_payment: createPaymentHandler as OperationHandler<never>,
  cancel_payment: cancelPaymentHandler as OperationHandler<never>,
  create_refund: refundHandler as OperationHandler<never>,
  create_payee: payeeHandler as OperationHandler<never>,
  create_payout: payoutHandler as OperationHandler<never>,
  cancel_payout: cancelPayoutHandler as OperationHandler<never>,
}

/** @throws when nobody carries out this kind. */
export function handlerOf(kind: OperationKind): OperationHandler<unknown> {
  const handler = handlers[kind]
  if (!handler) throw new Error(`nobody carries out ${kind}`)
  // A handler is told only values that it made itself.
  return handler as OperationHandler<unknown>
}
