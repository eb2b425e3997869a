import type { AccountPlan } from '../account.ts'

/** Our app at Lazada's open platform: its key, and the secret that signs calls and pushes alike. */
export const lazadaAccount: AccountPlan = {
  baseEnv: 'LAZADA_BASE',
  live: 'https://api.lazada.co.th',
  standIn: 'lazada',
  settings: {
    appKey: { env: 'LAZADA_APP_KEY' },
    appSecret: { env: 'LAZADA_APP_SECRET', secret: true },
  },
  demo: { appKey: '135790', appSecret: 'simulated-lazada-app-secret' },
}
