import { forgetOldRings } from '#app/domain/listing/doorbell.server.ts'
import { checkObedience } from '#app/domain/listing/obey.server.ts'
import { ringSalesDue } from '#app/domain/sale/intake.server.ts'

/** Rings for the shops whose sales are due and for platforms that do not take down, and forgets messages of last week. */
export async function keepInStepJob(): Promise<void> {
  await checkObedience()
  await ringSalesDue()
  await forgetOldRings()
}
