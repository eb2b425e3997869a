import type { PaymentWorld } from '../contract.ts'
import type { Caller } from './call.ts'
import type { StripeSettings } from './settings.ts'

/** What every verb of the adapter is given. */
export interface Inside {
  readonly settings: StripeSettings
  readonly world: PaymentWorld
  readonly call: Caller
}
