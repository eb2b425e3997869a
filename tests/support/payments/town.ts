import { onTestFinished } from 'vitest'
import { type BeginWish, beginPayment } from '#app/domain/payment/begin.server.ts'
import { seatGateway } from '#app/domain/payment/gateway.server.ts'
import { followHint } from '#app/domain/payment/hint.server.ts'
import { takeRing } from '#app/domain/payment/inbox.server.ts'
import { forgetOffers } from '#app/domain/payment/offers.server.ts'
import { readAttempt } from '#app/domain/payment/read.server.ts'
import { carryOut, type Hands } from '#app/domain/payment/send.server.ts'
import { db } from '#app/lib/database.server.ts'
import type { Switches } from '#integrations/simulators/omise/index.ts'
import { makeOrder, makeStall } from '../order.ts'
import type { Clock } from './bench.ts'
import { openOmiseBench } from './omise-bench.ts'

/** A shop whose buyers pay through the stand-in for Omise over real HTTP, at a time that the test moves. */
export async function openTown(switches: Partial<Switches> = {}) {
  const bench = await openOmiseBench(switches)
  const { clock, simulator, letters, gateway } = bench
  seatGateway(gateway)
  forgetOffers()
  onTestFinished(forgetOffers)
  const hands: Hands = { clock: clock.now, signal: new AbortController().signal }
  let heard = 0

  return {
    ...bench,
    hands,
    /** Everything that the provider sent since the last time, put into the inbox. */
    async hear(): Promise<readonly (number | null)[]> {
      await simulator.deliver()
      const fresh = letters.slice(heard)
      heard = letters.length
      return Promise.all(fresh.map((letter) => ring(letter, clock)))
    },
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

export type Town = Awaited<ReturnType<typeof openTown>>

/** One message, as the route hands it over. */
export function ring(
  letter: { readonly raw: Uint8Array; readonly headers: Headers },
  clock: Clock,
  address = '192.0.2.1',
): Promise<number | null> {
  return takeRing('omise', { ...letter, address }, clock.now())
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

/** An order of one maker, 300 baht and its journey, waiting to be paid. */
export async function makeDebt(clock: Clock, { stock = 5, quantity = 1 } = {}) {
  const { variantIds } = await makeStall({ stock })
  const order = await makeOrder({
    lines: variantIds.map((variantId) => ({ variantId, quantity })),
    now: clock.now(),
  })
  return { ...order, variantIds }
}

export type Debt = Awaited<ReturnType<typeof makeDebt>>

/** What the page of an order would send. */
export function choiceOf(debt: Debt, more: Partial<BeginWish> = {}): BeginWish {
  return {
    ...{ token: debt.token, choice: 'promptpay', formKey: crypto.randomUUID(), orderVersion: debt.version },
    ...{ lang: 'th', address: '203.0.113.9', ...more },
  }
}

/** Presses the button, and answers the attempt as it then is. */
export async function begin(town: Town, debt: Debt, more: Partial<BeginWish> = {}) {
  const begun = await beginPayment(choiceOf(debt, more), town.clock.now)
  if (!begun.ok) throw new Error(`refused: ${begun.refusal.code}`)
  return attemptOf(begun.value.attemptId)
}

export function attemptOf(id: string) {
  return db.paymentAttempt.findUniqueOrThrow({ where: { id } })
}

export function orderOf({ id }: { id: string }) {
  return db.order.findUniqueOrThrow({
    where: { id },
    include: { fulfilments: true, attempts: { orderBy: { createdAt: 'asc' } }, lines: true },
  })
}

export function openReviews(kind?: string) {
  return db.reviewTask.findMany({ where: { doneAt: null, ...(kind ? { kind } : {}) } })
}
