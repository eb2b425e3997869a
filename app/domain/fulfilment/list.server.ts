import { db, type Prisma } from '#app/lib/database.server.ts'
import { type Actor, ownProducers } from '../person/actor.ts'
import { cardOfPart, cardOfSale, type OrderCard, partCard, saleCard } from './card.server.ts'
import { ownParts } from './reach.ts'
import { type Stage, stageOf, stages, statesOf } from './stage.ts'

const mostShown = 60
/** Orders at partners that ended are shown for so long. */
const saleDays = 30

export type StageCounts = Readonly<Record<Exclude<Stage, 'done'>, number>>

/** How many orders of this maker wait in each heap. */
export async function countOwnOrders(actor: Actor): Promise<StageCounts> {
  const [byState, sales] = await Promise.all([
    db.fulfilment.groupBy({ by: ['state'], where: ownParts(actor), _count: true }),
    db.partnerSale.count({ where: salesWith(ofOwn(actor), 'packing', new Date()) }),
  ])
  const counts = { new: 0, packing: sales, to_send: 0, done: 0 }
  for (const { state, _count } of byState) counts[stageOf(state)] += _count
  return counts
}

/** The heap to show first: the first in which something waits. */
export function firstStage(counts: StageCounts): Stage {
  return stages.find((stage) => stage !== 'done' && counts[stage] > 0) ?? 'new'
}

/** The maker's own orders of one heap: what is late first, then the oldest; of what is done the newest. */
export async function listOwnOrders(actor: Actor, stage: Stage, now: Date): Promise<OrderCard[]> {
  const isDone = stage === 'done'
  const [parts, sales] = await Promise.all([
    db.fulfilment.findMany({
      where: { AND: [ownParts(actor), { state: { in: statesOf(stage) } }] },
      include: partCard,
      orderBy: { confirmedAt: isDone ? 'desc' : 'asc' },
      take: mostShown,
    }),
    listSales(ofOwn(actor), stage, now),
  ])
  const cards = [...parts.map((part) => cardOfPart(part, now)), ...sales]
  return isDone ? cards.sort((one, other) => other.since.getTime() - one.since.getTime()) : cards.sort(byUrgency)
}

/** What is late comes first, then what waits longest. */
export function byUrgency(one: OrderCard, other: OrderCard): number {
  const at = ({ lateSince }: OrderCard) => lateSince?.getTime() ?? Number.POSITIVE_INFINITY
  return at(one) === at(other) ? one.since.getTime() - other.since.getTime() : at(one) - at(other)
}

/** The sales at partners in a heap, with those lines that `mine` names. */
export async function listSales(mine: Prisma.PartnerSaleLineWhereInput, stage: Stage, now: Date): Promise<OrderCard[]> {
  if (stage === 'new' || stage === 'to_send') return []
  const sales = await db.partnerSale.findMany({
    where: salesWith(mine, stage, now),
    include: saleCard(mine),
    orderBy: { placedAt: stage === 'done' ? 'desc' : 'asc' },
    take: mostShown,
  })
  return sales.flatMap((sale) => cardOfSale(sale, now) ?? [])
}

/** What is not paid over there, or held by the platform, is nothing for a maker to do yet. */
function salesWith(
  mine: Prisma.PartnerSaleLineWhereInput,
  stage: 'packing' | 'done',
  now: Date,
): Prisma.PartnerSaleWhereInput {
  const lines = { some: mine }
  if (stage === 'packing') return { state: 'to_ship', lines }
  const since = new Date(now.getTime() - saleDays * 86_400_000)
  return { state: { in: ['shipped', 'done', 'cancelled', 'returned'] }, placedAt: { gte: since }, lines }
}

function ofOwn(actor: Actor): Prisma.PartnerSaleLineWhereInput {
  return { variant: { product: { producer: ownProducers(actor) } } }
}
