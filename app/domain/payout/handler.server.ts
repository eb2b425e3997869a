import type { Tx } from '#app/lib/database.server.ts'
import { satang } from '#app/lib/money.ts'
import type { PayoutInput, PayoutSnapshot, WriteContext, WriteOutcome } from '#integrations/payments/contract.ts'
import type { Operation, OperationHandler, OperationResult } from '../payment/operation-kind.ts'
import { believePayout } from './follow.server.ts'
import { lockPayout, movePayout } from './move.server.ts'
import { railFor } from './rail.server.ts'

/** Sends transfers to makers, finds them again, and writes down what came of them. */
export const payoutHandler: OperationHandler<PayoutSnapshot> = {
  send,
  recover: (operation, context) => railFor().recoverPayout(inputOf(operation), context),
  apply,
}

/** So far back is looked for transfers to the same account that we know nothing of. */
const strangersMs = 7 * 86_400_000

/**
 * Sends nothing to somebody whom the rail has paid without our knowing: our rows are then older than what happened (a database
 * that was brought back), or somebody paid by hand, and the maker may have this money already.
 */
async function send(operation: Operation, context: WriteContext): Promise<WriteOutcome<PayoutSnapshot>> {
  const { payeeRef, payoutId } = inputOf(operation)
  const known = new Set([payoutId, ...String(operation.request.known ?? '').split(' ')])
  const from = new Date(context.submittedAt.getTime() - strangersMs)
  for await (const read of railFor().sweep(from, context.signal)) {
    // Nothing was sent: it is looked for as after a lost answer, and sent once it is sure that it is not there.
    if (read.kind === 'error') return { kind: 'unknown', error: read.error }
    if (read.kind === 'missing' || read.value.payeeRef !== payeeRef) continue
    const { state, payoutId: named } = read.value
    const isVoid = state === 'failed' || state === 'canceled'
    if (!isVoid && (named === null || !known.has(named)))
      return { kind: 'rejected', error: { class: 'conflict', providerCode: 'paid_elsewhere' } }
  }
  return railFor().createPayout(inputOf(operation), context)
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
