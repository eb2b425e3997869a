import { db, type Prisma } from '#app/lib/database.server.ts'
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
  readonly waiting: number
  /** Since when the oldest of them waits. */
  readonly since: Date
  readonly lateSince: Date | null
}

export interface OrderBoard {
  readonly makers: readonly MakerOrders[]
  /** At partner platforms, in the shops that the volunteer tends: often of several makers at once. */
  readonly sales: readonly OrderCard[]
}

const toDo: readonly Stage[] = ['new', 'packing', 'to_send']
const mostShown = 300

/** What waits in the volunteer's communities, by maker, those with something late first; `done`: what was sent or has ended. */
export async function boardOrders(actor: Actor, now: Date, { done = false } = {}): Promise<OrderBoard> {
  const community = reach(actor, 'volunteer')
  const heaps: readonly Stage[] = done ? ['done'] : toDo
  const [parts, sales] = await Promise.all([
    db.fulfilment.findMany({
      where: { state: { in: heaps.flatMap(statesOf) }, confirmedAt: { not: null }, producer: { community } },
      include: onBoard,
      orderBy: { confirmedAt: done ? 'desc' : 'asc' },
      take: mostShown,
    }),
    listSales({ variant: { product: { producer: { community } } } }, done ? 'done' : 'packing', now),
  ])
  const byMaker = Map.groupBy(parts, ({ producerId }) => producerId)
  const makers = [...byMaker.values()].flatMap((mine) => toMaker(mine, now) ?? [])
  return { makers: done ? makers : makers.sort(byLateness), sales: done ? sales : sales.sort(byUrgency) }
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

function toMaker(parts: readonly BoardPart[], now: Date): MakerOrders | null {
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
    waiting: cards.length,
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
