import { ringDueOperations } from '#app/domain/payment/operation.server.ts'

/** Rings for everything about payments that is due. */
export async function keepPaymentsJob(): Promise<void> {
  await ringDueOperations(new Date())
}
