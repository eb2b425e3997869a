import type { Tx } from '#app/lib/database.server.ts'
import { satang } from '#app/lib/money.ts'
import type { RefundInput, RefundSnapshot } from '#integrations/payments/contract.ts'
import { gatewayFor } from '../payment/gateway.server.ts'
import type { Operation, OperationHandler, OperationResult } from '../payment/operation-kind.ts'
import { believe } from './follow.server.ts'
import { moveRefund } from './move.server.ts'
import { lockOrder } from './room.server.ts'
import { startNext } from './start.server.ts'

/** Sends refunds through their provider, finds them again, and writes down what came of them. */
export const refundHandler: OperationHandler<RefundSnapshot> = {
  send: (operation, context) => gatewayFor(operation.provider).createRefund(inputOf(operation), context),
  recover: (operation, context) => gatewayFor(operation.provider).recoverRefund(inputOf(operation), context),
  apply,
}

async function apply(
  tx: Tx,
  { targetId }: Operation,
  result: OperationResult<RefundSnapshot>,
  now: Date,
): Promise<'settled' | 'send_again'> {
  const { orderId } = await tx.refund.findUniqueOrThrow({ where: { id: targetId }, select: { orderId: true } })
  const order = await lockOrder(tx, orderId)
  const refund = order?.refunds.find(({ id }) => id === targetId)
  if (!order || !refund) return 'settled'
  switch (result.kind) {
    case 'unknown':
      await moveRefund(tx, { order, refund }, { kind: 'lose_sight' }, { now })
      return 'settled'
    case 'absent':
      // Twice looked for, with the charge's own sum unchanged: the buyer is still waiting, so it is sent once more.
      await moveRefund(tx, { order, refund }, { kind: 'submit' }, { now })
      return 'send_again'
    case 'rejected': {
      const failureCode = result.error.providerCode ?? result.error.class
      await moveRefund(tx, { order, refund }, { kind: 'read', state: 'failed' }, { now, data: { failureCode } })
      break
    }
    case 'accepted':
    case 'declined':
      await believe(tx, { order, refund }, result.value, now)
  }
  await startNext(tx, refund.attemptId, now)
  return 'settled'
}

function inputOf({ targetId, request, secret }: Operation): RefundInput {
  const { paymentRef, amount, reason } = request
  return {
    refundId: targetId,
    paymentRef: String(paymentRef),
    amount: satang(BigInt(String(amount))),
    reason: String(reason),
    ...(secret === null ? {} : { buyerEmail: secret }),
  }
}
