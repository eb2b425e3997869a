import { z } from 'zod'
import { withUrgency } from '#app/domain/listing/pace.server.ts'
import { urgencyOf } from '#app/domain/listing/urgency.ts'
import { readSale, readSales } from '#app/domain/sale/intake.server.ts'
import type { Duty } from '#app/lib/queue.server.ts'

const payload = z.object({ shopId: z.uuid(), saleId: z.string().optional(), heardAt: z.coerce.date().optional() })

/** Reads the one sale that a platform rang about, else everything that changed in the shop. */
export async function syncSalesJob(told: unknown, { signal, priority }: Duty): Promise<void> {
  const { shopId, saleId, heardAt } = payload.parse(told)
  await withUrgency(urgencyOf(priority), () =>
    saleId ? readSale(shopId, { saleId, ...(heardAt ? { heardAt } : {}) }, signal) : readSales(shopId, signal),
  )
}
