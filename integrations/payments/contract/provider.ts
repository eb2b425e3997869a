/** Providers that can be asked. Money that only a person can confirm comes by `promptpay_direct`. */
export type ProviderId = 'omise' | 'stripe'
export type PaidThrough = ProviderId | 'promptpay_direct'

/** Everything outside an adapter. */
export interface PaymentWorld {
  readonly fetch: typeof globalThis.fetch
  readonly now: () => Date
  /** Hosts (and ports) that instructions and pictures may come from, besides the provider's own. The stand-in's, in the demo. */
  readonly alsoTrusted: readonly string[]
}
