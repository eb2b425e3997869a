import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startCluster } from '../../scripts/database/cluster.ts'
import { applyMigrations } from '../../scripts/database/migrate.ts'
import { processFlags } from '../../scripts/start/children.ts'
import { buildPages, generateClient } from '../../scripts/start/prepare.ts'
import { testSettings } from '../support/settings.ts'
import { cpuOf } from './cpu.ts'
import { freePort } from './house.ts'

/** The house of a bench of the shop: one web process, one worker, the stand-ins, and a database with nothing in it. */
export interface ShopHouse {
  readonly url: string
  readonly simulatorsUrl: string
  /** CPU that each of its processes has used so far, in ms. */
  cpu(): Promise<ReadonlyMap<string, number>>
  stop(): Promise<void>
}

/** Sets this process's environment too, so that the app's modules may be loaded afterwards. */
export async function openShopHouse(): Promise<ShopHouse> {
  generateClient()
  buildPages()
  const folder = await mkdtemp(join(tmpdir(), 'yaan-bench-'))
  await chmod(folder, 0o755)
  const cluster = await startCluster(join(folder, 'postgres'))
  await applyMigrations(cluster.url)
  const [port, simulatorsPort] = [await freePort(), await freePort()]
  Object.assign(process.env, testSettings, {
    ...{ NODE_ENV: 'production', LOG_LEVEL: process.env.BENCH_LOG ?? 'error', TRUST_PROXY: '1' },
    ...{ DATABASE_URL: cluster.url, DATA_DIR: folder, PORT: String(port), SIMULATORS_PORT: String(simulatorsPort) },
  })
  const running = new Map<string, ChildProcess>()
  for (const [name, file] of [
    ['simulators', 'integrations/simulators/serve.ts'],
    ['web', 'app/server.ts'],
    ['worker', 'app/worker.ts'],
  ] as const)
    running.set(name, await run(name, file))
  return {
    url: `http://localhost:${port}`,
    simulatorsUrl: `http://localhost:${simulatorsPort}`,
    async cpu() {
      const { user, system } = process.cpuUsage()
      const used = new Map([['shoppers', (user + system) / 1000]])
      for (const [name, { pid }] of running) used.set(name, await cpuOf(pid))
      return used.set('PostgreSQL', await cpuOf(await serverOf(cluster.folder)))
    },
    async stop() {
      for (const child of [...running.values()].reverse()) await end(child)
      await cluster.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** The process of the database server on this folder. */
async function serverOf(folder: string): Promise<number> {
  const [pid] = (await readFile(join(folder, 'postmaster.pid'), 'utf8')).split('\n')
  return Number(pid)
}

async function run(name: string, file: string): Promise<ChildProcess> {
  const flags = ['--disable-warning=ExperimentalWarning', ...(processFlags[name] ?? [])]
  const child = spawn(process.execPath, [...flags, file], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, YAAN_PROCESS: name },
  })
  await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`${file} ended with ${code}`))),
  ])
  return child
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}
