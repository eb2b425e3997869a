/** A partner that reads a file of ours: what the feed cases get to work with. */
import type { Feed } from '#integrations/partners/contract.ts'
import type { SeenItem, Validated } from '../feed/validate.ts'
import type { PartnerBench } from './bench.ts'

export interface FeedBench extends PartnerBench {
  readonly feed: Feed
  /** Our side: a real shop on a real database, empty at first. */
  readonly shop: OurShop
  /** Every file by the rules of its format, read by a validator that shares nothing with its writer. */
  validate(file: string, see?: (item: SeenItem) => void): Promise<Validated>
  /** The catalogue comes and fetches. Answers the outcome for each file. */
  fetchNow(): Promise<readonly FetchOutcome[]>
  /** The line breaks in the middle of the catalogue's next fetch. */
  cutNext(): void
  /** The second eye: what the catalogue holds now. */
  rows(): readonly FeedRow[]
}

export interface OurShop {
  /** A published product; answers our id of its variant. */
  add(words?: { readonly title?: string; readonly story?: string }): Promise<string>
  /** Such that no catalogue can take it, for two reasons at once. */
  addUnfit(): Promise<string>
  addMany(count: number): Promise<void>
  withdraw(id: string): Promise<void>
  /** A minute passes: what has changed is looked at. A withdrawal waits for no minute. */
  minute(): Promise<void>
  /** All prices at once, in satang. */
  reprice(price: bigint): Promise<void>
  /** Does something while the goods cannot be read. */
  broken(work: () => Promise<void>): Promise<void>
  /** What was left out of a file, with the codes of the reasons. */
  leftOut(file: string): Promise<readonly { readonly id: string; readonly codes: readonly string[] }[]>
  /** HTTP status of a file, asked for as if never seen. */
  statusOf(file: string): Promise<number>
}

export interface FetchOutcome {
  readonly file: string
  readonly outcome: 'done' | 'same' | 'failed'
  readonly status: number | null
}

export interface FeedRow {
  readonly file: string
  readonly id: string
  readonly title: string
  readonly story: string
  readonly price: string
}
