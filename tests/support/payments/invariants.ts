import type { OmiseSimulator } from '#integrations/simulators/omise/index.ts'
import type { StripeSimulator } from '#integrations/simulators/stripe/index.ts'
import { expectBooks } from './invariant/books.ts'
import { expectAttempts, expectOrders, expectWishes } from './invariant/orders.ts'
import { expectPayouts } from './invariant/payouts.ts'
import { expectProvider } from './invariant/provider.ts'
import { expectRefunds } from './invariant/refunds.ts'
import { expectStock } from './invariant/stock.ts'

/** The stand-ins of a story: what they hold for us is compared with our books. */
export interface Seen {
  readonly simulator?: OmiseSimulator
  readonly stripe?: { readonly simulator: StripeSimulator } | null
}

/**
 * What must hold about money and goods after every story, over the whole database and the providers' own books. Looked at by a
 * second path: SQL and the stand-ins' state, not the verbs under test.
 */
export async function expectInvariants(seen: Seen = {}): Promise<void> {
  await expectBooks()
  await expectOrders()
  await expectAttempts()
  await expectWishes()
  await expectStock()
  await expectRefunds()
  await expectPayouts()
  await expectProvider(seen)
}
