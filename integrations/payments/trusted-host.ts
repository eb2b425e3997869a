import type { PaymentWorld } from './contract.ts'

/** Whether an address may be shown to a buyer or fetched: https at the provider's own domain, or a host that the world names. */
export function isAtHost(
  url: string,
  { domain, alsoTrusted }: { readonly domain: string } & Pick<PaymentWorld, 'alsoTrusted'>,
): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname, host, port, username, password } = new URL(url)
  if (username || password) return false
  if (alsoTrusted.includes(host)) return protocol === 'https:' || protocol === 'http:'
  return protocol === 'https:' && port === '' && (hostname === domain || hostname.endsWith(`.${domain}`))
}
