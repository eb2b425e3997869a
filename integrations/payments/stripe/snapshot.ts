/**
 * A Checkout page, or an intent of ours, as the payment we know. Where both exist the page's id is the payment's; money is
 * read from the intent and its charge alone.
 */
import { type Satang, satang } from '../../money.ts'
import type { DisputeFact, FeeFact, Instruction, PaymentSnapshot, PaymentWorld, ProviderState } from '../contract.ts'
import { declineClass } from './decline.ts'
import { isTrusted } from './trust.ts'
import type { Charge, Intent, Session } from './wire.ts'

type Decline = NonNullable<PaymentSnapshot['decline']>

/** As they were read beside the payment; without them its charge's word has to do. */
type Disputes = readonly DisputeFact[] | null

export function ofSession(session: Session, world: PaymentWorld, disputes: Disputes = null): PaymentSnapshot {
  const intent = intentIn(session)
  const state = stateOfSession(session, intent)
  const decline = state === 'failed' ? declineOf(intent) : null
  return {
    ...moneyOf(intent, state, disputes),
    provider: 'stripe',
    ref: session.id,
    related: [intent?.id ?? session.payment_intent, chargeId(intent)].filter((one) => typeof one === 'string'),
    attemptId: session.metadata.attempt_id ?? session.client_reference_id ?? null,
    state,
    amount: session.amount_total,
    currency: session.currency,
    livemode: session.livemode,
    instruction: state === 'requires_customer' ? pageOf(session, world) : { kind: 'none' },
    ...(decline ? { decline } : {}),
    createdAt: session.created,
    expiresAt: session.expires_at,
    observedAt: world.now(),
  }
}

export function ofIntent(intent: Intent, world: PaymentWorld, disputes: Disputes = null): PaymentSnapshot {
  const state = stateOfIntent(intent)
  const decline = declineOf(intent)
  return {
    ...moneyOf(intent, state, disputes),
    provider: 'stripe',
    ref: intent.id,
    related: [chargeId(intent)].filter((one) => typeof one === 'string'),
    attemptId: intent.metadata.attempt_id ?? null,
    state,
    amount: intent.amount,
    currency: intent.currency,
    livemode: intent.livemode,
    instruction: state === 'requires_customer' ? codeOf(intent, world) : { kind: 'none' },
    ...(decline && state !== 'succeeded' ? { decline } : {}),
    createdAt: intent.created,
    observedAt: world.now(),
  }
}

/** Money first: a page that has expired may still have been paid. On an open page a refused card is not the end. */
function stateOfSession({ status, payment_status: paid }: Session, intent: Intent | null): ProviderState {
  if (intent?.status === 'succeeded') return 'succeeded'
  if (status === 'expired') return 'expired'
  if (status === 'open') return intent?.status === 'processing' ? 'processing' : 'requires_customer'
  if (paid !== 'paid' && intent?.status === 'canceled') return 'canceled'
  return paid !== 'paid' && intent?.status === 'requires_payment_method' && intent.last_payment_error
    ? 'failed'
    : 'processing'
}

/** A refused intent could still be paid until it is cancelled: so it is told as `pending`, with its refusal. */
function stateOfIntent({ status, cancellation_reason: reason, last_payment_error: error }: Intent): ProviderState {
  switch (status) {
    case 'requires_payment_method':
    case 'requires_confirmation':
      return 'pending'
    case 'requires_action':
      return 'requires_customer'
    case 'processing':
      return 'processing'
    case 'requires_capture':
      return 'authorized'
    case 'succeeded':
      return 'succeeded'
    case 'canceled':
      if (error) return 'failed'
      return reason === 'automatic' || reason === 'expired' ? 'expired' : 'canceled'
  }
}

function declineOf(intent: Intent | null): Decline | null {
  const error = intent?.last_payment_error
  if (!error) return null
  const providerCode = error.decline_code ?? error.code ?? 'unknown'
  return { class: declineClass(providerCode), providerCode }
}

function pageOf({ url }: Session, world: PaymentWorld): Instruction {
  return url && isTrusted(url, world) ? { kind: 'redirect', url, appSwitch: false } : { kind: 'none' }
}

/** In test mode the code's text may be the address of a page instead. */
function codeOf({ next_action: next }: Intent, world: PaymentWorld): Instruction {
  const code = next?.promptpay_display_qr_code
  if (!code) return { kind: 'none' }
  const { data, hosted_instructions_url: page, image_url_svg: picture } = code
  const trusted = isTrusted(picture, world) ? { imageUrl: picture } : {}
  if (/^000201\d{2}/.test(data)) return { kind: 'qr', payload: data, ...trusted }
  return isTrusted(page, world) ? { kind: 'redirect', url: page, appSwitch: false } : { kind: 'none' }
}

/** The intent whose charge was ever disputed; the word stays for ever, so what became of it has to be asked. */
export function everDisputed(payment: Session | Intent): string | null {
  const intent = 'amount_total' in payment ? intentIn(payment) : payment
  return intent && chargeOf(intent)?.disputed ? intent.id : null
}

type Money = Pick<PaymentSnapshot, 'received' | 'refunded' | 'refundable' | 'disputed' | 'disputes' | 'fee' | 'paidAt'>

function moneyOf(intent: Intent | null, state: ProviderState, disputes: Disputes): Money {
  const charge = chargeOf(intent)
  if (!intent || state !== 'succeeded')
    return { received: satang(0), refunded: satang(0), refundable: 'no', disputed: false }
  const received = intent.amount_received
  const refunded = charge?.amount_refunded ?? satang(0)
  const fee = charge && feeOf(charge, received)
  const disputed = disputes ? disputes.some((one) => one.state !== 'won') : (charge?.disputed ?? false)
  return {
    received,
    refunded,
    refundable: disputed ? 'no' : refundableOf(charge, received, refunded),
    disputed,
    ...(disputes && disputes.length > 0 ? { disputes } : {}),
    ...(fee ? { fee } : {}),
    ...(charge ? { paidAt: charge.created } : {}),
  }
}

function refundableOf(charge: Charge | null, received: Satang, refunded: Satang): PaymentSnapshot['refundable'] {
  if (!charge || refunded >= received) return 'no'
  return charge.payment_method_details?.type === 'promptpay' ? 'api_buyer_must_answer' : 'api'
}

/** As the balance transaction says; none as long as there is none. What does not add up is not told at all. */
function feeOf({ balance_transaction: transaction }: Charge, received: Satang): FeeFact | null {
  if (!transaction || typeof transaction === 'string') return null
  const { amount, fee, net, fee_details: details, currency } = transaction
  if (currency !== 'THB' || BigInt(amount) !== received || amount - fee !== net || fee < 0) return null
  const vat = details.filter(({ type }) => type === 'tax').reduce((sum, one) => sum + one.amount, 0)
  return vat < 0 || vat > fee ? null : { fee: satang(fee - vat), vat: satang(vat), net: satang(net), final: true }
}

function intentIn({ payment_intent: intent }: Session): Intent | null {
  return typeof intent === 'object' ? (intent ?? null) : null
}

function chargeOf(intent: Intent | null): Charge | null {
  return typeof intent?.latest_charge === 'object' ? (intent.latest_charge ?? null) : null
}

function chargeId(intent: Intent | null): string | null {
  return typeof intent?.latest_charge === 'string' ? intent.latest_charge : (intent?.latest_charge?.id ?? null)
}
