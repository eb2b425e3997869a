/**
 * What a difference between us and a partner means, and its one answer. Pure. A remote item is compared with the echo (what
 * the partner showed right after our last write), not with our listing, because partners rewrite text and picture ids.
 */
import type { Aspect, Print, Ref, Remote, Words } from './contract.ts'

export interface Placed {
  /** The reference we remember; null when we know of none. */
  readonly ref: Ref | null
  readonly echo: Print | null
  /** Has our listing changed since it was last written there? */
  readonly wishChanged: boolean
  /** False when we want it hidden there. */
  readonly wanted: boolean
}

/** Closed list: each has one answer in the listing domain. */
export type Finding =
  | { readonly kind: 'in_step' }
  /** Only our side changed, or it was never seen there: publish. */
  | { readonly kind: 'publish' }
  /** Take it down: we do not want it there. */
  | { readonly kind: 'hide' }
  /** Edited by hand: `mend` is written again by us, `tell` goes to the desk, `decide` waits for a person. */
  | {
      readonly kind: 'edited'
      readonly mend: readonly Extract<Aspect, 'stock' | 'price' | 'state'>[]
      readonly tell: readonly Aspect[]
      readonly decide: readonly Aspect[]
    }
  /** Gone there: mark withdrawn and tell the desk; never made again by itself. */
  | { readonly kind: 'withdrawn_there' }
  | { readonly kind: 'in_review' }
  | { readonly kind: 'refused_there'; readonly reasons: readonly Words[] }
  /** It carries our id and we knew of none: remember it. */
  | { readonly kind: 'adopt'; readonly ref: Ref }
  /** A second item with our id: hide it and tell the desk. */
  | { readonly kind: 'twin'; readonly ref: Ref }
  /** The seller's own: never touched. */
  | { readonly kind: 'not_ours' }

const aspects: readonly Aspect[] = ['text', 'photos', 'details', 'price', 'stock', 'state']

/** Compares one remote item (null: looked up by our reference, not there) with what we know of it. */
export function reconcile(placed: Placed | null, remote: Remote | null): Finding {
  if (!remote || remote.state === 'deleted')
    return placed?.ref && placed.wanted ? { kind: 'withdrawn_there' } : { kind: 'in_step' }
  if (!placed) return { kind: 'not_ours' }
  if (!placed.ref) return { kind: 'adopt', ref: remote.ref }
  if (placed.ref.item !== remote.ref.item) return { kind: 'twin', ref: remote.ref }
  if (remote.state === 'refused' || remote.state === 'locked_by_partner')
    return { kind: 'refused_there', reasons: remote.reasons }
  if (!placed.wanted) return remote.state === 'hidden' ? { kind: 'in_step' } : { kind: 'hide' }
  if (remote.state === 'in_review') return { kind: 'in_review' }
  return compare(placed, remote)
}

/** Aspects that differ between two prints. */
function changedAspects(before: Print, after: Print): readonly Aspect[] {
  return aspects.filter((aspect) => before[aspect] !== after[aspect])
}

function compare({ echo, wishChanged }: Placed, remote: Remote): Finding {
  if (!echo) return { kind: 'publish' }
  const changed = changedAspects(echo, remote.print)
  if (changed.length === 0) return wishChanged ? { kind: 'publish' } : { kind: 'in_step' }
  const has = (aspect: Aspect) => changed.includes(aspect)
  const words = (['text', 'photos', 'details'] as const).filter(has)
  const numbers = (['stock', 'state', 'price'] as const).filter(has)
  if (wishChanged) {
    if (words.length === 0 && !has('price')) return { kind: 'publish' }
    const both = [...words, ...(has('price') ? (['price'] as const) : [])]
    return { kind: 'edited', mend: numbers.filter((one) => one !== 'price'), tell: [], decide: both }
  }
  return { kind: 'edited', mend: numbers, tell: has('price') ? ['price'] : [], decide: words }
}
