import type { Tx } from '#app/lib/database.server.ts'
import type { PaidThrough } from '#integrations/payments/contract.ts'
import { aliveStates } from './attempt-state.ts'
import { wishWrite } from './operation.server.ts'

/** Attempts that nobody wants any more. They are called off where that can be done, and read until they are over. */

/**
 * The order is paid, or nobody wants it any more: none of its attempts that are not over is wanted. One that has paid is over,
 * and stays as it is. Under the order's lock.
 */
export async function supersedeAll(tx: Tx, orderId: string, now: Date): Promise<void> {
  const alive = await tx.paymentAttempt.findMany({ where: { orderId, state: { in: [...aliveStates] } } })
  for (const attempt of alive) await supersede(tx, attempt, now)
}

/** Takes one attempt out of the way of the next. Under the order's lock. */
export async function supersede(
  tx: Tx,
  attempt: { id: string; provider: string; providerRef: string | null; cancelable: boolean; supersededAt: Date | null },
  now: Date,
): Promise<void> {
  if (!attempt.supersededAt) await tx.paymentAttempt.update({ where: { id: attempt.id }, data: { supersededAt: now } })
  await callOff(tx, attempt, now)
}

/** Wishes that the provider calls it off, where it can and there is something to call off. */
export async function callOff(
  tx: Tx,
  attempt: { id: string; provider: string; providerRef: string | null; cancelable: boolean },
  now: Date,
): Promise<void> {
  if (!attempt.cancelable || attempt.providerRef === null) return
  await wishWrite(
    tx,
    {
      ...{ kind: 'cancel_payment', targetId: attempt.id, provider: attempt.provider as PaidThrough },
      request: { ref: attempt.providerRef },
    },
    now,
  )
}
