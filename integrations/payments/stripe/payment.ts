/** Payments after they were made: read, called off, swept. */
import type {
  DisputeFact,
  PaymentSnapshot,
  PaymentWorld,
  ReadOutcome,
  WriteContext,
  WriteOutcome,
} from '../contract.ts'
import type { Reply } from '../reply.ts'
import { strangeRow } from '../walk.ts'
import { readDisputes } from './dispute.ts'
import type { Inside } from './inside.ts'
import { everDisputed, ofIntent, ofSession } from './snapshot.ts'
import { walk } from './walk.ts'
import { type Intent, idShape, intentBody, type Session, sessionBody } from './wire.ts'

const inIntent = ['latest_charge.balance_transaction']
const inSession = ['payment_intent.latest_charge.balance_transaction']

/** An intent of a Checkout page is told as that page's payment. */
export async function getPayment(
  inside: Inside,
  ref: string,
  signal: AbortSignal,
): Promise<ReadOutcome<PaymentSnapshot>> {
  if (!idShape.test(ref)) return { kind: 'missing' }
  if (ref.startsWith('cs_')) return whole(inside, await readSession(inside, ref, signal), { to: ofSession, signal })
  if (!ref.startsWith('pi_')) return { kind: 'missing' }
  const reply = await readIntent(inside, ref, signal)
  if (reply.ok && isOfPage(reply.value)) return pageOf(inside, reply.value, signal)
  return whole(inside, reply, { to: ofIntent, signal })
}

/** With its disputes, where it ever had one. */
async function whole<T extends Session | Intent>(
  inside: Inside,
  reply: Reply<T>,
  { to, signal }: { to: (value: T, ...more: Disputed) => PaymentSnapshot; signal: AbortSignal },
): Promise<ReadOutcome<PaymentSnapshot>> {
  if (!reply.ok) return reply.error.class === 'not_found' ? { kind: 'missing' } : { kind: 'error', error: reply.error }
  const intent = everDisputed(reply.value)
  if (!intent) return { kind: 'ok', value: to(reply.value, inside.world, null) }
  const disputes = await readDisputes(inside, intent, signal)
  if (!disputes.ok) return { kind: 'error', error: disputes.error }
  return { kind: 'ok', value: to(reply.value, inside.world, disputes.value) }
}

type Disputed = [world: PaymentWorld, disputes: readonly DisputeFact[] | null]

export function readSession({ call }: Inside, ref: string, signal: AbortSignal): Promise<Reply<Session>> {
  return call({
    ask: (stripe) => stripe.checkout.sessions.retrieve(ref, { expand: inSession }),
    schema: sessionBody,
    signal,
  })
}

function readIntent({ call }: Inside, ref: string, signal: AbortSignal): Promise<Reply<Intent>> {
  return call({
    ask: (stripe) => stripe.paymentIntents.retrieve(ref, { expand: inIntent }),
    schema: intentBody,
    signal,
  })
}

function isOfPage({ metadata }: Intent): boolean {
  return metadata.via === 'checkout'
}

async function pageOf(inside: Inside, intent: Intent, signal: AbortSignal): Promise<ReadOutcome<PaymentSnapshot>> {
  const expand = inSession.map((path) => `data.${path}`)
  const plan = {
    list: (stripe, page) => stripe.checkout.sessions.list({ payment_intent: intent.id, expand, ...page }),
    schema: sessionBody,
    signal,
  } satisfies Parameters<typeof walk<Session>>[1]
  for await (const step of walk(inside, plan)) {
    if (step.kind === 'broken') return { kind: 'error', error: step.error }
    if (step.kind === 'row') return whole(inside, { ok: true, value: step.value }, { to: ofSession, signal })
  }
  return { kind: 'error', error: { class: 'malformed_response', providerCode: 'page_missing' } }
}

/** Over, in whichever way, is accepted: when the money was quicker, the value says so. */
export async function cancelPayment(
  inside: Inside,
  ref: string,
  { operationId: idempotencyKey, signal }: WriteContext,
): Promise<WriteOutcome<PaymentSnapshot>> {
  const { call, world } = inside
  if (!/^(cs|pi)_/.test(ref) || !idShape.test(ref)) return { kind: 'rejected', error: { class: 'not_found' } }
  const outcome = ref.startsWith('cs_')
    ? written(
        await call({
          ask: (stripe) => stripe.checkout.sessions.expire(ref, { expand: inSession }, { idempotencyKey }),
          schema: sessionBody,
          writes: true,
          signal,
        }),
        (one) => ofSession(one, world),
      )
    : written(
        await call({
          ask: (stripe) =>
            stripe.paymentIntents.cancel(
              ref,
              { cancellation_reason: 'abandoned', expand: inIntent },
              { idempotencyKey },
            ),
          schema: intentBody,
          writes: true,
          signal,
        }),
        (one) => ofIntent(one, world),
      )
  const refused = outcome.kind === 'rejected' && ['validation', 'conflict'].includes(outcome.error.class)
  if (!refused) return outcome
  const now = await getPayment(inside, ref, signal)
  return now.kind === 'ok' && isOver(now.value) ? { kind: 'accepted', value: now.value } : outcome
}

function written<T>(reply: Reply<T>, to: (value: T) => PaymentSnapshot): WriteOutcome<PaymentSnapshot> {
  if (reply.ok) return { kind: 'accepted', value: to(reply.value) }
  return { kind: reply.effect === 'none' ? 'rejected' : 'unknown', error: reply.error }
}

function isOver({ state }: PaymentSnapshot): boolean {
  return ['succeeded', 'failed', 'expired', 'canceled', 'reversed'].includes(state)
}

/** Their lists go backwards, so a range is walked in pieces: each is turned round, and no more than one is held. */
const piece = 6 * 3_600_000

export async function* sweep(
  inside: Inside,
  { from, to }: { readonly from: Date; readonly to: Date },
  signal: AbortSignal,
): AsyncGenerator<ReadOutcome<PaymentSnapshot>> {
  let strange = false
  for (let start = from.getTime(); start < to.getTime(); start += piece) {
    const created = { gte: seconds(start), lt: seconds(Math.min(start + piece, to.getTime())) }
    const rows: PaymentSnapshot[] = []
    for await (const step of both(inside, created, signal)) {
      if (step.kind === 'broken') {
        yield { kind: 'error', error: step.error }
        return
      }
      if (step.kind === 'row') rows.push(step.value)
      else strange = true
    }
    rows.sort((one, other) => one.createdAt.getTime() - other.createdAt.getTime())
    for (const value of rows) yield { kind: 'ok', value }
  }
  if (strange) yield { kind: 'error', error: strangeRow }
}

/** Pages, and those intents that belong to none. */
async function* both(inside: Inside, created: { gte: number; lt: number }, signal: AbortSignal) {
  const { world } = inside
  const pages = walk(inside, {
    list: (stripe, page) =>
      stripe.checkout.sessions.list({ created, expand: inSession.map((path) => `data.${path}`), ...page }),
    schema: sessionBody,
    signal,
  })
  for await (const step of pages) yield step.kind === 'row' ? { ...step, value: ofSession(step.value, world) } : step
  const intents = walk(inside, {
    list: (stripe, page) =>
      stripe.paymentIntents.list({ created, expand: inIntent.map((path) => `data.${path}`), ...page }),
    schema: intentBody,
    signal,
  })
  for await (const step of intents) {
    if (step.kind !== 'row') yield step
    else if (!isOfPage(step.value)) yield { ...step, value: ofIntent(step.value, world) }
  }
}

function seconds(at: number): number {
  return Math.ceil(at / 1000)
}
