import { db, isDuplicate, type Tx } from '#app/lib/database.server.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { record } from '../audit/audit.server.ts'
import { orderCode } from '../order/path.ts'
import type { Actor } from '../person/actor.ts'
import { endReview, openReview } from '../review/review.server.ts'
import { rankOf } from './attempt-state.ts'
import { mayConfirm } from './direct-reach.ts'
import { agrees, readFirst, type Seen, saidOf } from './direct-seen.ts'
import { refreshOrder } from './refresh.server.ts'
import { type LockedAttempt, lockAttempt } from './settle.server.ts'
import { takeMoney } from './succeed.server.ts'

/** People who see money in our own account say so, and the order is paid. Above the limit two of them have to. */

const provider = 'promptpay_direct'

export type DirectRefusal =
  | { readonly code: 'not_found' }
  /** It is paid already. */
  | { readonly code: 'not_now' }
  /** Above the programme's limit, and this person was the first. */
  | { readonly code: 'other_person' }
  /** Two people saw different things. */
  | { readonly code: 'differs' }
  /** This transfer has paid something else; or, seen by its time alone, it may have. */
  | { readonly code: 'used_reference' }

/**
 * A person has seen the money: of the programme, or of the community whose makers sell all of the order. Above the limit a
 * second person has to see the same; `waits` says so. Then the one table of what a payment does to its order decides, as for
 * every other payment.
 */
export async function confirmDirect(
  actor: Actor,
  { attemptId, ...seen }: Seen & { readonly attemptId: string },
  now: Date,
): Promise<Outcome<'paid' | 'waits', DirectRefusal>> {
  const there = await db.paymentAttempt.findFirst({ where: { AND: [{ id: attemptId, provider }, mayConfirm(actor)] } })
  if (!there) return refused({ code: 'not_found' })
  try {
    return await db.$transaction((tx) => confirm(tx, actor, { attemptId, seen }, now))
  } catch (error) {
    if (isDuplicate(error)) return refused({ code: 'used_reference' })
    throw error
  }
}

async function confirm(
  tx: Tx,
  actor: Actor,
  { attemptId, seen }: { attemptId: string; seen: Seen },
  now: Date,
): Promise<Outcome<'paid' | 'waits', DirectRefusal>> {
  const attempt = await lockAttempt(tx, attemptId)
  if (attempt.state === 'succeeded') return refused({ code: 'not_now' })
  const { secondPersonAbove } = await tx.moneyRules.findUniqueOrThrow({ where: { id: 1 } })
  const first = seen.amount > secondPersonAbove ? await firstOf(tx, attemptId) : null
  if (seen.amount > secondPersonAbove && !first) {
    await openReview(tx, { kind: 'direct_payment', subject: attemptId, detail: detailOf(attempt, actor, seen) })
    await tell(tx, actor, attempt, { action: 'payment.seen', seen })
    return done('waits')
  }
  if (first?.byId === actor.id) return refused({ code: 'other_person' })
  if (first && !agrees(first.seen, seen)) return refused({ code: 'differs' })
  const known = {
    ...seen,
    reference: seen.reference ?? first?.seen.reference ?? null,
    at: seen.at ?? first?.seen.at ?? null,
  }
  const reference = await referenceOf(tx, attemptId, known)
  if (!reference) return refused({ code: 'used_reference' })
  await settle(tx, attempt, { ...known, reference }, now)
  await endReview(tx, { kind: 'direct_payment', subject: attemptId }, now)
  await tell(tx, actor, attempt, { action: 'payment.confirmed', seen: { ...known, reference } })
  return done('paid')
}

function detailOf({ id, order, amount }: LockedAttempt, actor: Actor, seen: Seen) {
  return {
    attempt: id,
    code: orderCode(order.shortCode),
    asked: amount.toString(),
    ...saidOf(seen),
    firstById: actor.id,
  }
}

async function firstOf(tx: Tx, attemptId: string) {
  const key = { kind: 'direct_payment', subject: attemptId }
  const task = await tx.reviewTask.findUnique({ where: { kind_subject: key }, select: { detail: true } })
  return readFirst(task?.detail)
}

/** Clocks of banks, of phones and of people differ by so much. */
const nearMs = 2 * 60_000

/**
 * What names this transfer, so that it pays once: the bank's own reference; else the line of the statement with this amount at
 * that time; else amount and minute. Null: what was seen by its time alone has paid something else, as far as can be told.
 */
async function referenceOf(tx: Tx, attemptId: string, { amount, reference, at }: Seen): Promise<string | null> {
  if (reference) return reference
  if (!at) return null
  // Two transfers of one amount at one time are told apart by nobody: whoever confirms them does so one after the other.
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('seen in our account', 0))`
  const near = { gte: new Date(at.getTime() - nearMs), lte: new Date(at.getTime() + nearMs) }
  const paid = { provider, state: 'succeeded', received: amount, paidAt: near, id: { not: attemptId } } as const
  if (await tx.paymentAttempt.findFirst({ where: paid, select: { id: true } })) return null
  const lines = await tx.bankStatementLine.findMany({ where: { amount, at: near } })
  const free = lines.filter((line) => line.attemptId === null)
  if (lines.length > 0 && free.length === 0) return null
  const distance = (line: { at: Date }) => Math.abs(line.at.getTime() - at.getTime())
  const [line] = free.sort((one, other) => distance(one) - distance(other))
  return line?.reference ?? `seen:${at.toISOString().slice(0, 16)}:${amount}`
}

async function settle(
  tx: Tx,
  { id: attemptId, orderId }: LockedAttempt,
  { reference, amount, at }: Seen & { readonly reference: string },
  now: Date,
): Promise<void> {
  const attempt = await tx.paymentAttempt.update({
    where: { id: attemptId },
    data: {
      ...{ state: 'succeeded', stateRank: rankOf('succeeded'), providerRef: reference, received: amount },
      ...{ paidAt: at ?? now, refundable: 'manual', nextReadAt: null },
    },
    include: { order: true },
  })
  await tx.bankStatementLine.updateMany({ where: { reference, attemptId: null }, data: { attemptId } })
  const money = { provider, ref: reference, currency: 'THB', received: amount, refundable: 'manual' } as const
  await takeMoney(tx, attempt, { ...money, livemode: true, isOurs: true }, now)
  await refreshOrder(tx, orderId)
}

/** Written into the history of the community whose order it is, when it is of one alone. */
async function tell(
  tx: Tx,
  actor: Actor,
  { id, orderId }: LockedAttempt,
  { action, seen }: { action: string; seen: Seen },
): Promise<void> {
  const makers = await tx.producer.findMany({
    where: { fulfilments: { some: { orderId } } },
    distinct: ['communityId'],
    select: { communityId: true },
  })
  const communityId = makers.length === 1 ? (makers[0]?.communityId ?? null) : null
  await record(tx, actor, { action, entity: 'PaymentAttempt', entityId: id, communityId, after: saidOf(seen) })
}
