import type { PaymentGateway, ProviderId } from '#integrations/payments/contract.ts'
import { createPaymentGateway } from '#integrations/payments/registry.ts'
import { paymentAccounts } from './account.server.ts'

/** The payment providers of this process. */

const made = new Map<ProviderId, PaymentGateway>()

/** The provider of that name, or null when we have no account there. */
export function gatewayOf(name: string): PaymentGateway | null {
  const id = providerIn(name)
  const known = id && made.get(id)
  if (known) return known
  const account = id ? paymentAccounts().get(id) : null
  if (!id || !account) return null
  const gateway = createPaymentGateway(id, account, { fetch: globalThis.fetch, now: () => new Date() })
  made.set(id, gateway)
  return gateway
}

/** @throws when we have no account there: a row of ours names it, so it was taken away too early. */
export function gatewayFor(name: string): PaymentGateway {
  const gateway = gatewayOf(name)
  if (!gateway) throw new Error(`no account at payment provider "${name}"`)
  return gateway
}

/** Providers that we have an account at. */
export function gatewaysHere(): readonly PaymentGateway[] {
  return [...paymentAccounts().keys()].flatMap((id) => gatewayOf(id) ?? [])
}

/** Puts a gateway in the place of the one that the settings make: for tests with a stand-in and a clock of their own. */
export function seatGateway(gateway: PaymentGateway): void {
  made.set(gateway.id, gateway)
}

function providerIn(name: string): ProviderId | null {
  return name === 'omise' || name === 'stripe' ? name : null
}
