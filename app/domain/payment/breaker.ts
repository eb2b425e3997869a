import type { ErrorClass } from '#integrations/payments/contract.ts'

/** Keeps people away from a provider that does not answer, and lets one through now and then to see. Counts in memory. */

const mostFailures = 3
const closedForMs = 60_000

/** Trouble of the provider, or of our account there; a refused card is none. */
const troubles: readonly ErrorClass[] = [
  'provider_down',
  'timeout',
  'connection',
  'malformed_response',
  'configuration',
]

export interface Breaker {
  /** Whether its methods may be offered now. */
  isOpen(now: Date): boolean
  went(well: true | { readonly class: ErrorClass }, now: Date): void
}

export function createBreaker(): Breaker {
  let failures = 0
  let until = 0
  return {
    isOpen: (now) => now.getTime() >= until,
    went(well, now) {
      if (well === true) failures = 0
      else if (troubles.includes(well.class)) failures += 1
      if (well !== true && failures >= mostFailures) until = now.getTime() + closedForMs
    },
  }
}
