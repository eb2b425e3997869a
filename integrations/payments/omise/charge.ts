/** A charge of theirs as the payment we know: states by https://docs.omise.co/charges-api. */
import { type Satang, satang } from '../../money.ts'
import type {
  DisputeFact,
  FeeFact,
  Instruction,
  PaymentSnapshot,
  PaymentWorld,
  ProviderState,
  ReadOutcome,
  WriteOutcome,
} from '../contract.ts'
import type { Reply } from '../reply.ts'
import { declineClass, isLapse } from './decline.ts'
import { isTrusted } from './trust.ts'
import type { Charge, Dispute } from './wire.ts'

/** Null when amounts are missing that the state needs: then it is no answer that we may believe. */
export function toSnapshot(charge: Charge, world: PaymentWorld): PaymentSnapshot | null {
  const state = stateOf(charge)
  const succeeded = state === 'succeeded'
  if (succeeded && (charge.captured_amount === null || charge.refunded_amount === null)) return null
  const received = succeeded ? (charge.captured_amount ?? satang(0)) : satang(0)
  const refunded = charge.refunded_amount ?? satang(0)
  const { failure_code: failure } = charge
  const over = state === 'failed' || state === 'expired'
  const fee = feeOf(charge, received)
  return {
    provider: 'omise',
    ref: charge.id,
    related: [charge.source?.id, transactionOf(charge)].filter((one) => typeof one === 'string'),
    attemptId: textIn(charge.metadata, 'attempt_id'),
    state,
    amount: charge.amount,
    received,
    refunded,
    currency: charge.currency,
    livemode: charge.livemode,
    refundable: refundableOf(charge, received, refunded),
    disputed: isDisputed(charge),
    ...(typeof charge.dispute === 'object' && charge.dispute ? { disputes: [toDispute(charge.dispute)] } : {}),
    instruction: state === 'requires_customer' ? instructionOf(charge, world) : { kind: 'none' },
    ...(over && failure ? { decline: { class: declineClass(failure), providerCode: failure } } : {}),
    ...(fee ? { fee } : {}),
    createdAt: charge.created_at,
    ...(charge.paid_at ? { paidAt: charge.paid_at } : {}),
    ...(charge.expires_at ? { expiresAt: charge.expires_at } : {}),
    observedAt: world.now(),
  }
}

/** What came of a write that answers with a charge. */
export function toWritten(reply: Reply<Charge>, world: PaymentWorld): WriteOutcome<PaymentSnapshot> {
  if (!reply.ok) return { kind: reply.effect === 'none' ? 'rejected' : 'unknown', error: reply.error }
  const value = toSnapshot(reply.value, world)
  if (!value) return { kind: 'unknown', error: { class: 'malformed_response', providerCode: 'amount_missing' } }
  const over = ['failed', 'expired', 'canceled', 'reversed'].includes(value.state)
  return { kind: over ? 'declined' : 'accepted', value }
}

export function toRead(reply: Reply<Charge>, world: PaymentWorld): ReadOutcome<PaymentSnapshot> {
  if (!reply.ok) return reply.error.class === 'not_found' ? { kind: 'missing' } : { kind: 'error', error: reply.error }
  const value = toSnapshot(reply.value, world)
  if (value) return { kind: 'ok', value }
  return { kind: 'error', error: { class: 'malformed_response', providerCode: 'amount_missing' } }
}

/** A word of ours in their metadata. */
export function textIn(metadata: Readonly<Record<string, unknown>> | null, key: string): string | null {
  const value = metadata?.[key]
  return typeof value === 'string' ? value : null
}

/** `pending` covers three things; `charge.complete` and `successful` without `paid` prove nothing. */
function stateOf({ status, paid, authorized, source, authorize_uri, failure_code }: Charge): ProviderState {
  switch (status) {
    case 'successful':
      return paid ? 'succeeded' : 'processing'
    case 'failed':
      return isLapse(failure_code) ? 'expired' : 'failed'
    case 'expired':
      return 'expired'
    case 'reversed':
      return 'reversed'
    case 'pending':
      if (authorized) return 'authorized'
      return source?.flow === 'offline' || authorize_uri ? 'requires_customer' : 'processing'
  }
}

function instructionOf(charge: Charge, world: PaymentWorld): Instruction {
  const picture = charge.source?.scannable_code?.image?.download_uri
  const url = charge.authorize_uri && isTrusted(charge.authorize_uri, world) ? charge.authorize_uri : null
  if (charge.source?.flow === 'offline') {
    return {
      kind: 'qr',
      ...(picture && isTrusted(picture, world) ? { imageUrl: picture } : {}),
      ...(charge.expires_at ? { expiresAt: charge.expires_at } : {}),
      ...(url && !charge.livemode ? { testUrl: url } : {}),
    }
  }
  if (!url) return { kind: 'none' }
  return { kind: 'redirect', url, appSwitch: charge.source?.flow === 'app_redirect' }
}

function refundableOf(charge: Charge, received: Satang, refunded: Satang): PaymentSnapshot['refundable'] {
  if (received === 0n || refunded >= received || isDisputed(charge)) return 'no'
  return charge.refundable ? 'api' : 'manual'
}

/** https://docs.omise.co/disputes-api: `pending` waits for the bank's word on what we have answered. */
function toDispute({ id: ref, status, amount, reason_code: code }: Dispute): DisputeFact {
  return {
    ...{ ref, amount, state: status === 'pending' ? 'open' : status },
    reason: code === 'goods_or_services_not_provided' ? 'not_received' : 'other',
  }
}

/** A dispute that we won is over; one that we lost has taken the money. */
function isDisputed({ dispute }: Charge): boolean {
  return dispute !== null && (typeof dispute === 'string' || dispute.status !== 'won')
}

/** Theirs to say, ours only to check: what does not add up is not told at all. */
function feeOf(charge: Charge, received: Satang): FeeFact | null {
  const { fee, fee_vat: vat, net } = charge
  if (received === 0n || fee === null || vat === null || net === null) return null
  const interest = (charge.interest ?? 0n) + (charge.interest_vat ?? 0n)
  if (BigInt(net) !== received - fee - vat - interest) return null
  return {
    fee: satang(fee + (charge.interest ?? 0n)),
    vat: satang(vat + (charge.interest_vat ?? 0n)),
    net: satang(net),
    final: true,
  }
}

function transactionOf({ transaction }: Charge): string | null {
  return typeof transaction === 'string' ? transaction : (transaction?.id ?? null)
}
