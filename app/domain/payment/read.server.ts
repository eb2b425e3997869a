import { db } from '#app/lib/database.server.ts'
import { log } from '#app/lib/log.server.ts'
import { enqueue } from '#app/lib/queue.server.ts'
import type { ReadOutcome } from '#integrations/payments/contract.ts'
import { gatewayOf } from './gateway.server.ts'
import { nextRead } from './polling.ts'
import type { Hands } from './send.server.ts'
import { applySnapshot } from './settle.server.ts'

/** Reading attempts at their providers: what alone moves money here. */

/** However many pages a buyer opens, a provider is asked no oftener about one attempt. */
const restMs = 5_000

/**
 * Reads one attempt and takes what is seen into the books; true when the provider answered. `patient`: not again within five
 * seconds of the last look (a buyer reloads a page); a webhook or the schedule looks at once.
 */
export async function readAttempt(
  attemptId: string,
  { clock, signal }: Hands,
  { patient = false }: { patient?: boolean } = {},
): Promise<boolean> {
  const now = clock()
  const attempt = await takeTurn(attemptId, now, patient)
  const gateway = attempt && gatewayOf(attempt.provider)
  if (!attempt?.providerRef || !gateway) return false
  const read = await gateway.getPayment(attempt.providerRef, signal)
  if (read.kind !== 'ok') {
    await retryLater(attempt, read, clock())
    return false
  }
  await db.$transaction((tx) => applySnapshot(tx, attemptId, read.value, clock()))
  return true
}

/** Notes that somebody looks now, in one statement: of two that come at once, one looks. */
async function takeTurn(attemptId: string, now: Date, patient: boolean) {
  const row = await db.paymentAttempt.findUnique({ where: { id: attemptId } })
  if (!row) return null
  const rested = new Date(now.getTime() - restMs)
  const { count } = await db.paymentAttempt.updateMany({
    where: { id: attemptId, ...(patient ? { OR: [{ readAt: null }, { readAt: { lte: rested } }] } : {}) },
    data: { readAt: now, nextReadAt: nextRead(row, now), reads: { increment: 1 } },
  })
  return count > 0 ? row : null
}

const afterErrorMs = 60_000

async function retryLater(
  attempt: { id: string; provider: string },
  read: Exclude<ReadOutcome<unknown>, { kind: 'ok' }>,
  now: Date,
): Promise<void> {
  const reason = read.kind === 'error' ? read.error.class : 'missing'
  log.warn({ attempt: attempt.id, provider: attempt.provider, reason }, 'a payment could not be read')
  const wait = read.kind === 'error' ? (read.error.retryAfterMs ?? afterErrorMs) : 10 * afterErrorMs
  const at = new Date(now.getTime() + wait)
  await db.paymentAttempt.updateMany({
    where: { id: attempt.id, OR: [{ nextReadAt: null }, { nextReadAt: { gt: at } }] },
    data: { nextReadAt: at },
  })
}

/** Rings for every attempt whose next look is due. Nothing here waits for a webhook. */
export async function ringDueReads(now: Date): Promise<void> {
  const due = await db.paymentAttempt.findMany({
    where: { nextReadAt: { lte: now }, providerRef: { not: null }, provider: { in: ['omise', 'stripe'] } },
    select: { id: true, provider: true },
    orderBy: { nextReadAt: 'asc' },
    take: 500,
  })
  for (const { id: attemptId, provider } of due)
    await enqueue(db, 'read-payment', { attemptId }, { lane: provider, key: attemptId })
}
