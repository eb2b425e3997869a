import type { Satang } from '../money.ts'

/**
 * What a payment provider must be able to do, with the promise over each method. Adapters hold no state and touch no
 * database: everything that recovery needs is in the arguments. They throw only for our own mistakes; every trouble on the
 * way is a value. They read tolerantly but fail closed: an unknown status, a missing or broken amount or a foreign currency
 * is `malformed_response`, and for a write that means `unknown`.
 */

export type { Satang } from '../money.ts'

/** Providers that can be asked. Money that only a person can confirm comes by `promptpay_direct`. */
export type ProviderId = 'omise' | 'stripe'
export type PaidThrough = ProviderId | 'promptpay_direct'

/** Banks whose app a shopper may be led to. */
export type Bank = 'scb' | 'kbank' | 'bay' | 'bbl' | 'ktb'

export type PaymentMethod =
  /** The provider's own page, or its frame, collects the card. `browserToken`: a one-time value that its script made. */
  | { readonly kind: 'card'; readonly browserToken: string }
  | { readonly kind: 'card_hosted' }
  | { readonly kind: 'promptpay' }
  | { readonly kind: 'truemoney'; readonly variant: 'app' | 'wallet'; readonly phone?: string }
  | { readonly kind: 'mobile_banking'; readonly bank: Bank }
export type MethodKind = PaymentMethod['kind']

/** A way to pay that the provider offers this account now, with its limits. */
export interface MethodOffer {
  readonly method: MethodKind
  readonly banks?: readonly Bank[]
  readonly min: Satang
  readonly max: Satang
  readonly presents: 'redirect' | 'qr' | 'nothing'
  /** Null: the provider has no expiry that we can set. */
  readonly deadline: { readonly maxMs: number; readonly settable: boolean } | null
  readonly cancel: 'api' | 'none'
  readonly refund: 'api' | 'api_buyer_must_answer' | 'manual'
}

/** What the buyer has to do next. A redirect is https and on the adapter's list of hosts, or it is not given. */
export type Instruction =
  | { readonly kind: 'none' }
  | { readonly kind: 'redirect'; readonly url: string; readonly appSwitch: boolean }
  /** `payload`: the text of the code (EMV). `imageUrl`: the provider's picture of it, to be copied by our server. */
  | {
      readonly kind: 'qr'
      readonly payload?: string
      readonly imageUrl?: string
      readonly expiresAt?: Date
      /** Test mode only: the provider's page where the code is paid by a button, since no bank's app can. */
      readonly testUrl?: string
    }

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
  readonly disputed: boolean
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

export interface RefundSnapshot {
  readonly provider: ProviderId
  readonly ref: string
  readonly paymentRef: string
  /** From its metadata. */
  readonly refundId: string | null
  readonly amount: Satang
  readonly currency: string
  readonly state: 'pending' | 'requires_buyer' | 'succeeded' | 'failed' | 'canceled'
  readonly expiresAt?: Date
  readonly failureCode?: string
  readonly observedAt: Date
}

export type ErrorClass =
  | 'validation'
  | 'configuration'
  | 'not_found'
  | 'conflict'
  | 'rate_limited'
  | 'provider_down'
  | 'timeout'
  | 'connection'
  | 'malformed_response'

export interface ProviderError {
  readonly class: ErrorClass
  readonly httpStatus?: number
  readonly providerCode?: string
  readonly requestId?: string
  readonly retryAfterMs?: number
}

/**
 * What came of a write. `accepted`: the object exists and has not failed. `declined`: it exists and has failed for good.
 * `rejected`: certainly no effect. `unknown`: it may have had one; recover, never simply try again.
 */
export type WriteOutcome<T> =
  | { readonly kind: 'accepted'; readonly value: T }
  | { readonly kind: 'declined'; readonly value: T }
  | { readonly kind: 'rejected'; readonly error: ProviderError }
  | { readonly kind: 'unknown'; readonly error: ProviderError }

/** What a search after an unknown outcome found. `absent`: a complete look from `searchedFrom` that did not find it. */
export type Lookup<T> =
  | { readonly kind: 'found'; readonly value: T }
  | { readonly kind: 'absent'; readonly searchedFrom: Date; readonly asOf: Date }
  | { readonly kind: 'inconclusive'; readonly error: ProviderError }

export type ReadOutcome<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'missing' }
  | { readonly kind: 'error'; readonly error: ProviderError }

export interface WriteContext {
  /** Id of the row that wishes this write; the idempotency key where the provider knows one. */
  readonly operationId: string
  /** Of the first try, kept over restarts: bounds replays and searches. */
  readonly submittedAt: Date
  readonly signal: AbortSignal
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

export interface RefundInput {
  readonly refundId: string
  readonly paymentRef: string
  readonly amount: Satang
  readonly reason: string
  readonly buyerEmail?: string
}

/** The provider's own form for a card: its script, set into a form of ours, opens it and sends that form with a one-time value. */
export interface CardFrame {
  /** https, or the stand-in's. */
  readonly script: string
  /** May be seen by everybody: it can only make one-time values. */
  readonly publicKey: string
  /** Where script and frame live and what they speak with. No other page of ours lets these in. */
  readonly origins: readonly string[]
  /** The field in which the form brings the one-time value. */
  readonly field: string
}

/** Taking money through a provider. */
export interface PaymentGateway {
  readonly id: ProviderId
  /** Whether this account's objects move real money. Snapshots of the other mode are not ours. */
  readonly livemode: boolean

  /** For the method `card`; absent where a card is typed on the provider's page. */
  readonly cardFrame?: CardFrame

  /** What the account may offer now. */
  capabilities(signal: AbortSignal): Promise<ReadOutcome<readonly MethodOffer[]>>

  createPayment(input: CreatePaymentInput, context: WriteContext): Promise<WriteOutcome<PaymentSnapshot>>
  /** After `unknown`: replay by key (Stripe), or list and match by metadata (Omise). Never makes a second object. */
  recoverPayment(input: CreatePaymentInput, context: WriteContext): Promise<Lookup<PaymentSnapshot>>
  getPayment(ref: string, signal: AbortSignal): Promise<ReadOutcome<PaymentSnapshot>>
  cancelPayment(ref: string, context: WriteContext): Promise<WriteOutcome<PaymentSnapshot>>

  createRefund(input: RefundInput, context: WriteContext): Promise<WriteOutcome<RefundSnapshot>>
  recoverRefund(input: RefundInput, context: WriteContext): Promise<Lookup<RefundSnapshot>>
  getRefund(paymentRef: string, ref: string, signal: AbortSignal): Promise<ReadOutcome<RefundSnapshot>>

  /** Everything created in [from, to), oldest first. Throws nothing; an error ends the walk as its last element. */
  sweep(from: Date, to: Date, signal: AbortSignal): AsyncIterable<ReadOutcome<PaymentSnapshot>>
  /** What the provider holds for us over all its buckets (satang), for the daily comparison. */
  balance(signal: AbortSignal): Promise<ReadOutcome<{ readonly total: Satang; readonly available: Satang }>>

  /** The provider's picture of a code, fetched by our server from its list of hosts. */
  codePicture(
    url: string,
    signal: AbortSignal,
  ): Promise<ReadOutcome<{ readonly type: string; readonly bytes: Uint8Array }>>

  /** Pure: no network, no database. Signature and age are checked on the bytes as they came. */
  readWebhook(raw: Uint8Array, headers: Headers, now: Date): WebhookVerdict
}

/** A hint says only where to look; it is never believed. */
export type WebhookVerdict =
  | { readonly kind: 'refuse'; readonly reason: 'signature' | 'stale' | 'malformed' | 'wrong_mode' | 'too_large' }
  /** Authentic and of no interest. */
  | { readonly kind: 'ignore'; readonly eventId: string }
  | {
      readonly kind: 'hint'
      readonly trust: 'signed' | 'unsigned'
      readonly eventId: string
      readonly type: string
      readonly occurredAt: Date
      readonly subject: {
        readonly kind: 'payment' | 'refund' | 'payout' | 'payee' | 'dispute'
        readonly ref: string
        readonly parentRef?: string
      }
      /** When the provider repeats our key. */
      readonly operationId?: string
    }

export type RailId = 'omise_transfer' | 'bank_batch'

/** A maker's account as the rail knows it. */
export interface PayeeSnapshot {
  readonly ref: string
  /** Our id of the account, from its metadata. */
  readonly payeeId: string | null
  readonly state: 'unverified' | 'verified_inactive' | 'ready' | 'rejected' | 'deleted'
  readonly failureCode?: string
  readonly observedAt: Date
}

export interface PayeeInput {
  readonly payeeId: string
  readonly name: string
  readonly kind: 'individual' | 'corporation'
  /** As the rail spells it: `kbank`, `scb`, … */
  readonly bankCode: string
  readonly accountNumber: string
  readonly accountName: string
}

export interface PayoutInput {
  readonly payoutId: string
  readonly payeeRef: string
  /** What must arrive at the maker. */
  readonly net: Satang
}

export interface PayoutSnapshot {
  readonly ref: string
  readonly payoutId: string | null
  readonly payeeRef: string
  /** Leaves our balance. */
  readonly gross: Satang
  readonly fee: Satang
  readonly feeVat: Satang
  /** Arrives at the maker. */
  readonly net: Satang
  readonly state: 'queued' | 'sent' | 'paid' | 'failed' | 'canceled'
  readonly failureCode?: string
  readonly observedAt: Date
}

/** Paying makers through a provider's balance. The bank's batch file is no rail to be called: a person carries it. */
export interface PayoutRail {
  readonly id: 'omise_transfer'
  readonly fundedBy: ProviderId
  /** The whole cost of one transfer as configured (satang); what the rail then tells is what is booked. */
  readonly expectedFee: Satang
  /** What may be sent now (satang). */
  available(signal: AbortSignal): Promise<ReadOutcome<Satang>>
  createPayee(input: PayeeInput, context: WriteContext): Promise<WriteOutcome<PayeeSnapshot>>
  recoverPayee(input: PayeeInput, context: WriteContext): Promise<Lookup<PayeeSnapshot>>
  getPayee(ref: string, signal: AbortSignal): Promise<ReadOutcome<PayeeSnapshot>>
  createPayout(input: PayoutInput, context: WriteContext): Promise<WriteOutcome<PayoutSnapshot>>
  recoverPayout(input: PayoutInput, context: WriteContext): Promise<Lookup<PayoutSnapshot>>
  getPayout(ref: string, signal: AbortSignal): Promise<ReadOutcome<PayoutSnapshot>>
  cancelPayout(ref: string, context: WriteContext): Promise<WriteOutcome<PayoutSnapshot>>
}

/** Everything outside an adapter. */
export interface PaymentWorld {
  readonly fetch: typeof globalThis.fetch
  readonly now: () => Date
  /** Hosts (and ports) that instructions and pictures may come from, besides the provider's own. The stand-in's, in the demo. */
  readonly alsoTrusted: readonly string[]
}
