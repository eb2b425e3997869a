import { satang } from '../../money.ts'
import type { Capabilities } from '../contract.ts'

/** What TikTok Shop in Thailand can do. Pace is ours: the platform's limits are dynamic and have no figures. */
export const tiktokCapabilities: Capabilities = {
  kind: 'shop',
  create: 'key_then_search',
  settles: 'after_review',
  stock: 'sellable',
  reserves: 'promotion',
  photos: 'we_upload',
  priceStep: satang(1n),
  rows: { stock: 1, unpublish: 20 },
  expiresAfterDays: null,
  tokens: 'rotating',
  pace: { perSecond: 3, parallel: 2 },
}
