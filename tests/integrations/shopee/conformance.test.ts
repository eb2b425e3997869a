import { describe, it } from 'vitest'
import type { Switches } from '#integrations/simulators/shopee/index.ts'
import { cases } from '#tests/support/conformance/cases.ts'
import { openShopeeBench } from '#tests/support/conformance/shopee-bench.ts'

/** What Shopee's papers leave open; every case must hold in each position. */
const positions: readonly (readonly [string, Partial<Switches>])[] = [
  ['as documented', {}],
  ['old tokens die', { oldTokens: 'die' }],
  ['errors as HTTP 400', { errorStatus: 400 }],
  ['a lagging search', { searchLagSeconds: 30 }],
]

describe.each(positions)('Shopee, %s', (_, switches) => {
  for (const { id, title, run, not } of cases) {
    if (not?.shopee) it.skip(`${id} ${title} (not for Shopee: ${not.shopee})`)
    else it(`${id} ${title}`, async () => run(await openShopeeBench(switches)))
  }
})
