import type { Satang } from '../../money.ts'

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
