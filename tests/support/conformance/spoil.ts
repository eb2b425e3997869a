/** One way of being spoilt, for an adapter of any partner. */
import type { Partner, World } from '#integrations/partners/contract.ts'
import type { CallKind } from './bench.ts'

/** What a spoilt adapter must know of its partner. */
export interface Tells {
  /** What a request of the adapter is for. */
  kindOf(url: URL, method: string): CallKind | 'other'
  /** The partner's answer to a search that finds nothing. */
  nothingFound(): Response
}

export interface Spoil {
  /** Spoils the tools that it is given … */
  readonly world?: (world: World, tells: Tells) => Partial<World>
  /** … or the adapter itself. */
  readonly partner?: (partner: Partner, world: World) => Partner
}
