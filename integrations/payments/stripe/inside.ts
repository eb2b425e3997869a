import type { Inside as Within } from '../gateway.ts'
import type { Caller } from './call.ts'
import type { StripeSettings } from './settings.ts'

/** What every verb of the adapter is given. */
export type Inside = Within<StripeSettings, Caller>
