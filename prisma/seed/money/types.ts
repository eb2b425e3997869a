import type { CannotReason } from '#app/domain/fulfilment/cannot.ts'
import type { Carrier } from '#app/domain/fulfilment/carrier.ts'
import type { BuyerKey } from './buyers.ts'
import type { AskSeed } from './give-back.ts'

export interface GoodsSeed {
  /** Of the demo's products. */
  readonly product: string
  /** Which of its forms, from 0. */
  readonly form?: number
  readonly quantity: number
}

/** What a maker, or the volunteer who helps them, does with their part, so many hours ago. */
export type StepSeed = { readonly ago: number } & (
  | { readonly do: 'accept' | 'pack' | 'deliver' | 'collect' }
  /** `quantity`: of the first goods only; left out: all that is left. */
  | { readonly do: 'send'; readonly carrier: Carrier; readonly tracking: string | null; readonly quantity?: number }
  | { readonly do: 'cannot_send'; readonly why: CannotReason; readonly quantity: number }
)

/** `Choice.key` of a way to pay. */
type Way = 'promptpay' | 'promptpay_direct' | 'card_hosted' | 'truemoney' | `mobile_banking:${'kbank' | 'scb' | 'bbl'}`

export type PaymentSeed =
  | { readonly is: 'paid'; readonly by: Exclude<Way, 'promptpay_direct'> }
  /** The code is on the buyer's screen. */
  | { readonly is: 'waiting'; readonly by: 'promptpay' | 'promptpay_direct' }
  /** The provider was asked and never answered. */
  | { readonly is: 'unknown'; readonly by: 'truemoney' }
  /** The buyer went away, or said that they did not want it. */
  | { readonly is: 'never' | 'cancelled' }

export interface OrderSeed {
  /** Its name in these data. */
  readonly key: string
  readonly buyer: BuyerKey
  readonly language: 'th' | 'en'
  /** Hours before the demo was started. */
  readonly ago: number
  readonly goods: readonly GoodsSeed[]
  /** Everything is collected at the community's point. */
  readonly collected?: true
  /** What the buyer wrote to a maker. */
  readonly note?: { readonly maker: string; readonly text: string }
  readonly payment: PaymentSeed
  /** By maker. */
  readonly steps?: Readonly<Record<string, readonly StepSeed[]>>
  /** What the buyer asked back afterwards. */
  readonly asked?: AskSeed
}
