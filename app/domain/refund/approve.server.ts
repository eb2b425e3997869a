import type { Tx } from '#app/lib/database.server.ts'
import { cancelPaidBack } from '../fulfilment/cancel.server.ts'
import { notify } from '../notice/notify.server.ts'
import { bookApproval } from './book.server.ts'
import { nextRefund } from './refund-state.ts'
import type { LockedOrder } from './room.server.ts'
import { startNext } from './start.server.ts'

type Waiting = LockedOrder['refunds'][number]

/** Whose yes it was; nobody's where nobody had to agree. */
interface Yes {
  readonly approvedById?: string | null
  readonly secondById?: string | null
  readonly now: Date
}

/**
 * Books a refund that everybody who had to has agreed to, and sends it on its way: to the provider as soon as no other
 * refund of the payment is under way there, or to the office's list of transfers by hand, for which the buyer is asked
 * where to. Under the order's lock. What the provider could not pay back is booked already and goes by hand.
 */
export async function approve(tx: Tx, order: LockedOrder, refund: Waiting, { now, ...people }: Yes): Promise<void> {
  const way = refund.way ?? 'manual'
  const step = nextRefund(refund.state, { kind: 'approve', way })
  if (!step) throw new Error(`refund ${refund.id} cannot be approved from ${refund.state}`)
  if (refund.approvedAt === null) {
    await bookApproval(tx, order, refund, now)
    await keepBack(tx, order, refund, now)
  }
  await tx.refund.update({
    where: { id: refund.id },
    data: { state: step.state, way, approvedAt: refund.approvedAt ?? now, ...people },
  })
  if (step.effects.includes('ask_buyer'))
    await notify(tx, { kind: 'refund_needs_answer', orderId: order.id, refundId: refund.id })
  if (step.state === 'approved') await startNext(tx, refund.attemptId, now)
}

/** Pieces that are paid back are not sent any more; a maker who cannot send them has said so already. */
async function keepBack(tx: Tx, order: LockedOrder, { reason, lines }: Waiting, now: Date): Promise<void> {
  if (reason === 'maker_cancelled') return
  const pieces = lines.flatMap(({ orderLineId, quantity }) => (orderLineId ? [{ id: orderLineId, quantity }] : []))
  await cancelPaidBack(tx, order.id, { pieces, by: null, now })
}
