import { db, type Prisma } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import { type Direction, readPage, type Turn } from '#app/lib/keyset.ts'
import { record } from '../audit/audit.server.ts'
import { moneyRules } from '../money-rules/read.server.ts'
import { orderCode } from '../order/path.ts'
import { type Actor, actsForProgramme } from '../person/actor.ts'
import { nameFrom, namesOf } from '../person/name.server.ts'
import type { RefundState } from './refund-state.ts'
import { needsSecond } from './signature.ts'
import { openTarget } from './target.server.ts'
import type { RefundTarget } from './target.ts'

const pageSize = 50

/** The lists of refunds, each with the states that are in it and how it goes. */
const refundLists = {
  /** People of the programme have something to do. */
  waiting: { states: ['requested', 'failed', 'canceled', 'manual_pending'], direction: 'asc' },
  underWay: { states: ['approved', 'submitting', 'unknown', 'pending', 'requires_buyer'], direction: 'asc' },
  ended: { states: ['succeeded', 'manual_done', 'rejected'], direction: 'desc' },
} as const satisfies Record<string, { states: readonly RefundState[]; direction: Direction }>
type RefundList = keyof typeof refundLists

/** Refunds as the office lists them, each list a page at a time. Null for anybody but staff. */
export async function listRefunds(actor: Actor, turns: Partial<Record<RefundList, Turn>> = {}) {
  if (!actsForProgramme(actor, 'staff')) return null
  const { secondPersonAbove } = await moneyRules(db)
  const page = async (list: RefundList) => {
    const { states, direction } = refundLists[list]
    const paged = await readPage({ turn: turns[list] ?? null, size: pageSize, direction, markOf }, (slice) =>
      db.refund.findMany({
        where: { AND: [{ state: { in: [...states] } }, slice.where('requestedAt')] },
        ...{ orderBy: slice.orderBy('requestedAt'), take: slice.take, include: shown },
      }),
    )
    return { ...paged, rows: paged.rows.map((refund) => plain(refund, secondPersonAbove)) }
  }
  const [waiting, underWay, ended] = await Promise.all([page('waiting'), page('underWay'), page('ended')])
  return { waiting, underWay, ended }
}

const shown = {
  order: { select: { shortCode: true } },
  attempt: { select: { provider: true, method: true } },
} satisfies Prisma.RefundInclude

type Shown = Prisma.RefundGetPayload<{ include: typeof shown }>

function markOf({ requestedAt: at, id }: Pick<Shown, 'requestedAt' | 'id'>) {
  return { at, id }
}

function plain({ order, ...refund }: Shown, secondPersonAbove: bigint) {
  return {
    ...{ id: refund.id, state: refund.state, way: refund.way, reason: refund.reason, why: refund.why },
    ...{ requestedAt: refund.requestedAt, provider: refund.attempt.provider, method: refund.attempt.method },
    ...{ amount: refund.amount.toString(), order: orderCode(order.shortCode), hasTarget: refund.sealedTarget !== null },
    isHalfAgreed: refund.approvedById !== null && refund.secondById === null && refund.approvedAt === null,
    needsSecond: needsSecond({ way: refund.way ?? 'manual', amount: refund.amount }, secondPersonAbove),
  }
}

export type ListedRefund = ReturnType<typeof plain>

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
