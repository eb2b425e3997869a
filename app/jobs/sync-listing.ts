import { z } from 'zod'
import { syncListing } from '#app/domain/listing/sync.server.ts'
import { urgencyOf } from '#app/domain/listing/urgency.ts'
import type { Duty } from '#app/lib/queue.server.ts'

const payload = z.object({ partnerListingId: z.uuid() })

/** Brings one listing to what is wished of it. */
export async function syncListingJob(told: unknown, { signal, priority }: Duty): Promise<void> {
  await syncListing(payload.parse(told).partnerListingId, signal, urgencyOf(priority))
}
