import { z } from 'zod'
import { followHint } from '#app/domain/payment/hint.server.ts'
import type { Duty } from '#app/lib/queue.server.ts'

const payload = z.object({ inboxId: z.uuid() })

/** Follows one message of a provider. */
export async function followHintJob(told: unknown, { signal }: Duty): Promise<void> {
  await followHint(payload.parse(told).inboxId, { clock: () => new Date(), signal })
}
