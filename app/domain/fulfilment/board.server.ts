import { db, type Prisma } from '#app/lib/database.server.ts'
import { type Paged, readPage, type Turn } from '#app/lib/keyset.ts'
import { type Told, told } from '#app/lib/told.ts'
import { type Actor, reach } from '../person/actor.ts'
import { cardOfPart, type OrderCard, partCard } from './card.server.ts'
import { byUrgency, listSales } from './list.server.ts'
import { type Stage, stageOf, statesOf } from './stage.ts'

/** The orders of one maker, as the volunteer's board shows them. */
export interface MakerOrders {
  readonly maker: { readonly id: string; readonly name: Told }
  /** The maker has an account of their own to handle orders with. */
  readonly hasAccount: boolean
  /** The maker asked the volunteer to handle them: only then they are told one by one. */
  readonly cards: readonly OrderCard[] | null
  /** In all, on whichever page. */
  readonly waiting: number
  /** Since when the oldest of them waits. */
  readonly since: Date
  readonly lateSince: Date | null
}

export interface OrderBoard {
  /** Of the orders on this page. */
  readonly makers: readonly MakerOrders[]
  readonly pages: Pick<Paged<unknown>, 'before' | 'after'>
  /** At partner platforms, in the shops that the volunteer tends: often of several makers at once. */
  readonly sales: Paged<OrderCard>
}

export interface BoardLook {
  /** What was sent or has ended. */
  readonly done?: boolean
  readonly turn?: Turn
  readonly salesTurn?: Turn
}

const toDo: readonly Stage[] = ['new', 'packing', 'to_send']
const pageSize = 100

/** What waits in the volunteer's communities, by maker, the oldest first and on a page those with something late first. */
export async function boardOrders(
  actor: Actor,
  now: Date,
  { done = false, turn = null, salesTurn = null }: BoardLook = {},
): Promise<OrderBoard> {
  const community = reach(actor, 'volunteer')
  const heaps: readonly Stage[] = done ? ['done'] : toDo
  const wanted: Prisma.FulfilmentWhereInput = {
    ...{ state: { in: heaps.flatMap(statesOf) }, confirmedAt: { not: null }, producer: { community } },
  }
  const markOf = ({ confirmedAt, id }: BoardPart) => ({ at: confirmedAt ?? now, id })
  const [page, sales] = await Promise.all([
    readPage({ turn, size: pageSize, direction: done ? 'desc' : 'asc', markOf }, (slice) =>
      db.fulfilment.findMany({
        where: { AND: [wanted, slice.where('confirmedAt')] },
        include: onBoard,
        ...{ orderBy: slice.orderBy('confirmedAt'), take: slice.take },
      }),
    ),
    listSales({ variant: { product: { producer: { community } } } }, done ? 'done' : 'packing', {
      now,
      turn: salesTurn,
    }),
  ])
  const byMaker = Map.groupBy(page.rows, ({ producerId }) => producerId)
  const counts = await db.fulfilment.groupBy({
    by: ['producerId'],
    where: { ...wanted, producerId: { in: [...byMaker.keys()] } },
    _count: true,
  })
  const makers = [...byMaker].flatMap(([producerId, mine]) => {
    const waiting = counts.find((one) => one.producerId === producerId)?._count ?? mine.length
    return toMaker(mine, waiting, now) ?? []
  })
  return {
    makers: done ? makers : makers.sort(byLateness),
    pages: { before: page.before, after: page.after },
    sales: done ? sales : { ...sales, rows: [...sales.rows].sort(byUrgency) },
  }
}

const onBoard = {
  ...partCard,
  producer: {
    select: {
      ...partCard.producer.select,
      ...{ callName: true, nameEn: true, consents: true },
      sellerGrants: { where: { endedAt: null }, select: { id: true }, take: 1 },
    },
  },
} satisfies Prisma.FulfilmentInclude

type BoardPart = Prisma.FulfilmentGetPayload<{ include: typeof onBoard }>

function toMaker(parts: readonly BoardPart[], waiting: number, now: Date): MakerOrders | null {
  const [first] = parts
  if (!first) return null
  const { id, callName, nameEn, consents, sellerGrants } = first.producer
  const cards = parts.map((part) => cardOfPart(part, now))
  // What is done comes with the newest first, as it was read.
  if (stageOf(first.state) !== 'done') cards.sort(byUrgency)
  return {
    maker: { id, name: told(callName, nameEn) },
    hasAccount: sellerGrants.length > 0,
    cards: consents.includes('help') ? cards : null,
    waiting,
    since: first.confirmedAt ?? now,
    lateSince: earliest(cards.flatMap(({ lateSince }) => lateSince ?? [])),
  }
}

function earliest(moments: readonly Date[]): Date | null {
  return moments.length > 0 ? new Date(Math.min(...moments.map((at) => at.getTime()))) : null
}

function byLateness(one: MakerOrders, other: MakerOrders): number {
  const at = ({ lateSince }: MakerOrders) => lateSince?.getTime() ?? Number.POSITIVE_INFINITY
  return at(one) === at(other) ? one.since.getTime() - other.since.getTime() : at(one) - at(other)
}
