/** Lazada's addresses around the one that the settings name, and ours that Lazada must know. */
import type { PartnerAccount } from '../account.ts'
import type { PartnerSetup } from '../setup.ts'

export function lazadaSetup({ base, settings }: PartnerAccount, appUrl: string): PartnerSetup {
  const host = base.replace(/\/$/, '')
  return {
    settings: { ...settings, redirectUrl: `${appUrl}/desk/partners/lazada/callback` },
    base: { api: `${host}/rest`, ...around(host) },
  }
}

/** Tokens and consent have a host of their own, the same for every country. */
function around(host: string): { readonly auth: string; readonly consent: string } {
  const own = new URL(host).hostname.endsWith('lazada.co.th') ? 'https://auth.lazada.com' : host
  return { auth: `${own}/rest`, consent: `${own}/oauth/authorize` }
}
