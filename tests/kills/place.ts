import { execFileSync } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { startCluster } from '../../scripts/database/cluster.ts'
import { applyMigrations } from '../../scripts/database/migrate.ts'
import { freePort } from '../support/house.ts'
import { testSettings } from '../support/settings.ts'

/**
 * Set up before anything of the app is loaded: a PostgreSQL that keeps what it promised, like the real one, and may be killed;
 * the built pages; and the ports. This process and the ones that it starts read the same settings.
 */

const { VITEST: _, ...env } = process.env
execFileSync(process.execPath, ['--disable-warning=ExperimentalWarning', 'scripts/build.ts'], { env })

const folder = await mkdtemp(join(tmpdir(), 'yaan-kills-'))
await chmod(folder, 0o755)
const cluster = await startCluster(folder)
await applyMigrations(cluster.url)
Object.assign(process.env, testSettings, {
  ...{ DATABASE_URL: cluster.url, DATA_DIR: folder, TRUST_PROXY: '1' },
  ...{ PORT: String(await freePort()), SIMULATORS_PORT: String(await freePort()) },
})

afterAll(async () => {
  await cluster.stop()
  await rm(folder, { recursive: true, force: true })
})
