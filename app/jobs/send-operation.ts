import { z } from 'zod'
import { carryOut } from '#app/domain/payment/send.server.ts'
import type { Duty } from '#app/lib/queue.server.ts'

const payload = z.object({ operationId: z.uuid() })

/** Sends one wish to its provider, or looks for what became of it. */
export async function sendOperationJob(told: unknown, { signal }: Duty): Promise<void> {
  await carryOut(payload.parse(told).operationId, { clock: () => new Date(), signal })
}
