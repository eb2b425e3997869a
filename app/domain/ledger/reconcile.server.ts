import { db, type Tx } from '#app/lib/database.server.ts'
import { log } from '#app/lib/log.server.ts'
import type { PaymentGateway, PaymentSnapshot, PayoutRail, ReadOutcome } from '#integrations/payments/contract.ts'
import { endReview, openReview } from '../review/review.server.ts'
import { balanceOf } from './balances.server.ts'
import { dayOf, toDate } from './day.ts'
import { compare, type Difference, type DifferenceKind, isExplained, refundOnItsWay } from './difference.ts'
import { ourSides, readAgain, shownNowhere, transfersOnTheirWay } from './our-side.server.ts'
import { bookSettlements } from './settlement.server.ts'
import { strangeTransfers } from './strange-transfer.server.ts'

/**
 * The books beside a provider: every payment of the last days one by one, and its whole balance. What the provider holds and we do
 * not know, and what differs by as little as a satang, asks for a person and names the object.
 */

/** Payments made since then are compared one by one. */
const daysBack = 3
/** Money moves while we look: a difference is believed when it is there the third time. */
const looks = 3

export interface Found {
  readonly result: 'agrees' | 'differs' | 'incomplete'
  /** The provider's account in our books, and what the provider says that it holds. */
  readonly ours: bigint
  readonly theirs: bigint | null
  readonly seen: number
  readonly differences: readonly Difference[]
}

/** Compares with each of these that was not compared today, or with all when somebody asked. */
export async function reconcileAll(
  gateways: readonly PaymentGateway[],
  { asked, now, rail = null }: { asked: boolean; now: Date; rail?: PayoutRail | null },
  signal: AbortSignal,
): Promise<void> {
  const done = asked
    ? []
    : await db.moneyCheck.findMany({
        where: { day: toDate(dayOf(now)), result: { not: 'incomplete' } },
        select: { provider: true },
      })
  for (const gateway of gateways)
    if (!done.some(({ provider }) => provider === gateway.id)) await reconcile({ gateway, rail }, now, signal)
}

/** A provider as it is asked: its payments, and the rail that pays makers out of what it holds, where there is one. */
export interface Asked {
  readonly gateway: PaymentGateway
  readonly rail?: PayoutRail | null
}

/** Compares, writes down what was found, and asks for people where they are needed. */
export async function reconcile(asked: Asked, now: Date, signal: AbortSignal): Promise<Found> {
  const { gateway } = asked
  let found = await look(asked, now, signal)
  for (let times = 1; found.result !== 'agrees' && times < looks; times += 1) {
    signal.throwIfAborted()
    found = await look(asked, now, signal)
  }
  const { result, differences } = found
  await db.$transaction((tx) => writeDown(tx, gateway.id, found, now))
  if (result === 'differs')
    log.error(
      { provider: gateway.id, refs: differences.map(({ ref }) => ref) },
      'books and provider differ: the team is needed',
    )
  return found
}

async function look({ gateway, rail }: Asked, now: Date, signal: AbortSignal): Promise<Found> {
  const from = new Date(now.getTime() - daysBack * 86_400_000)
  const settling = await bookSettlements(gateway, now, signal)
  const { ours, theirs } = await weigh(gateway, signal)
  const walked = await walk(gateway, { from, to: now, now }, signal)
  const missing = walked.whole ? await shownNowhere(gateway.id, { from, to: now }, walked.refs) : []
  const transfers = await transfersOnTheirWay(gateway.id)
  const paid = rail?.fundedBy === gateway.id ? await strangeTransfers(rail, from, signal) : nothingPaid
  const differing = [...walked.differences, ...missing, ...paid.differences, ...settling.differences]
  const certain = differing.reduce((sum, { effect }) => sum + effect, 0n) - walked.refundsOnTheirWay
  const amounts = transfers.map(({ ours: amount }) => amount)
  const explained = theirs !== null && isExplained(theirs - ours, certain, amounts)
  const differs = !explained || differing.some(({ kind }) => !isPassing(kind))
  const whole = walked.whole && paid.whole && settling.whole && theirs !== null
  const result = differs && (theirs !== null || differing.length > 0) ? 'differs' : whole ? 'agrees' : 'incomplete'
  return { result, ours, theirs, seen: walked.seen, differences: [...differing, ...transfers] }
}

const nothingPaid = { differences: [], whole: true }

/** What a provider holds, and our books at a moment at which nobody posted meanwhile. */
async function weigh(gateway: PaymentGateway, signal: AbortSignal) {
  const mine = () => balanceOf(db, 'psp_clearing', gateway.id)
  for (let before = await mine(), tries = 1; ; tries += 1) {
    const answer = await gateway.balance(signal)
    const ours = await mine()
    const theirs = answer.kind === 'ok' ? answer.value.total : null
    if (ours === before || tries === 5) return { ours, theirs }
    before = ours
  }
}

interface Walked {
  readonly differences: Difference[]
  /** Every name of every payment that was seen. */
  readonly refs: Set<string>
  refundsOnTheirWay: bigint
  seen: number
  /** False when the provider could not be asked for all. */
  whole: boolean
}

async function walk(gateway: PaymentGateway, span: { from: Date; to: Date; now: Date }, signal: AbortSignal) {
  const walked: Walked = { differences: [], refs: new Set(), refundsOnTheirWay: 0n, seen: 0, whole: true }
  let some: PaymentSnapshot[] = []
  const meet = async (read: ReadOutcome<PaymentSnapshot>, isLast = false) => {
    if (read.kind === 'ok') some.push(read.value)
    else if (read.kind === 'error') walked.whole = false
    if (some.length < atOnce && !isLast) return
    await compareAll(walked, gateway, some, span.now)
    some = []
  }
  for await (const read of gateway.sweep(span.from, span.to, signal)) await meet(read)
  await meet({ kind: 'missing' }, true)
  for (const ref of await readAgain(gateway.id, span.from, walked.refs))
    await meet(await gateway.getPayment(ref, signal))
  await meet({ kind: 'missing' }, true)
  return walked
}

/** So many payments are looked up in one question. */
const atOnce = 200

async function compareAll(walked: Walked, gateway: PaymentGateway, some: readonly PaymentSnapshot[], now: Date) {
  for (const [snapshot, side] of await ourSides(gateway.id, some)) {
    walked.differences.push(...compare(snapshot, side, now))
    walked.refundsOnTheirWay += refundOnItsWay(snapshot, side)
    for (const ref of [snapshot.ref, ...snapshot.related]) walked.refs.add(ref)
    walked.seen += 1
  }
}

function isPassing(kind: DifferenceKind): boolean {
  return kind === 'payment_on_its_way' || kind === 'payout_on_its_way' || kind === 'settlement_on_its_way'
}

async function writeDown(tx: Tx, provider: string, found: Found, now: Date): Promise<void> {
  const day = dayOf(now)
  const { result, ours, theirs, seen, differences } = found
  const told = differences.map((one) => ({
    ...one,
    ...{ ours: String(one.ours), theirs: String(one.theirs), effect: String(one.effect) },
  }))
  await tx.moneyCheck.create({
    data: { day: toDate(day), provider, at: now, result, ours, theirs, seen, differences: told },
  })
  if (result === 'agrees') return endAll(tx, provider, now)
  if (result === 'incomplete') return
  const real = told.filter(({ kind }) => !isPassing(kind))
  for (const { kind, ref, orderId, ...amounts } of real) {
    const reason = kind === 'unknown_object' || kind === 'unknown_transfer' ? 'unknown_object' : 'balance_differs'
    await openReview(tx, { kind: reason, subject: `${provider}:${ref}`, orderId, detail: { what: kind, ...amounts } })
    // What was paid and is not booked is read once more by those who book it.
    if (kind === 'received')
      await tx.paymentAttempt.updateMany({ where: { provider, providerRef: ref }, data: { nextReadAt: now } })
  }
  const detail = { ours: String(ours), theirs: theirs === null ? null : String(theirs), day }
  if (real.length === 0) await openReview(tx, { kind: 'balance_differs', subject: `${provider}:${day}`, detail })
}

/** To the satang again: nothing that differed before is left. Objects that nobody knows stay for a person. */
async function endAll(tx: Tx, provider: string, now: Date): Promise<void> {
  const open = await tx.reviewTask.findMany({
    where: { kind: 'balance_differs', subject: { startsWith: `${provider}:` }, doneAt: null },
  })
  for (const { subject } of open) await endReview(tx, { kind: 'balance_differs', subject }, now)
}
