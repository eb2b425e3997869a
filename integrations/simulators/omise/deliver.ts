/**
 * Messages to the shop, signed: HMAC-SHA256 over `timestamp.body`, the key being the secret out of its base64. Their pauses
 * between tries are not documented; ours are short at first, so that a demo need not wait.
 */
import { createHmac } from 'node:crypto'
import { type Letter, postLetter } from '../post-letter.ts'
import { type House, iso } from './house.ts'
import { demoKeys } from './keys.ts'
import { type Delivery, type Event, minute, type WebhookMode } from './state.ts'

const pauses = [10_000, minute, 5 * minute, 30 * minute, 120 * minute, 360 * minute]
/** Old messages that arrived are of no use to anybody. */
const keepDone = 300

export interface Post {
  readonly fetch: typeof globalThis.fetch
  readonly url: string
}

/** Sends what is due. `flush`: also what is held back, the newest first when the order is turned round. */
export async function deliverDue(house: House, post: Post, flush = false): Promise<void> {
  const { state } = house
  for (;;) {
    const { webhooks: mode, webhookLanes } = state.switches
    if ((mode === 'hold' || mode === 'reverse') && !flush) return
    const due = state.deliveries.filter((one) => one.state === 'waiting' && (flush || one.dueAt <= house.now()))
    if (due.length === 0) return forgetOld(house)
    if (mode === 'reverse') due.reverse()
    const batch = due.slice(0, Math.max(1, webhookLanes))
    await Promise.all(batch.map((one) => attempt(house, post, one, mode)))
    if (flush && batch.every((one) => one.state === 'waiting')) return
  }
}

async function attempt(house: House, post: Post, delivery: Delivery, mode: WebhookMode): Promise<void> {
  const event = house.state.events[delivery.eventId]
  delivery.attempts += 1
  delivery.dueAt = Number.POSITIVE_INFINITY
  if (!event || mode === 'drop') {
    delivery.state = 'lost'
    return
  }
  const copies = mode === 'duplicate' ? 5 : 1
  const letter = signed(house, event, mode)
  const statuses = await Promise.all(Array.from({ length: copies }, () => postLetter(post.fetch, post.url, letter)))
  delivery.lastStatus = statuses[0] ?? null
  const pause = pauses[delivery.attempts - 1]
  if (statuses.every((status) => status !== null && status >= 200 && status < 300)) delivery.state = 'done'
  else if (pause === undefined) delivery.state = 'lost'
  else delivery.dueAt = house.now() + pause
}

/** One event as it goes out. Under a mode that forges, what is sent is not what was signed. */
export function signed(house: House, event: Event, mode: WebhookMode): Letter {
  const body = JSON.stringify(eventView(event, mode))
  const shift = mode === 'stale' ? -600 : mode === 'future' ? 600 : 0
  const timestamp = String(Math.floor(house.now() / 1000) + shift)
  const mac = (secret: string) =>
    createHmac('sha256', Buffer.from(secret, 'base64')).update(`${timestamp}.${body}`).digest('hex')
  const right = mac(demoKeys.webhookSecret)
  const signature =
    mode === 'forge'
      ? mac('c29tZWJvZHkgZWxzZQ==')
      : mode === 'rotate'
        ? `${mac(demoKeys.olderWebhookSecret)}, ${right}`
        : right
  const headers = { 'omise-signature': signature, 'omise-signature-timestamp': timestamp }
  const plain = { 'content-type': 'application/json', 'user-agent': 'Omise/2019-05-29' }
  return { body: changed(body, mode), headers: mode === 'unsigned' ? plain : { ...plain, ...headers } }
}

function changed(body: string, mode: WebhookMode): string {
  if (mode === 'one_byte') return body.replace('"object":"event"', '"object":"evenT"')
  return mode === 'reserialized' ? JSON.stringify(JSON.parse(body), null, 1) : body
}

export function eventView(event: Event, mode: WebhookMode = 'normal'): Record<string, unknown> {
  const { id, at, key, data } = event
  const head = { object: 'event', id, livemode: false, location: `/events/${id}`, key }
  if (mode !== 'old_version') return { ...head, created_at: iso(at), data, webhook_deliveries: [] }
  const { created_at, currency, status, ...rest } = data
  const older = { ...rest, created: created_at, currency: String(currency).toLowerCase(), status }
  return { ...head, created: iso(at), data: older }
}

function forgetOld({ state }: House): void {
  const done = state.deliveries.filter((one) => one.state === 'done')
  if (done.length < 2 * keepDone) return
  const old = new Set(done.slice(0, -keepDone))
  for (const one of old) delete state.events[one.eventId]
  state.deliveries = state.deliveries.filter((one) => !old.has(one))
}
