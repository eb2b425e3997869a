/**
 * Our wish as a Checkout page or a PromptPay intent. Everything sent follows from the wish and the moment of its first try, so
 * that a repeat under the same key is the same to the letter.
 */
import type Stripe from 'stripe'
import type { CreatePaymentInput, PaymentSnapshot, WriteContext, WriteOutcome } from '../contract.ts'
import type { Reply } from '../reply.ts'
import type { Inside } from './inside.ts'
import { ofIntent, ofSession } from './snapshot.ts'
import { intentBody, sessionBody } from './wire.ts'

type Outcome = WriteOutcome<PaymentSnapshot>
type Method = 'card' | 'promptpay'

/** How a wish is carried out: on Stripe's own page, or as a code that we show. Null for what Stripe does not sell us. */
export interface Plan {
  readonly kind: 'session' | 'intent'
  readonly method: Method
}

/** A PromptPay intent needs the buyer's e-mail; without one Stripe's page asks for it. */
export function planOf({ method, buyer }: CreatePaymentInput): Plan | null {
  if (method.kind === 'card_hosted') return { kind: 'session', method: 'card' }
  if (method.kind !== 'promptpay') return null
  return { kind: buyer.email ? 'intent' : 'session', method: 'promptpay' }
}

export async function createPayment(
  inside: Inside,
  input: CreatePaymentInput,
  context: WriteContext,
): Promise<Outcome> {
  const plan = planOf(input)
  if (!plan) return { kind: 'rejected', error: { class: 'validation', providerCode: 'method_not_offered' } }
  const made =
    plan.kind === 'session' ? await makeSession(inside, input, context) : await makeIntent(inside, input, context)
  if (!made.ok) return { kind: made.effect === 'none' ? 'rejected' : 'unknown', error: made.error }
  const { value, methods } = made.value
  const differs = difference(value, input, inside.settings.livemode)
  if (differs) return { kind: 'unknown', error: { class: 'malformed_response', providerCode: differs } }
  if (!methods.includes(plan.method)) return unpayable(inside, value, context)
  if (value.state === 'requires_customer' && value.instruction.kind === 'none')
    return { kind: 'unknown', error: { class: 'malformed_response', providerCode: 'foreign_host' } }
  const over = ['failed', 'expired', 'canceled'].includes(value.state)
  return { kind: over ? 'declined' : 'accepted', value }
}

/** The methods that were left show whether the account has what was asked for: what it lacks drops out without a word. */
type Made = Reply<{ readonly value: PaymentSnapshot; readonly methods: readonly string[] }>

async function makeSession({ call, world }: Inside, input: CreatePaymentInput, context: WriteContext): Promise<Made> {
  const { operationId: idempotencyKey, signal } = context
  const reply = await call({
    ask: (stripe) => stripe.checkout.sessions.create(sessionFor(input, context), { idempotencyKey }),
    schema: sessionBody,
    writes: true,
    signal,
  })
  if (!reply.ok) return reply
  return { ok: true, value: { value: ofSession(reply.value, world), methods: reply.value.payment_method_types } }
}

async function makeIntent({ call, world }: Inside, input: CreatePaymentInput, context: WriteContext): Promise<Made> {
  const { operationId: idempotencyKey, signal } = context
  const reply = await call({
    ask: (stripe) => stripe.paymentIntents.create(intentFor(input, context), { idempotencyKey }),
    schema: intentBody,
    writes: true,
    signal,
  })
  if (!reply.ok) return reply
  return { ok: true, value: { value: ofIntent(reply.value, world), methods: reply.value.payment_method_types } }
}

/** What is not as we asked for: such an answer is shown to nobody, and a person looks at it. */
function difference(made: PaymentSnapshot, asked: CreatePaymentInput, livemode: boolean): string | null {
  if (made.amount !== asked.amount) return 'amount_differs'
  if (made.currency !== asked.currency) return 'currency_differs'
  if (made.livemode !== livemode) return 'mode_differs'
  return made.attemptId === asked.attemptId ? null : 'metadata_differs'
}

/** There is an object that nobody can pay: it is closed, and our account is to blame. */
async function unpayable(
  { call }: Inside,
  { ref }: PaymentSnapshot,
  { operationId, signal }: WriteContext,
): Promise<Outcome> {
  const idempotencyKey = `${operationId}-close`
  const closed = ref.startsWith('cs_')
    ? await call({
        ask: (stripe) => stripe.checkout.sessions.expire(ref, {}, { idempotencyKey }),
        schema: sessionBody,
        writes: true,
        signal,
      })
    : await call({
        ask: (stripe) => stripe.paymentIntents.cancel(ref, {}, { idempotencyKey }),
        schema: intentBody,
        writes: true,
        signal,
      })
  return { kind: closed.ok ? 'rejected' : 'unknown', error: { class: 'configuration', providerCode: 'method_absent' } }
}

/** Stripe allows 30 minutes to 24 hours after the page was made; clocks may be ten minutes apart. */
const shortest = 45 * 60_000
const longest = 24 * 3_600_000 - 15 * 60_000

function sessionFor(input: CreatePaymentInput, { operationId, submittedAt }: WriteContext) {
  const metadata = ourIds(input, operationId)
  const life = Math.min(Math.max(input.deadline.getTime() - submittedAt.getTime(), shortest), longest)
  const paidBy: Method = input.method.kind === 'promptpay' ? 'promptpay' : 'card'
  return {
    mode: 'payment',
    ui_mode: 'hosted_page',
    allowed_payment_method_types: [paidBy],
    line_items: [
      {
        quantity: 1,
        price_data: { currency: 'thb', unit_amount: Number(input.amount), product_data: { name: input.description } },
      },
    ],
    client_reference_id: input.attemptId,
    metadata,
    payment_intent_data: {
      description: input.description,
      // Says that the intent belongs to a page, by which it is known to us.
      metadata: { ...metadata, via: 'checkout' },
      transfer_group: input.orderId,
    },
    success_url: input.returnUrl,
    cancel_url: input.returnUrl,
    expires_at: Math.floor((submittedAt.getTime() + life) / 1000),
    locale: input.locale,
    ...(input.buyer.email ? { customer_email: input.buyer.email } : {}),
  } satisfies Stripe.Checkout.SessionCreateParams
}

function intentFor(input: CreatePaymentInput, { operationId }: WriteContext) {
  return {
    amount: Number(input.amount),
    currency: 'thb',
    allowed_payment_method_types: ['promptpay'],
    payment_method_data: { type: 'promptpay', billing_details: { email: input.buyer.email ?? '' } },
    confirm: true,
    return_url: input.returnUrl,
    description: input.description,
    metadata: ourIds(input, operationId),
    transfer_group: input.orderId,
  } satisfies Stripe.PaymentIntentCreateParams
}

/** Nothing about people: what is lost on the way is found again by these. */
function ourIds({ attemptId, orderId }: CreatePaymentInput, operationId: string) {
  return { attempt_id: attemptId, order_id: orderId, operation_id: operationId }
}
