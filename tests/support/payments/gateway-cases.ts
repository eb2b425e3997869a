import { expect } from 'vitest'
import type {
  MethodKind,
  PaymentGateway,
  PaymentMethod,
  PaymentSnapshot,
  WebhookVerdict,
} from '#integrations/payments/contract.ts'
import { type Clock, contextAt, patient, price, refundOf, wishFor } from './bench.ts'
import { create, read, wishOf } from './gateway-acts.ts'
import { anywhereCases } from './gateway-anywhere.ts'

/**
 * What every payment gateway must do, as data: each case opens a bench of its own, drives the adapter over real HTTP, and looks
 * by the provider's own books whether exactly one thing happened. Run for each provider, and against lazy adapters.
 */
export interface GatewayCase {
  readonly name: string
  /** `nothing`: runs in a provider's real test mode too; `hand`: there as well, where a call can pay for the buyer. */
  readonly needs: 'nothing' | 'hand' | 'stand_in'
  readonly run: (bench: GatewayBench) => Promise<void>
}

/** Ways in which a write goes wrong, as the shared cases call them; a bench translates. */
export const writeTroubles = [
  'accept-hang',
  'accept-reset',
  'accept-500',
  'accept-truncated',
  'accept-html',
  'accept-empty',
  'accept-huge',
  'hang',
  'reset',
  '500',
  '503',
  '429',
  '401',
  'refuse',
] as const
export type WriteTrouble = (typeof writeTroubles)[number]
export type Tampering = 'tamper-more' | 'tamper-less' | 'tamper-currency' | 'tamper-live'

export interface Letter {
  readonly raw: Uint8Array
  readonly headers: Headers
}

export interface GatewayBench {
  readonly gateway: PaymentGateway
  readonly clock: Clock
  /** One way to pay of each kind that this provider sells; called anew for each payment, since card values are used once. */
  readonly methods: Readonly<Partial<Record<MethodKind, () => Promise<PaymentMethod>>>>
  /** The next `times` calls of that kind go wrong. */
  spoil(call: 'payment' | 'refund', how: WriteTrouble | Tampering, times?: number): Promise<void>
  /** The next read of a payment is wrong about it. */
  spoilRead(how: Tampering | 'stale'): Promise<void>
  /** The buyer pays at the provider, `amount` when it is not what was asked for. */
  pay(made: PaymentSnapshot, amount?: bigint): Promise<void>
  refuse(made: PaymentSnapshot): Promise<void>
  /** By the provider's own books, never through the adapter: our ids of the payments, and of the refunds, that exist. */
  paymentsMade(): Promise<readonly string[]>
  refundsMade(): Promise<readonly string[]>
  /** Messages that were sent so far, as they came in. */
  letters(): Promise<readonly Letter[]>
  /** Which kind of payment can be refunded by the API. */
  readonly refundable: MethodKind
}

export function gatewayCases(methods: readonly MethodKind[]): readonly GatewayCase[] {
  const first = methods[0] ?? 'promptpay'
  return [
    ...anywhereCases(methods),
    ...methods.flatMap((kind): GatewayCase[] => [
      { name: `${kind}: made once, paid, read`, needs: 'hand', run: (bench) => paid(bench, kind) },
      { name: `${kind}: refused by the bank`, needs: 'hand', run: (bench) => refused(bench, kind) },
      ...writeTroubles.map(
        (how): GatewayCase => ({
          name: `${kind}: one payment at most through ${how}`,
          needs: 'stand_in',
          run: (bench) => lostPayment(bench, kind, how),
        }),
      ),
    ]),
    ...writeTroubles.map(
      (how): GatewayCase => ({
        name: `one refund at most through ${how}`,
        needs: 'stand_in',
        run: (bench) => lostRefund(bench, how),
      }),
    ),
    ...(['tamper-more', 'tamper-less', 'tamper-currency', 'tamper-live'] as const).map(
      (how): GatewayCase => ({
        name: `an answer to a create with ${how} is believed by nobody`,
        needs: 'stand_in',
        run: (bench) => notAsAsked(bench, first, how),
      }),
    ),
    { name: 'another amount than was asked for is told as it is', needs: 'stand_in', run: otherAmount },
    { name: 'a read that lags behind never says more than it knows', needs: 'stand_in', run: staleRead },
    { name: 'a search that found nothing says from when to when it looked', needs: 'stand_in', run: nothingThere },
    { name: 'a sweep tells every payment of its window once, oldest first', needs: 'stand_in', run: swept },
    { name: 'a message is believed only as it was signed', needs: 'stand_in', run: forged },
  ]
}

async function paid(bench: GatewayBench, kind: MethodKind): Promise<void> {
  const { wish, made } = await create(bench, kind)
  expect(made).toMatchObject({ attemptId: wish.attemptId, amount: price, received: 0n, currency: 'THB' })
  await bench.pay(made)
  const seen = await read(bench, made.ref)
  expect(seen).toMatchObject({ state: 'succeeded', received: price, attemptId: wish.attemptId, livemode: false })
  expect(await bench.paymentsMade()).toEqual([wish.attemptId])
}

async function refused(bench: GatewayBench, kind: MethodKind): Promise<void> {
  const { made } = await create(bench, kind)
  await bench.refuse(made)
  const seen = await read(bench, made.ref)
  expect(seen.received).toBe(0n)
  expect(seen.state).not.toBe('succeeded')
}

/** However the answer is lost: what the adapter says fits what is in the provider's books, and looking makes nothing. */
async function lostPayment(bench: GatewayBench, kind: MethodKind, how: WriteTrouble): Promise<void> {
  const wish = await wishOf(bench, kind)
  const context = contextAt(bench.clock)
  await bench.spoil('payment', how)
  const outcome = await bench.gateway.createPayment(wish, context)
  const made = await bench.paymentsMade()
  expect(made.length).toBeLessThanOrEqual(1)
  if (outcome.kind === 'rejected') expect(made).toEqual([])
  if (outcome.kind === 'accepted' || outcome.kind === 'declined') expect(outcome.value.attemptId).toBe(made[0])
  if (outcome.kind === 'unknown') {
    const found = await bench.gateway.recoverPayment(wish, context)
    // Where a key protects it, looking may be asking again: then it is there afterwards.
    const after = await bench.paymentsMade()
    expect(after.length).toBeLessThanOrEqual(1)
    expect(found.kind).toBe(after.length === 1 ? 'found' : 'absent')
    if (found.kind === 'found') expect(found.value).toMatchObject({ attemptId: wish.attemptId, amount: price })
    const again = await bench.gateway.recoverPayment(wish, context)
    expect(again.kind).toBe(found.kind)
  }
  expect((await bench.paymentsMade()).length).toBeLessThanOrEqual(1)
}

async function lostRefund(bench: GatewayBench, how: WriteTrouble): Promise<void> {
  const { made } = await create(bench, bench.refundable)
  await bench.pay(made)
  const wish = refundOf((await read(bench, made.ref)).ref)
  const context = contextAt(bench.clock)
  await bench.spoil('refund', how)
  const outcome = await bench.gateway.createRefund(wish, context)
  const refunds = await bench.refundsMade()
  expect(refunds.length).toBeLessThanOrEqual(1)
  if (outcome.kind === 'rejected') expect(refunds).toEqual([])
  if (outcome.kind === 'unknown') {
    const found = await bench.gateway.recoverRefund(wish, context)
    const after = await bench.refundsMade()
    expect(after.length).toBeLessThanOrEqual(1)
    expect(found.kind).toBe(after.length === 1 ? 'found' : 'absent')
    if (found.kind === 'found') expect(found.value).toMatchObject({ refundId: wish.refundId, amount: wish.amount })
  }
  expect((await bench.refundsMade()).length).toBeLessThanOrEqual(1)
}

/** The object exists, and nobody is shown where to pay it; recovery tells what it really is. */
async function notAsAsked(bench: GatewayBench, kind: MethodKind, how: Tampering): Promise<void> {
  const wish = await wishOf(bench, kind)
  const context = contextAt(bench.clock)
  await bench.spoil('payment', how)
  const outcome = await bench.gateway.createPayment(wish, context)
  expect(outcome.kind).toBe('unknown')
  const found = await bench.gateway.recoverPayment(wish, context)
  expect(found).toMatchObject({ kind: 'found', value: { attemptId: wish.attemptId, amount: price } })
  expect(await bench.paymentsMade()).toEqual([wish.attemptId])
}

async function otherAmount(bench: GatewayBench): Promise<void> {
  for (const much of [-1n, 100n]) {
    const { made } = await create(bench, bench.refundable)
    await bench.pay(made, price + much)
    expect(await read(bench, made.ref)).toMatchObject({ state: 'succeeded', amount: price, received: price + much })
  }
}

async function staleRead(bench: GatewayBench): Promise<void> {
  const { made } = await create(bench, bench.refundable)
  await bench.pay(made)
  await bench.spoilRead('stale')
  expect(await read(bench, made.ref)).toMatchObject({ received: 0n, refundable: 'no' })
  expect(await read(bench, made.ref)).toMatchObject({ state: 'succeeded', received: price })
}

async function nothingThere({ gateway, clock, methods }: GatewayBench): Promise<void> {
  // Where a key protects it, looking is asking again: there it is never absent.
  if (gateway.id !== 'omise') return
  const method = await Object.values(methods)[0]?.()
  if (!method) throw new Error('no method')
  const looked = await gateway.recoverPayment(wishFor(clock, method), contextAt(clock))
  expect(looked).toMatchObject({ kind: 'absent', asOf: clock.now() })
}

async function swept(bench: GatewayBench): Promise<void> {
  const { gateway, clock } = bench
  const refs: string[] = []
  const from = clock.now()
  for (let at = 0; at < 3; at += 1) {
    refs.push((await create(bench, bench.refundable)).wish.attemptId)
    clock.move(60_000)
  }
  const to = clock.now()
  await create(bench, bench.refundable)
  const told: (string | null)[] = []
  for await (const one of gateway.sweep(from, to, patient())) {
    if (one.kind !== 'ok') throw new Error(JSON.stringify(one))
    told.push(one.value.attemptId)
  }
  expect(told).toEqual(refs)
}

async function forged(bench: GatewayBench): Promise<void> {
  const { gateway, clock } = bench
  const { made } = await create(bench, bench.refundable)
  await bench.pay(made)
  const [letter] = await bench.letters()
  if (!letter) throw new Error('no message was sent')
  const kindOf = (raw: Uint8Array, headers: Headers, now = clock.now()): WebhookVerdict['kind'] =>
    gateway.readWebhook(raw, headers, now).kind
  expect(kindOf(letter.raw, letter.headers)).not.toBe('refuse')
  const flipped = Uint8Array.from(letter.raw)
  flipped[20] = (flipped[20] ?? 0) ^ 1
  const spaced = Buffer.from(JSON.stringify(JSON.parse(Buffer.from(letter.raw).toString()), null, 3))
  expect(kindOf(flipped, letter.headers)).toBe('refuse')
  expect(kindOf(spaced, letter.headers)).toBe('refuse')
  expect(kindOf(letter.raw, new Headers())).toBe('refuse')
  for (const minutes of [-10, 10])
    expect(kindOf(letter.raw, letter.headers, new Date(clock.now().getTime() + minutes * 60_000))).toBe('refuse')
  const big = Buffer.alloc(300 * 1024, 32)
  expect(gateway.readWebhook(big, letter.headers, clock.now())).toEqual({ kind: 'refuse', reason: 'too_large' })
}
