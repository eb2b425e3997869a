import type { AccountPlan } from '../account.ts'

/** Our app in TikTok Shop's partner centre: its key, its secret (signs calls and messages), and the service sellers consent to. */
export const tiktokAccount: AccountPlan = {
  baseEnv: 'TIKTOK_BASE',
  live: 'https://open-api.tiktokglobalshop.com',
  standIn: 'tiktok',
  settings: {
    appKey: { env: 'TIKTOK_APP_KEY' },
    appSecret: { env: 'TIKTOK_APP_SECRET', secret: true },
    serviceId: { env: 'TIKTOK_SERVICE_ID' },
  },
  demo: { appKey: '6b2yaan7demo', appSecret: 'simulated-tiktok-app-secret', serviceId: '7359008123456789012' },
}
