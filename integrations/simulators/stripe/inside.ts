/** What every part of the stand-in is given. */
import { createHash } from 'node:crypto'
import type { Happening, State } from './state.ts'

export interface Inside {
  readonly state: State
  /** Where it is reached, with its own path. */
  readonly baseUrl: string
  /** Unix seconds. */
  seconds(): number
}

/** Which request of ours made something happen; a buyer's or a bank's act has none. */
export interface Because {
  readonly requestId: string | null
  readonly idempotencyKey: string | null
}

export const byItself: Because = { requestId: null, idempotencyKey: null }

/** `pi_…`: the same row of ids for the same seed and the same acts. */
export function newId({ state }: Inside, prefix: string): string {
  const mixed = createHash('sha256').update(`${state.seed}:${state.nextId}`).digest('base64url')
  state.nextId += 1
  return `${prefix}_${mixed.replace(/[-_]/g, 'x').slice(0, 24)}`
}

/** Only these are sent; the account's endpoint asks for no others. */
const subscribed = [
  'payment_intent.succeeded',
  'payment_intent.payment_failed',
  'payment_intent.canceled',
  'payment_intent.processing',
  'payment_intent.requires_action',
  'payment_intent.amount_capturable_updated',
  'checkout.session.completed',
  'checkout.session.async_payment_succeeded',
  'checkout.session.async_payment_failed',
  'checkout.session.expired',
  'charge.succeeded',
  'charge.refunded',
  'charge.refund.updated',
  'charge.dispute.created',
  'charge.dispute.updated',
  'charge.dispute.closed',
  'charge.dispute.funds_withdrawn',
  'charge.dispute.funds_reinstated',
  'refund.created',
  'refund.updated',
  'refund.failed',
  'payout.paid',
  'payout.failed',
]

const kept = 20_000

/** Writes down that something happened, and lines a message up for it. `data` is the object as it is now. */
export function tell(inside: Inside, type: string, data: object, because: Because): void {
  const { state } = inside
  const now = inside.seconds()
  const event: Happening = { id: newId(inside, 'evt'), type, created: now, data, ...because, delivered: false }
  state.events[event.id] = event
  if (!state.hookUrl || !subscribed.includes(type)) return
  const { webhooks } = state.switches
  const held = webhooks === 'hold' || webhooks === 'reverse'
  state.deliveries.push({
    id: newId(inside, 'wh'),
    event: event.id,
    attempts: 0,
    dueAt: now,
    state: webhooks === 'drop' ? 'dropped' : held ? 'held' : 'waiting',
    answer: '',
  })
  if (state.nextId % 1000 < 3) forgetOldest(state, now)
}

/** Looked at now and then: what is long past is asked for by nobody. */
function forgetOldest(state: State, now: number): void {
  for (const [key, { at }] of Object.entries(state.stored)) if (at + 2 * 86_400 < now) delete state.stored[key]
  const ids = Object.keys(state.events)
  if (ids.length > 2 * kept) for (const id of ids.slice(0, -kept)) delete state.events[id]
}
