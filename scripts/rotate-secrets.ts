import { ConfigRefused } from '../app/lib/config.server.ts'
import { borrowDatabase } from './database/borrow.ts'
import { StartRefused } from './start/refusal.ts'

/**
 * `npm run secrets:rotate`: seals everything again under the first key of SECRET_KEYS. Put the new key first, restart, run
 * this, then take the old key away. Ends with 1 when something could not be opened.
 */

try {
  const giveBack = await borrowDatabase()
  // Loaded only now: they read the settings that were just completed.
  const { db } = await import('../app/lib/database.server.ts')
  const { rotateSecrets } = await import('../app/domain/sealed/rotate.server.ts')
  for (const { table, column, resealed, unreadable } of await rotateSecrets()) {
    console.log(`${table}.${column}: ${resealed} sealed again`)
    for (const id of unreadable) console.error(`${table}.${column}: no key opens row ${id}`)
    if (unreadable.length > 0) process.exitCode = 1
  }
  await db.$disconnect()
  await giveBack()
} catch (error) {
  const expected = error instanceof StartRefused || error instanceof ConfigRefused
  console.error(expected ? error.message : error)
  process.exitCode = 1
}
// Nothing is left to do; a timer that the migration engine leaves behind would hold the command for ten seconds.
process.exit()
