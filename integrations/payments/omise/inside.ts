import type { PaymentWorld } from '../contract.ts'
import type { Caller } from './call.ts'
import type { OmiseSettings } from './settings.ts'

/** What every verb of the adapter is given. */
export interface Inside {
  readonly settings: OmiseSettings
  readonly world: PaymentWorld
  readonly call: Caller
}
