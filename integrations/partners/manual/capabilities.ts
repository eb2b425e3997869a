import { satang } from '../../money.ts'
import type { Capabilities } from '../contract.ts'

/** What a person can do at a partner without an API. Nothing is called, so there is no pace to keep. */
export const manualCapabilities: Capabilities = {
  kind: 'shop',
  create: 'upsert_by_our_id',
  settles: 'after_review',
  stock: 'sellable',
  reserves: 'none',
  photos: 'we_upload',
  priceStep: satang(1n),
  rows: { stock: 100, unpublish: 100 },
  expiresAfterDays: null,
  tokens: 'fixed_key',
  pace: { perSecond: 100, parallel: 4 },
}
