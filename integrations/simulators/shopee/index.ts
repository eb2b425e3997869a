/**
 * A stand-in for Shopee's open platform in Thailand: API, consent page, the shop as buyers see it, and a back office where a
 * person edits, deletes, bans, promotes and makes it fail. Own code only; it shares nothing with the adapter.
 */
import { createFaults, type Fault, failing, storesFirst } from '../call-fault.ts'
import type { Simulator } from '../simulator.ts'
import { openStore } from '../store.ts'
import { refuse, toResponse } from './answer.ts'
import { answerCall } from './api.ts'
import { handmade } from './handmade.ts'
import { showPage } from './page/index.ts'
import { deliver, isDue, ring } from './push.ts'
import { firstState, type Item, type Push, type Shop, type Switches } from './state.ts'
import { createTill, type Till } from './till.ts'
import { grantCode } from './token.ts'

export { demoApp } from './keys.ts'
export { buyer } from './order.ts'
export type { Item, Switches } from './state.ts'

export interface ShopeeOptions {
  /** Folder that outlives a restart; null keeps everything in memory. */
  readonly dataDir: string | null
  /** Where this simulator is reached, with its own path: `http://localhost:4010/shopee`. */
  readonly baseUrl: string
  readonly now: () => Date
  /** Where messages go from the start; else the app says so by a call. */
  readonly pushUrl?: string
  /** Used for pushes only. */
  readonly fetch?: typeof globalThis.fetch
}

interface SeenCall {
  readonly call: string
  readonly method: string
  readonly timestamp: string
  readonly sign: string
  readonly shopId: string | null
  readonly error: string
  readonly body: string
}

export interface ShopeeSimulator extends Simulator, Till {
  /** Every item of every shop as it stands, deleted ones too: the second eye of a test. */
  rows(): readonly Item[]
  shops(): readonly Shop[]
  calls(): readonly SeenCall[]
  /** The most calls that were in the house at one moment. */
  busiest(): number
  fail(fault: Fault): void
  clearFaults(): void
  turn(switches: Partial<Switches>): void
  /** Its clock runs apart from the caller's by this much. */
  drift(ms: number): void
  /** A seller's hand in the back office. */
  edit(id: number, change: Partial<Item>, secondsAhead?: number): void
  remove(id: number): void
  addByHand(item: Partial<Item> & { shopId: number }): Item
  ban(id: number, reason: string, suggestion: string): void
  review(id: number, verdict: 'accept' | 'refuse'): void
  promote(id: number, reserved: number | null): void
  /** The seller says yes: a code as the consent page gives it. */
  consent(shopId: number): string
  disconnect(shopId: number): void
  endConsent(shopId: number): void
  setLocations(shopId: number, locations: readonly string[]): void
  setPushUrl(url: string | null): void
  deliverPushes(): Promise<readonly Push[]>
}

export function createShopeeSimulator(options: ShopeeOptions): ShopeeSimulator {
  let driftMs = 0
  const seconds = () => Math.floor((options.now().getTime() + driftMs) / 1000)
  const store = openStore({
    dataDir: options.dataDir,
    name: 'shopee',
    first: () => firstState(seconds(), options.pushUrl ?? null),
  })
  // A shop kept from another start may remember another address of the app.
  if (options.pushUrl) store.state.pushUrl = options.pushUrl
  const faults = createFaults()
  const seen: SeenCall[] = []
  const prefix = new URL(options.baseUrl).pathname.replace(/\/$/, '')
  let requests = 0
  let inside = 0
  let busiest = 0

  async function api(request: Request, path: string): Promise<Response> {
    const call = path.split('/').slice(-2).join('.')
    const fault = faults.take(call)
    inside += 1
    busiest = Math.max(busiest, inside)
    try {
      await new Promise((next) => setImmediate(next))
      const body = request.headers.get('content-type')?.includes('json') ? await request.clone().text() : ''
      if (fault && !storesFirst(fault)) {
        note(request, call, body, fault.kind)
        return await failing(fault, { real: null, signal: request.signal, say })
      }
      const answered = await answerCall({
        store,
        request,
        path,
        call,
        now: seconds(),
        imageBase: `${options.baseUrl}/file`,
        failRow: (row) =>
          fault?.kind === 'rows' && fault.rows.includes(row) ? (fault.reason ?? 'row refused on request') : null,
      })
      store.save()
      note(request, call, body, answered.refused ? answered.error : '')
      requests += 1
      const { errorStatus, retryAfter } = store.state.switches
      const real = toResponse(answered, `sim-${requests}`, errorStatus)
      if (answered.refused && retryAfter !== null) real.headers.set('retry-after', retryAfter)
      return fault ? await failing(fault, { real, signal: request.signal, say }) : real
    } finally {
      inside -= 1
    }
  }

  function note(request: Request, call: string, body: string, error: string): void {
    const query = new URL(request.url).searchParams
    const { method } = request
    const sign = query.get('sign') ?? ''
    seen.push({
      call,
      method,
      timestamp: query.get('timestamp') ?? '',
      sign,
      shopId: query.get('shop_id'),
      error,
      body,
    })
    if (seen.length > 5000) seen.splice(0, 1000)
  }

  function find(id: number): Item {
    const item = store.state.items.find((one) => one.id === id)
    if (!item) throw new Error(`no item ${id}`)
    return item
  }

  function touch(id: number, change: Partial<Item>, secondsAhead = 0): void {
    Object.assign(find(id), change, { updatedAt: seconds() + secondsAhead })
    store.save()
  }

  let delivering = Promise.resolve()
  /** One delivery at a time, so that no message goes twice at once. */
  function deliverDue(): Promise<void> {
    delivering = delivering.then(async () => {
      if (!isDue(store.state, seconds())) return
      await deliver(store.state, seconds(), options.fetch ?? globalThis.fetch)
      store.save()
    })
    return delivering
  }

  const simulator: ShopeeSimulator = {
    name: 'shopee',
    async fetch(request) {
      const { pathname } = new URL(request.url)
      const path = pathname.startsWith(prefix) ? pathname.slice(prefix.length) : pathname
      if (path.startsWith('/api/')) return api(request, path)
      const response = await showPage({ request, path, prefix, store, faults, simulator })
      void deliverDue()
      return response
    },
    rows: () => structuredClone(store.state.items),
    shops: () => structuredClone(store.state.shops),
    calls: () => seen,
    busiest: () => busiest,
    fail: faults.add,
    clearFaults: faults.clear,
    turn(switches) {
      Object.assign(store.state.switches, switches)
      store.save()
    },
    drift: (ms) => {
      driftMs = ms
    },
    edit: touch,
    remove: (id) => touch(id, { status: 'SELLER_DELETE' }),
    addByHand(given) {
      const now = seconds()
      const item: Item = { ...handmade(now), ...given, id: store.state.nextId }
      store.state.nextId += 1
      store.state.items.push(item)
      store.save()
      return structuredClone(item)
    },
    ban(id, reason, suggestion) {
      touch(id, { status: 'BANNED', violation: { reason, suggestion } })
      ring(store.state, { code: 16, shopId: find(id).shopId, data: { item_id: id, item_status: 'BANNED' } }, seconds())
    },
    review(id, verdict) {
      if (verdict === 'accept') touch(id, { status: 'NORMAL', violation: null })
      else simulator.ban(id, 'รูปไม่ตรงกับสินค้า', 'ถ่ายรูปสินค้าจริงแล้วส่งใหม่')
    },
    promote(id, reserved) {
      touch(id, { promotion: reserved === null ? null : { reserved } })
      ring(
        store.state,
        { code: 8, shopId: find(id).shopId, data: { item_id: id, reserved_stock: reserved ?? 0 } },
        seconds(),
      )
    },
    consent(shopId) {
      const code = grantCode(store.state, shopId, seconds())
      if (code === null) throw new Error(`no shop ${shopId}`)
      store.save()
      return code
    },
    disconnect(shopId) {
      for (const shop of store.state.shops) if (shop.id === shopId) shop.linked = false
      ring(store.state, { code: 2, shopId: null, data: { shop_id: shopId } }, seconds())
      store.save()
    },
    endConsent(shopId) {
      for (const shop of store.state.shops) if (shop.id === shopId) shop.consentUntil = seconds() - 1
      store.save()
    },
    setLocations(shopId, locations) {
      for (const shop of store.state.shops) if (shop.id === shopId) shop.locations = [...locations]
      store.save()
    },
    setPushUrl(url) {
      store.state.pushUrl = url
      store.save()
    },
    ...createTill(store, seconds),
    tick: deliverDue,
    async deliverPushes() {
      await deliverDue()
      return structuredClone(store.state.pushes)
    },
    async reset() {
      store.reset()
      faults.clear()
      seen.length = 0
      busiest = 0
      driftMs = 0
    },
  }
  return simulator
}

function say(error: string, message: string): Response {
  return toResponse(refuse(error, message), 'fault', 200)
}
