import type { AccountPlan } from '../account.ts'

/** Our app at Shopee's open platform: its number, its key, and the key that signs pushes. */
export const shopeeAccount: AccountPlan = {
  baseEnv: 'SHOPEE_BASE',
  live: 'https://partner.shopeemobile.com',
  standIn: 'shopee',
  settings: {
    partnerId: { env: 'SHOPEE_PARTNER_ID' },
    key: { env: 'SHOPEE_KEY', secret: true },
    pushKey: { env: 'SHOPEE_PUSH_KEY', secret: true, or: 'key' },
  },
  demo: { partnerId: '2001887', key: 'simulated-shopee-partner-key', pushKey: 'simulated-shopee-push-key' },
}
