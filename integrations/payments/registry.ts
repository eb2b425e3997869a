/** The hand-written list of the payment providers that we work with. The app meets them only through here and the contract. */
import type { PaymentAccount } from './account.ts'
import type { PaymentGateway, PaymentWorld, PayoutRail, ProviderId } from './contract.ts'
import { createOmise } from './omise/index.ts'
import { omiseSettings } from './omise/settings.ts'
import { createOmiseTransfers } from './omise/transfers.ts'
import { createStripe } from './stripe/index.ts'
import { stripeSettings } from './stripe/settings.ts'

interface Entry {
  readonly gateway: (account: PaymentAccount, world: PaymentWorld) => PaymentGateway
  /** How its balance pays makers, where it can. */
  readonly rail?: (account: PaymentAccount, world: PaymentWorld) => PayoutRail
}

/** Everything outside an adapter but the trusted hosts, which follow from the account. */
export type PaymentTools = Omit<PaymentWorld, 'alsoTrusted'>

const providers: Partial<Record<ProviderId, Entry>> = {
  omise: {
    gateway: (account, world) => createOmise(omiseSettings(account), world),
    rail: (account, world) => createOmiseTransfers(omiseSettings(account), world),
  },
  stripe: { gateway: (account, world) => createStripe(stripeSettings(account), world) },
}

/** The provider, ready to be spoken to. Holds no state: make as many as you like. */
export function createPaymentGateway(id: ProviderId, account: PaymentAccount, tools: PaymentTools): PaymentGateway {
  return entryOf(id).gateway(account, { ...tools, alsoTrusted: account.alsoTrusted })
}

/** Paying makers from that provider's balance, or null where it cannot. */
export function createPayoutRail(id: ProviderId, account: PaymentAccount, tools: PaymentTools): PayoutRail | null {
  return entryOf(id).rail?.(account, { ...tools, alsoTrusted: account.alsoTrusted }) ?? null
}

function entryOf(id: ProviderId): Entry {
  const entry = providers[id]
  if (!entry) throw new Error(`no adapter for payment provider "${id}"`)
  return entry
}
