import type { Aspect, Ref, Remote, Result, Shelf, Shop } from '#integrations/partners/contract.ts'
import type { Happening, Settlement } from './settle.server.ts'
import { stateThere, toSeen } from './state.ts'
import type { PartnerListing } from './types.ts'

/** The difference between a wish and what is there, and what can be said of it without doing anything. */

export interface Gap {
  readonly row: PartnerListing
  readonly shop: Shop
  readonly shelf: Shelf
  /** What is wished and permitted now. */
  readonly want: 'live' | 'hidden' | 'gone'
  readonly known: Ref | null
  /** Units kept back from this platform. */
  readonly buffer: number
  readonly unsure: boolean
  /** Staff hold the platform: nothing but fewer units is sent, and what is to be gone is taken down. */
  readonly held: boolean
  readonly signal: AbortSignal
}

export type Came = Promise<Result<Settlement>>

export interface Edited {
  readonly mend: readonly Aspect[]
  readonly decide: readonly Aspect[]
}

/** An item in review is looked at again after this long. */
export const reviewMs = 5 * 60_000
/** A create whose answer was lost may show up this much later: until then we do not say that nothing is there. */
const appearMs = 2 * 60_000

const nothing = { written: true, ref: null, echo: null, ticket: null, seen: null, wrote: null } as const

/** Gone there by somebody's hand: told to the desk, never made again by itself. */
export function lookedForInVain(known: Ref | null): Settlement {
  const events: Happening[] = known ? [{ kind: 'deleted_there' }] : []
  return { ...nothing, state: 'gone', events }
}

/** Nobody touched anything: only what we saw is noted. */
export function inStep({ row }: Gap, there: Remote): Settlement {
  const state = stateThere(there.state)
  const waits = there.state === 'in_review'
  const events: Happening[] = state === row.state ? [] : arrivals(state, there)
  return {
    state,
    written: row.revision === row.writtenRevision || (!waits && state !== 'refused'),
    seen: toSeen(there, []),
    ticket: waits ? there.ref.item : null,
    again: waits ? new Date(Date.now() + reviewMs) : null,
    events,
  }
}

/** Taken down by us. */
export function takenDown(told: readonly Happening[]): Settlement {
  return { ...nothing, state: 'gone', want: 'gone', events: [...told, { kind: 'deleted' }] }
}

/** There is nothing, and nothing is wished there. */
export function nothingThere({ row, unsure }: Gap, state: 'gone' | 'hidden'): Settlement {
  const begun = row.firstTriedAt?.getTime() ?? 0
  // A lost create may still appear: look once more before we believe that nothing is there.
  if (unsure && Date.now() - begun < appearMs)
    return { state: 'waiting', written: false, again: new Date(Date.now() + appearMs / 4), attempts: row.attempts }
  return { ...nothing, state }
}

/** The first reason that the platform gives. */
export function saying({ reasons }: { readonly reasons: Remote['reasons'] }) {
  const [say] = reasons
  return say ? { say } : {}
}

function arrivals(state: Settlement['state'], there: Remote): Happening[] {
  if (state === 'refused') return [{ kind: 'refused_there', detail: saying(there) }]
  if (state === 'live' || state === 'in_review' || state === 'hidden') return [{ kind: state }]
  return []
}
