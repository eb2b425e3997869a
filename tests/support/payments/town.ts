import { type BeginWish, beginPayment } from '#app/domain/payment/begin.server.ts'
import { seatRail } from '#app/domain/payout/rail.server.ts'
import { db } from '#app/lib/database.server.ts'
import type { Switches } from '#integrations/simulators/omise/index.ts'
import { makeActor } from '../make.ts'
import { makeOrder, makeStall } from '../order.ts'
import { atWork } from './at-work.ts'
import type { Clock } from './bench.ts'
import { openOmiseBench } from './omise-bench.ts'
import { type Spoil, spoiltBy } from './spoil.ts'
import { openStripeBench } from './stripe-bench.ts'

export { ring } from './at-work.ts'

export const minutes = (count: number) => count * 60_000

/**
 * A shop whose buyers pay through the stand-in for Omise over real HTTP, and where `alsoStripe` through that for Stripe, at a
 * time that the test moves.
 */
export async function openTown(
  switches: Partial<Switches> = {},
  { alsoStripe = false, spoil = {} }: { readonly alsoStripe?: boolean; readonly spoil?: Spoil } = {},
) {
  const { gateway, rail } = spoiltBy(spoil)
  const bench = await openOmiseBench(switches)
  const stripe = alsoStripe ? await openStripeBench({}, bench.clock) : null
  const standIns = (stripe ? [bench, stripe] : [bench]).map((one) => ({ ...one, gateway: gateway(one.gateway) }))
  seatRail(rail(bench.rail))
  return { ...bench, stripe, ...atWork(bench.clock, standIns) }
}

export type Town = Awaited<ReturnType<typeof openTown>>

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

/** Somebody signed in whose address is proved: they may pay by card. */
export async function knownPayer(): Promise<string> {
  const { id } = await makeActor()
  await db.person.update({ where: { id }, data: { emailVerified: true } })
  return id
}

/** What the page of an order would send. */
export function choiceOf(debt: Debt, more: Partial<BeginWish> = {}): BeginWish {
  return {
    ...{ token: debt.token, choice: 'promptpay', formKey: crypto.randomUUID(), orderVersion: debt.version },
    ...{ lang: 'th', address: '203.0.113.9', device: null, personId: null, ...more },
  }
}

/** Presses the button, by card as somebody who may, and answers the attempt as it then is. */
export async function begin(town: { readonly clock: Clock }, debt: Debt, more: Partial<BeginWish> = {}) {
  const personId = more.choice?.startsWith('card') ? await knownPayer() : null
  const begun = await beginPayment(choiceOf(debt, { personId, ...more }), town.clock.now)
  if (!begun.ok) throw new Error(`refused: ${begun.refusal.code}`)
  return attemptOf(begun.value.attemptId)
}

/** The buyer pays at Omise, and it tells us. */
export async function payByHand(town: Town, ref: string, amount?: number): Promise<void> {
  await town.simulator.control('pay', { ref, ...(amount ? { amount } : {}) })
  await town.hear()
  await town.drain()
}

/** Money that came and could pay nothing. */
export async function strayMoney(): Promise<bigint> {
  const { _sum } = await db.ledgerLine.aggregate({ where: { account: 'unallocated_receipts' }, _sum: { amount: true } })
  return -(_sum.amount ?? 0n)
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
