/** Signed messages to the addresses a shop has named: now, then after 2 minutes, 30 minutes, 3 hours and 12 hours. */
import { createHmac } from 'node:crypto'
import { demoApp } from './keys.ts'
import { nextId } from './next-id.ts'
import type { Push, State } from './state.ts'

const ladder = [2 * 60, 30 * 60, 3 * 3600, 12 * 3600]

/** The kinds of event that an address can be named for, by the number that their messages carry. */
export const eventTypes: Readonly<Record<string, number>> = {
  ORDER_STATUS_CHANGE: 1,
  PACKAGE_UPDATE: 4,
  PRODUCT_STATUS_CHANGE: 5,
  SELLER_DEAUTHORIZATION: 6,
  UPCOMING_AUTHORIZATION_EXPIRATION: 7,
  CANCELLATION_STATUS_CHANGE: 11,
  RETURN_STATUS_CHANGE: 12,
  PRODUCT_AUDIT_STATUS_CHANGE: 37,
}

interface Message {
  readonly type: number
  readonly shopId: string
  readonly data: unknown
}

export function ring(state: State, { type, shopId, data }: Message, now: number): void {
  const shop = state.shops.find((one) => one.id === shopId)
  const event = Object.entries(eventTypes).find(([, number]) => number === type)?.[0] ?? ''
  const address = shop?.webhooks[event]
  if (!address) return
  const id = nextId(state, 'push')
  const body = JSON.stringify({ type, tts_notification_id: id, shop_id: shopId, timestamp: now, data })
  state.pushes.push({ id, shopId, address, body, attempts: 0, dueAt: now, state: 'waiting' })
}

/** Sends what is due. A 200 within three seconds settles it. */
export async function deliver(state: State, now: number, fetch: typeof globalThis.fetch): Promise<void> {
  const due = state.pushes.filter((one) => one.state === 'waiting' && one.dueAt <= now)
  const twice = state.switches.messages === 'twice_backwards'
  for (const push of twice ? due.reverse() : due) {
    push.attempts += 1
    const wait = ladder[push.attempts - 1]
    // Due again before it is sent: two visitors at once do not send it twice.
    push.dueAt = now + (wait ?? 0)
    const arrived = await sent(push, fetch)
    if (arrived && twice) await sent(push, fetch)
    if (arrived) push.state = 'done'
    else if (wait === undefined) push.state = 'lost'
  }
  state.pushes = [
    ...state.pushes.filter((one) => one.state === 'waiting'),
    ...state.pushes.filter((one) => one.state !== 'waiting').slice(-200),
  ]
}

/** Over the app key and the raw body, lower-case hex. */
export function pushSignature(body: string): string {
  return createHmac('sha256', demoApp.appSecret).update(demoApp.appKey).update(body).digest('hex')
}

async function sent({ address, body }: Push, fetch: typeof globalThis.fetch): Promise<boolean> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: pushSignature(body) },
      body,
      signal: AbortSignal.timeout(3000),
    })
    return response.status === 200
  } catch {
    return false
  }
}
