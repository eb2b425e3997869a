import { forgetOldRings } from '#app/domain/listing/doorbell.server.ts'
import { ringSalesDue } from '#app/domain/sale/intake.server.ts'

/** Rings for the shops whose sales are due, and forgets messages that nobody repeats any more. */
export async function sweepSalesJob(): Promise<void> {
  await ringSalesDue()
  await forgetOldRings()
}
