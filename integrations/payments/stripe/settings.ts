import type { PaymentAccount } from '../account.ts'

export interface StripeSettings {
  /** The main host, or the stand-in with its path. */
  readonly apiBase: string
  readonly secretKey: string
  readonly webhookSecret: string
  readonly livemode: boolean
}

export function stripeSettings({ base, settings, livemode }: PaymentAccount): StripeSettings {
  const { secretKey = '', webhookSecret = '' } = settings
  return { apiBase: base, secretKey, webhookSecret, livemode }
}
