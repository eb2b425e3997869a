/** The database of the running test file, or, outside of tests (`npm run conformance`), one of our own until the end. */
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startCluster } from '../../../scripts/database/cluster.ts'
import { applyMigrations } from '../../../scripts/database/migrate.ts'
import { testSettings } from '../settings.ts'

let own: Promise<() => Promise<void>> | null = null

export async function ensureDatabase(): Promise<void> {
  if (!process.env.DATABASE_URL) own ??= start()
  await own
}

/** Stops the database that `ensureDatabase` had to start; without one, nothing. */
export async function closeOwnDatabase(): Promise<void> {
  const close = await own
  await close?.()
}

async function start(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'yaan-cases-'))
  await chmod(folder, 0o755)
  const cluster = await startCluster(folder, { durable: false })
  await applyMigrations(cluster.url)
  Object.assign(process.env, testSettings, { DATABASE_URL: cluster.url, DATA_DIR: folder })
  return async () => {
    const { db } = await import('#app/lib/database.server.ts')
    const { closeLeases } = await import('#app/lib/lease.server.ts')
    await closeLeases()
    await db.$disconnect()
    await cluster.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
