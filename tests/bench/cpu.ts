import { readdir, readFile } from 'node:fs/promises'

/** CPU time of processes, as Linux counts it. */

/** A tick of /proc, in ms; 100 a second on every Linux there is. */
const tickMs = 10

/** CPU that a process and its children have used so far, in ms, the dead ones too; 0 where there is no /proc. */
export async function cpuOf(pid: number | undefined): Promise<number> {
  const told = await statOf(pid ?? 0)
  if (!told) return 0
  const others = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const all = await Promise.all(others.map((name) => statOf(Number(name))))
  const children = all.flatMap((other) => (other && other.parent === pid ? [other.own] : []))
  return [told.own, told.ended, ...children].reduce((sum, ms) => sum + ms, 0)
}

interface Told {
  readonly parent: number
  readonly own: number
  /** Of children that are no more. */
  readonly ended: number
}

async function statOf(pid: number): Promise<Told | null> {
  const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null)
  if (line === null) return null
  // The name, in brackets, may hold anything.
  const [, parent, ...rest] = line.slice(line.lastIndexOf(')') + 2).split(' ')
  const ticks = (at: number) => Number(rest[at]) * tickMs
  return { parent: Number(parent), own: ticks(9) + ticks(10), ended: ticks(11) + ticks(12) }
}
