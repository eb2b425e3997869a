import type { Satang } from '../../money.ts'
import type { CardFrame, MethodOffer } from './method.ts'
import type { Lookup, ReadOutcome, WriteContext, WriteOutcome } from './outcome.ts'
import type { CreatePaymentInput, PaymentSnapshot } from './payment.ts'
import type { SettlementSnapshot } from './payout.ts'
import type { ProviderId } from './provider.ts'
import type { RefundInput, RefundSnapshot } from './refund.ts'
import type { WebhookVerdict } from './webhook.ts'

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
  /** What it paid out to our own bank by itself since then, oldest first; only where a provider does so. Ends as `sweep` does. */
  settlements?(from: Date, signal: AbortSignal): AsyncIterable<ReadOutcome<SettlementSnapshot>>
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
