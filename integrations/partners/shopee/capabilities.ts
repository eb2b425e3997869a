import { baht } from '../../money.ts'
import type { Capabilities } from '../contract.ts'

/** What Shopee Thailand can do. Pace is ours: Shopee publishes no figure. */
export const shopeeCapabilities: Capabilities = {
  kind: 'shop',
  create: 'search_first',
  settles: 'at_once',
  stock: 'sellable',
  reserves: 'promotion',
  photos: 'we_upload',
  priceStep: baht(1),
  rows: { stock: 50, unpublish: 50 },
  expiresAfterDays: null,
  tokens: 'rotating',
  pace: { perSecond: 5, parallel: 2 },
}
