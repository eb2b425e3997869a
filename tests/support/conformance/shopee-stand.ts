/** Shopee for the kit. */
import { openShopeeBench } from './shopee-bench.ts'
import { missingForSandbox, openShopeeSandbox } from './shopee-sandbox.ts'
import { type Stand, shopPositions } from './stand.ts'

export const shopeeStand: Stand = {
  id: 'shopee',
  title: 'Shopee',
  parts: ['access', 'shelf', 'orders', 'doorbell'],
  positions: shopPositions(
    openShopeeBench,
    ['as documented', {}],
    ['old tokens die', { oldTokens: 'die' }],
    ['errors as HTTP 400', { errorStatus: 400 }],
    ['a lagging search', { searchLagSeconds: 30 }],
    ['orders only hold units', { ordered: 'held' }],
  ),
  sandbox: { missing: missingForSandbox, open: openShopeeSandbox },
  not: {},
}
