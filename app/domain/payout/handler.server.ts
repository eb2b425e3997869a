import type { Tx } from '#app/lib/database.server.ts'
import { satang } from '#app/lib/money.ts'
import type { PayoutInput, PayoutSnapshot } from '#integrations/payments/contract.ts'
import type { Operation, OperationHandler, OperationResult } from '../payment/operation-kind.ts'
import { believePayout } from './follow.server.ts'
import { lockPayout, movePayout } from './move.server.ts'
import { railFor } from './rail.server.ts'

/** Sends transfers to makers, finds them again, and writes down what came of them. */
export const payoutHandler: OperationHandler<PayoutSnapshot> = {
  send: (operation, context) => railFor().createPayout(inputOf(operation), context),
  recover: (operation, context) => railFor().recoverPayout(inputOf(operation), context),
  apply,
}

async function apply(
  tx: Tx,
  { targetId }: Operation,
  result: OperationResult<PayoutSnapshot>,
  now: Date,
): Promise<'settled' | 'send_again'> {
  const payout = await lockPayout(tx, targetId)
  if (!payout) return 'settled'
  switch (result.kind) {
    case 'unknown':
      await movePayout(tx, payout, { kind: 'lose_sight' }, { now })
      return 'settled'
    case 'absent':
      // Twice looked for and not there: the maker is still waiting, so the same wish is sent once more.
      await movePayout(tx, payout, { kind: 'submit' }, { now })
      return 'send_again'
    case 'rejected': {
      const failureCode = result.error.providerCode ?? result.error.class
      await movePayout(tx, payout, { kind: 'see', state: 'failed' }, { now, data: { failureCode } })
      return 'settled'
    }
    case 'accepted':
    case 'declined':
      await believePayout(tx, payout, result.value, now)
      return 'settled'
  }
}

function inputOf({ targetId, request }: Operation): PayoutInput {
  return {
    payoutId: targetId,
    payeeRef: String(request.payeeRef),
    net: satang(BigInt(String(request.net))),
  }
}
