import { followRefunds } from '#app/domain/refund/follow.server.ts'
import type { Switches as OmiseSwitches } from '#integrations/simulators/omise/index.ts'
import type { Switches } from '#integrations/simulators/stripe/index.ts'
import { atWork } from './at-work.ts'
import { createClock } from './bench.ts'
import { expectInvariants } from './invariants.ts'
import { openOmiseBench } from './omise-bench.ts'
import { openStripeBench } from './stripe-bench.ts'
import { attemptOf, begin, type Debt } from './town.ts'

/** A shop whose buyers pay through the stand-in for Stripe. Omise's is there at the same time, and offers `omiseMethods`. */
export async function openStripeTown(switches: Partial<Switches> = {}, omiseMethods: OmiseSwitches['methods'] = []) {
  const clock = createClock()
  const bench = await openStripeBench(switches, clock)
  const omise = await openOmiseBench({ methods: omiseMethods }, clock)
  const work = atWork(clock, [bench, omise])
  return {
    ...{ ...bench, ...work, omise },
    /** Messages and what follows from them, as it happens in a moment. */
    async settle(): Promise<void> {
      await work.hear()
      await work.drain()
    },
    /** Refunds whose time has come are read, day by day, with everybody else at work. */
    async passDays(days: number): Promise<void> {
      for (let day = 0; day < days; day += 1) {
        await work.pass(86_400_000)
        await followRefunds(clock.now, work.hands.signal)
      }
    },
    /** What must hold about money, in our books and in Stripe's. */
    check: () => expectInvariants({ simulator: omise.simulator, stripe: bench }),
  }
}

export type StripeTown = Awaited<ReturnType<typeof openStripeTown>>

/** Begins to pay by that choice, and has the object that Stripe made for it. */
export async function open(town: StripeTown, debt: Debt, choice: 'card_hosted' | 'promptpay') {
  const attempt = await begin(town, debt, { choice })
  if (!attempt.providerRef) throw new Error(`there is no ${choice}: ${attempt.state}`)
  return { ...attempt, ref: attempt.providerRef }
}

/** Begins and pays, and everybody has been told. */
export async function payThrough(town: StripeTown, debt: Debt, choice: 'card_hosted' | 'promptpay', how = {}) {
  const { id, ref } = await open(town, debt, choice)
  const paid = town.simulator.hand.pay(ref, how)
  if (paid !== 'paid') throw new Error(`not paid: ${paid}`)
  await town.settle()
  return { ...(await attemptOf(id)), ref }
}
