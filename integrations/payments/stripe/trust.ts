import type { PaymentWorld } from '../contract.ts'
import { isAtHost } from '../trusted-host.ts'

/** Whether an address may be shown to a buyer or fetched. */
export function isTrusted(url: string, { alsoTrusted }: Pick<PaymentWorld, 'alsoTrusted'>): boolean {
  return isAtHost(url, { domain: 'stripe.com', alsoTrusted })
}
