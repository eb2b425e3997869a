/** Signed messages about orders: nine tries within about an hour, each pause twice the one before. None tells of an expired order. */
import { createHmac } from 'node:crypto'
import { isoTime } from './answer.ts'
import { showOrder } from './order-show.ts'
import type { Order, Push, Shop, State, Switches } from './state.ts'

const tries = 9
const firstPauseMs = 14_000
const answerWithinMs = 5000

export type EventName = 'ORDER.PENDING_PAYMENT' | 'ORDER.READY_TO_SHIP' | 'ORDER.CANCELED' | 'ORDER.COMPLETED'

export function ring(state: State, order: Order, name: EventName, now: number): void {
  const shop = state.shops.find((one) => one.id === order.shopId)
  if (!shop?.hookUrl) return
  const body = JSON.stringify({ event: { name, timestamp: isoTime(now) }, ...showOrder(order) })
  state.pushes.push({ id: state.nextId, shopId: shop.id, body, attempts: 0, dueAt: now, state: 'waiting' })
  state.nextId += 1
}

/** Sends what is due. A 200 within five seconds settles it. */
export async function deliver(state: State, now: number, fetch: typeof globalThis.fetch): Promise<void> {
  for (const push of state.pushes.filter((one) => one.state === 'waiting' && one.dueAt <= now)) {
    const shop = state.shops.find((one) => one.id === push.shopId)
    const arrived = shop?.hookUrl ? await sent(shop, push, { fetch, switches: state.switches }) : false
    push.attempts += 1
    if (arrived) push.state = 'done'
    else if (push.attempts >= tries) push.state = 'lost'
    else push.dueAt = now + firstPauseMs * 2 ** (push.attempts - 1)
  }
  state.pushes = state.pushes.filter((one) => one.state !== 'done').slice(-500)
}

interface Way {
  readonly fetch: typeof globalThis.fetch
  readonly switches: Switches
}

async function sent(shop: Shop, push: Push, { fetch, switches }: Way): Promise<boolean> {
  try {
    const response = await fetch(shop.hookUrl ?? '', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-myshop-signature': signature(shop, push.body, switches.hookSign),
        'x-request-id': `sim-push-${push.id}`,
      },
      body: push.body,
      signal: AbortSignal.timeout(answerWithinMs),
    })
    return response.status === 200
  } catch {
    return false
  }
}

/** Two readings of one fact: base64 by the webhook secret, or hex by the API key. */
function signature(shop: Shop, body: string, how: Switches['hookSign']): string {
  if (how === 'hex_key')
    return createHmac('sha256', shop.apiKey ?? '')
      .update(body)
      .digest('hex')
  return createHmac('sha256', shop.hookSecret).update(body).digest('base64')
}
