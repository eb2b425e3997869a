import { db, type Prisma } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import { readPage, type Slice, type Turn } from '#app/lib/keyset.ts'
import { type Actor, actsForProgramme } from '../person/actor.ts'
import { nameFrom, namesOf } from '../person/name.server.ts'
import { fitOfNames } from './account-name.ts'
import { canBeAskedBack } from './payout-state.ts'

const payeeShown = { kind: true, bankCode: true, lastDigits: true, accountName: true } as const
const maker = { select: { id: true, nameTh: true, nameEn: true } } as const

const pageSize = 50

/** The lists of the page that go on. */
type PayoutList = 'planned' | 'underWay' | 'ended' | 'batches' | 'names'
type Turns = Partial<Record<PayoutList, Turn>>

/** Everything that the office looks at when it pays makers, each list a page at a time; null when out of reach. Of accounts only the last digits. */
export async function openPayouts(actor: Actor, turns: Turns = {}) {
  if (!actsForProgramme(actor, 'staff')) return null
  const [planned, underWay, ended, batches, names, toFile] = await Promise.all([
    readPage({ turn: turns.planned ?? null, size: pageSize, direction: 'asc', markOf: byPlan }, (slice) =>
      readPayouts({ state: 'planned' }, 'plannedAt', slice),
    ),
    readPage({ turn: turns.underWay ?? null, size: pageSize, direction: 'asc', markOf: byPlan }, (slice) =>
      readPayouts({ state: { in: ['approved', 'submitting', 'unknown', 'queued', 'sent'] } }, 'plannedAt', slice),
    ),
    readPage({ turn: turns.ended ?? null, size: pageSize, direction: 'desc', markOf: byEnd }, (slice) =>
      readPayouts(
        { state: { in: ['paid', 'failed', 'canceled', 'returned'] }, endedAt: { not: null } },
        'endedAt',
        slice,
      ),
    ),
    readBatches(turns.batches ?? null),
    unjudged(turns.names ?? null),
    db.payout.count({ where: { rail: 'bank_batch', state: 'approved' } }),
  ])
  const [people, askedBack] = await Promise.all([
    namesOf(
      db,
      planned.rows.map(({ approvedById }) => approvedById),
    ),
    askedBackOf(underWay.rows),
  ])
  return {
    planned: {
      ...planned,
      rows: planned.rows.map((payout) => ({
        ...plain(payout),
        approvedBy: payout.approvedById ? nameFrom(people, payout.approvedById) : null,
        isOwn: payout.approvedById === actor.id,
      })),
    },
    underWay: {
      ...underWay,
      rows: underWay.rows.map((payout) => ({
        ...plain(payout),
        isAskedBack: askedBack.has(payout.id),
        mayDrop: payout.state === 'approved' || (canBeAskedBack(payout) && !askedBack.has(payout.id)),
      })),
    },
    ended: { ...ended, rows: ended.rows.map(plain) },
    batches,
    names: { ...names, rows: names.rows.map((payee) => ({ ...payee, isOwn: payee.createdById === actor.id })) },
    /** Agreed to, and in no file for the bank yet. */
    toFile,
  }
}

const shown = { producer: maker, payee: { select: payeeShown } } satisfies Prisma.PayoutInclude
type ShownPayout = Prisma.PayoutGetPayload<{ include: typeof shown }>

function readPayouts(
  where: Prisma.PayoutWhereInput,
  by: 'plannedAt' | 'endedAt',
  slice: Slice,
): Promise<ShownPayout[]> {
  return db.payout.findMany({
    where: { AND: [where, slice.where(by)] },
    ...{ orderBy: slice.orderBy(by), take: slice.take, include: shown },
  })
}

function byPlan({ plannedAt: at, id }: ShownPayout) {
  return { at, id }
}

function byEnd({ endedAt, plannedAt, id }: ShownPayout) {
  return { at: endedAt ?? plannedAt, id }
}

async function readBatches(turn: Turn) {
  const markOf = ({ createdAt: at, id }: { createdAt: Date; id: string }) => ({ at, id })
  const page = await readPage({ turn, size: 10, direction: 'desc', markOf }, (slice) =>
    db.payoutBatch.findMany({
      where: slice.where('createdAt'),
      ...{ orderBy: slice.orderBy('createdAt'), take: slice.take },
      include: { payouts: { select: { id: true, state: true, net: true } } },
    }),
  )
  return {
    ...page,
    rows: page.rows.map(({ id, number, createdAt, payouts }) => ({
      ...{ id, number, createdAt, count: payouts.length },
      total: payouts.reduce((sum, { net }) => sum + net, 0n).toString(),
      open: payouts.filter(({ state }) => state === 'queued' || state === 'sent').length,
      queued: payouts.filter(({ state }) => state === 'queued').length,
    })),
  }
}

/** Those of them that somebody has asked back from the provider, once. */
async function askedBackOf(payouts: readonly { readonly id: string }[]): Promise<ReadonlySet<string>> {
  const asked = await db.providerOperation.findMany({
    where: { kind: 'cancel_payout', targetId: { in: payouts.map(({ id }) => id) } },
    select: { targetId: true },
  })
  return new Set(asked.map(({ targetId }) => targetId))
}

export type OfficePayout = NonNullable<Awaited<ReturnType<typeof openPayouts>>>['ended']['rows'][number]

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
async function unjudged(turn: Turn) {
  const markOf = ({ createdAt: at, id }: { createdAt: Date; id: string }) => ({ at, id })
  const page = await readPage({ turn, size: pageSize, direction: 'asc', markOf }, (slice) =>
    db.payeeAccount.findMany({
      where: { AND: [{ endedAt: null, nameMatch: 'unchecked' }, slice.where('createdAt')] },
      ...{ orderBy: slice.orderBy('createdAt'), take: slice.take },
      select: { id: true, ...payeeShown, createdAt: true, createdById: true, producer: maker },
    }),
  )
  return {
    ...page,
    rows: page.rows.map((payee) => ({
      ...payee,
      fit: fitOfNames(payee.accountName, [payee.producer.nameTh, payee.producer.nameEn ?? '']),
    })),
  }
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
