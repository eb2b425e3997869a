import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startCluster } from '../../scripts/database/cluster.ts'
import { applyMigrations } from '../../scripts/database/migrate.ts'
import { processFlags } from '../../scripts/start/children.ts'
import { testSettings } from '../support/settings.ts'
import type { Factors, Platform } from './pace.ts'
import type { Asked } from './platforms.ts'

/** The processes of a bench: a database of its own, the platforms, and workers that may be killed. */

export interface House {
  startWorker(factors: Factors): Promise<Worker>
  ask(asked: Asked): Promise<unknown>
  stop(): Promise<void>
}

export interface Worker {
  readonly process: ChildProcess
  /** The most memory it has held so far, in MB. */
  peakMb(): Promise<number>
  stop(): Promise<void>
  kill(): Promise<void>
}

/** Sets this process's environment, so that the app's modules may be loaded afterwards. */
export async function openHouse({
  platforms,
  hooksPort,
}: {
  platforms: readonly Platform[]
  hooksPort: number
}): Promise<House> {
  const folder = join(tmpdir(), `yaan-bench-${process.pid}`)
  const cluster = await startCluster(folder, { durable: false })
  await applyMigrations(cluster.url)
  Object.assign(process.env, testSettings, {
    ...{ LOG_LEVEL: process.env.BENCH_LOG ?? 'fatal', DATABASE_URL: cluster.url, DATA_DIR: folder },
    ...{ APP_URL: `http://localhost:${hooksPort}`, SIMULATORS_PORT: String(await freePort()) },
    BENCH_PLATFORMS: platforms.join(','),
  })
  const there = await run('tests/bench/platforms.ts', {})
  const running = new Set<ChildProcess>()
  return {
    async startWorker(factors) {
      const worker = await run('app/worker.ts', { BENCH_PACE: JSON.stringify(factors) }, processFlags.worker)
      running.add(worker)
      return {
        process: worker,
        peakMb: () => peakOf(worker),
        stop: () => end(worker, 'SIGTERM'),
        kill: () => end(worker, 'SIGKILL'),
      }
    },
    ask: messenger(there),
    async stop() {
      for (const worker of running) await end(worker, 'SIGTERM')
      await end(there, 'SIGTERM')
      await cluster.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function run(
  file: string,
  environment: Record<string, string>,
  more: readonly string[] = [],
): Promise<ChildProcess> {
  const flags = ['--disable-warning=ExperimentalWarning', '--import', './tests/bench/pace.ts']
  const child = spawn(process.execPath, [...flags, ...more, file], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...environment },
  })
  const [word] = await Promise.race([once(child, 'message'), once(child, 'exit')])
  if (word !== 'listening') throw new Error(`${file} did not start`)
  return child
}

function messenger(child: ChildProcess): House['ask'] {
  const waiting = new Map<number, (answer: { value?: unknown; error?: string }) => void>()
  let asked = 0
  child.on('message', (answer: { id: number; value?: unknown; error?: string }) => waiting.get(answer.id)?.(answer))
  return (question) =>
    new Promise((resolve, reject) => {
      const id = ++asked
      waiting.set(id, ({ value, error }) => {
        waiting.delete(id)
        if (error) reject(new Error(error))
        else resolve(value)
      })
      child.send({ id, ...question })
    })
}

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill(signal)
  await once(child, 'exit')
}

async function peakOf({ pid }: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
