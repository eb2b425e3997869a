import { spawn } from 'node:child_process'
import { existsSync, watch } from 'node:fs'
import { join, resolve } from 'node:path'
import { ConfigRefused, readConfig } from '../app/lib/config.server.ts'
import { AccountRefused, readAccounts } from '../integrations/accounts.ts'
import { readPaymentAccounts } from '../integrations/payments/accounts.ts'
import { startCluster } from './database/cluster.ts'
import { applyMigrations } from './database/migrate.ts'
import { createChildren } from './start/children.ts'
import { claimDataFolder, demoSecrets } from './start/data-folder.ts'
import { checkDatabase } from './start/outside-database.ts'
import { claimPort } from './start/port.ts'
import { buildPages, generateClient } from './start/prepare.ts'
import { StartRefused, say } from './start/refusal.ts'

/** `npm start`, after installing: database, migrations, demo data, pages, then the processes. Ends with `ready <address>`. */

const root = resolve(import.meta.dirname, '..')
const undo: (() => void | Promise<void>)[] = []
let stopping = false

process.on('SIGINT', () => void stop(0))
process.on('SIGTERM', () => void stop(0))
process.on('disconnect', () => void stop(1))

try {
  await start()
} catch (error) {
  const expected = [StartRefused, ConfigRefused, AccountRefused].some((refusal) => error instanceof refusal)
  if (!stopping) console.error(expected && error instanceof Error ? error.message : error)
  await stop(1)
}

async function start(): Promise<void> {
  if (existsSync(join(root, '.env'))) process.loadEnvFile(join(root, '.env'))
  const mode = process.env.YAAN_MODE ?? (process.env.NODE_ENV === 'production' ? 'production' : 'demo')
  // Wrong settings are told before anything is begun; the database's address may still be unknown.
  const stand = {
    DATABASE_URL: 'postgresql://embedded',
    AUTH_SECRET: 'demo-'.repeat(8),
    SECRET_KEYS: `none:${'A'.repeat(43)}=`,
  }
  const early = readConfig({ ...(mode === 'demo' ? stand : {}), ...process.env, YAAN_MODE: mode })
  readAccounts(process.env, early)
  readPaymentAccounts(process.env, early)

  const data = await claimDataFolder(early.dataDir)
  undo.push(data.release)
  // Processes of a start that was killed are on their way out: give them the time they need.
  const patience = data.wasKilled ? 25_000 : 0
  await claimPort('PORT', early.port, patience)
  if (early.isDemo) await claimPort('SIMULATORS_PORT', early.simulatorsPort, patience)

  const environment: NodeJS.ProcessEnv = {
    ...(early.isDemo ? demoSecrets(data.folder) : {}),
    ...process.env,
    YAAN_MODE: mode,
    NODE_ENV: 'production',
    DATA_DIR: data.folder,
    DATABASE_URL: await openDatabase(data.folder),
  }
  readConfig(environment)

  generateClient()
  const applied = await applyMigrations(environment.DATABASE_URL ?? '')
  say(applied.length > 0 ? `migrating the database (${applied.length} steps)` : 'the database is up to date')
  await seed(environment)
  buildPages()

  const children = createChildren(environment)
  undo.push(() => children.stop(25_000))
  if (stopping) return
  if (early.isDemo) await children.start('simulators', 'integrations/simulators/serve.ts')
  await children.start('worker', 'app/worker.ts')
  await children.start('web', 'app/server.ts')
  if (process.argv.includes('--dev')) rebuildOnChange(children)
  if (early.isDemo) console.log(`· simulators of the partner platforms and the mailbox: ${early.simulatorsUrl}`)
  console.log(`ready ${early.appUrl}`)
  if (early.isDemo) fillDemo(environment)
}

async function openDatabase(folder: string): Promise<string> {
  if (process.env.DATABASE_URL) {
    say('checking the database')
    await checkDatabase(process.env.DATABASE_URL)
    return process.env.DATABASE_URL
  }
  say('starting the database')
  const cluster = await startCluster(folder)
  undo.push(() => cluster.stop())
  if (cluster.takenOver) say('took over the database of a start that was killed')
  if (cluster.folder !== join(folder, 'postgres'))
    say(`its files are in ${cluster.folder}, which the system user postgres can reach`)
  return cluster.url
}

/** Districts always; the demo's people, makers and goods once, and in demo mode only. Runs apart, with its own client. */
async function seed(environment: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'prisma/seed/seed.ts'], {
    cwd: root,
    // It ends by itself when this process is gone (its IPC channel closes).
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...environment, YAAN_PROCESS: 'seed' },
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  undo.push(async () => {
    child.kill()
    await ended
  })
  if ((await ended) !== 0) throw new StartRefused('The seed did not finish (its own words are above).')
}

/** What the demo shows beyond its rows: orders and money, shops on the platforms. Once each, beside the running house. */
function fillDemo(environment: NodeJS.ProcessEnv): void {
  for (const part of ['money', 'platforms']) {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', `prisma/seed/${part}.ts`], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: { ...environment, YAAN_PROCESS: 'seed' },
    })
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    undo.push(async () => {
      child.kill()
      await ended
    })
  }
}

/** `npm run dev`: builds anew and restarts after a change in the sources. */
function rebuildOnChange(children: ReturnType<typeof createChildren>): void {
  let timer: NodeJS.Timeout | undefined
  const rebuild = async () => {
    try {
      buildPages()
      await children.restart('worker')
      await children.restart('web')
      say('reloaded')
    } catch (error) {
      console.error(error instanceof Error ? error.message : error)
    }
  }
  for (const folder of ['app', 'integrations']) {
    watch(join(root, folder), { recursive: true }, () => {
      clearTimeout(timer)
      timer = setTimeout(rebuild, 150)
    })
  }
}

/** Undoes in reverse what was begun: processes first, the database last. */
async function stop(code: number): Promise<void> {
  if (stopping) return
  stopping = true
  for (const step of undo.reverse()) await step()
  process.exit(code)
}
