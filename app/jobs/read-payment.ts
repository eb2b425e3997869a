import { z } from 'zod'
import { readAttempt } from '#app/domain/payment/read.server.ts'
import type { Duty } from '#app/lib/queue.server.ts'

const payload = z.object({ attemptId: z.uuid() })

/** Reads one payment at its provider. */
export async function readPaymentJob(told: unknown, { signal }: Duty): Promise<void> {
  await readAttempt(payload.parse(told).attemptId, { clock: () => new Date(), signal })
}
