import { db, type Prisma } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import { type Told, told } from '#app/lib/told.ts'
import { remainsOf } from '../ledger/allocation.ts'
import { orderCode } from '../order/path.ts'
import type { Actor } from '../person/actor.ts'
import type { ShownPhoto } from '../photo/shown.ts'
import { photoFields } from '../photo/shown.ts'
import { monthOf, spanOf } from './month.ts'
import { mayKeepMoney } from './payee.server.ts'

/** What a maker has earned, what came back, and what was paid to them: read from the books alone. Amounts in satang. */

/** One thing that happened to a maker's money. */
export interface MoneyEntry {
  readonly id: string
  readonly kind: 'sold' | 'refunded' | 'paid_out' | 'came_back' | 'other'
  readonly at: Date
  /** What the maker gained; negative: lost, or received into their account. */
  readonly amount: bigint
  /** Of an order, as people say it; null for payouts. */
  readonly order: string | null
  readonly goods: readonly MoneyGood[]
}

export interface MoneyGood {
  readonly title: Told
  readonly quantity: number
  readonly photo: ShownPhoto['photo'] | null
}

const may = (actor: Actor, id: string): Prisma.ProducerWhereInput => ({ AND: [{ id }, mayKeepMoney(actor)] })

/** A maker's money now, and the months that have something in them, a year of them up to `until`. Null: out of reach. */
export async function openMoney(actor: Actor, producerId: string, until: string | null = null) {
  if (!isId(producerId)) return null
  const producer = await db.producer.findFirst({
    where: may(actor, producerId),
    select: { id: true, nameTh: true, nameEn: true, callName: true },
  })
  if (!producer) return null
  const [balance, transit, held, paid, months, payee] = await Promise.all([
    sumOf({ account: 'payable', subject: producerId }),
    inTransit(producerId),
    heldFor(producerId),
    db.payout.aggregate({ where: { producerId, state: 'paid' }, _sum: { net: true } }),
    monthsOf(producerId, until),
    db.payeeAccount.findFirst({
      where: { producerId, endedAt: null },
      select: {
        ...{ kind: true, bankCode: true, lastDigits: true, accountName: true },
        ...{ state: true, nameMatch: true, usableFrom: true },
      },
    }),
  ])
  return {
    producer,
    /** Theirs, and not on its way; negative: owed to the programme after refunds. */
    ready: -balance,
    onItsWay: transit,
    /** Of orders that are paid and have not arrived. */
    held,
    paidOut: paid._sum.net ?? 0n,
    ...months,
    payee,
  }
}

export type OpenedMoney = NonNullable<Awaited<ReturnType<typeof openMoney>>>

/** The makers whose money this person may see as their own seller. */
export async function ownMakers(
  actor: Actor,
): Promise<readonly { id: string; nameTh: string; nameEn: string | null }[]> {
  const ids = actor.grants.flatMap(({ role, producerId }) => (role === 'seller' && producerId ? [producerId] : []))
  return db.producer.findMany({
    where: { AND: [{ id: { in: ids } }, mayKeepMoney(actor)] },
    orderBy: { createdAt: 'asc' },
    select: { id: true, nameTh: true, nameEn: true },
  })
}

/** Everything of one month, oldest first, with what was there before it and after it. Null: out of reach. */
export async function statementOf(actor: Actor, producerId: string, month: string) {
  if (!isId(producerId)) return null
  const producer = await db.producer.findFirst({
    where: may(actor, producerId),
    select: { id: true, nameTh: true, nameEn: true, community: { select: { nameTh: true, nameEn: true } } },
  })
  if (!producer) return null
  const { from, to } = spanOf(month)
  const own = { account: 'payable', subject: producerId }
  const [before, lines] = await Promise.all([
    sumOf({ ...own, at: { lt: from } }),
    db.ledgerLine.findMany({
      where: { ...own, at: { gte: from, lt: to } },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
      include: { journal: { select: { key: true, kind: true, orderId: true } } },
    }),
  ])
  const entries = await entriesOf(producerId, lines)
  const change = entries.reduce((sum, { amount }) => sum + amount, 0n)
  return { producer, month, before: -before, entries, after: -before + change }
}

async function sumOf(where: Prisma.LedgerLineWhereInput): Promise<bigint> {
  const { _sum } = await db.ledgerLine.aggregate({ where, _sum: { amount: true } })
  return _sum.amount ?? 0n
}

async function inTransit(producerId: string): Promise<bigint> {
  const under = await db.payout.findMany({
    where: { producerId, state: { in: ['submitting', 'unknown', 'queued', 'sent'] } },
    select: { net: true },
  })
  return under.reduce((sum, { net }) => sum + net, 0n)
}

async function heldFor(producerId: string): Promise<bigint> {
  const lines = await db.orderLine.findMany({
    where: { fulfilment: { producerId, releasedAt: null, cancelledAt: null }, order: { paidAt: { not: null } } },
    select: { gross: true, share: true, refunded: true },
  })
  return lines.reduce((sum, line) => sum + remainsOf(line).payable, 0n)
}

const monthsShown = 12

/** The newest first; `olderMonths`: the month from which the next page goes on. */
async function monthsOf(producerId: string, until: string | null) {
  const to = spanOf(until ?? '2099-12').to
  const rows = await db.$queryRaw<{ at: Date }[]>`
    select min(at) as at from "LedgerLine" where account = 'payable' and subject = ${producerId} and at < ${to}
    group by date_trunc('month', at at time zone 'Asia/Bangkok') order by 1 desc limit ${monthsShown + 1}`
  const months = rows.map(({ at }) => monthOf(at))
  return { months: months.slice(0, monthsShown), olderMonths: months[monthsShown] ?? null }
}

type Line = Prisma.LedgerLineGetPayload<{
  include: { journal: { select: { key: true; kind: true; orderId: true } } }
}>

async function entriesOf(producerId: string, lines: readonly Line[]): Promise<MoneyEntry[]> {
  const lastOf = ({ journal }: Line) => journal.key.split(':').at(-1) ?? ''
  const of = (kind: string) => lines.filter(({ journal }) => journal.kind === kind)
  const [sold, back, orders] = await Promise.all([
    db.orderLine.findMany({ where: { fulfilmentId: { in: of('release').map(lastOf) } }, orderBy: { position: 'asc' } }),
    db.refundLine.findMany({
      where: { refundId: { in: of('refund_approve').map(lastOf) }, orderLine: { fulfilment: { producerId } } },
      include: { orderLine: true },
    }),
    db.order.findMany({
      where: { id: { in: lines.flatMap(({ journal }) => journal.orderId ?? []) } },
      select: { id: true, shortCode: true },
    }),
  ])
  const hashes = [...sold, ...back.flatMap(({ orderLine }) => orderLine ?? [])].flatMap(
    ({ photoHash }) => photoHash ?? [],
  )
  const photos = await db.photo.findMany({ where: { hash: { in: hashes } }, select: photoFields })
  const good = (line: (typeof sold)[number], quantity: number): MoneyGood => ({
    title: told(line.titleTh, line.titleEn),
    quantity,
    photo: photos.find(({ hash }) => hash === line.photoHash) ?? null,
  })
  return lines.map((line) => {
    const subject = lastOf(line)
    const order = orders.find(({ id }) => id === line.journal.orderId)
    return {
      ...{ id: String(line.id), kind: kindOf(line.journal.kind), at: line.at, amount: -line.amount },
      order: order ? orderCode(order.shortCode) : null,
      goods: [
        ...sold.filter(({ fulfilmentId }) => fulfilmentId === subject).map((one) => good(one, one.quantity)),
        ...back.flatMap(({ refundId, quantity, orderLine }) =>
          refundId === subject && orderLine ? [good(orderLine, quantity)] : [],
        ),
      ],
    }
  })
}

function kindOf(journal: string): MoneyEntry['kind'] {
  switch (journal) {
    case 'release':
      return 'sold'
    case 'refund_approve':
      return 'refunded'
    case 'payout_start':
      return 'paid_out'
    case 'payout_fail':
    case 'payout_return':
      return 'came_back'
    default:
      return 'other'
  }
}
