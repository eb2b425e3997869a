/** Messages to the app, signed as documented: tried at once, after a minute, an hour and three hours, then lost. */
import { createHmac } from 'node:crypto'
import { type Letter, postLetter } from '../post-letter.ts'
import type { Inside } from './inside.ts'
import { demoKeys } from './keys.ts'
import { eventOut } from './out.ts'
import type { Delivery, Happening, State } from './state.ts'

const ladder = [60, 3600, 3 * 3600]

export interface Post {
  readonly inside: Inside
  readonly fetch: typeof globalThis.fetch
}

export function isDue({ state, seconds }: Inside): boolean {
  const now = seconds()
  return state.hookUrl !== null && state.deliveries.some((one) => one.state === 'waiting' && one.dueAt <= now)
}

/** Sends what is due: a few in order, a crowd in rows of eight. */
export async function deliverDue(post: Post): Promise<void> {
  const { state, seconds } = post.inside
  const now = seconds()
  const due = state.deliveries.filter((each) => each.state === 'waiting' && each.dueAt <= now)
  const wide = due.length > 20 ? 8 : 1
  for (let at = 0; at < due.length; at += wide)
    await Promise.all(due.slice(at, at + wide).map((one) => deliver(post, one)))
  forgetDone(state)
}

function forgetDone(state: State): void {
  const over = (one: Delivery) => one.state === 'done' || one.state === 'lost' || one.state === 'dropped'
  if (state.deliveries.length < 600) return
  const last = new Set(state.deliveries.filter(over).slice(-300))
  state.deliveries = state.deliveries.filter((one) => !over(one) || last.has(one))
}

/** Sends what was held back; in `reverse` the newest goes first. */
export async function flush(post: Post): Promise<void> {
  const { state } = post.inside
  const waiting = state.deliveries.filter((one) => one.state === 'held' || one.state === 'waiting')
  for (const one of state.switches.webhooks === 'reverse' ? waiting.toReversed() : waiting) await deliver(post, one)
}

export async function deliver({ inside, fetch }: Post, delivery: Delivery): Promise<void> {
  const { state } = inside
  const event = state.events[delivery.event]
  if (!event || !state.hookUrl) return
  const url = state.hookUrl
  const send = async () => String((await postLetter(fetch, url, written(inside, event))) ?? 'no answer')
  const answers =
    state.switches.webhooks === 'duplicate' ? await Promise.all(Array.from({ length: 5 }, send)) : [await send()]
  const wait = ladder[delivery.attempts]
  delivery.attempts += 1
  delivery.answer = answers.join(', ')
  if (answers.some((answer) => /^2/.test(answer))) {
    delivery.state = 'done'
    event.delivered = true
  } else if (wait === undefined) delivery.state = 'lost'
  else Object.assign(delivery, { state: 'waiting', dueAt: inside.seconds() + wait })
}

function written(inside: Inside, event: Happening): Letter {
  const { webhooks, forgery } = inside.state.switches
  const now = inside.seconds()
  const body = JSON.stringify(eventOut(event, webhooks === 'old_version'), null, 2)
  const secrets = webhooks === 'rotate' ? [demoKeys.nextWebhook, demoKeys.webhook] : [demoKeys.webhook]
  if (webhooks !== 'forge') return letter(body, signature(body, now, secrets))
  switch (forgery) {
    case 'secret':
      return letter(body, signature(body, now, ['whsec_somebody_else']))
    case 'old':
      return letter(body, signature(body, now - 3600, secrets))
    case 'future':
      return letter(body, signature(body, now + 3600, secrets))
    case 'byte':
      return letter(body.replace('"thb"', '"thB"'), signature(body, now, secrets))
    case 'no_header':
      return letter(body, null)
    case 'rewritten':
      return letter(JSON.stringify(JSON.parse(body)), signature(body, now, secrets))
    case 'livemode': {
      const live = body.replaceAll('"livemode": false', '"livemode": true')
      return letter(live, signature(live, now, secrets))
    }
  }
}

function letter(body: string, signed: string | null): Letter {
  return {
    body,
    headers: { 'content-type': 'application/json; charset=utf-8', ...(signed ? { 'stripe-signature': signed } : {}) },
  }
}

/** The whole secret is the key, and the moment stands before the body. */
export function signature(body: string, at: number, secrets: readonly string[]): string {
  const macs = secrets.map((secret) => createHmac('sha256', secret).update(`${at}.${body}`).digest('hex'))
  return [`t=${at}`, ...macs.map((mac) => `v1=${mac}`), `v0=${'0'.repeat(64)}`].join(',')
}
