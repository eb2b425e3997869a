import { closeDays } from '#app/domain/ledger/close.server.ts'
import type { Duty } from '#app/lib/queue.server.ts'

/** Closes the books of every day that is over. */
export async function closeDayJob(_told: unknown, { signal }: Duty): Promise<void> {
  await closeDays(new Date(), signal)
}
