import { createServer, type IncomingMessage } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { Platform } from './pace.ts'
import { type Seat, seats } from './seats.ts'

/**
 * The platforms in a process of their own: real HTTP, an answer after the time that was set, and a note of every arrival.
 * The bench speaks to it by messages: `{ id, ask, platform, … }` is answered by `{ id, value }` or `{ id, error }`.
 */

const place = { base: `http://localhost:${process.env.SIMULATORS_PORT}`, appUrl: process.env.APP_URL ?? '' }
const names = (process.env.BENCH_PLATFORMS ?? '').split(',') as Platform[]

interface Standing extends Seat {
  /** One for each call, by the clock on the wall in parts of milliseconds. */
  arrivals: number[]
  answerMs: number
}

const standing = new Map(names.map((name): [Platform, Standing] => [name, stand(name)]))
const byMount = new Map([...standing.values()].map((one) => [one.simulator.name, one]))

function stand(name: Platform): Standing {
  return { ...seats[name](place), arrivals: [], answerMs: 150 }
}

export type Asked =
  | { readonly ask: 'open' | 'rows'; readonly platform: Platform }
  | { readonly ask: 'buy'; readonly platform: Platform; readonly item: string }
  | { readonly ask: 'slow'; readonly platform: Platform; readonly ms: number }
  /** Forgets what has arrived so far. */
  | { readonly ask: 'count' | 'arrivals'; readonly platform: Platform }

function answer(asked: Asked): unknown {
  const one = standing.get(asked.platform)
  if (!one) throw new Error(`no ${asked.platform} here`)
  switch (asked.ask) {
    case 'open':
      return one.open()
    case 'rows':
      return one.rows()
    case 'buy':
      return one.buy(asked.item)
    case 'slow':
      one.answerMs = asked.ms
      return null
    case 'count':
      one.arrivals = []
      return null
    case 'arrivals':
      return one.arrivals
  }
}

process.on('message', ({ id, ...asked }: Asked & { id: number }) => {
  try {
    process.send?.({ id, value: answer(asked) })
  } catch (error) {
    process.send?.({ id, error: String(error) })
  }
})
process.once('disconnect', () => process.exit(0))

const server = createServer(async (incoming, outgoing) => {
  const one = byMount.get(incoming.url?.split('/')[1] ?? '')
  if (!one) return void outgoing.writeHead(404).end()
  one.arrivals.push(performance.timeOrigin + performance.now())
  const request = await toRequest(incoming)
  await wait(one.answerMs / 2)
  const response = await one.simulator.fetch(request)
  const body = Buffer.from(await response.arrayBuffer())
  await wait(one.answerMs / 2)
  outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(body)
})
server.keepAliveTimeout = 60_000
await new Promise<void>((ready) => server.listen(Number(process.env.SIMULATORS_PORT), ready))
setInterval(() => {
  for (const { simulator } of standing.values()) void simulator.tick?.()
}, 50)
process.send?.('listening')

async function toRequest(incoming: IncomingMessage): Promise<Request> {
  const { method = 'GET', url = '/', headers } = incoming
  const parts: Buffer[] = []
  for await (const part of incoming) parts.push(part)
  const sent = new Headers()
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) sent.set(name, String(value))
  const body = method === 'GET' || method === 'HEAD' ? {} : { body: Buffer.concat(parts) }
  return new Request(new URL(url, place.base), { method, headers: sent, ...body })
}
