import { z } from 'zod'
import { ringPlatform } from '#app/domain/platform/hold.server.ts'
import type { Duty } from '#app/lib/queue.server.ts'

const payload = z.object({ partner: z.string() })

/** Rings everything that waited while a platform was held. */
export async function ringPlatformJob(told: unknown, { signal }: Duty): Promise<void> {
  await ringPlatform(payload.parse(told).partner, signal)
}
