import { db, type Tx } from '#app/lib/database.server.ts'
import type { PayoutSnapshot } from '#integrations/payments/contract.ts'
import { openReview } from '../review/review.server.ts'
import { lockPayout, type MovingPayout, movePayout } from './move.server.ts'
import { followedPayouts } from './payout-state.ts'
import { railFor, railHere } from './rail.server.ts'

type Seen = MovingPayout & { readonly reads: number }

const hour = 60 * 60 * 1000

/** Transfers leave with the bank's next batch and arrive within days: every hour is soon enough. */
const pauseMs = hour

/**
 * Writes down what the rail showed of a payout whose row is locked. Its fee is booked as told; where that is not what was
 * expected, or the maker would not get what was promised, a person is told as well.
 */
export async function believePayout(tx: Tx, payout: Seen, seen: PayoutSnapshot, now: Date): Promise<void> {
  const looked = { reads: payout.reads + 1, nextReadAt: new Date(now.getTime() + pauseMs) }
  if ((seen.payoutId ?? payout.id) !== payout.id) {
    await tx.payout.update({ where: { id: payout.id }, data: looked })
    return
  }
  const isOver = seen.state === 'paid' || seen.state === 'failed' || seen.state === 'canceled'
  // What leaves our balance is what the rail says; whatever it did not give to the maker is a cost.
  const cost = { fee: seen.gross - payout.net - seen.feeVat, vat: seen.feeVat }
  const data = {
    ...{ providerRef: seen.ref, failureCode: seen.failureCode ?? null, ...looked },
    ...(isOver ? { nextReadAt: null } : {}),
  }
  if (seen.gross - seen.net !== railHere()?.expectedFee || seen.net !== payout.net) await tellFee(tx, payout, seen)
  const moved = await movePayout(tx, payout, { kind: 'see', state: seen.state }, { now, data, cost })
  if (!moved) await tx.payout.update({ where: { id: payout.id }, data: looked })
}

async function tellFee(tx: Tx, payout: Seen, seen: PayoutSnapshot): Promise<void> {
  await openReview(tx, {
    ...{ kind: 'payout_fee', subject: payout.id },
    detail: {
      ...{ fee: String(seen.fee), vat: String(seen.feeVat), gross: String(seen.gross) },
      ...{ net: String(seen.net), promised: String(payout.net) },
    },
  })
}

/** Reads one payout at its rail and writes down what it says. */
export async function readPayout(payoutId: string, clock: () => Date, signal: AbortSignal): Promise<void> {
  const known = await db.payout.findUnique({ where: { id: payoutId }, select: { providerRef: true, rail: true } })
  if (known?.rail !== 'omise_transfer' || known.providerRef === null) return
  const read = await railFor().getPayout(known.providerRef, signal)
  const now = clock()
  await db.$transaction(async (tx) => {
    const payout = await lockPayout(tx, payoutId)
    if (!payout) return
    if (read.kind === 'ok') return believePayout(tx, payout, read.value, now)
    await tx.payout.update({
      where: { id: payoutId },
      data: { reads: { increment: 1 }, nextReadAt: new Date(now.getTime() + pauseMs) },
    })
  })
}

/** A provider rang about a transfer: it is read, if it is ours. Answers whether it is. */
export async function readPayoutOf(
  ref: string,
  { clock, signal }: { clock: () => Date; signal: AbortSignal },
): Promise<boolean> {
  const known = await db.payout.findUnique({ where: { providerRef: ref }, select: { id: true } })
  if (known) await readPayout(known.id, clock, signal)
  return known !== null
}

/** Reads every payout at the rail whose time has come. What comes back after it was paid is told by a ring. */
export async function followPayouts(clock: () => Date, signal: AbortSignal): Promise<void> {
  const due = await db.payout.findMany({
    where: { rail: 'omise_transfer', state: { in: [...followedPayouts] }, nextReadAt: { lte: clock() } },
    orderBy: { nextReadAt: 'asc' },
    select: { id: true },
    take: 200,
  })
  for (const { id } of due) {
    if (signal.aborted) return
    await readPayout(id, clock, signal)
  }
}
