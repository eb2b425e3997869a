import { satang } from '../../money.ts'
import type { Capabilities } from '../contract.ts'

/** What Lazada Thailand can do. Fifty rows fit a stock call, twenty are recommended. Pace is ours, well below the 50/s of inventory. */
export const lazadaCapabilities: Capabilities = {
  kind: 'shop',
  create: 'search_first',
  settles: 'after_review',
  stock: 'sellable',
  reserves: 'orders',
  photos: 'we_upload',
  priceStep: satang(1n),
  rows: { stock: 20, unpublish: 1 },
  expiresAfterDays: null,
  tokens: 'rotating',
  pace: { perSecond: 5, parallel: 2 },
}
