import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'

type Answer = (request: Request) => Promise<Response>

/**
 * Serves on the port until SIGTERM, SIGINT or the end of the process that started this one, then finishes what is under
 * way and ends. Says `simulators http://localhost:PORT` once it listens; a port that cannot be had ends with one sentence and code 1.
 */
export async function listen(port: number, answer: Answer): Promise<void> {
  const server = serverFor(answer)
  server.once('error', (error: NodeJS.ErrnoException) => {
    console.error(
      error.code === 'EADDRINUSE'
        ? `Port ${port} is taken by another program: stop that one, or set SIMULATORS_PORT to a free port.`
        : `The simulators cannot listen on port ${port}: ${error.message}`,
    )
    process.exit(1)
  })
  await new Promise<void>((resolve) => server.listen(port, resolve))
  process.stdout.write(`simulators http://localhost:${port}\n`)
  process.send?.('listening')

  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    server.close(() => process.exit(0))
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), 2000).unref()
  }
  for (const event of ['SIGTERM', 'SIGINT', 'disconnect']) process.on(event, stop)
}

/** A server that listens nowhere yet. */
export function serverFor(answer: Answer): Server {
  return createServer((incoming, outgoing) => void serve(incoming, outgoing, answer))
}

/** A rejected answer means that the simulator was told to break the line; then the socket breaks. */
async function serve(incoming: IncomingMessage, outgoing: ServerResponse, answer: Answer): Promise<void> {
  const hungUp = new AbortController()
  outgoing.once('close', () => hungUp.abort())
  try {
    const response = await answer(toRequest(incoming, hungUp.signal))
    outgoing.writeHead(response.status, Object.fromEntries(response.headers))
    if (response.body) await pipeline(Readable.fromWeb(response.body as ReadableStream), outgoing)
    else outgoing.end()
  } catch (error) {
    if (!(error instanceof TypeError) && !hungUp.signal.aborted) console.error(error)
    outgoing.destroy()
  }
}

function toRequest(incoming: IncomingMessage, signal: AbortSignal): Request {
  const { method = 'GET', url = '/', headers } = incoming
  const address = new URL(url, `http://${headers.host ?? 'localhost'}`)
  const sent = new Headers()
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) sent.set(name, String(value))
  const body =
    method === 'GET' || method === 'HEAD' ? {} : { body: Readable.toWeb(incoming) as BodyInit, duplex: 'half' as const }
  return new Request(address, { method, headers: sent, signal, ...body })
}
