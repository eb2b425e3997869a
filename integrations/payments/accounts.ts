/** The hand-written list of the accounts that the house can have at payment providers, and how they are read. */
import { type AccountPlace, type PaymentAccount, type PaymentPlan, readPaymentAccount } from './account.ts'
import type { ProviderId } from './contract.ts'
import { omiseAccount } from './omise/account.ts'
import { stripeAccount } from './stripe/account.ts'

export type { PaymentAccount } from './account.ts'

const plans: Partial<Record<ProviderId, PaymentPlan>> = {
  omise: omiseAccount,
  stripe: stripeAccount,
}

/**
 * Every account that the environment gives. A provider without one is absent; in the demo all are there.
 * @throws AccountRefused with one sentence that names the setting and never its value.
 */
export function readPaymentAccounts(
  environment: Readonly<Record<string, string | undefined>>,
  place: AccountPlace,
): ReadonlyMap<ProviderId, PaymentAccount> {
  const accounts = new Map<ProviderId, PaymentAccount>()
  for (const [id, plan] of Object.entries(plans) as [ProviderId, PaymentPlan][]) {
    const account = readPaymentAccount(plan, environment, place)
    if (account) accounts.set(id, account)
  }
  return accounts
}
