import type { Tx } from '#app/lib/database.server.ts'
import { aliveStates } from './attempt-state.ts'

/** Says on the order whether somebody is paying it just now. What it has received is said where that is booked. */
export async function refreshOrder(tx: Tx, orderId: string): Promise<void> {
  const alive = await tx.paymentAttempt.count({
    where: { orderId, supersededAt: null, state: { in: [...aliveStates] } },
  })
  await tx.order.updateMany({
    where: { id: orderId, payment: { in: ['unpaid', 'pending'] } },
    data: { payment: alive > 0 ? 'pending' : 'unpaid' },
  })
}
