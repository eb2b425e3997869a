/** TikTok Shop's addresses around the one that the settings name. The console there keeps ours: way back and messages. */
import type { PartnerAccount } from '../account.ts'
import type { PartnerSetup } from '../setup.ts'

export function tiktokSetup({ base, settings }: PartnerAccount, appUrl: string): PartnerSetup {
  const api = base.replace(/\/$/, '')
  return { settings, base: { api, ...around(api, appUrl) } }
}

function around(
  api: string,
  appUrl: string,
): { readonly auth: string; readonly consent: string; readonly web: string } {
  const { hostname } = new URL(api)
  if (hostname.endsWith('tiktokglobalshop.com'))
    return {
      auth: 'https://auth.tiktok-shops.com',
      consent: 'https://services.tiktokshop.com/open/authorize',
      web: 'https://shop.tiktok.com',
    }
  // A stand-in has no console, so it is told here what one would keep.
  const kept = new URLSearchParams({ redirect: `${appUrl}/desk/partners/tiktok/callback` })
  return { auth: api, consent: `${api}/open/authorize?${kept}`, web: api }
}
