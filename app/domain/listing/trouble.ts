import type { Trouble } from '#integrations/partners/contract.ts'
import type { ListingState } from './state.ts'

/** What a trouble with a partner means for a listing: each code has one answer. Pure. */

export interface Answer {
  readonly state: ListingState
  /** When to try again by ourselves; null: not before somebody rings. */
  readonly again: Date | null
  /** The shop's consent is over: nothing more is sent for it until somebody connects it again. */
  readonly reconnect: boolean
  /** Nothing is wrong after all; the listing's history need not tell it. */
  readonly quiet: boolean
}

interface Facts {
  /** Tries in a row that ended in trouble, this one included. */
  readonly attempts: number
  readonly now: Date
  /** From 0 to 1: spreads the tries of many listings. */
  readonly chance: number
}

const second = 1000
const minute = 60 * second
/** So often something locked or unreadable is tried before a person is asked. */
const patience = 6

/** The one answer to a trouble. Sources: the partner contract's table of troubles. */
export function answerTrouble(trouble: Trouble, facts: Facts): Answer {
  switch (trouble.code) {
    case 'unauthorised':
      return { ...waiting, reconnect: true }
    case 'forbidden':
    case 'refused':
    case 'duplicate':
      return needsYou
    case 'misconfigured':
    case 'clock':
      return { ...waiting, again: later(facts, 15 * minute, 60 * minute) }
    case 'rate_limited':
    case 'quota_spent':
    case 'busy':
      return { ...waiting, again: spread(trouble.retryAt, facts) ?? later(facts, 5 * second, 10 * minute) }
    case 'down':
      return { ...waiting, again: later(facts, 2 * second, 15 * minute) }
    case 'unreadable':
      return facts.attempts < patience ? { ...waiting, again: later(facts, minute, 60 * minute) } : needsYou
    case 'locked':
      return facts.attempts < patience ? { ...waiting, again: later(facts, 10 * minute, 120 * minute) } : needsYou
    case 'gone':
      return { state: 'gone', again: null, reconnect: false, quiet: true }
    case 'by_hand':
      return { ...waiting, again: later(facts, 60 * minute, 12 * 60 * minute) }
    case 'stale':
      return { ...waiting, quiet: true, again: later(facts, minute, 60 * minute) }
  }
}

const waiting: Answer = { state: 'waiting', again: null, reconnect: false, quiet: false }
const needsYou: Answer = { ...waiting, state: 'needs_you' }

/** Twice as long each time up to the most, half of it left to chance so that five hundred do not come back at once. */
function later({ attempts, now, chance }: Facts, firstMs: number, mostMs: number): Date {
  const whole = Math.min(firstMs * 2 ** Math.min(attempts - 1, 20), mostMs)
  return new Date(now.getTime() + whole / 2 + (whole / 2) * chance)
}

/** Not before the moment that the partner named, and not all at that moment. */
function spread(at: Date | null, { chance }: Facts): Date | null {
  return at && new Date(at.getTime() + chance * 5 * second)
}
