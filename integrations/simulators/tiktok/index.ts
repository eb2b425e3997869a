/**
 * A stand-in for TikTok Shop's open platform in Thailand: API, consent page, the shop as buyers see it, and a back office
 * where a person edits, deletes, audits, moves orders and makes it fail. Own code only; it shares nothing with the adapter.
 */
import { createFaults, failing, storesFirst } from '../call-fault.ts'
import { openStore } from '../store.ts'
import { refuse, toResponse } from './answer.ts'
import { answerCall, callName, isApi } from './api.ts'
import { fail as failAudit, pass, settleAudits, takeDown } from './audit.ts'
import { productById, touch } from './desk.ts'
import { firstState } from './first-state.ts'
import { handmade } from './handmade.ts'
import type { SeenCall, TiktokOptions, TiktokSimulator } from './hands.ts'
import { buy, cancelUnits, moveOrder, settleOrders } from './order.ts'
import { showPage } from './page/index.ts'
import { deliver, eventTypes, ring } from './push.ts'
import { grantCode } from './token.ts'

export type { TiktokSimulator } from './hands.ts'
export { demoApp } from './keys.ts'
export { madeUpBuyer } from './order-read.ts'
export type { Product, Switches } from './state.ts'

export function createTiktokSimulator(options: TiktokOptions): TiktokSimulator {
  let driftMs = 0
  const seconds = () => Math.floor((options.now().getTime() + driftMs) / 1000)
  const store = openStore({ dataDir: options.dataDir, name: 'tiktok', first: () => firstState(seconds()) })
  const faults = createFaults()
  const seen: SeenCall[] = []
  const prefix = new URL(options.baseUrl).pathname.replace(/\/$/, '')
  let requests = 0
  let inside = 0
  let busiest = 0

  async function api(request: Request, path: string): Promise<Response> {
    const call = callName(request.method, path)
    const fault = faults.take(call)
    inside += 1
    busiest = Math.max(busiest, inside)
    try {
      await new Promise((next) => setImmediate(next))
      const multipart = request.headers.get('content-type')?.includes('multipart') ?? false
      const body = multipart ? null : await request.clone().text()
      if (fault && !storesFirst(fault)) {
        note(request, call, body ?? '', fault.kind)
        return await failing(fault, { real: null, signal: request.signal, say })
      }
      const answered = await answerCall({
        store,
        request,
        path,
        body,
        now: seconds(),
        imageBase: `${options.baseUrl}/file`,
        failRow: (row) =>
          fault?.kind === 'rows' && fault.rows.includes(row) ? (fault.reason ?? 'row refused on request') : null,
      })
      store.save()
      note(request, call, body ?? '', answered.refused ? answered.code : '')
      requests += 1
      const real = toResponse(answered, `sim-${requests}`, store.state.switches.errorStatus)
      return fault ? await failing(fault, { real, signal: request.signal, say }) : real
    } finally {
      inside -= 1
      void deliverDue().then(store.save)
    }
  }

  function note(request: Request, call: string, body: string, error: number | string): void {
    const query = new URL(request.url).searchParams
    const [timestamp, sign] = [query.get('timestamp') ?? '', query.get('sign') ?? '']
    seen.push({ call, method: request.method, timestamp, sign, error, body })
    if (seen.length > 30_000) seen.splice(0, 10_000)
  }

  function found<T extends { readonly id: string }>(all: readonly T[], id: string): T {
    const one = all.find((item) => item.id === id)
    if (!one) throw new Error(`nothing has the id ${id}`)
    return one
  }
  const product = (id: string) => productById(store.state, id) ?? found(store.state.products, id)
  const order = (id: string) => found(store.state.orders, id)
  const shop = (id: string) => found(store.state.shops, id)

  function settle(): void {
    settleAudits(store.state, seconds())
    settleOrders(store.state, seconds())
  }
  const deliverDue = () => deliver(store.state, seconds(), options.fetch ?? globalThis.fetch)

  const simulator: TiktokSimulator = {
    name: 'tiktok',
    async fetch(request) {
      const { pathname } = new URL(request.url)
      const path = pathname.startsWith(prefix) ? pathname.slice(prefix.length) : pathname
      if (isApi(path)) return api(request, path)
      settle()
      const response = await showPage({ request, path, prefix, store, faults, simulator })
      store.save()
      void deliverDue().then(store.save)
      return response
    },
    rows() {
      settle()
      return structuredClone(store.state.products)
    },
    orders() {
      settle()
      return structuredClone(store.state.orders)
    },
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
    edit(id, { content, sku, status }, secondsAhead = 0) {
      const one = product(id)
      Object.assign(one.content, content)
      Object.assign(one.skus[0] ?? {}, sku)
      touch(one, status ? { status } : {}, seconds() + secondsAhead)
      store.save()
    },
    remove: (id) => touch(product(id), { status: 'DELETED', edited: null, audit: null }, seconds()),
    addByHand: (given) => structuredClone(handmade(store.state, given, seconds())),
    takeDown(id, reason, suggestion) {
      const why = { position: 'product', reasons: [reason], suggestions: suggestion ? [suggestion] : [] }
      takeDown(store.state, product(id), why, seconds())
    },
    review(id, verdict) {
      if (verdict === 'accept') pass(store.state, product(id), seconds())
      else {
        const why = { reasons: ['รูปไม่ตรงกับสินค้า'], suggestions: ['ถ่ายรูปสินค้าจริงแล้วส่งใหม่'] }
        failAudit(store.state, product(id), { position: 'main_images', ...why }, seconds())
      }
    },
    promote: (id, reserved) => touch(product(id), { campaign: reserved === null ? null : { reserved } }, seconds()),
    buy(lines, { cashOnDelivery = false } = {}) {
      settle()
      const basket = lines.map(({ id, ...line }) => ({ product: product(id), ...line }))
      return structuredClone(buy(store.state, { lines: basket, cashOnDelivery }, seconds()))
    },
    moveOrder: (id, status) => moveOrder(store.state, order(id), status, seconds()),
    cancelUnits: (id, productId, count) => cancelUnits(store.state, order(id), { productId, count }, seconds()),
    consent(shopId) {
      const code = grantCode(store.state, shopId, seconds())
      if (code === null) throw new Error(`no shop ${shopId}`)
      const { pushUrl } = options
      if (pushUrl) shop(shopId).webhooks = Object.fromEntries(Object.keys(eventTypes).map((event) => [event, pushUrl]))
      store.save()
      return code
    },
    disconnect(shopId) {
      shop(shopId).linked = false
      ring(store.state, { type: 6, shopId, data: { message: 'The seller has disconnected.' } }, seconds())
      store.save()
    },
    endConsent(shopId) {
      shop(shopId).grantUntil = seconds() - 1
      store.save()
    },
    setWebhook(shopId, event, address) {
      shop(shopId).webhooks[event] = address
      store.save()
    },
    async deliverPushes() {
      settle()
      await deliverDue()
      store.save()
      return structuredClone(store.state.pushes)
    },
    async tick() {
      settle()
      if (store.state.pushes.some((one) => one.state === 'waiting' && one.dueAt <= seconds())) {
        await deliverDue()
        store.save()
      }
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
  return toResponse(refuse(Number(error), message, Number(error) === 36009002 ? 429 : 200), 'fault', 200)
}
