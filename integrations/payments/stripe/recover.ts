/**
 * Finding again what a lost answer was about. Within 23 hours, and before the deadline of the payment, the request is repeated under
 * its key: Stripe answers what it answered then, or does it now for the first time. A kept failure, an old key or a passed
 * deadline leave only looking: everything of the window, matched by our id.
 */
import type {
  CreatePaymentInput,
  Lookup,
  PaymentSnapshot,
  ProviderError,
  RefundInput,
  RefundSnapshot,
  WriteContext,
  WriteOutcome,
} from '../contract.ts'
import { type Step, strangeRow } from '../walk.ts'
import { createPayment, planOf } from './create.ts'
import type { Inside } from './inside.ts'
import { getPayment } from './payment.ts'
import { createRefund, intentOf, toRefund } from './refund.ts'
import { ofIntent, ofSession } from './snapshot.ts'
import { walk } from './walk.ts'
import { intentBody, refundBody, sessionBody } from './wire.ts'

const keyLife = 23 * 3_600_000
/** Their clock and ours may be ten minutes apart. */
const margin = 15 * 60_000

export async function recoverPayment(
  inside: Inside,
  input: CreatePaymentInput,
  context: WriteContext,
): Promise<Lookup<PaymentSnapshot>> {
  const now = inside.world.now()
  if (now < input.deadline && isKeyAlive(now, context)) {
    const repeated = await createPayment(inside, input, context)
    if (hasValue(repeated)) return fresh(inside, repeated.value, context.signal)
    if (!asksToLook(repeated.error)) return { kind: 'inconclusive', error: repeated.error }
  }
  const found = await findPayment(inside, input, context)
  return found.kind === 'found' ? fresh(inside, found.value, context.signal) : found
}

export async function recoverRefund(
  inside: Inside,
  input: RefundInput,
  context: WriteContext,
): Promise<Lookup<RefundSnapshot>> {
  if (isKeyAlive(inside.world.now(), context)) {
    const repeated = await createRefund(inside, input, context)
    if (hasValue(repeated)) {
      // What was answered then may be old by now.
      return { kind: 'found', value: repeated.value }
    }
    if (!asksToLook(repeated.error)) return { kind: 'inconclusive', error: repeated.error }
  }
  return findRefund(inside, input, context.signal)
}

function isKeyAlive(now: Date, { submittedAt }: WriteContext): boolean {
  return now.getTime() - submittedAt.getTime() < keyLife
}

function hasValue<T>(outcome: WriteOutcome<T>): outcome is Extract<WriteOutcome<T>, { value: T }> {
  return outcome.kind === 'accepted' || outcome.kind === 'declined'
}

/** A failure that is kept for the key, or a refusal of the request itself: no repeat will tell more. (409: a copy is under way.) */
function asksToLook({ class: kind, httpStatus }: ProviderError): boolean {
  if (kind === 'provider_down') return httpStatus === 500
  return kind === 'validation' || (kind === 'conflict' && httpStatus !== 409)
}

/** The answer of a repeat is as old as the first one. */
async function fresh(inside: Inside, value: PaymentSnapshot, signal: AbortSignal): Promise<Lookup<PaymentSnapshot>> {
  const read = await getPayment(inside, value.ref, signal)
  return { kind: 'found', value: read.kind === 'ok' ? read.value : value }
}

async function findPayment(
  inside: Inside,
  input: CreatePaymentInput,
  { submittedAt, signal }: WriteContext,
): Promise<Lookup<PaymentSnapshot>> {
  const searchedFrom = new Date(submittedAt.getTime() - margin)
  const asOf = inside.world.now()
  const created = { gte: Math.floor(searchedFrom.getTime() / 1000) }
  const steps =
    planOf(input)?.kind === 'intent'
      ? snapshots(
          walk(inside, {
            list: (stripe, page) => stripe.paymentIntents.list({ created, ...page }),
            schema: intentBody,
            signal,
          }),
          (intent) => ofIntent(intent, inside.world),
        )
      : snapshots(
          walk(inside, {
            list: (stripe, page) => stripe.checkout.sessions.list({ created, ...page }),
            schema: sessionBody,
            signal,
          }),
          (session) => ofSession(session, inside.world),
        )
  return firstMatch(steps, ({ attemptId }) => attemptId === input.attemptId, { searchedFrom, asOf })
}

async function findRefund(inside: Inside, input: RefundInput, signal: AbortSignal): Promise<Lookup<RefundSnapshot>> {
  const asOf = inside.world.now()
  const intent = await intentOf(inside, input.paymentRef, signal)
  if (!intent.ok) return { kind: 'inconclusive', error: intent.error }
  const payment_intent = intent.value.id
  const steps = snapshots(
    walk(inside, {
      list: (stripe, page) => stripe.refunds.list({ payment_intent, ...page }),
      schema: refundBody,
      signal,
    }),
    (refund) => toRefund(refund, input.paymentRef, asOf),
  )
  // All refunds of the payment are looked at, whenever they were made.
  return firstMatch(steps, ({ refundId }) => refundId === input.refundId, { searchedFrom: new Date(0), asOf })
}

async function* snapshots<Row, T>(steps: AsyncIterable<Step<Row>>, to: (row: Row) => T): AsyncGenerator<Step<T>> {
  for await (const step of steps) yield step.kind === 'row' ? { kind: 'row', value: to(step.value) } : step
}

/** `absent` only after the whole window was seen and every row of it understood. */
async function firstMatch<T>(
  steps: AsyncIterable<Step<T>>,
  fits: (value: T) => boolean,
  seen: { readonly searchedFrom: Date; readonly asOf: Date },
): Promise<Lookup<T>> {
  let strange = false
  for await (const step of steps) {
    if (step.kind === 'broken') return { kind: 'inconclusive', error: step.error }
    if (step.kind === 'strange') strange = true
    else if (fits(step.value)) return { kind: 'found', value: step.value }
  }
  if (strange) return { kind: 'inconclusive', error: strangeRow }
  return { kind: 'absent', ...seen }
}
