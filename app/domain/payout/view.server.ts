import { db } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import { type Actor, actsForProgramme } from '../person/actor.ts'
import { nameFrom, namesOf } from '../person/name.server.ts'
import { fitOfNames } from './account-name.ts'

const payeeShown = { kind: true, bankCode: true, lastDigits: true, accountName: true } as const
const maker = { select: { id: true, nameTh: true, nameEn: true } } as const

/** Everything that the office looks at when it pays makers; null when out of reach. Of accounts only the last digits. */
export async function openPayouts(actor: Actor) {
  if (!actsForProgramme(actor, 'staff')) return null
  const shown = { producer: maker, payee: { select: payeeShown } } as const
  const [planned, underWay, ended, batches, names] = await Promise.all([
    db.payout.findMany({ where: { state: 'planned' }, orderBy: [{ plannedAt: 'asc' }, { id: 'asc' }], include: shown }),
    db.payout.findMany({
      where: { state: { in: ['approved', 'submitting', 'unknown', 'queued', 'sent'] } },
      orderBy: [{ plannedAt: 'asc' }, { id: 'asc' }],
      include: shown,
    }),
    db.payout.findMany({
      where: { state: { in: ['paid', 'failed', 'canceled', 'returned'] } },
      orderBy: { endedAt: 'desc' },
      take: 30,
      include: shown,
    }),
    db.payoutBatch.findMany({
      orderBy: { number: 'desc' },
      take: 10,
      include: { payouts: { select: { id: true, state: true, net: true } } },
    }),
    unjudged(),
  ])
  const people = await namesOf(
    db,
    planned.map(({ approvedById }) => approvedById),
  )
  return {
    planned: planned.map((payout) => ({
      ...plain(payout),
      approvedBy: payout.approvedById ? nameFrom(people, payout.approvedById) : null,
      isOwn: payout.approvedById === actor.id,
    })),
    underWay: underWay.map(plain),
    ended: ended.map(plain),
    batches: batches.map(({ id, number, createdAt, payouts }) => ({
      ...{ id, number, createdAt, count: payouts.length },
      total: payouts.reduce((sum, { net }) => sum + net, 0n).toString(),
      open: payouts.filter(({ state }) => state === 'queued' || state === 'sent').length,
      queued: payouts.filter(({ state }) => state === 'queued').length,
    })),
    names: names.map((payee) => ({ ...payee, isOwn: payee.createdById === actor.id })),
  }
}

export type OfficePayout = NonNullable<Awaited<ReturnType<typeof openPayouts>>>['underWay'][number]

interface Row {
  readonly id: string
  readonly rail: string
  readonly state: string
  readonly net: bigint
  readonly fee: bigint | null
  readonly feeVat: bigint | null
  readonly failureCode: string | null
  readonly plannedAt: Date
  readonly endedAt: Date | null
  readonly batchId: string | null
  readonly producer: { readonly id: string; readonly nameTh: string; readonly nameEn: string | null }
  readonly payee: { kind: 'bank' | 'promptpay'; bankCode: string | null; lastDigits: string; accountName: string }
}

function plain({ id, rail, state, net, fee, feeVat, failureCode, plannedAt, endedAt, batchId, producer, payee }: Row) {
  return {
    ...{ id, rail, state, failureCode, plannedAt, endedAt, batchId, producer, payee },
    net: net.toString(),
    cost: fee === null ? null : (fee + (feeVat ?? 0n)).toString(),
  }
}

/** Accounts whose name a person has to judge, the oldest first, with how near the names are. */
async function unjudged() {
  const waiting = await db.payeeAccount.findMany({
    where: { endedAt: null, nameMatch: 'unchecked' },
    orderBy: { createdAt: 'asc' },
    select: { id: true, ...payeeShown, createdAt: true, createdById: true, producer: maker },
  })
  return waiting.map((payee) => ({
    ...payee,
    fit: fitOfNames(payee.accountName, [payee.producer.nameTh, payee.producer.nameEn ?? '']),
  }))
}

/** One batch with each of its payouts; null when out of reach. */
export async function openBatch(actor: Actor, batchId: string) {
  if (!isId(batchId) || !actsForProgramme(actor, 'staff')) return null
  const batch = await db.payoutBatch.findUnique({
    where: { id: batchId },
    include: {
      payouts: {
        orderBy: [{ plannedAt: 'asc' }, { id: 'asc' }],
        include: { producer: maker, payee: { select: payeeShown } },
      },
    },
  })
  return batch && { id: batch.id, number: batch.number, createdAt: batch.createdAt, payouts: batch.payouts.map(plain) }
}

/** What makers are called, by id. */
export async function makerNames(
  ids: readonly string[],
): Promise<Map<string, { nameTh: string; nameEn: string | null }>> {
  const makers = await db.producer.findMany({ where: { id: { in: [...ids] } }, ...maker })
  return new Map(makers.map(({ id, nameTh, nameEn }) => [id, { nameTh, nameEn }]))
}
