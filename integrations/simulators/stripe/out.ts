/** Our rows as Stripe's objects, checked against the types of the pinned version. What stands in `expand` comes whole. */
import type Stripe from 'stripe'
import { codeData } from './code.ts'
import type { Inside } from './inside.ts'
import { apiVersion } from './keys.ts'
import type { Charge, Dispute, Happening, Intent, PaymentError, Payout, Refund, Session, Transaction } from './state.ts'

/** Paths below an object: `latest_charge.balance_transaction`. */
type Expand = readonly string[]

/** What of the paths lies below a name; null when the name itself is not asked for. */
function below(expand: Expand, name: string): Expand | null {
  if (!expand.some((path) => path === name || path.startsWith(`${name}.`))) return null
  return expand.filter((path) => path.startsWith(`${name}.`)).map((path) => path.slice(name.length + 1))
}

export function intentOut(inside: Inside, intent: Intent, expand: Expand = []): object {
  const inCharge = below(expand, 'latest_charge')
  const charge = inside.state.charges[intent.charge ?? '']
  const body = {
    id: intent.id,
    object: 'payment_intent',
    allowed_payment_method_types: intent.allowed,
    amount: intent.amount,
    amount_capturable: 0,
    amount_received: intent.received,
    canceled_at: intent.canceledAt,
    cancellation_reason: intent.cancellationReason,
    capture_method: 'automatic_async',
    client_secret: `${intent.id}_secret_simulated`,
    confirmation_method: 'automatic',
    created: intent.created,
    currency: intent.currency,
    customer: null,
    description: intent.description,
    livemode: false,
    metadata: intent.metadata,
    next_action: nextAction(inside, intent),
    payment_method_types: intent.methods,
    receipt_email: null,
    setup_future_usage: null,
    status: intent.status,
    transfer_group: intent.transferGroup,
  } satisfies Partial<Stripe.PaymentIntent>
  return {
    ...body,
    last_payment_error: intent.lastError && errorOut(intent.lastError),
    latest_charge: inCharge && charge ? chargeOut(inside, charge, inCharge) : intent.charge,
  }
}

function nextAction(inside: Inside, intent: Intent): Stripe.PaymentIntent.NextAction | null {
  if (intent.status !== 'requires_action' || intent.method !== 'promptpay') return null
  const page = `${inside.baseUrl}/promptpay/${intent.id}`
  return {
    type: 'promptpay_display_qr_code',
    promptpay_display_qr_code: {
      data: inside.state.switches.codeData === 'emv' ? codeData(intent) : page,
      hosted_instructions_url: page,
      image_url_png: `${inside.baseUrl}/code/${intent.id}.png`,
      image_url_svg: `${inside.baseUrl}/code/${intent.id}.svg`,
    },
  }
}

export function errorOut({ code, declineCode, message, type }: PaymentError): object {
  return { code, ...(declineCode ? { decline_code: declineCode } : {}), message, type }
}

export function sessionOut(inside: Inside, session: Session, expand: Expand = []): object {
  const inIntent = below(expand, 'payment_intent')
  const intent = inside.state.intents[session.intent ?? '']
  const body = {
    id: session.id,
    object: 'checkout.session',
    allowed_payment_method_types: session.allowed,
    amount_subtotal: session.amount,
    amount_total: session.amount,
    cancel_url: session.cancelUrl,
    client_reference_id: session.clientReferenceId,
    created: session.created,
    currency: session.currency,
    customer: null,
    customer_email: session.email,
    expires_at: session.expiresAt,
    livemode: false,
    locale: session.locale,
    metadata: session.metadata,
    mode: 'payment',
    payment_method_types: session.methods,
    payment_status: session.paid ? 'paid' : 'unpaid',
    status: session.status,
    success_url: session.successUrl,
    ui_mode: 'hosted_page',
    url:
      session.status === 'open'
        ? `${inside.baseUrl}/c/pay/${session.id}${session.locale === 'en' ? '?lang=en' : ''}`
        : null,
  } satisfies Partial<Stripe.Checkout.Session>
  return { ...body, payment_intent: inIntent && intent ? intentOut(inside, intent, inIntent) : session.intent }
}

export function chargeOut(inside: Inside, charge: Charge, expand: Expand = []): object {
  const inTransaction = below(expand, 'balance_transaction')
  const transaction = inside.state.transactions[charge.transaction ?? '']
  const body = {
    id: charge.id,
    object: 'charge',
    amount: charge.amount,
    amount_captured: charge.ok ? charge.amount : 0,
    amount_refunded: charge.refunded,
    captured: charge.ok,
    created: charge.created,
    currency: charge.currency,
    customer: null,
    disputed: charge.disputed,
    failure_code: charge.failure?.code ?? null,
    failure_message: charge.failure?.message ?? null,
    livemode: false,
    metadata: charge.metadata,
    paid: charge.ok,
    payment_intent: charge.intent,
    refunded: charge.ok && charge.refunded === charge.amount,
    status: charge.ok ? 'succeeded' : 'failed',
  } satisfies Partial<Stripe.Charge>
  const details =
    charge.method === 'card'
      ? { card: { brand: 'visa', last4: charge.last4 } }
      : { promptpay: { reference: charge.reference } }
  return {
    ...body,
    payment_method_details: { type: charge.method, ...details },
    balance_transaction: inTransaction && transaction ? transactionOut(inside, transaction) : charge.transaction,
  }
}

function transactionOut(inside: Inside, one: Transaction): object {
  const fees = [
    {
      amount: one.fee - one.vat,
      application: null,
      currency: 'thb',
      description: 'Stripe processing fees',
      type: 'stripe_fee',
    },
    { amount: one.vat, application: null, currency: 'thb', description: 'VAT', type: 'tax' },
  ]
  return {
    id: one.id,
    object: 'balance_transaction',
    amount: one.amount,
    available_on: one.availableOn,
    created: one.created,
    currency: 'thb',
    description: null,
    exchange_rate: null,
    fee: one.fee,
    fee_details: one.fee > 0 ? fees : [],
    net: one.amount - one.fee,
    reporting_category: one.type,
    source: one.source,
    status: one.availableOn <= inside.seconds() ? 'available' : 'pending',
    type: one.type,
  } satisfies Partial<Stripe.BalanceTransaction>
}

export function refundOut(_inside: Inside, refund: Refund): object {
  const asks = refund.status === 'requires_action' && refund.email && refund.expiresAt
  const body = {
    id: refund.id,
    object: 'refund',
    amount: refund.amount,
    balance_transaction: refund.transaction,
    charge: refund.charge,
    created: refund.created,
    currency: refund.currency,
    metadata: refund.metadata,
    payment_intent: refund.intent,
    receipt_number: null,
    status: refund.status,
    ...(refund.failureReason ? { failure_reason: refund.failureReason } : {}),
    ...(refund.failureTransaction ? { failure_balance_transaction: refund.failureTransaction } : {}),
    ...(refund.email ? { instructions_email: refund.email } : {}),
  } satisfies Partial<Stripe.Refund>
  return {
    ...body,
    reason: refund.reason,
    ...(refund.pendingReason ? { pending_reason: refund.pendingReason } : {}),
    ...(asks
      ? {
          next_action: {
            type: 'display_details',
            display_details: {
              email_sent: { email_sent_at: refund.created, email_sent_to: refund.email },
              expires_at: refund.expiresAt,
            },
          },
        }
      : {}),
  }
}

export function disputeOut(dispute: Dispute): object {
  return {
    id: dispute.id,
    object: 'dispute',
    amount: dispute.amount,
    charge: dispute.charge,
    created: dispute.created,
    currency: dispute.currency,
    is_charge_refundable: false,
    livemode: false,
    metadata: {},
    payment_intent: dispute.intent,
    reason: dispute.reason,
    status: dispute.status,
  } satisfies Partial<Stripe.Dispute>
}

export function payoutOut(payout: Payout): object {
  return {
    id: payout.id,
    object: 'payout',
    amount: payout.amount,
    arrival_date: payout.created,
    created: payout.created,
    currency: payout.currency,
    livemode: false,
    status: payout.status,
  } satisfies Partial<Stripe.Payout>
}

/** As an event says it; `old`: as an endpoint of an earlier version would. */
export function eventOut(event: Happening, old = false): object {
  return {
    id: event.id,
    object: 'event',
    api_version: old ? '2019-03-14' : apiVersion,
    created: event.created,
    data: { object: old ? asOnce(event.data) : event.data },
    livemode: false,
    pending_webhooks: event.delivered ? 0 : 1,
    request: { id: event.requestId, idempotency_key: event.idempotencyKey },
    type: event.type,
  }
}

/** Years ago an intent carried its charges, and nothing said which was the latest. */
function asOnce(data: object): object {
  const { latest_charge: charge, ...rest } = data as { latest_charge?: unknown }
  return charge === undefined ? data : { ...rest, charges: { object: 'list', data: charge ? [{ id: charge }] : [] } }
}
