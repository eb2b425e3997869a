import { db, type Tx } from '#app/lib/database.server.ts'
import type { PayeeInput, PayeeSnapshot } from '#integrations/payments/contract.ts'
import type { Operation, OperationHandler } from '../payment/operation-kind.ts'
import { openReview } from '../review/review.server.ts'
import { railFor, railHere } from './rail.server.ts'

/** Makes a maker's account known at the rail. Its number travels as the wish's secret and is gone when the outcome is known. */
export const payeeHandler: OperationHandler<PayeeSnapshot> = {
  send: (operation, context) => railFor().createPayee(inputOf(operation), context),
  recover: (operation, context) => railFor().recoverPayee(inputOf(operation), context),
  async apply(tx, { targetId }, result) {
    switch (result.kind) {
      case 'accepted':
      case 'declined':
        await believePayee(tx, targetId, result.value)
        return 'settled'
      case 'rejected':
        await reject(tx, targetId, result.error.providerCode ?? result.error.class)
        return 'settled'
      case 'unknown':
        return 'settled'
      case 'absent':
        // A second recipient would be harmless: money goes to the one whose name we keep.
        return 'send_again'
    }
  },
}

function inputOf({ targetId, request, secret }: Operation): PayeeInput {
  return {
    payeeId: targetId,
    name: String(request.name),
    kind: request.kind === 'corporation' ? 'corporation' : 'individual',
    bankCode: String(request.bankCode),
    accountNumber: secret ?? '',
    accountName: String(request.accountName),
  }
}

/** Writes down what the rail showed of an account. */
async function believePayee(tx: Tx, payeeId: string, seen: PayeeSnapshot): Promise<void> {
  if (seen.payeeId !== null && seen.payeeId !== payeeId) return
  const failureCode = seen.failureCode ?? null
  if (seen.state === 'rejected' || seen.state === 'deleted')
    return reject(tx, payeeId, failureCode ?? seen.state, seen.ref)
  const state = seen.state === 'ready' ? 'ready' : 'unverified'
  await tx.payeeAccount.update({ where: { id: payeeId }, data: { providerRef: seen.ref, state, failureCode } })
}

async function reject(tx: Tx, payeeId: string, failureCode: string, ref?: string): Promise<void> {
  const payee = await tx.payeeAccount.update({
    where: { id: payeeId },
    data: { state: 'rejected', failureCode, ...(ref ? { providerRef: ref } : {}) },
  })
  if (payee.endedAt !== null) return
  await openReview(tx, {
    ...{ kind: 'payee_refused', subject: payeeId },
    detail: { producer: payee.producerId, why: failureCode },
  })
}

/** Looks at an account where it is paid through. Trouble on the way changes nothing. */
export async function checkPayee(payeeId: string, now: Date, signal: AbortSignal): Promise<void> {
  const payee = await db.payeeAccount.findUnique({ where: { id: payeeId }, select: { providerRef: true } })
  const rail = railHere()
  if (!rail || !payee?.providerRef) return
  const read = await rail.getPayee(payee.providerRef, signal)
  const gone = { ref: payee.providerRef, payeeId, state: 'deleted', observedAt: now } as const
  if (read.kind === 'ok') await db.$transaction((tx) => believePayee(tx, payeeId, read.value))
  else if (read.kind === 'missing') await db.$transaction((tx) => believePayee(tx, payeeId, gone))
}

/** A provider rang about an account: it is looked at, if it is ours. Answers whether it is. */
export async function checkPayeeOf(ref: string, now: Date, signal: AbortSignal): Promise<boolean> {
  const known = await db.payeeAccount.findFirst({ where: { providerRef: ref }, select: { id: true } })
  if (known) await checkPayee(known.id, now, signal)
  return known !== null
}

/** Looks at every account that waits to be verified; the bank takes about two working days. */
export async function followPayees(now: Date, signal: AbortSignal): Promise<void> {
  const waiting = await db.payeeAccount.findMany({
    where: { endedAt: null, state: 'unverified', providerRef: { not: null } },
    orderBy: { createdAt: 'asc' },
    select: { id: true },
  })
  for (const { id } of waiting) {
    if (signal.aborted) return
    await checkPayee(id, now, signal)
  }
}
