import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { StartRefused } from './refusal.ts'

/** Waits up to `patienceMs` for a port to be free. @throws StartRefused when it stays taken. */
export async function claimPort(name: string, port: number, patienceMs: number): Promise<void> {
  const until = Date.now() + patienceMs
  while (!(await isFree(port))) {
    if (Date.now() >= until) {
      throw new StartRefused(
        `Port ${port} is taken by another program. Stop that program, or set ${name} to another port.`,
      )
    }
    await wait(200)
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, () => probe.close(() => resolve(true)))
  })
}
