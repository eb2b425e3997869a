/** A case: what must hold, and of which part of a partner. */
import type { PartnerId } from '#integrations/partners/contract.ts'
import type { BellBench, Bench, PartnerBench } from './bench.ts'
import type { FeedBench } from './feed-bench.ts'

/** How many cases each group of the contract has. That each has its case, and no other stands there, is a test. */
const groups = { A: 5, B: 9, C: 8, D: 16, E: 10, F: 4, R: 8, O: 7, W: 11, L: 8, G: 6, H: 3 } as const

export type CaseId = { [Group in keyof typeof groups]: `${Group}${number}` }[keyof typeof groups]

/** All ids, in the order of the contract. */
export const caseIds: readonly CaseId[] = (Object.keys(groups) as (keyof typeof groups)[]).flatMap((group) =>
  Array.from({ length: groups[group] }, (_, at): CaseId => `${group}${at + 1}`),
)

/** Parts of a partner that a case can be about; `any` has nothing to do with one. */
export type Part = 'access' | 'shelf' | 'orders' | 'doorbell' | 'feed' | 'any'

interface Head {
  readonly id: CaseId
  readonly title: string
  /** Runs against a real sandbox too: needs no fault, no hand and no moved clock. */
  readonly anywhere?: true
  /** Long, and no switch bears on it: runs in the first position only. */
  readonly once?: true
  /** About a trait that few partners have: who, and what the others have instead. */
  readonly onlyFor?: { readonly partners: readonly PartnerId[]; readonly why: string }
}

interface About<P extends Part, B> {
  readonly part: P
  readonly run: (bench: B) => Promise<void>
}

export type ShopCase = Head & About<'access' | 'shelf' | 'orders', Bench>
export type BellCase = Head & About<'doorbell', BellBench>
export type FeedCase = Head & About<'feed', FeedBench>
export type AnyCase = Head & About<'any', PartnerBench>
export type Case = ShopCase | BellCase | FeedCase | AnyCase
