import { baht } from '../../money.ts'
import type { Capabilities } from '../contract.ts'

/**
 * What LINE MyShop can do. Two rates are told, 50 a second with 1,000 a minute, and 5,000 an hour; all of them are kept.
 * Decimals in prices could not be confirmed.
 */
export const lineCapabilities: Capabilities = {
  kind: 'shop',
  create: 'search_first',
  settles: 'at_once',
  stock: 'on_hand',
  reserves: 'orders',
  photos: 'they_fetch',
  priceStep: baht(1),
  rows: { stock: 1, unpublish: 1 },
  expiresAfterDays: null,
  tokens: 'fixed_key',
  pace: { perSecond: 50, perMinute: 1000, perHour: 5000, parallel: 4 },
}
