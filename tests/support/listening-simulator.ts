import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Simulator } from '#integrations/simulators/simulator.ts'

export interface ListeningSimulator {
  readonly port: number
  /** Called around every request with its number, counted from 1: `before` the work, `after` it and before the answer,
   *  and when it was `answered`. */
  watch(watcher: (moment: 'before' | 'after' | 'answered', number: number) => void): void
  close(): Promise<void>
}

/** A simulator on a real port, for a process of its own to call. */
export async function listenTo(simulator: Pick<Simulator, 'fetch'>): Promise<ListeningSimulator> {
  let watcher: Parameters<ListeningSimulator['watch']>[0] = () => undefined
  let count = 0
  const server = createServer(async (incoming, outgoing) => {
    count += 1
    const number = count
    const request = await toRequest(incoming)
    watcher('before', number)
    const response = await simulator.fetch(request)
    const body = Buffer.from(await response.arrayBuffer())
    watcher('after', number)
    outgoing.writeHead(response.status, Object.fromEntries(response.headers))
    outgoing.end(body, () => watcher('answered', number))
  })
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready))
  return {
    port: (server.address() as AddressInfo).port,
    watch(next) {
      watcher = next
      count = 0
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

async function toRequest(incoming: IncomingMessage): Promise<Request> {
  const { method = 'GET', url = '/', headers } = incoming
  const parts: Buffer[] = []
  for await (const part of incoming) parts.push(part)
  const sent = new Headers()
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) sent.set(name, String(value))
  const body = method === 'GET' ? {} : { body: Buffer.concat(parts) }
  return new Request(new URL(url, `http://${headers.host}`), { method, headers: sent, ...body })
}
