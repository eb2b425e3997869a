/** A partner that reads a file of ours: what the feed cases get to work with. */
import type { Feed } from '#integrations/partners/contract.ts'
import type { PartnerBench } from './bench.ts'

export interface FeedBench extends PartnerBench {
  readonly feed: Feed
}
