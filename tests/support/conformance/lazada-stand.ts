/** Lazada for the kit. */
import { openLazadaBench } from './lazada-bench.ts'
import { missingForSandbox, openLazadaSandbox } from './lazada-sandbox.ts'
import { type Stand, shopPositions } from './stand.ts'

export const lazadaStand: Stand = {
  id: 'lazada',
  title: 'Lazada',
  parts: ['access', 'shelf', 'orders', 'doorbell'],
  positions: shopPositions(
    openLazadaBench,
    ['codes may stand twice', { skuUnique: 'none' }],
    ['codes stand once in the store, deleted ones too', { skuUnique: 'store', deletedKeepsSku: true }],
    ['the printed sample’s spelling, JSON everywhere', { spelling: 'camel', jsonEverywhere: true, deletedShown: true }],
    ['refresh tokens stay, errors as HTTP 400', { refreshRotates: false, errorStatus: 400 }],
    ['a lagging search', { searchLagSeconds: 30 }],
    ['changes are reviewed, names in letters', { reviewsEdits: true, nameCounts: 'letters', imageMegabytes: 3 }],
    ['a seller with two warehouses', { warehouses: 2 }],
    ['a refused row drops its batch, a review locks', { otherRows: 'dropped', reviewLocks: true }],
  ),
  sandbox: { missing: missingForSandbox, open: openLazadaSandbox },
  not: { D12: 'a success at Lazada carries no remarks' },
}
