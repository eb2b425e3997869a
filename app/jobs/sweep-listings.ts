import { sweepListings } from '#app/domain/listing/sweep.server.ts'

/** Rings for listings that are due, forgotten or changed over there. */
export async function sweepListingsJob(_told: unknown, signal: AbortSignal): Promise<void> {
  await sweepListings(signal)
}
