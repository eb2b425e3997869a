import { db } from '#app/lib/database.server.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { digest } from '#app/lib/secret.server.ts'
import { notify } from '../notice/notify.server.ts'
import { readAttempt } from '../payment/read.server.ts'
import { supersedeAll } from '../payment/supersede.server.ts'
import { undecidedAttempt } from './expire.server.ts'
import { giveBack, lockOrder } from './reservation.server.ts'
import { stateOf } from './state.ts'
import { isToken } from './token.server.ts'

export type CancelRefusal =
  | { readonly code: 'not_found' }
  /** It is paid: then it is a refund that is asked for. */
  | { readonly code: 'paid' }
  /** Money may be on its way; nobody knows yet. */
  | { readonly code: 'being_checked' }

/**
 * The buyer does not want it any more, and has not paid: the goods go back, and what could still be paid is called off at its
 * provider. Whoever has just paid is told so instead. Money that is faster than the calling off is given back (see
 * payment/succeed). Again: nothing more happens.
 */
export async function cancelOrder(token: string | undefined, now: Date): Promise<Outcome<true, CancelRefusal>> {
  if (!isToken(token)) return refused({ code: 'not_found' })
  const found = await db.order.findUnique({ where: { tokenHash: digest(token) }, select: { id: true } })
  if (!found) return refused({ code: 'not_found' })
  const { id } = found
  await lookOnce(id, now)
  return db.$transaction(async (tx) => {
    await lockOrder(tx, id)
    const order = await tx.order.findUniqueOrThrow({ where: { id } })
    const state = stateOf(order)
    if (state === 'cancelled') return done(true)
    if (state !== 'open' && state !== 'expired') return refused({ code: 'paid' })
    if (await tx.paymentAttempt.findFirst({ where: { orderId: id, ...undecidedAttempt }, select: { id: true } }))
      return refused({ code: 'being_checked' })
    await giveBack(tx, id, now)
    await tx.order.update({
      where: { id },
      data: { cancelledAt: now, cancelReason: 'buyer', payment: 'unpaid', version: { increment: 1 } },
    })
    await tx.fulfilment.updateMany({ where: { orderId: id }, data: { state: 'cancelled', cancelledAt: now } })
    // Still read until its provider says that it is over.
    await supersedeAll(tx, id, now)
    await notify(tx, { kind: 'order_cancelled', orderId: id })
    return done(true)
  })
}

/** A page waits no longer than that for a provider. */
const patienceMs = 3_000

/** Nobody may have told us yet that the buyer has paid. Where the provider does not say so soon, the order is cancelled. */
async function lookOnce(orderId: string, now: Date): Promise<void> {
  const open = await db.paymentAttempt.findFirst({
    where: { orderId, supersededAt: null, state: 'awaiting_customer', providerRef: { not: null } },
    select: { id: true },
  })
  if (!open) return
  await readAttempt(open.id, { clock: () => now, signal: AbortSignal.timeout(patienceMs) })
}
