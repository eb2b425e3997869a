import { config } from '#app/lib/config.server.ts'
import { db } from '#app/lib/database.server.ts'
import { seedDemo } from './demo/demo.ts'
import { seedPickupPoints } from './demo/pickup-points.ts'
import { seedDistricts } from './districts.ts'

/** Runs at every start: the districts are brought up to date, the demo is written once and only in demo mode. */
// The starting process is gone (killed): what is not committed is undone, and the next start begins again.
process.once('disconnect', () => process.exit(1))
process.channel?.unref()

try {
  await seedDistricts()
  if (config().isDemo) {
    await seedDemo()
    await seedPickupPoints()
  }
} finally {
  await db.$disconnect()
}
