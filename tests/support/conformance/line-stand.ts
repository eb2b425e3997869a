/** LINE MyShop for the kit. */
import { openLineBench } from './line-bench.ts'
import { missingForLineSandbox, openLineSandbox } from './line-sandbox.ts'
import { type Stand, shopPositions } from './stand.ts'

const noReview = 'no paper tells of reviews or bans: what is shown is on sale'

export const lineStand: Stand = {
  id: 'line',
  title: 'LINE MyShop',
  parts: ['shelf', 'orders', 'doorbell'],
  positions: shopPositions(
    openLineBench,
    ['as most papers say', {}],
    ['answers wrapped, pictures left where they are', { wrapped: true, rehosts: false, keyStatus: 403 }],
    ['webhooks in hex by the API key, unique SKUs', { hookSign: 'hex_key', uniqueSku: true }],
    [
      'kilograms, satang, plain reads, adjust adds',
      { weightUnit: 'kg', decimals: true, plainRead: true, adjust: 'adds' },
    ],
    ['a lagging search', { searchLagSeconds: 30 }],
  ),
  sandbox: { missing: missingForLineSandbox, open: openLineSandbox },
  not: {
    D12: 'no paper tells of warnings in an answer',
    D13: noReview,
    E5: 'a promotion there locks the price alone and holds no units',
    F3: 'no paper tells of anything that forbids hiding',
    L2: 'no daily quota: 50 a second, 1,000 a minute and 5,000 an hour, all said by 429',
  },
}
