import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { Answered, Came } from './door.ts'
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

const door = new Worker(new URL('./door.ts', import.meta.url), { workerData: Number(process.env.SIMULATORS_PORT) })
await once(door, 'message')
door.on('message', async (came: Came) => {
  const { id } = came
  const one = byMount.get(came.url.split('/')[1] ?? '')
  if (!one) return door.postMessage({ id, status: 404, headers: {}, body: new Uint8Array() } satisfies Answered)
  one.arrivals.push(came.at)
  await wait(one.answerMs / 2)
  const response = await one.simulator.fetch(toRequest(came))
  const body = new Uint8Array(await response.arrayBuffer())
  await wait(one.answerMs / 2)
  const { status, headers } = response
  door.postMessage({ id, status, headers: Object.fromEntries(headers), body } satisfies Answered)
})
setInterval(() => {
  for (const { simulator } of standing.values()) void simulator.tick?.()
}, 50)
process.send?.('listening')

function toRequest({ method, url, headers, body }: Came): Request {
  const has = method === 'GET' || method === 'HEAD' ? {} : { body: Buffer.from(body) }
  return new Request(new URL(url, place.base), { method, headers, ...has })
}
