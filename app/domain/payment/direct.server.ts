import { db, isDuplicate, type Tx } from '#app/lib/database.server.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { digest } from '#app/lib/secret.server.ts'
import { record } from '../audit/audit.server.ts'
import { orderCode } from '../order/path.ts'
import { lockOrder } from '../order/reservation.server.ts'
import { isToken } from '../order/token.server.ts'
import { type Actor, actsForProgramme } from '../person/actor.ts'
import { endReview, openReview } from '../review/review.server.ts'
import { rankOf } from './attempt-state.ts'
import { isOverdue, isWanted } from './leave.server.ts'
import { refreshOrder } from './refresh.server.ts'
import { lockAttempt } from './settle.server.ts'
import { takeMoney } from './succeed.server.ts'

/**
 * Payments into our own account. Nobody tells us of them: a buyer says that they paid, which moves nothing; a person of the
 * programme who sees the money in the bank's app, or a line of the statement, does. Never a picture of a slip.
 */

const direct = 'promptpay_direct'

/** The buyer says that they have paid: the goods are kept while somebody looks. False when there is nothing to look for. */
export async function claimDirect(token: string | undefined, now: Date): Promise<boolean> {
  if (!isToken(token)) return false
  const found = await db.order.findUnique({ where: { tokenHash: digest(token) }, select: { id: true } })
  if (!found) return false
  return db.$transaction(async (tx) => {
    await lockOrder(tx, found.id)
    const order = await tx.order.findUniqueOrThrow({ where: { id: found.id }, include: { attempts: true } })
    const attempt = order.attempts.find((one) => one.provider === direct && isWanted(one) && !isOverdue(one, now))
    if (attempt?.state !== 'awaiting_customer') return attempt?.state === 'processing'
    await tx.paymentAttempt.update({
      where: { id: attempt.id },
      data: { state: 'processing', stateRank: rankOf('processing') },
    })
    await openReview(tx, {
      kind: 'direct_payment',
      subject: attempt.id,
      detail: { attempt: attempt.id, code: orderCode(order.shortCode), asked: attempt.amount.toString() },
    })
    return true
  })
}

/** What a person found in our account. */
export interface Seen {
  readonly attemptId: string
  /** The bank's own reference of the transfer: one reference pays once. */
  readonly reference: string
  /** Satang, as it came in, whatever was asked for. */
  readonly amount: bigint
}

export type DirectRefusal =
  | { readonly code: 'not_found' }
  /** It is paid already. */
  | { readonly code: 'not_now' }
  /** Above the programme's limit, and this person was the first. */
  | { readonly code: 'other_person' }
  /** Two people saw different things. */
  | { readonly code: 'differs' }
  /** This transfer has paid something else. */
  | { readonly code: 'used_reference' }

/**
 * A person of the programme has seen the money. Above the limit a second person has to see the same; `waits` says so. Then the
 * one table of what a payment does to its order decides, as for every other payment.
 */
export async function confirmDirect(
  actor: Actor,
  seen: Seen,
  now: Date,
): Promise<Outcome<'paid' | 'waits', DirectRefusal>> {
  if (!actsForProgramme(actor, 'staff')) return refused({ code: 'not_found' })
  const there = await db.paymentAttempt.findFirst({ where: { id: seen.attemptId, provider: direct } })
  if (!there) return refused({ code: 'not_found' })
  try {
    return await db.$transaction((tx) => confirm(tx, actor, seen, now))
  } catch (error) {
    if (isDuplicate(error)) return refused({ code: 'used_reference' })
    throw error
  }
}

async function confirm(tx: Tx, actor: Actor, seen: Seen, now: Date): Promise<Outcome<'paid' | 'waits', DirectRefusal>> {
  const attempt = await lockAttempt(tx, seen.attemptId)
  if (attempt.state === 'succeeded') return refused({ code: 'not_now' })
  const subject = attempt.id
  const detail = {
    ...{ attempt: attempt.id, code: orderCode(attempt.order.shortCode), asked: attempt.amount.toString() },
    ...{ reference: seen.reference, received: seen.amount.toString(), firstById: actor.id },
  }
  const audit = { entity: 'PaymentAttempt', entityId: attempt.id, communityId: null }
  const { secondPersonAbove } = await tx.moneyRules.findUniqueOrThrow({ where: { id: 1 } })
  if (seen.amount > secondPersonAbove) {
    const first = await firstOf(tx, attempt.id)
    if (!first) {
      await openReview(tx, { kind: 'direct_payment', subject, detail })
      await record(tx, actor, {
        ...audit,
        action: 'payment.seen',
        after: { reference: seen.reference, ...amountOf(seen) },
      })
      return done('waits')
    }
    if (first.firstById === actor.id) return refused({ code: 'other_person' })
    if (first.reference !== seen.reference || first.received !== seen.amount.toString())
      return refused({ code: 'differs' })
  }
  await settleDirect(tx, seen, now)
  await endReview(tx, { kind: 'direct_payment', subject }, now)
  await record(tx, actor, {
    ...audit,
    action: 'payment.confirmed',
    after: { reference: seen.reference, ...amountOf(seen) },
  })
  return done('paid')
}

const amountOf = ({ amount }: Seen) => ({ amount: amount.toString() })

async function firstOf(
  tx: Tx,
  attemptId: string,
): Promise<Record<'firstById' | 'reference' | 'received', unknown> | null> {
  const task = await tx.reviewTask.findUnique({
    where: { kind_subject: { kind: 'direct_payment', subject: attemptId } },
  })
  const detail = Object(task?.detail ?? {}) as Record<string, unknown>
  if (typeof detail.firstById !== 'string') return null
  return { firstById: detail.firstById, reference: detail.reference, received: detail.received }
}

async function settleDirect(tx: Tx, { attemptId, reference, amount }: Seen, now: Date): Promise<void> {
  const attempt = await lockAttempt(tx, attemptId)
  await tx.paymentAttempt.update({
    where: { id: attemptId },
    data: {
      ...{ state: 'succeeded', stateRank: rankOf('succeeded'), providerRef: reference, received: amount },
      ...{ paidAt: now, refundable: 'manual', nextReadAt: null },
    },
  })
  await tx.bankStatementLine.updateMany({ where: { reference, attemptId: null }, data: { attemptId } })
  const money = { provider: direct, ref: reference, currency: 'THB', received: amount, refundable: 'manual' } as const
  await takeMoney(tx, attempt, { ...money, livemode: true, isOurs: true }, now)
  await refreshOrder(tx, attempt.orderId)
}

/** The money is not there, a person says: the buyer is told, and may try again. A transfer that comes later is still taken. */
export async function denyDirect(actor: Actor, attemptId: string, now: Date): Promise<Outcome<null, DirectRefusal>> {
  if (!actsForProgramme(actor, 'staff')) return refused({ code: 'not_found' })
  const there = await db.paymentAttempt.findFirst({ where: { id: attemptId, provider: direct } })
  if (!there) return refused({ code: 'not_found' })
  return db.$transaction(async (tx) => {
    const attempt = await lockAttempt(tx, attemptId)
    if (attempt.state !== 'processing') return refused({ code: 'not_now' })
    await tx.paymentAttempt.update({
      where: { id: attemptId },
      data: { state: 'failed', stateRank: rankOf('failed'), decline: 'other' },
    })
    await refreshOrder(tx, attempt.orderId)
    await endReview(tx, { kind: 'direct_payment', subject: attemptId }, now)
    await record(tx, actor, {
      ...{ action: 'payment.denied', entity: 'PaymentAttempt', entityId: attemptId, communityId: null },
      after: { asked: attempt.amount.toString() },
    })
    return done(null)
  })
}

/** Codes of our own whose time is over, and of which nobody said that they were paid. */
export async function expireDirect(now: Date): Promise<void> {
  const due = await db.paymentAttempt.findMany({
    where: { provider: direct, state: 'awaiting_customer', deadline: { lt: now } },
    select: { id: true, orderId: true },
    take: 200,
  })
  for (const { id, orderId } of due)
    await db.$transaction(async (tx) => {
      await lockOrder(tx, orderId)
      const { count } = await tx.paymentAttempt.updateMany({
        where: { id, state: 'awaiting_customer' },
        data: { state: 'expired', stateRank: rankOf('expired') },
      })
      if (count > 0) await refreshOrder(tx, orderId)
    })
}
