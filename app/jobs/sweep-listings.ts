import { sweepListings } from '#app/domain/listing/sweep.server.ts'
import type { Duty } from '#app/lib/queue.server.ts'

/** Rings for listings that are due, forgotten or changed over there. */
export async function sweepListingsJob(_told: unknown, { signal }: Duty): Promise<void> {
  await sweepListings(signal)
}
