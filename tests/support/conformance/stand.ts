/** A partner as the kit meets it: its positions, its sandbox, and what makes no sense for it. */
import type { PartnerId } from '#integrations/partners/contract.ts'
import type { BellBench, Bench, PartnerBench } from './bench.ts'
import type { Case, CaseId, Part } from './case.ts'
import type { FeedBench } from './feed-bench.ts'
import type { Spoil } from './spoil.ts'

type Open<B> = (spoil?: Spoil) => Promise<B>

/** One reading of what the papers leave open. Only the benches that the partner has; a new, empty one each time. */
export interface Position {
  readonly name: string
  readonly shop?: Open<Bench>
  readonly bell?: Open<BellBench>
  readonly feed?: Open<FeedBench>
  /** A partner without any part yet. */
  readonly bare?: Open<PartnerBench>
}

export interface Sandbox {
  /** Which settings are not there; null: it can be run. */
  missing(): string | null
  open(): Promise<{ readonly bench: Bench; readonly clean: () => Promise<void> }>
}

export interface Stand {
  readonly id: PartnerId
  readonly title: string
  /** The parts that it has; a test compares them with the adapter. */
  readonly parts: readonly Exclude<Part, 'any'>[]
  /** As documented first. */
  readonly positions: readonly [Position, ...Position[]]
  /** null: this partner has none, and why. */
  readonly sandbox: Sandbox | { readonly none: string }
  /** Cases of parts that it has which make no sense for it, and why. Such a case is listed, never silently missing. */
  readonly not: Readonly<Partial<Record<CaseId, string>>>
}

const withoutPart: Readonly<Record<Exclude<Part, 'any'>, string>> = {
  access: 'nobody consents here: the key is fixed',
  shelf: 'it reads a file of ours; nothing is written there',
  orders: 'no orders come from there',
  doorbell: 'it never rings',
  feed: 'it reads no file of ours',
}

/** Why a case is not for this partner, or null. */
export function whyNot({ id, parts, not }: Stand, one: Case): string | null {
  if (one.part !== 'any' && !parts.includes(one.part)) return withoutPart[one.part]
  if (one.onlyFor && !one.onlyFor.partners.includes(id)) return one.onlyFor.why
  return not[one.id] ?? null
}

/** Runs a case on a fresh bench in that position. */
export async function runCase(one: Case, position: Position, spoil?: Spoil): Promise<void> {
  switch (one.part) {
    case 'doorbell':
      return one.run(await open(position.bell ?? position.shop, one, spoil))
    case 'feed':
      return one.run(await open(position.feed, one, spoil))
    case 'any':
      return one.run(
        await open<PartnerBench>(position.shop ?? position.bell ?? position.feed ?? position.bare, one, spoil),
      )
    default:
      return one.run(await open(position.shop, one, spoil))
  }
}

/** A stand for shops: each position is the simulator's switches under a name. */
export function shopPositions<S>(
  openBench: (switches: S, spoil?: Spoil) => Promise<Bench>,
  first: readonly [string, S],
  ...others: readonly (readonly [string, S])[]
): Stand['positions'] {
  const position = ([name, switches]: readonly [string, S]): Position => ({
    name,
    shop: (spoil) => openBench(switches, spoil),
  })
  return [position(first), ...others.map(position)]
}

async function open<B>(given: Open<B> | undefined, { id }: Case, spoil: Spoil | undefined): Promise<B> {
  if (!given) throw new Error(`no bench for ${id}`)
  return given(spoil)
}
