import { log } from '#app/lib/log.server.ts'
import type { MethodOffer, PaymentGateway, ProviderId } from '#integrations/payments/contract.ts'
import { type Breaker, createBreaker } from './breaker.ts'
import { areCardsTested } from './card-alarm.server.ts'
import { choicesFor, directChoice, isCard, type OfferedChoice } from './choice.ts'
import { directAccount } from './direct-account.server.ts'
import { gatewaysHere } from './gateway.server.ts'

/** What can be paid with now, as this process knows it. */

const freshMs = 5 * 60_000
/** A page does not wait longer for a list that it can do without. */
const patienceMs = 3_000

interface Known {
  readonly at: number
  readonly offers: readonly MethodOffer[]
}

const known = new Map<ProviderId, Known>()
const breakers = new Map<ProviderId, Breaker>()

/** Watches how a provider does, for this process. */
export function breakerOf(id: ProviderId): Breaker {
  const breaker = breakers.get(id) ?? createBreaker()
  breakers.set(id, breaker)
  return breaker
}

/**
 * The ways to pay this amount (satang) now, the most usual first. Offers are at most five minutes old; a provider that
 * fails is left out for a while, and cards are while somebody tries stolen ones on us.
 */
export async function choicesNow(amount: bigint, now: Date): Promise<readonly OfferedChoice[]> {
  const working = gatewaysHere().filter(({ id }) => breakerOf(id).isOpen(now))
  const offers = await Promise.all(
    working.map(async (gateway) => ({ provider: gateway.id, offers: await offersOf(gateway, now) })),
  )
  const choices = choicesFor(offers, amount)
  const allowed = (await areCardsTested(now)) ? choices.filter(({ method }) => !isCard(method)) : choices
  if (directAccount() === null) return allowed
  // Where a provider draws the code, nobody has to look for the money: ours comes last.
  return allowed.some(({ method }) => method === 'promptpay') ? [...allowed, directChoice] : [directChoice, ...allowed]
}

/** Forgets what was asked before: for tests that change what is offered. */
export function forgetOffers(): void {
  known.clear()
  breakers.clear()
}

async function offersOf(gateway: PaymentGateway, now: Date): Promise<readonly MethodOffer[]> {
  const kept = known.get(gateway.id)
  const age = now.getTime() - (kept?.at ?? 0)
  if (kept && age >= 0 && age < freshMs) return kept.offers
  const read = await gateway.capabilities(AbortSignal.timeout(patienceMs))
  if (read.kind === 'ok') {
    breakerOf(gateway.id).went(true, now)
    known.set(gateway.id, { at: now.getTime(), offers: read.value })
    return read.value
  }
  const error = read.kind === 'error' ? read.error : ({ class: 'not_found' } as const)
  breakerOf(gateway.id).went(error, now)
  log.warn({ provider: gateway.id, class: error.class }, 'a provider did not say what it offers')
  return []
}
