/**
 * A stand-in for Lazada's open platform in Thailand: API, consent page, the shop as buyers see it (and buy), and a back office
 * where a person edits, deletes, reviews, ships and makes it fail. Own code only; it shares nothing with the adapter.
 */
import { createFaults, type Fault } from '../call-fault.ts'
import type { Simulator } from '../simulator.ts'
import { openStore } from '../store.ts'
import { createDoor, type SeenCall } from './door.ts'
import { handmade } from './handmade.ts'
import { underReview } from './item-write.ts'
import { expireUnpaid } from './order.ts'
import { showPage } from './page/index.ts'
import { deliver, isDue, ringItem, ringSeller } from './push.ts'
import { firstState, type Item, type Push, type Seller, type Switches } from './state.ts'
import { createTill, type Till } from './till.ts'
import { grantCode } from './token.ts'

export { demoApp } from './keys.ts'
export { buyer } from './order-read.ts'
export type { Item, Order, Switches } from './state.ts'

export interface LazadaOptions {
  /** Folder that outlives a restart; null keeps everything in memory. */
  readonly dataDir: string | null
  /** Where this simulator is reached, with its own path: `http://localhost:4010/lazada`. */
  readonly baseUrl: string
  readonly now: () => Date
  /** Our address for pushes, as it is typed into the platform's console; none: nothing is pushed. */
  readonly pushUrl?: string
  /** Used for pushes only. */
  readonly fetch?: typeof globalThis.fetch
}

export interface LazadaSimulator extends Simulator, Till {
  /** Every item of every seller as it stands, deleted ones too: the second eye of a test. */
  rows(): readonly Item[]
  sellers(): readonly Seller[]
  calls(): readonly SeenCall[]
  /** The most calls that were in the house at one moment. */
  busiest(): number
  fail(fault: Fault): void
  clearFaults(): void
  turn(switches: Partial<Switches>): void
  /** Its clock runs apart from the caller's by this much. */
  drift(ms: number): void
  /** A seller's hand in Lazada's own pages. */
  edit(id: number, change: Partial<Item>, msAhead?: number): void
  remove(id: number): void
  addByHand(item: Partial<Item> & { sellerId: number }): Item
  /** Taken down although it was live. */
  ban(id: number, reason: string): void
  review(id: number, verdict: 'accept' | 'refuse', reason?: string): void
  campaign(id: number, units: number | null): void
  /** The seller says yes: a code as the consent page gives it. */
  consent(sellerId: number): string
  disconnect(sellerId: number): void
  endConsent(sellerId: number): void
  setPushUrl(url: string | null): void
  deliverPushes(): Promise<readonly Push[]>
}

export function createLazadaSimulator(options: LazadaOptions): LazadaSimulator {
  let driftMs = 0
  const now = () => options.now().getTime() + driftMs
  const first = () => ({ ...firstState(now()), pushUrl: options.pushUrl ?? null })
  const store = openStore({ dataDir: options.dataDir, name: 'lazada', first })
  // A shop kept from another start may remember another address of the app.
  if (options.pushUrl) store.state.pushUrl = options.pushUrl
  const faults = createFaults()
  const prefix = new URL(options.baseUrl).pathname.replace(/\/$/, '')
  const door = createDoor({ store, faults, now, baseUrl: options.baseUrl })

  /** What happens by itself as time goes by. */
  function passTime(): void {
    const { state } = store
    expireUnpaid(state, now())
    for (const item of state.items)
      if (item.status === 'Pending QC' && item.reviewEnds !== null && item.reviewEnds <= now()) accept(item)
  }

  function accept(item: Item): void {
    touch(item.id, { status: 'Active', subStatus: '', visible: true, reasons: [], reviewEnds: null })
    ringItem(store.state, item, 1, now(), { status: 'approved' })
  }

  function takeDown(item: Item, subStatus: 'Reject' | 'Live_Reject', reason: string): void {
    touch(item.id, { status: 'Suspended', subStatus, visible: false, reasons: [reason], reviewEnds: null })
    ringItem(store.state, item, 1, now(), { status: subStatus === 'Reject' ? 'rejected' : 'live_rejected', reason })
  }

  function find(id: number): Item {
    const item = store.state.items.find((one) => one.id === id)
    if (!item) throw new Error(`no item ${id}`)
    return item
  }

  function touch(id: number, change: Partial<Item>, msAhead = 0): void {
    Object.assign(find(id), change, { updatedAt: now() + msAhead })
    store.save()
  }

  function onSeller(id: number, change: Partial<Seller>): void {
    for (const seller of store.state.sellers) if (seller.id === id) Object.assign(seller, change)
    store.save()
  }

  let delivering = Promise.resolve()
  /** One delivery at a time, so that no message goes twice at once. */
  function deliverDue(): Promise<void> {
    delivering = delivering.then(async () => {
      if (!isDue(store.state, now())) return
      await deliver(store.state, now(), options.fetch ?? globalThis.fetch)
      store.save()
    })
    return delivering
  }

  const simulator: LazadaSimulator = {
    name: 'lazada',
    async fetch(request) {
      const { pathname } = new URL(request.url)
      const path = pathname.startsWith(prefix) ? pathname.slice(prefix.length) : pathname
      passTime()
      const response = path.startsWith('/rest/')
        ? await door.answer(request, path.slice('/rest'.length))
        : await showPage({ request, path, prefix, store, faults, simulator })
      void deliverDue()
      return response
    },
    rows: () => structuredClone(store.state.items),
    sellers: () => structuredClone(store.state.sellers),
    calls: door.calls,
    busiest: door.busiest,
    fail: faults.add,
    clearFaults: faults.clear,
    turn(switches) {
      Object.assign(store.state.switches, switches)
      store.save()
    },
    drift: (ms) => {
      driftMs = ms
    },
    edit(id, change, msAhead) {
      touch(id, change, msAhead)
      ringItem(store.state, find(id), 4, now())
    },
    remove(id) {
      touch(id, { status: 'Deleted', visible: false })
      ringItem(store.state, find(id), 5, now())
    },
    addByHand(given) {
      const { state } = store
      const item: Item = { ...handmade(now()), ...given, id: state.nextId, skuId: state.nextId + 1 }
      state.nextId += 2
      state.items.push(item)
      store.save()
      return structuredClone(item)
    },
    ban: (id, reason) => takeDown(find(id), 'Live_Reject', reason),
    review(id, verdict, reason = 'รูปไม่ชัด หรือไม่ตรงกับสินค้า') {
      const item = find(id)
      if (item.status !== 'Pending QC') underReview({ state: store.state, now: now() }, item)
      if (verdict === 'accept') accept(item)
      else takeDown(item, 'Reject', reason)
    },
    campaign: (id, units) => touch(id, { campaign: units === null ? null : { units } }),
    ...createTill(store, now),
    consent(sellerId) {
      const code = grantCode(store.state, sellerId, now())
      if (code === null) throw new Error(`no seller ${sellerId}`)
      store.save()
      return code
    },
    disconnect(sellerId) {
      onSeller(sellerId, { linked: false })
      ringSeller(store.state, sellerId, 13, now())
    },
    endConsent: (sellerId) => onSeller(sellerId, { consentUntil: now() - 1 }),
    setPushUrl(url) {
      store.state.pushUrl = url
      store.save()
    },
    async tick() {
      passTime()
      await deliverDue()
    },
    async deliverPushes() {
      await deliverDue()
      return structuredClone(store.state.pushes)
    },
    async reset() {
      store.reset()
      faults.clear()
      door.forget()
      driftMs = 0
    },
  }
  return simulator
}
