import type { Tx } from '#app/lib/database.server.ts'
import { satang } from '#app/lib/money.ts'
import type { RefundInput, RefundSnapshot, WriteContext, WriteOutcome } from '#integrations/payments/contract.ts'
import { gatewayFor } from '../payment/gateway.server.ts'
import type { Operation, OperationHandler, OperationResult } from '../payment/operation-kind.ts'
import { believe } from './follow.server.ts'
import { moveRefund } from './move.server.ts'
import { lockOrder } from './room.server.ts'
import { startNext } from './start.server.ts'

/** Sends refunds through their provider, finds them again, and writes down what came of them. */
export const refundHandler: OperationHandler<RefundSnapshot> = {
  send,
  recover: (operation, context) => gatewayFor(operation.provider).recoverRefund(inputOf(operation), context),
  apply,
}

/**
 * Sends nothing where the provider has given back more than we know of: our rows are then older than what happened (a database
 * that was brought back), or somebody gave it back by hand, and the buyer may have this money already.
 */
async function send(operation: Operation, context: WriteContext): Promise<WriteOutcome<RefundSnapshot>> {
  const gateway = gatewayFor(operation.provider)
  const input = inputOf(operation)
  const { known } = operation.request
  if (typeof known === 'string') {
    const read = await gateway.getPayment(input.paymentRef, context.signal)
    // Nothing was sent: it is looked for as after a lost answer, and sent once it is sure that it is not there.
    if (read.kind === 'error') return { kind: 'unknown', error: read.error }
    if (read.kind === 'ok' && read.value.refunded > BigInt(known))
      return { kind: 'rejected', error: { class: 'conflict', providerCode: 'refunded_elsewhere' } }
  }
  return gateway.createRefund(input, context)
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
