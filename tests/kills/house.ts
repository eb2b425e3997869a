import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { startQueue, stopQueue } from '#app/lib/queue.server.ts'
import { processFlags } from '../../scripts/start/children.ts'
import { enter, type Visitor } from '../bench/shopper.ts'
import { openOutside } from './outside.ts'
import { type Dead, drain, jobsAtWork } from './time.ts'

const files = { web: 'app/server.ts', worker: 'app/worker.ts' } as const
export type Process = keyof typeof files

export type House = Awaited<ReturnType<typeof openHouse>>

/** The house as it runs anywhere: its web process, its worker, and everybody outside. Either process may be killed. */
export async function openHouse() {
  const outside = await openOutside()
  const running = new Map<Process, ChildProcess>()
  let dead: readonly Dead[] = []
  let visitors = 0
  await startQueue({ works: false })

  async function start(name: Process): Promise<void> {
    const flags = ['--disable-warning=ExperimentalWarning', ...(processFlags[name] ?? [])]
    const child = spawn(process.execPath, [...flags, files[name]], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      // Its connections bear its name: in the database it is seen who stands where.
      env: { ...process.env, NODE_ENV: 'production', YAAN_PROCESS: name, PGAPPNAME: name },
    })
    await Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(([code]) => Promise.reject(new Error(`${name} ended with ${code}`))),
    ])
    running.set(name, child)
  }

  await start('web')
  await start('worker')
  const url = `http://localhost:${process.env.PORT}`
  return {
    url,
    outside,
    start,
    /** `kill -9`. */
    async kill(name: Process): Promise<void> {
      const child = processOf(name)
      child.kill('SIGKILL')
      await once(child, 'exit')
      if (name === 'worker') dead = await jobsAtWork()
    },
    /** Whether it has lived until now. */
    lives: (name: Process): boolean => processOf(name).exitCode === null && processOf(name).signalCode === null,
    drain: () => drain(dead),
    /** Somebody from an address of their own, without JavaScript. */
    visitor(): Visitor {
      visitors += 1
      return enter(url, { from: `10.9.${visitors >> 8}.${visitors & 255}`, timed: () => undefined })
    },
    async close(): Promise<void> {
      for (const child of running.values()) {
        if (child.exitCode !== null || child.signalCode !== null) continue
        child.kill('SIGTERM')
        await once(child, 'exit')
      }
      await outside.close()
      await stopQueue()
    },
  }

  function processOf(name: Process): ChildProcess {
    const child = running.get(name)
    if (!child) throw new Error(`${name} was never started`)
    return child
  }
}
