/** Shopee's addresses around the one that the settings name, and ours that Shopee must know. */
import type { PartnerAccount } from '../account.ts'
import type { PartnerSetup } from '../setup.ts'

export function shopeeSetup({ base, settings }: PartnerAccount, appUrl: string): PartnerSetup {
  const api = base.replace(/\/$/, '')
  return {
    settings: {
      ...settings,
      redirectUrl: `${appUrl}/desk/partners/shopee/callback`,
      pushUrl: `${appUrl}/hooks/shopee`,
    },
    base: { api, ...around(api) },
  }
}

function around(api: string): { readonly consent: string; readonly web: string } {
  const { hostname } = new URL(api)
  if (hostname.endsWith('shopeemobile.com'))
    return { consent: 'https://open.shopee.com/auth', web: 'https://shopee.co.th' }
  if (hostname.endsWith('.shopee.sg'))
    return { consent: 'https://open.sandbox.test-stable.shopee.com/auth', web: 'https://shopee.co.th' }
  return { consent: `${api}/auth`, web: api }
}
