import { expireDirect } from '#app/domain/payment/direct.server.ts'
import { wipeOldBodies } from '#app/domain/payment/inbox.server.ts'
import { ringDuePayments } from '#app/domain/payment/keep.server.ts'

/** Rings for everything about payments that is due, and forgets what providers sent a month ago. */
export async function keepPaymentsJob(): Promise<void> {
  const now = new Date()
  await ringDuePayments(now)
  await wipeOldBodies(now)
  await expireDirect(now)
}
