import { closeExpired, expireOrders } from '#app/domain/order/expire.server.ts'
import type { Duty } from '#app/lib/queue.server.ts'

/** Gives back what was not paid in time, and closes what can no longer be paid. */
export async function expireOrdersJob(_told: unknown, { signal }: Duty): Promise<void> {
  const now = new Date()
  await expireOrders(now, signal)
  await closeExpired(now)
}
