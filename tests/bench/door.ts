import { createServer } from 'node:http'
import { setPriority } from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'

/**
 * The platforms' front door, in a thread of its own: it notes when each call arrives, and does nothing else that could make it
 * look late. Everything behind it answers by message.
 */

/** A call as it came; `at` by the clock on the wall, in parts of milliseconds. */
export interface Came {
  readonly id: number
  readonly at: number
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

export interface Answered {
  readonly id: number
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

// A clock that waits for its turn on a busy machine would call punctual calls late. Only root may ask for this.
try {
  setPriority(-15)
} catch {
  console.warn('the measuring thread has no priority here: calls may look late or early')
}

const waiting = new Map<number, (answer: Answered) => void>()
let came = 0

const server = createServer(async (incoming, outgoing) => {
  const at = performance.timeOrigin + performance.now()
  const id = ++came
  const parts: Buffer[] = []
  for await (const part of incoming) parts.push(part)
  const { method = 'GET', url = '/' } = incoming
  const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]))
  waiting.set(id, ({ status, headers, body }) => outgoing.writeHead(status, headers).end(body))
  parentPort?.postMessage({ id, at, method, url, headers, body: Buffer.concat(parts) } satisfies Came)
})
server.keepAliveTimeout = 60_000
parentPort?.on('message', (answer: Answered) => {
  waiting.get(answer.id)?.(answer)
  waiting.delete(answer.id)
})
server.listen(workerData as number, () => parentPort?.postMessage('listening'))
