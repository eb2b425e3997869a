import { satang } from '../../money.ts'
import type { Capabilities } from '../contract.ts'

/** What Google Merchant Center can do with a file. Items that are not fetched again expire. */
export const googleCapabilities: Capabilities = {
  kind: 'catalogue',
  create: 'upsert_by_our_id',
  settles: 'after_batch',
  stock: 'flag_only',
  reserves: 'none',
  photos: 'they_fetch',
  priceStep: satang(1),
  rows: { stock: 1, unpublish: 1 },
  expiresAfterDays: 30,
  tokens: 'service_account',
  pace: { perSecond: 2, parallel: 4 },
}
