import type { AccountPlan } from '../account.ts'

/** Google asks for no key to fetch a file. What it tells us comes without a signature, so our callback address carries a token. */
export const googleAccount: AccountPlan = {
  baseEnv: 'GOOGLE_BASE',
  live: 'https://merchantapi.googleapis.com',
  standIn: 'google',
  settings: { hookToken: { env: 'GOOGLE_HOOK_TOKEN', secret: true } },
  demo: { hookToken: 'simulated-google-hook-token' },
}
