import type { AccountPlan } from '../account.ts'

/** LINE MyShop knows no app: each shop brings a key of its own, so the house has nothing to set but the address. */
export const lineAccount: AccountPlan = {
  baseEnv: 'LINE_MYSHOP_BASE',
  live: 'https://developers-oaplus.line.biz/myshop',
  standIn: 'myshop',
  settings: {},
  demo: {},
}
