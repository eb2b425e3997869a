import type { AccountPlan } from '../account.ts'

/** Our app at Meta: the secret that signs its messages, and the word by which it recognises our address. */
export const metaAccount: AccountPlan = {
  baseEnv: 'META_BASE',
  live: 'https://graph.facebook.com',
  standIn: 'meta',
  settings: {
    appSecret: { env: 'META_APP_SECRET', secret: true },
    verifyToken: { env: 'META_VERIFY_TOKEN', secret: true },
  },
  demo: { appSecret: 'simulated-meta-app-secret', verifyToken: 'simulated-meta-verify-token' },
}
