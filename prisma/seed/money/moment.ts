import { createHash } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'

const hourMs = 3_600_000

/** The moment so many hours ago. */
export function hoursAgo(hours: number): Date {
  return new Date(Date.now() - hours * hourMs)
}

/** The key of a press in these data: the same name is the same press, whenever the demo is started. A UUID (RFC 9562, version 8). */
export function keyOf(name: string): string {
  const hex = createHash('sha256').update(`yaan demo: ${name}`).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  )
}

const pollMs = 200

/** What `read` answers, as soon as it is something. @throws when it is nothing for so long. */
export async function waitFor<Value>(
  what: string,
  read: () => Promise<Value | null>,
  patienceMs = 60_000,
): Promise<Value> {
  const until = Date.now() + patienceMs
  for (;;) {
    const value = await read()
    if (value !== null) return value
    if (Date.now() > until) throw new Error(`the demo waits in vain for ${what}`)
    await setTimeout(pollMs)
  }
}
