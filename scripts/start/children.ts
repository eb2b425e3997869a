import { type ChildProcess, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { StartRefused } from './refusal.ts'

const root = resolve(import.meta.dirname, '../..')

export interface Children {
  /** Starts a process and waits until it says that it listens; one that dies later is started again. */
  start(name: string, file: string): Promise<void>
  restart(name: string): Promise<void>
  /** Asks all to stop, last started first, and waits; after `patienceMs` they are ended. */
  stop(patienceMs: number): Promise<void>
}

/** The worker holds little at once; without a word Node would let garbage pile up past 300 MB before it clears it away. */
export const processFlags: Readonly<Record<string, readonly string[]>> = {
  worker: ['--max-semi-space-size=2', '--max-old-space-size=192'],
}

/** The processes of the house, watched by this one. Each also stops by itself when this process is gone (its IPC channel closes). */
export function createChildren(environment: NodeJS.ProcessEnv): Children {
  const running = new Map<string, { file: string; process: ChildProcess }>()
  let stopping = false

  async function start(name: string, file: string): Promise<void> {
    const child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', ...(processFlags[name] ?? []), file],
      {
        cwd: root,
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
        env: { ...environment, YAAN_PROCESS: name },
      },
    )
    running.set(name, { file, process: child })
    await listening(name, child)
    child.once('exit', () => void again(name, child))
  }

  async function again(name: string, dead: ChildProcess): Promise<void> {
    for (let attempt = 0; !stopping && running.get(name)?.process === dead; attempt++) {
      await wait(Math.min(200 * 2 ** attempt, 10_000))
      if (stopping || running.get(name)?.process !== dead) return
      console.error(`· ${name} ended unexpectedly and is started again`)
      await start(name, running.get(name)?.file ?? '').catch(() => {
        const entry = running.get(name)
        if (entry) running.set(name, { ...entry, process: dead })
      })
    }
  }

  async function restart(name: string): Promise<void> {
    const entry = running.get(name)
    if (!entry) return
    running.delete(name)
    await end(entry.process, 20_000)
    await start(name, entry.file)
  }

  async function stop(patienceMs: number): Promise<void> {
    stopping = true
    for (const { process: child } of [...running.values()].reverse()) await end(child, patienceMs)
  }

  return { start, restart, stop }
}

function listening(name: string, child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve())
    child.once('exit', (code) =>
      reject(new StartRefused(`The ${name} process ended with code ${code} before it was ready.`)),
    )
  })
}

async function end(child: ChildProcess, patienceMs: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), patienceMs)
  await ended
  clearTimeout(late)
}
