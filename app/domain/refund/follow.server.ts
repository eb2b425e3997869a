import { db, type Tx } from '#app/lib/database.server.ts'
import type { RefundSnapshot } from '#integrations/payments/contract.ts'
import { gatewayFor } from '../payment/gateway.server.ts'
import { openReview } from '../review/review.server.ts'
import { moveRefund } from './move.server.ts'
import { nextRefundRead } from './read-pace.ts'
import { type LockedOrder, lockOrder } from './room.server.ts'

interface Found {
  readonly order: LockedOrder
  readonly refund: LockedOrder['refunds'][number]
}

/**
 * Writes down what a provider showed of a refund, under its order's lock. An answer that is about something else (another
 * amount, another currency, another refund) changes nothing and goes to a person.
 */
export async function believe(tx: Tx, { order, refund }: Found, seen: RefundSnapshot, now: Date): Promise<void> {
  const isOurs = seen.amount === refund.amount && seen.currency === 'THB' && (seen.refundId ?? refund.id) === refund.id
  const reads = refund.reads + 1
  const isDone = refund.state === 'succeeded' || (isOurs && seen.state === 'succeeded')
  const looked = { reads, nextReadAt: nextRefundRead({ reads, isDone }, now) }
  const data = {
    ...{ providerRef: seen.ref, failureCode: seen.failureCode ?? null, answerBy: seen.expiresAt ?? null, ...looked },
    ...(seen.state === 'succeeded' ? { doneAt: refund.doneAt ?? now } : {}),
  }
  if (!isOurs) {
    const detail = { why: 'differs', amount: String(seen.amount), currency: seen.currency }
    await openReview(tx, { kind: 'refund_failed', subject: refund.id, orderId: order.id, detail })
  } else if (await moveRefund(tx, { order, refund }, { kind: 'read', state: seen.state }, { now, data })) return
  await tx.refund.update({ where: { id: refund.id }, data: looked })
}

/** Reads one refund at its provider and writes down what it says. Nothing when it is not there, or ended by hand. */
export async function readRefund(refundId: string, clock: () => Date, signal: AbortSignal): Promise<void> {
  const known = await db.refund.findUnique({
    where: { id: refundId },
    select: {
      orderId: true,
      state: true,
      providerRef: true,
      reads: true,
      attempt: { select: { provider: true, providerRef: true } },
    },
  })
  if (!known?.providerRef || !known.attempt.providerRef) return
  const gateway = gatewayFor(known.attempt.provider)
  const read = await gateway.getRefund(known.attempt.providerRef, known.providerRef, signal)
  const now = clock()
  if (read.kind !== 'ok') {
    const reads = known.reads + 1
    const looked = { reads, nextReadAt: nextRefundRead({ reads, isDone: known.state === 'succeeded' }, now) }
    await db.refund.update({ where: { id: refundId }, data: looked })
    return
  }
  await db.$transaction(async (tx) => {
    const order = await lockOrder(tx, known.orderId)
    const refund = order?.refunds.find(({ id }) => id === refundId)
    if (order && refund && refund.way === 'api') await believe(tx, { order, refund }, read.value, now)
  })
}

/** A provider rang about a refund: it is read, if it is ours. Answers whether it is. */
export async function readRefundOf(
  provider: string,
  ref: string,
  { clock, signal }: { clock: () => Date; signal: AbortSignal },
): Promise<boolean> {
  const known = await db.refund.findFirst({
    where: { providerRef: ref, attempt: { provider } },
    select: { id: true },
  })
  if (!known) return false
  await readRefund(known.id, clock, signal)
  return true
}

/** Reads every refund whose time has come, the oldest first. */
export async function followRefunds(clock: () => Date, signal: AbortSignal): Promise<void> {
  const due = await db.refund.findMany({
    where: { state: { in: ['pending', 'requires_buyer', 'succeeded'] }, way: 'api', nextReadAt: { lte: clock() } },
    orderBy: { nextReadAt: 'asc' },
    select: { id: true },
    take: 200,
  })
  for (const { id } of due) {
    if (signal.aborted) return
    await readRefund(id, clock, signal)
  }
}
