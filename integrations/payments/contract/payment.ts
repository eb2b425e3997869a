import type { Satang } from '../../money.ts'
import type { Instruction, PaymentMethod } from './method.ts'
import type { ProviderId } from './provider.ts'

export type ProviderState =
  | 'pending'
  | 'requires_customer'
  | 'processing'
  | 'authorized'
  | 'succeeded'
  | 'failed'
  | 'expired'
  | 'canceled'
  | 'reversed'

export type DeclineClass =
  | 'refused_by_bank'
  | 'insufficient_funds'
  | 'authentication_failed'
  | 'canceled_by_buyer'
  | 'timed_out'
  | 'risk'
  | 'method_unavailable'
  | 'other'

/** What the provider keeps of a payment, as it tells. `final`: it will not change any more. */
export interface FeeFact {
  readonly fee: Satang
  readonly vat: Satang
  readonly net: Satang
  readonly final: boolean
}

/** A buyer's bank questions a payment: while that is `open` the provider keeps `amount` back, and for good when it is `lost`. */
export interface DisputeFact {
  readonly ref: string
  readonly state: 'open' | 'won' | 'lost'
  readonly amount: Satang
  /** `not_received`: the buyer says that the goods never came. */
  readonly reason: 'not_received' | 'other'
}

/** One payment as the provider showed it in one answer. */
export interface PaymentSnapshot {
  readonly provider: ProviderId
  /** The object that we follow: `chrg_…`, `pi_…` or `cs_…`. Others of the same payment are in `related`. */
  readonly ref: string
  readonly related: readonly string[]
  /** From its metadata; null: not ours, or lost. */
  readonly attemptId: string | null
  readonly state: ProviderState
  readonly amount: Satang
  readonly received: Satang
  readonly refunded: Satang
  /** Upper case. */
  readonly currency: string
  readonly livemode: boolean
  readonly refundable: 'api' | 'api_buyer_must_answer' | 'manual' | 'no'
  /** Some dispute of it is open or lost: nothing of it may go back. */
  readonly disputed: boolean
  /** Those that moved money. Only a read of this one payment tells them, not a sweep. */
  readonly disputes?: readonly DisputeFact[]
  readonly instruction: Instruction
  /** With a state that is not over yet: refused, but the provider would still take the money, so it is to be cancelled. */
  readonly decline?: { readonly class: DeclineClass; readonly providerCode: string }
  readonly fee?: FeeFact
  readonly createdAt: Date
  readonly paidAt?: Date
  readonly expiresAt?: Date
  /** Our clock when the answer was complete. */
  readonly observedAt: Date
}

export interface CreatePaymentInput {
  readonly attemptId: string
  readonly orderId: string
  readonly amount: Satang
  readonly currency: 'THB'
  readonly method: PaymentMethod
  /** Carries an unguessable reference of the attempt and nothing else. */
  readonly returnUrl: string
  readonly deadline: Date
  readonly locale: 'th' | 'en'
  readonly buyer: { readonly email?: string; readonly ip?: string }
  /** No personal data. */
  readonly description: string
}
