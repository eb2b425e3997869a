import { db } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import { record } from '../audit/audit.server.ts'
import { moneyRules } from '../money-rules/read.server.ts'
import { orderCode } from '../order/path.ts'
import { type Actor, actsForProgramme } from '../person/actor.ts'
import { nameFrom, namesOf } from '../person/name.server.ts'
import { needsSecond } from './signature.ts'
import { openTarget } from './target.server.ts'
import type { RefundTarget } from './target.ts'

const most = 100

/** Refunds that people of the programme have something to do with, the oldest first, and what ended lately. */
export async function listRefunds(actor: Actor) {
  if (!actsForProgramme(actor, 'staff')) return null
  const { secondPersonAbove } = await moneyRules(db)
  const shown = {
    order: { select: { shortCode: true } },
    attempt: { select: { provider: true, method: true } },
  } as const
  const oldest = [{ requestedAt: 'asc' as const }, { id: 'asc' as const }]
  const [waiting, underWay, ended] = await Promise.all([
    db.refund.findMany({
      where: { state: { in: ['requested', 'failed', 'canceled', 'manual_pending'] } },
      ...{ orderBy: oldest, take: most, include: shown },
    }),
    db.refund.findMany({
      where: { state: { in: ['approved', 'submitting', 'unknown', 'pending', 'requires_buyer'] } },
      ...{ orderBy: oldest, take: most, include: shown },
    }),
    db.refund.findMany({
      where: { state: { in: ['succeeded', 'manual_done', 'rejected'] } },
      ...{ orderBy: { requestedAt: 'desc' }, take: 30, include: shown },
    }),
  ])
  const plain = ({ order, ...refund }: (typeof waiting)[number]) => ({
    ...{ id: refund.id, state: refund.state, way: refund.way, reason: refund.reason, why: refund.why },
    ...{ requestedAt: refund.requestedAt, provider: refund.attempt.provider, method: refund.attempt.method },
    ...{ amount: refund.amount.toString(), order: orderCode(order.shortCode), hasTarget: refund.sealedTarget !== null },
    isHalfAgreed: refund.approvedById !== null && refund.secondById === null && refund.approvedAt === null,
    needsSecond: needsSecond({ way: refund.way ?? 'manual', amount: refund.amount }, secondPersonAbove),
  })
  return { waiting: waiting.map(plain), underWay: underWay.map(plain), ended: ended.map(plain) }
}

export type ListedRefund = NonNullable<Awaited<ReturnType<typeof listRefunds>>>['waiting'][number]

/** One refund with everything to decide it by. Opening the account that a transfer by hand goes to is written down. */
export async function openRefund(actor: Actor, refundId: string) {
  if (!isId(refundId) || !actsForProgramme(actor, 'staff')) return null
  const refund = await db.refund.findUnique({
    where: { id: refundId },
    include: {
      order: { select: { shortCode: true, total: true, disputed: true } },
      attempt: { select: { provider: true, method: true, received: true } },
      lines: {
        include: {
          orderLine: { include: { fulfilment: { select: { deliveredAt: true, releasedAt: true } } } },
          fulfilment: { select: { number: true } },
        },
      },
    },
  })
  if (!refund) return null
  const { secondPersonAbove } = await moneyRules(db)
  const people = await namesOf(db, [refund.requestedById, refund.approvedById, refund.secondById, refund.doneById])
  const nameOf = (id: string | null) => (id ? nameFrom(people, id) : null)
  return {
    ...{
      id: refund.id,
      state: refund.state,
      way: refund.way,
      reason: refund.reason,
      why: refund.why,
      note: refund.note,
    },
    ...{ amount: refund.amount.toString(), requestedAt: refund.requestedAt, approvedAt: refund.approvedAt },
    ...{ doneAt: refund.doneAt, failureCode: refund.failureCode, refusal: refund.refusal, answerBy: refund.answerBy },
    ...{ bankReference: refund.bankReference, provider: refund.attempt.provider, method: refund.attempt.method },
    order: {
      code: orderCode(refund.order.shortCode),
      total: refund.order.total.toString(),
      disputed: refund.order.disputed,
    },
    lines: refund.lines.map(({ orderLine, fulfilment, quantity, amount, share, payable }) => ({
      ...{ quantity, amount: amount.toString(), share: share.toString(), payable: payable.toString() },
      title: orderLine ? { th: orderLine.titleTh, en: orderLine.titleEn } : null,
      part: fulfilment?.number ?? null,
      noReturn: orderLine?.noReturn ?? null,
      isTheirs: (orderLine?.fulfilment.releasedAt ?? null) !== null,
    })),
    people: {
      ...{ asked: nameOf(refund.requestedById), approved: nameOf(refund.approvedById) },
      ...{ second: nameOf(refund.secondById), done: nameOf(refund.doneById) },
    },
    needsSecond: needsSecond({ way: refund.way ?? 'manual', amount: refund.amount }, secondPersonAbove),
    /** This person asked or agreed already: somebody else has to go on. */
    isOwn: actor.id === refund.requestedById || actor.id === refund.approvedById,
    hasTarget: refund.sealedTarget !== null,
  }
}

export type OpenedRefund = NonNullable<Awaited<ReturnType<typeof openRefund>>>

/** The account that the buyer typed, whole, for whoever is about to type it at the bank. That they looked is written down. */
export function viewTarget(actor: Actor, refundId: string): Promise<RefundTarget | null> {
  return db.$transaction(async (tx) => {
    if (!isId(refundId) || !actsForProgramme(actor, 'staff')) return null
    const refund = await tx.refund.findFirst({ where: { id: refundId, state: 'manual_pending' } })
    if (!refund?.sealedTarget || actor.id === refund.approvedById || actor.id === refund.requestedById) return null
    await record(tx, actor, {
      ...{ action: 'refund.account_viewed', entity: 'Refund', entityId: refund.id, communityId: null },
    })
    return openTarget(refund.sealedTarget)
  })
}
