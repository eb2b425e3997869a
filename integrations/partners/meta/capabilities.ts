import { satang } from '../../money.ts'
import type { Capabilities } from '../contract.ts'

/** What a Meta catalogue can do with a file. A replace feed: what the file does not hold is deleted. */
export const metaCapabilities: Capabilities = {
  kind: 'catalogue',
  create: 'upsert_by_our_id',
  settles: 'after_batch',
  stock: 'flag_only',
  reserves: 'none',
  photos: 'they_fetch',
  priceStep: satang(1),
  rows: { stock: 3000, unpublish: 3000 },
  expiresAfterDays: null,
  tokens: 'fixed_key',
  pace: { perSecond: 0.1, parallel: 1 },
}
