/** TikTok Shop for the kit. */
import { type Stand, shopPositions } from './stand.ts'
import { openTiktokBench } from './tiktok-bench.ts'

export const tiktokStand: Stand = {
  id: 'tiktok',
  title: 'TikTok Shop',
  parts: ['access', 'shelf', 'orders', 'doorbell'],
  positions: shopPositions(
    openTiktokBench,
    ['as documented', {}],
    ['keys forgotten at once, a lagging search', { keySeconds: 0, searchLagSeconds: 30 }],
    ['repeated keys refused, external ids unique', { keyRepeat: 'refuses', externalIds: 'unique' }],
    ['ordered units count in the number set', { quantity: 'with_committed' }],
    [
      'edits readable at once, refresh tokens reusable, errors as HTTP 400',
      { editedReads: 'new', refresh: 'reusable', errorStatus: 400 },
    ],
  ),
  sandbox: {
    none: 'there is no sandbox since 202309: a development shop lies on the live host, and its items wait for the audit',
  },
  not: {
    L2: 'no daily quota in the papers: limits are dynamic and all said by 429',
  },
}
