import { onTestFinished } from 'vitest'
import { seatGateway } from '#app/domain/payment/gateway.server.ts'
import { followHint } from '#app/domain/payment/hint.server.ts'
import { takeRing } from '#app/domain/payment/inbox.server.ts'
import { forgetOffers } from '#app/domain/payment/offers.server.ts'
import { readAttempt } from '#app/domain/payment/read.server.ts'
import { carryOut, type Hands } from '#app/domain/payment/send.server.ts'
import { db } from '#app/lib/database.server.ts'
import type { PaymentGateway, ProviderId } from '#integrations/payments/contract.ts'
import type { Clock } from './bench.ts'
import type { Letter } from './gateway-cases.ts'

/** A provider's stand-in on a port, as its bench opens it. */
interface StandIn {
  readonly gateway: PaymentGateway
  /** Every message that it sent so far. */
  readonly letters: readonly Letter[]
  readonly simulator: { deliver(): Promise<void> }
}

/** The house at work with these stand-ins, all at the time of one clock: its worker, and the doors that providers ring at. */
export function atWork(clock: Clock, standIns: readonly StandIn[]) {
  for (const { gateway } of standIns) seatGateway(gateway)
  forgetOffers()
  onTestFinished(forgetOffers)
  const hands: Hands = { clock: clock.now, signal: new AbortController().signal }
  const heard = new Map<ProviderId, number>()

  async function hearOne({ gateway: { id }, letters, simulator }: StandIn): Promise<readonly (number | null)[]> {
    await simulator.deliver()
    const fresh = letters.slice(heard.get(id) ?? 0)
    heard.set(id, letters.length)
    return Promise.all(fresh.map((letter) => ring(letter, clock, id)))
  }

  return {
    hands,
    /** Everything that the providers sent since the last time, put into the inbox. */
    hear: async () => (await Promise.all(standIns.map(hearOne))).flat(),
    /** As the worker would: every message, wish and look that is due now, until none is. */
    drain: () => drainAll(hands),
    /** Moves the time in steps, with the worker at work: what is planned for later happens in its order. */
    async pass(ms: number, stepMs = ms): Promise<void> {
      for (let gone = 0; gone < ms; gone += stepMs) {
        clock.move(Math.min(stepMs, ms - gone))
        await drainAll(hands)
      }
    },
  }
}

/** One message, as the route hands it over. */
export function ring(letter: Letter, clock: Clock, provider: ProviderId = 'omise'): Promise<number | null> {
  return takeRing(provider, { ...letter, address: '192.0.2.1' }, clock.now())
}

async function drainAll(hands: Hands): Promise<void> {
  for (let round = 0; round < 50; round += 1) {
    const now = hands.clock()
    const due = { lte: now }
    const hints = await db.webhookInbox.findMany({ where: { status: 'waiting', nextTryAt: due } })
    const wishes = await db.providerOperation.findMany({
      where: { status: { in: ['ready', 'submitted', 'unknown'] }, nextTryAt: due },
    })
    const reads = await db.paymentAttempt.findMany({
      where: { nextReadAt: due, providerRef: { not: null }, provider: { not: 'promptpay_direct' } },
    })
    if (hints.length + wishes.length + reads.length === 0) return
    for (const { id } of hints) await followHint(id, hands)
    for (const { id } of wishes) await carryOut(id, hands)
    for (const { id } of reads) await readAttempt(id, hands)
  }
  throw new Error('the worker never comes to rest')
}
