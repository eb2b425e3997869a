import type { PayoutRail } from '#integrations/payments/contract.ts'
import { createPayoutRail } from '#integrations/payments/registry.ts'
import { paymentAccounts } from '../payment/account.server.ts'

/** The one rail that is called; the bank's file is carried by a person. */
let made: PayoutRail | null = null

/** Paying makers from our balance at Omise, or null where we have no account there. */
export function railHere(): PayoutRail | null {
  const account = made ? null : paymentAccounts().get('omise')
  if (account) made = createPayoutRail('omise', account, { fetch: globalThis.fetch, now: () => new Date() })
  return made
}

/** @throws when we have no account there: a row of ours says that it was used. */
export function railFor(): PayoutRail {
  const rail = railHere()
  if (!rail) throw new Error('no account that pays makers')
  return rail
}

/** Puts a rail in the place of the one that the settings make: for tests with a stand-in and a clock of their own. */
export function seatRail(rail: PayoutRail | null): void {
  made = rail
}
