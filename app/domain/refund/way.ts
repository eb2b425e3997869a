/** Which way money goes back. Pure; browser-safe. */

/** Omise takes at most this many refunds of one charge (https://docs.omise.co/refunds-api). */
export const mostOmiseRefunds = 15

export interface Paid {
  readonly provider: string
  /** As the provider told: api, api_buyer_must_answer, manual, no; null: never told. */
  readonly refundable: string | null
  /** Refunds of this payment that the provider may know of. */
  readonly refundsThere: number
}

/** Through the provider where it can; else a person pays it from the programme's bank account. */
export function wayBack({ provider, refundable, refundsThere }: Paid): 'api' | 'manual' {
  if (refundable !== 'api' && refundable !== 'api_buyer_must_answer') return 'manual'
  return provider === 'omise' && refundsThere >= mostOmiseRefunds ? 'manual' : 'api'
}
