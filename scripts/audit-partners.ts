import { ConfigRefused } from '../app/lib/config.server.ts'
import { borrowDatabase } from './database/borrow.ts'
import { StartRefused } from './start/refusal.ts'

/**
 * `npm run audit:partners`: reads everything that we have on every platform, rings what is not as we left it, and says how
 * long it took and how much of each platform's quota. The worker then mends what it may. Ends with 1 when it was broken off.
 */

try {
  const giveBack = await borrowDatabase()
  // Loaded only now: they read the settings that were just completed.
  const { db } = await import('../app/lib/database.server.ts')
  const { closeLeases } = await import('../app/lib/lease.server.ts')
  const { startQueue, stopQueue } = await import('../app/lib/queue.server.ts')
  const { auditPartners } = await import('../app/domain/listing/audit.server.ts')
  await startQueue({ works: false })
  for (const audit of await auditPartners(new AbortController().signal)) {
    const seconds = ((audit.endedAt.getTime() - audit.startedAt.getTime()) / 1000).toFixed(1)
    const found = `${audit.listings} listings, ${audit.differences} differ, ${audit.missing} missing`
    const cost = `${seconds} s, ${audit.calls} calls, ${(audit.quota * 100).toFixed(0)} % of the quota in that time`
    console.log(`${audit.partner}: ${found}; ${cost}${audit.stopped ? `; broken off: ${audit.stopped}` : ''}`)
    if (audit.stopped) process.exitCode = 1
  }
  await stopQueue()
  await closeLeases()
  await db.$disconnect()
  await giveBack()
} catch (error) {
  const expected = error instanceof StartRefused || error instanceof ConfigRefused
  console.error(expected ? error.message : error)
  process.exitCode = 1
}
// Nothing is left to do; a timer that the migration engine leaves behind would hold the command for ten seconds.
process.exit()
