/**
 * Signed messages to the app: tried now and then every 30 minutes, twelve times more. An answer must come within half a
 * second. Some messages tell the time in seconds, some in milliseconds, as the real ones do.
 */
import { createHmac } from 'node:crypto'
import { demoApp } from './keys.ts'
import { type Item, minute, type Order, type Push, type State } from './state.ts'

const everyMs = 30 * minute
const retries = 12
const answerMs = 500

interface Message {
  readonly type: number
  readonly sellerId: number
  readonly data: Readonly<Record<string, unknown>>
}

/** 1 quality control, 3 made, 4 edited, 5 deleted. */
export function ringItem(state: State, item: Item, type: 1 | 3 | 4 | 5, now: number, more: object = {}): void {
  ring(
    state,
    { type, sellerId: item.sellerId, data: { itemId: item.id, seller_id: item.sellerId, date: now, ...more } },
    now,
  )
}

export function ringOrder(state: State, order: Order, now: number): void {
  for (const unit of order.units) {
    const back = unit.status === 'canceled' || unit.status === 'returned'
    const data = {
      order_status: unit.status,
      trade_order_id: String(order.id),
      trade_order_line_id: String(unit.id),
      status_update_time: Math.floor(now / 1000),
      ...(back ? { reverse_order_id: String(unit.id + 500_000) } : {}),
    }
    ring(state, { type: 0, sellerId: order.sellerId, data }, now)
  }
}

/** Types 13 (seller status) and 8 (the authorisation ends soon). */
export function ringSeller(state: State, sellerId: number, type: 8 | 13, now: number): void {
  ring(state, { type, sellerId, data: { seller_id: String(sellerId) } }, now)
}

function ring(state: State, { type, sellerId, data }: Message, now: number): void {
  if (!state.pushUrl) return
  const timestamp = type === 0 ? now : Math.floor(now / 1000)
  const body = JSON.stringify({ seller_id: String(sellerId), message_type: type, data, timestamp, site: 'lazada_th' })
  state.pushes.push({ id: state.nextId, body, attempts: 0, dueAt: now, state: 'waiting' })
  state.nextId += 1
}

export function isDue(state: State, now: number): boolean {
  return state.pushUrl !== null && state.pushes.some((one) => one.state === 'waiting' && one.dueAt <= now)
}

/** Sends what is due. Only HTTP 200 within the time settles it. */
export async function deliver(state: State, now: number, fetch: typeof globalThis.fetch): Promise<void> {
  const url = state.pushUrl
  if (!url) return
  for (const push of state.pushes.filter((one) => one.state === 'waiting' && one.dueAt <= now)) {
    push.attempts += 1
    if (await arrived(url, push, fetch)) push.state = 'done'
    else if (push.attempts > retries) push.state = 'lost'
    else push.dueAt = now + everyMs
  }
  state.pushes = state.pushes.filter((one) => one.state !== 'done').slice(-500)
}

async function arrived(url: string, push: Push, fetch: typeof globalThis.fetch): Promise<boolean> {
  try {
    const authorization = createHmac('sha256', demoApp.appSecret)
      .update(demoApp.appKey + push.body)
      .digest('hex')
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: push.body,
      signal: AbortSignal.timeout(answerMs),
    })
    return response.status === 200
  } catch {
    return false
  }
}
