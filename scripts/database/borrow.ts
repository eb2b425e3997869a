import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { demoSecrets } from '../start/data-folder.ts'
import { startCluster } from './cluster.ts'
import { applyMigrations } from './migrate.ts'

/**
 * For commands beside `npm start`: points this process at the house's database (DATABASE_URL, else the embedded one of the
 * data folder, started for the while when it does not run) and brings it to the newest schema. Answers how to give it back.
 */
export async function borrowDatabase(): Promise<() => Promise<void>> {
  const environmentFile = resolve(import.meta.dirname, '../../.env')
  if (existsSync(environmentFile)) process.loadEnvFile(environmentFile)
  process.env.LOG_LEVEL ??= 'warn'
  const folder = resolve(process.env.DATA_DIR ?? '.data')
  const production = process.env.YAAN_MODE === 'production' || process.env.NODE_ENV === 'production'
  const cluster = process.env.DATABASE_URL ? null : await startCluster(folder)
  if (!production && existsSync(folder)) Object.assign(process.env, { ...demoSecrets(folder), ...process.env })
  process.env.DATABASE_URL ??= cluster?.url ?? ''
  await applyMigrations(process.env.DATABASE_URL)
  return async () => {
    if (cluster && !cluster.takenOver) await cluster.stop()
  }
}
