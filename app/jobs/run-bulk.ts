import { z } from 'zod'
import { runBulk } from '#app/domain/bulk/run.server.ts'

const payload = z.object({ bulkId: z.uuid() })

/** Wishes what was chosen for many listings, one after the other. */
export async function runBulkJob(told: unknown, { signal }: { signal: AbortSignal }): Promise<void> {
  await runBulk(payload.parse(told).bulkId, signal)
}
