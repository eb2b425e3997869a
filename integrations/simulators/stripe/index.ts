/**
 * A stand-in for Stripe in the pinned version: API with idempotency, Checkout's hosted page, PromptPay codes, refunds, disputes,
 * signed messages, and every trouble on request by page or by `/_control`. Own code only; it shares nothing with the adapter.
 */
import type { Simulator } from '../simulator.ts'
import { control } from './control.ts'
import { deliver, deliverDue, flush, isDue } from './delivery.ts'
import { createDoor, type SeenCall } from './door.ts'
import { createFaults, type Fault } from './fault.ts'
import { createHand, type Hand } from './hand.ts'
import { byItself, type Inside } from './inside.ts'
import { openKept } from './keep.ts'
import { showPage } from './page/index.ts'
import { expire } from './pay.ts'
import { passTimeOfRefunds } from './refund.ts'
import { firstState, type State, type Switches } from './state.ts'

export type { SeenCall } from './door.ts'
export type { Fault } from './fault.ts'
export { demoKeys } from './keys.ts'
export type { State, Switches } from './state.ts'

export interface StripeOptions {
  /** Folder that outlives a restart; null keeps everything in memory. */
  readonly dataDir: string | null
  /** Where this stand-in is reached, with its own path: `http://localhost:4010/stripe`. */
  readonly baseUrl: string
  readonly now: () => Date
  /** Where messages go: `…/hooks/stripe`. None: nothing is sent. */
  readonly hookUrl?: string
  /** Used for messages only. */
  readonly fetch?: typeof globalThis.fetch
  /** Ids follow from it. */
  readonly seed?: string
  /** Milliseconds before every answer of the API. */
  readonly latencyMs?: number
}

export interface StripeSimulator extends Simulator {
  /** Everything as it stands: the second eye of a test. */
  rows(): State
  journal(): readonly SeenCall[]
  readonly hand: Hand
  fail(fault: Fault): void
  faults(): readonly Fault[]
  clearFaults(): void
  turn(switches: Partial<Switches>): void
  setClock(now: Date): void
  setHookUrl(url: string | null): void
  setBalanceExtra(satang: number): void
  /** Sends what is due, and waits until it is sent. */
  deliver(): Promise<void>
  /** Sends what was held back too. */
  flush(): Promise<void>
  /** Sends a message once more, whenever it was. */
  resend(eventId: string): Promise<boolean>
}

export function createStripeSimulator(options: StripeOptions): StripeSimulator {
  const first = () => {
    const state = firstState(options.seed ?? 'yaan', options.hookUrl ?? null)
    if (options.latencyMs !== undefined) state.switches.latencyMs = options.latencyMs
    return state
  }
  const kept = openKept(options.dataDir, first)
  const { state } = kept
  // A state kept from another start may remember another address of the app.
  if (options.hookUrl) state.hookUrl = options.hookUrl
  if (options.latencyMs !== undefined) state.switches.latencyMs = options.latencyMs
  const prefix = new URL(options.baseUrl).pathname.replace(/\/$/, '')
  const inside: Inside = {
    state,
    baseUrl: options.baseUrl.replace(/\/$/, ''),
    seconds: () => Math.floor((options.now().getTime() + state.clockMs) / 1000),
  }
  const faults = createFaults()
  const post = { inside, fetch: options.fetch ?? globalThis.fetch }
  const hand = createHand(inside, changed)
  const door = createDoor({
    inside,
    faults,
    beforeAnswer: () => (state.switches.webhooks === 'early' ? deliverNow() : Promise.resolve()),
  })

  let delivering = Promise.resolve()
  /** One round at a time, so that no message goes twice at once. */
  function deliverNow(round: () => Promise<void> = () => deliverDue(post)): Promise<void> {
    delivering = delivering.then(round)
    return delivering
  }

  function changed(): void {
    kept.touch()
    if (isDue(inside)) void deliverNow()
  }

  let passedAt = 0
  function passTime(): void {
    const now = inside.seconds()
    if (now === passedAt) return
    passedAt = now
    for (const session of Object.values(state.sessions))
      if (session.status === 'open' && session.expiresAt <= now) expire(inside, session, byItself)
    passTimeOfRefunds(inside)
  }

  const simulator: StripeSimulator = {
    name: 'stripe',
    async fetch(request) {
      const { pathname } = new URL(request.url)
      const path = pathname.startsWith(prefix) ? pathname.slice(prefix.length) : pathname
      passTime()
      if (path.startsWith('/_control/')) return control(simulator, request, path)
      const response = path.startsWith('/v1/')
        ? await door.answer(request, path)
        : await showPage({ request, path, prefix, inside, simulator })
      changed()
      return response
    },
    rows: () => structuredClone(state),
    journal: door.journal,
    hand,
    fail: faults.add,
    faults: faults.list,
    clearFaults: faults.clear,
    turn(switches) {
      Object.assign(state.switches, switches)
      changed()
    },
    setClock(now) {
      state.clockMs = now.getTime() - options.now().getTime()
      passTime()
      changed()
    },
    setHookUrl(url) {
      state.hookUrl = url
      changed()
    },
    setBalanceExtra(satang) {
      state.balanceExtra = satang
      changed()
    },
    deliver: () => deliverNow(),
    flush: () => deliverNow(() => flush(post)),
    async resend(eventId) {
      const one = state.deliveries.find(({ event }) => event === eventId)
      if (one) await deliverNow(() => deliver(post, one))
      return one !== undefined
    },
    async tick() {
      passTime()
      if (isDue(inside)) await deliverNow()
      kept.write()
    },
    async reset() {
      kept.reset()
      faults.clear()
      door.forget()
    },
  }
  return simulator
}
