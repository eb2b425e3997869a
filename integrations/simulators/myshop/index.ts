/**
 * A stand-in for LINE MyShop's open API (OA Plus, Thailand): API, shop as buyers see it, and a console where a person makes
 * keys, edits, deletes, ships, and makes it fail. Own code only; it shares nothing with the adapter.
 */
import { createFaults, type Fault, failing, storesFirst } from '../call-fault.ts'
import type { Simulator } from '../simulator.ts'
import { openStore } from '../store.ts'
import { isRefused, refuse, toResponse } from './answer.ts'
import { answerCall, nameOf } from './api.ts'
import { type Desk, openDesk } from './desk.ts'
import { createHands, type Hands } from './hands.ts'
import { expireOrders } from './order.ts'
import { showPage } from './page/index.ts'
import { createPictureFetch } from './picture.ts'
import { deliver } from './push.ts'
import { createRates } from './rate.ts'
import { firstState, type Order, type Product, type Push, type Shop, type State } from './state.ts'
import { verify } from './verify.ts'

export { demoShop } from './keys.ts'
export { madeUpBuyer } from './order-show.ts'
export type { Order, Product, Switches } from './state.ts'

export interface MyShopOptions {
  /** Folder that outlives a restart; null keeps everything in memory. */
  readonly dataDir: string | null
  /** Where this simulator is reached, with its own path: `http://localhost:4010/myshop`. */
  readonly baseUrl: string
  readonly now: () => Date
  /** Where shops ring until somebody writes another address into their console. */
  readonly hookUrl?: string
  /** Used for messages and for fetching pictures. */
  readonly fetch?: typeof globalThis.fetch
  /** Pictures on this computer are taken too, for a demo where the seller's house stands on it. */
  readonly localPictures?: boolean
}

interface SeenCall {
  readonly call: string
  readonly method: string
  readonly key: string
  readonly status: number
  readonly body: string
}

export interface MyShopSimulator extends Simulator, Hands {
  /** Every product of every shop as it stands, deleted ones too: the second eye of a test. */
  rows(): readonly Product[]
  shops(): readonly Shop[]
  orders(): readonly Order[]
  calls(): readonly SeenCall[]
  /** The most calls that were in the house at one moment. */
  busiest(): number
  fail(fault: Fault): void
  clearFaults(): void
  deliverPushes(): Promise<readonly Push[]>
}

export function createMyShopSimulator(options: MyShopOptions): MyShopSimulator {
  const store = openStore<State>({ dataDir: options.dataDir, name: 'myshop', first: firstState })
  const network = options.fetch ?? ((input, init) => globalThis.fetch(input, init))
  const faults = createFaults()
  const rates = createRates()
  const seen: SeenCall[] = []
  const prefix = new URL(options.baseUrl).pathname.replace(/\/$/, '')
  const now = () => options.now().getTime()
  let requests = 0
  let inside = 0
  let busiest = 0
  let delivering: Promise<void> | null = null
  let again = false
  const hands = createHands(store, now)
  ringAt(store.state, options.hookUrl ?? null)

  const say = (status: string, message: string) =>
    toResponse(refuse(Number(status), message), { requestId: 'fault', wrapped: false, at: now() })

  const fetchPicture: Desk['fetchPicture'] = createPictureFetch({
    store,
    fetch: network,
    localPictures: options.localPictures ?? false,
    fails() {
      const asked = faults.take('pictures.fetch')
      note({ call: 'pictures.fetch', method: 'GET', key: '', status: asked ? 400 : 200, body: '' })
      return asked ? 'the address does not answer' : null
    },
  })

  async function api(request: Request, path: string): Promise<Response> {
    const call = nameOf(request.method, path, new URL(request.url).searchParams)
    const fault = faults.take(call)
    inside += 1
    busiest = Math.max(busiest, inside)
    try {
      await new Promise((next) => setImmediate(next))
      const body = request.method === 'GET' ? '' : await request.clone().text()
      const facts = { call, method: request.method, key: request.headers.get('x-api-key') ?? '', body }
      if (fault && !storesFirst(fault)) {
        note({ ...facts, status: 0 })
        return await failing(fault, { real: null, signal: request.signal, say })
      }
      const real = await answered(request, path, fault?.kind === 'rows' ? (fault.reason ?? 'refused on request') : null)
      note({ ...facts, status: real.status })
      return fault ? await failing(fault, { real, signal: request.signal, say }) : real
    } finally {
      inside -= 1
    }
  }

  async function answered(request: Request, path: string, refused: string | null): Promise<Response> {
    const { state } = store
    expireOrders(state, now())
    const shop = verify(request, state)
    requests += 1
    const manner = { requestId: `sim-${requests}`, wrapped: state.switches.wrapped, at: now() }
    if (isRefused(shop)) return toResponse(shop, manner)
    if (state.switches.rates && !rates.take(shop.id, now())) return tooMany(manner)
    if (refused) return toResponse(refuse(400, refused), manner)
    const desk = openDesk({ store, shop, now: now(), fileBase: `${options.baseUrl}/file`, fetchPicture })
    const answer = await answerCall(desk, request, path)
    store.save()
    return toResponse(answer, manner)
  }

  function tooMany(manner: Parameters<typeof toResponse>[1]): Response {
    const response = toResponse(refuse(429, 'Too many requests'), manner)
    const { retryAfter } = store.state.switches
    if (retryAfter !== null) response.headers.set('retry-after', retryAfter)
    return response
  }

  function note(call: SeenCall): void {
    seen.push(call)
    if (seen.length > 5000) seen.splice(0, 1000)
  }

  /** One round at a time, so that no message is sent twice at once; what is asked meanwhile makes one more round. */
  function deliverDue(): Promise<void> {
    again = true
    delivering ??= rounds().finally(() => {
      delivering = null
    })
    return delivering
  }

  async function rounds(): Promise<void> {
    while (again) {
      again = false
      await deliver(store.state, now(), network)
      store.save()
    }
  }

  const simulator: MyShopSimulator = {
    name: 'myshop',
    async fetch(request) {
      const { pathname } = new URL(request.url)
      const path = pathname.startsWith(prefix) ? pathname.slice(prefix.length) : pathname
      const response = path.startsWith('/v1/')
        ? await api(request, path)
        : await showPage({ request, path, prefix, store, faults, simulator })
      void deliverDue()
      return response
    },
    rows: () => structuredClone(store.state.products),
    shops: () => structuredClone(store.state.shops),
    orders: () => {
      expireOrders(store.state, now())
      return structuredClone(store.state.orders)
    },
    calls: () => seen,
    busiest: () => busiest,
    fail: faults.add,
    clearFaults: faults.clear,
    ...hands,
    async deliverPushes() {
      await deliverDue()
      return structuredClone(store.state.pushes)
    },
    async reset() {
      store.reset()
      ringAt(store.state, options.hookUrl ?? null)
      faults.clear()
      rates.clear()
      seen.length = 0
      busiest = 0
    },
  }
  return simulator
}

function ringAt(state: State, url: string | null): void {
  for (const shop of state.shops) shop.hookUrl ??= url
}
