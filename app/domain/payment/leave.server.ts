import { db } from '#app/lib/database.server.ts'
import { digest } from '#app/lib/secret.server.ts'
import type { PaymentAttempt } from '../../../prisma/client/client.ts'
import { lockOrder } from '../order/reservation.server.ts'
import { isAlive, isInDoubt } from './attempt-state.ts'
import { refreshOrder } from './refresh.server.ts'
import { supersede } from './supersede.server.ts'

/** Choosing another way to pay: the attempt that is there is no longer wanted. It may still be paid, and is read until it is over. */

/** For as long a new attempt is kept away from one of which nobody knows what became of it. */
const doubtMs = 2 * 60_000
/** Clocks differ, and providers take their time to say that a code has run out. */
const graceMs = 60_000

/** It keeps others away. */
export function isWanted({ state, supersededAt }: Pick<PaymentAttempt, 'state' | 'supersededAt'>): boolean {
  return supersededAt === null && isAlive(state)
}

/** From when on the buyer may leave an attempt in doubt. */
export function leaveFrom({ createdAt }: Pick<PaymentAttempt, 'createdAt'>): Date {
  return new Date(createdAt.getTime() + doubtMs)
}

/** Its time is over, although nobody has said so yet. */
export function isOverdue({ state, deadline }: Pick<PaymentAttempt, 'state' | 'deadline'>, now: Date): boolean {
  return state === 'awaiting_customer' && deadline.getTime() + graceMs < now.getTime()
}

/** Money may be under way in it: nobody leaves it. */
function isHeld(attempt: PaymentAttempt, now: Date): boolean {
  if (isInDoubt(attempt.state)) return now < leaveFrom(attempt)
  return attempt.state === 'processing' || attempt.state === 'authorized'
}

/** Leaves what the buyer is at. False when it has to be waited for, or there is nothing to leave. */
export async function leaveAttempt(token: string, now: Date): Promise<boolean> {
  const found = await db.order.findUnique({ where: { tokenHash: digest(token) }, select: { id: true } })
  if (!found) return false
  return db.$transaction(async (tx) => {
    await lockOrder(tx, found.id)
    const attempts = await tx.paymentAttempt.findMany({ where: { orderId: found.id } })
    const alive = attempts.find(isWanted)
    if (!alive || isHeld(alive, now)) return false
    await supersede(tx, alive, now)
    await refreshOrder(tx, found.id)
    return true
  })
}
