/** What the verbs share: the way out, the world, and lanes that keep one listing's writes in a row. */
import type { Shop, World } from '../contract.ts'
import type { Caller } from './call.ts'

export interface Inside {
  readonly caller: Caller
  readonly world: World
  readonly inLane: <T>(key: string, work: () => Promise<T>) => Promise<T>
}

/** One verb on its way for one shop. */
export interface Way {
  readonly inside: Inside
  readonly shop: Shop
  readonly signal: AbortSignal
}
