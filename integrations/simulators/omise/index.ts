/**
 * A stand-in for Omise (Opn Payments) in Thailand: its API, the pages where a buyer pays, its signed messages, and an office
 * where a person turns every switch. Own code only; it shares nothing with the adapter.
 */
import type { Simulator } from '../simulator.ts'
import { openStore } from '../store.ts'
import { lapseOverdue } from './charge.ts'
import { type ControlBody, type ControlName, control, type Desk } from './control.ts'
import { deliverDue } from './deliver.ts'
import { createDoor, type Seen } from './door.ts'
import type { House } from './house.ts'
import { showPage } from './page/index.ts'
import { moveByTime } from './payout.ts'
import { Refusal, refusalBody } from './refusal.ts'
import { firstState, type State, type Switches } from './state.ts'
import { createTroubles } from './trouble.ts'

export type { Seen } from './door.ts'
export { demoKeys } from './keys.ts'
export { codeText } from './qr.ts'
export type { State, Switches } from './state.ts'

export interface OmiseOptions {
  /** Folder that outlives a restart; null keeps everything in memory. */
  readonly dataDir: string | null
  /** Where this simulator is reached, with its own path: `http://localhost:4010/omise`. */
  readonly baseUrl: string
  readonly now: () => Date
  /** Our address for its messages, as it is typed into its dashboard. */
  readonly hookUrl: string
  /** Used for messages only. */
  readonly fetch?: typeof globalThis.fetch
  /** Ids follow from it. */
  readonly seed?: string
  readonly switches?: Partial<Switches>
}

export interface OmiseSimulator extends Simulator {
  /** Everything it knows, as it stands: the second eye of a test. */
  state(): Readonly<State>
  /** The journal: what reached its API, and what came of it. */
  requests(): readonly Seen[]
  /** What a person does on its pages, or a test over `/_control`. Rejects what it does not know. */
  control<Name extends ControlName>(name: Name, body: ControlBody<Name>): Promise<unknown>
  /** Sends what is due. */
  deliver(): Promise<void>
}

/** Until then every change is kept at once; a big state is kept by the clock, and takes a twentieth of the time at most. */
const small = 100

export function createOmiseSimulator(options: OmiseOptions): OmiseSimulator {
  const first = () => firstState(options.seed ?? 'yaan', options.switches ?? {})
  const store = openStore({ dataDir: options.dataDir, name: 'omise', first })
  const house: House = {
    get state() {
      return store.state
    },
    now: () => options.now().getTime() + store.state.clockMs,
    baseUrl: options.baseUrl,
  }
  const troubles = createTroubles()
  const post = { fetch: options.fetch ?? globalThis.fetch, url: options.hookUrl }
  const prefix = new URL(options.baseUrl).pathname.replace(/\/$/, '')
  const door = createDoor({ house, troubles, changed })
  const desk: Desk = { house, troubles, flush: () => deliver(true), reset, requests: door.requests }
  let unsaved = false
  let savedUntil = 0

  function keep(): void {
    unsaved = true
    const began = Date.now()
    if (Object.keys(store.state.charges).length > small && began < savedUntil) return
    store.save()
    unsaved = false
    savedUntil = Date.now() + 20 * (Date.now() - began)
  }

  /** Messages go out after the answer, unless they are told to be early. */
  async function changed(): Promise<void> {
    keep()
    if (store.state.switches.webhooks === 'early') await deliver()
    else void deliver()
  }

  let delivering: Promise<void> = Promise.resolve()
  /** One round at a time, so that no message goes twice at once. */
  function deliver(flush = false): Promise<void> {
    delivering = delivering.then(async () => {
      await deliverDue(house, post, flush)
      keep()
    })
    return delivering
  }

  let passedAt = Number.NEGATIVE_INFINITY
  /** What is due by now; looked for once a second, since it looks at everything. */
  function passTime(): void {
    if (Math.abs(house.now() - passedAt) < 1000) return
    passedAt = house.now()
    lapseOverdue(house)
    moveByTime(house)
  }

  async function controlled(request: Request, name: string): Promise<Response> {
    if (request.method === 'GET' && name === 'requests') return Response.json(door.requests())
    if (request.method === 'GET' && name === 'state') return Response.json(store.state)
    if (request.method !== 'POST') return new Response(null, { status: 405 })
    const text = await request.text()
    const answer = await control(desk, name, text === '' ? {} : JSON.parse(text))
    await changed()
    return Response.json(answer ?? {})
  }

  async function reset(): Promise<void> {
    await delivering
    store.reset()
    troubles.clear()
    door.forget()
  }

  return {
    name: 'omise',
    async fetch(request) {
      const { pathname } = new URL(request.url)
      const path = pathname.startsWith(prefix) ? pathname.slice(prefix.length) : pathname
      passTime()
      try {
        const [, first, second] = path.split('/')
        if (first === '_control') return await controlled(request, second ?? '')
        const shown = await showPage({ request, path, prefix, desk, changed })
        return shown ?? (await door.answer(request, path))
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        return Response.json(refusalBody(error.code, error.message), { status: error.status })
      }
    },
    state: () => store.state,
    requests: door.requests,
    async control(name, body) {
      passTime()
      const answer = await control(desk, name, body)
      keep()
      return answer
    },
    deliver: () => deliver(),
    async tick() {
      passTime()
      if (unsaved) keep()
      await deliver()
    },
    reset,
  }
}
