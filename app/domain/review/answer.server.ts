import { z } from 'zod'
import { db, type Tx } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import { readPage, type Turn } from '#app/lib/keyset.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { record } from '../audit/audit.server.ts'
import { ringOperation } from '../payment/operation.server.ts'
import { declareAbsent } from '../payment/send.server.ts'
import { type Actor, actsForProgramme } from '../person/actor.ts'
import { refundWholePayment } from '../refund/ask.server.ts'
import { choiceOf, type ReviewChoice, type ReviewKind, reviewChoices, reviewKinds } from './kind.ts'
import { unmark } from './review.server.ts'

/** What waits for a person about money, and how they end it. For the programme's staff. */

const detail = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))

const pageSize = 50

/** What is open, the oldest first, a page at a time, each with the ways in which it can end. */
export async function listReviews(actor: Actor, turn: Turn = null) {
  if (!actsForProgramme(actor, 'staff')) return { rows: [], before: null, after: null }
  const markOf = ({ openedAt: at, id }: { openedAt: Date; id: string }) => ({ at, id })
  const { rows, ...pages } = await readPage({ turn, size: pageSize, direction: 'asc', markOf }, (slice) =>
    db.reviewTask.findMany({
      where: { AND: [{ doneAt: null }, slice.where('openedAt')] },
      ...{ orderBy: slice.orderBy('openedAt'), take: slice.take },
    }),
  )
  const orders = await db.order.findMany({
    where: { id: { in: rows.flatMap(({ orderId }) => orderId ?? []) } },
    select: { id: true, shortCode: true },
  })
  const tasks = rows.flatMap(({ id, kind: said, subject, orderId, openedAt, detail: particulars }) => {
    const kind = reviewKinds.find((known) => known === said)
    if (!kind) return []
    const shortCode = orders.find((order) => order.id === orderId)?.shortCode ?? null
    const choices: readonly ReviewChoice[] = reviewChoices[kind]
    return [{ id, kind, subject, shortCode, openedAt, detail: detail.safeParse(particulars).data ?? {}, choices }]
  })
  return { ...pages, rows: tasks }
}

/** How many are open. */
export function countReviews(actor: Actor): Promise<number> {
  return actsForProgramme(actor, 'staff') ? db.reviewTask.count({ where: { doneAt: null } }) : Promise.resolve(0)
}

export type ReviewRefusal =
  | { readonly code: 'not_found' | 'not_now' | 'no_such_choice' }
  /** There is nothing of this payment that could go back. */
  | { readonly code: 'nothing_to_give_back' }

/** Ends a matter as a person has chosen, and does what follows from it, all in one transaction with its audit. */
export async function answerReview(
  actor: Actor,
  { id, choice: said }: { id: string; choice: string },
  now: Date,
): Promise<Outcome<null, ReviewRefusal>> {
  if (!actsForProgramme(actor, 'staff') || !isId(id)) return refused({ code: 'not_found' })
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`select id from "ReviewTask" where id = ${id}::uuid for update`
    const task = await tx.reviewTask.findUnique({ where: { id } })
    const kind = reviewKinds.find((known) => known === task?.kind)
    if (!task || !kind) return refused({ code: 'not_found' })
    const choice = choiceOf(kind, said)
    if (!choice) return refused({ code: 'no_such_choice' })
    if (task.doneAt) return refused({ code: 'not_now' })
    const followed = await follow(tx, { ...task, kind, choice }, now)
    if (!followed.ok) return followed
    // What is looked for again is still nobody's to close.
    if (choice !== 'look_again') {
      await tx.reviewTask.update({ where: { id }, data: { doneAt: now, doneById: actor.id, choice } })
      if (task.orderId) await unmark(tx, task.orderId)
    }
    await record(tx, actor, {
      ...{ action: 'review.answered', entity: 'ReviewTask', entityId: id, communityId: null },
      after: { kind, choice, subject: task.subject },
    })
    return done(null)
  })
}

interface Asked {
  readonly kind: ReviewKind
  readonly choice: ReviewChoice
  readonly subject: string
  readonly detail: unknown
}

async function follow(
  tx: Tx,
  { kind, choice, subject, detail: said }: Asked,
  now: Date,
): Promise<Outcome<null, ReviewRefusal>> {
  switch (choice) {
    case 'seen':
      return done(null)
    case 'look_again':
      return lookAgain(tx, subject, now)
    case 'did_not_happen':
      return (await declareAbsent(tx, subject, now)) ? done(null) : refused({ code: 'not_now' })
    case 'give_back': {
      const attemptId = detail.safeParse(said).data?.attempt
      if (typeof attemptId !== 'string') return refused({ code: 'nothing_to_give_back' })
      const wished = await refundWholePayment(tx, { attemptId, reason: reasons[kind] ?? 'wrong_amount' }, now)
      return wished.ok ? done(null) : refused({ code: 'nothing_to_give_back' })
    }
  }
}

const reasons: Partial<Record<ReviewKind, 'late_payment' | 'duplicate_payment' | 'wrong_amount'>> = {
  late_payment: 'late_payment',
  duplicate_payment: 'duplicate_payment',
}

async function lookAgain(tx: Tx, operationId: string, now: Date): Promise<Outcome<null, ReviewRefusal>> {
  const operation = await tx.providerOperation.findUnique({ where: { id: operationId } })
  if (operation?.status !== 'unknown') return refused({ code: 'not_now' })
  await tx.providerOperation.update({ where: { id: operationId }, data: { nextTryAt: now } })
  await ringOperation(tx, operation, now)
  return done(null)
}
