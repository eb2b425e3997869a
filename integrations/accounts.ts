/** The hand-written list of the accounts that the house can have at partners, and how they are read. */
import { type AccountPlace, type AccountPlan, type PartnerAccount, readAccount } from './partners/account.ts'
import { googleAccount } from './partners/google/account.ts'
import { lazadaAccount } from './partners/lazada/account.ts'
import { lineAccount } from './partners/line/account.ts'
import { metaAccount } from './partners/meta/account.ts'
import type { PartnerId } from './partners/names.ts'
import { shopeeAccount } from './partners/shopee/account.ts'
import { tiktokAccount } from './partners/tiktok/account.ts'

export { AccountRefused } from './partners/account.ts'

/** Nobody is called there, so no account is needed. */
const withoutAccount: readonly PartnerId[] = ['manual']

const plans: Partial<Record<PartnerId, AccountPlan>> = {
  shopee: shopeeAccount,
  google: googleAccount,
  meta: metaAccount,
  lazada: lazadaAccount,
  line: lineAccount,
  tiktok: tiktokAccount,
}

/**
 * Every account that the environment gives. A partner without one is absent.
 * @throws AccountRefused with one sentence when an account is half given, or mixes stand-ins and companies.
 */
export function readAccounts(
  environment: Readonly<Record<string, string | undefined>>,
  place: AccountPlace,
): ReadonlyMap<PartnerId, PartnerAccount> {
  const accounts = new Map<PartnerId, PartnerAccount>()
  for (const [id, plan] of Object.entries(plans) as [PartnerId, AccountPlan][]) {
    const account = readAccount(plan, environment, place)
    if (account) accounts.set(id, account)
  }
  for (const id of withoutAccount) accounts.set(id, { base: '', settings: {} })
  return accounts
}
