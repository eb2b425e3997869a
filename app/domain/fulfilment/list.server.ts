import { db, type Prisma } from '#app/lib/database.server.ts'
import { type Paged, readPage, type Slice, type Turn } from '#app/lib/keyset.ts'
import { type Actor, ownProducers } from '../person/actor.ts'
import { cardOfPart, cardOfSale, type OrderCard, partCard, saleCard } from './card.server.ts'
import { ownParts } from './reach.ts'
import { directionOf, type Stage, stageOf, stages, statesOf } from './stage.ts'

const pageSize = 60
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

/** A maker's own orders of one heap, a page at a time: the oldest first, of what is done the newest; on a page what is late first. */
export async function listOwnOrders(
  actor: Actor,
  stage: Stage,
  { now, turn = null }: { readonly now: Date; readonly turn?: Turn },
): Promise<Paged<OrderCard>> {
  const page = await readPage({ turn, size: pageSize, direction: directionOf(stage), markOf }, async (slice) => {
    const [parts, sales] = await Promise.all([
      db.fulfilment.findMany({
        where: {
          AND: [
            ownParts(actor),
            { state: { in: statesOf(stage) }, confirmedAt: { not: null } },
            slice.where('confirmedAt'),
          ],
        },
        include: partCard,
        orderBy: slice.orderBy('confirmedAt'),
        take: slice.take,
      }),
      readSales(ofOwn(actor), stage, { now, slice }),
    ])
    return [...parts.map((part) => cardOfPart(part, now)), ...sales]
  })
  return stage === 'done' ? page : { ...page, rows: [...page.rows].sort(byUrgency) }
}

function markOf({ since: at, id }: OrderCard) {
  return { at, id }
}

/** What is late comes first, then what waits longest. */
export function byUrgency(one: OrderCard, other: OrderCard): number {
  const at = ({ lateSince }: OrderCard) => lateSince?.getTime() ?? Number.POSITIVE_INFINITY
  return at(one) === at(other) ? one.since.getTime() - other.since.getTime() : at(one) - at(other)
}

/** The sales at partners in a heap, with those lines that `mine` names, a page at a time. */
export function listSales(
  mine: Prisma.PartnerSaleLineWhereInput,
  stage: Stage,
  { now, turn }: { readonly now: Date; readonly turn: Turn },
): Promise<Paged<OrderCard>> {
  const list = { turn, size: pageSize, direction: directionOf(stage), markOf }
  return readPage(list, (slice) => readSales(mine, stage, { now, slice }))
}

async function readSales(
  mine: Prisma.PartnerSaleLineWhereInput,
  stage: Stage,
  { now, slice }: { readonly now: Date; readonly slice: Slice },
): Promise<OrderCard[]> {
  if (stage === 'new' || stage === 'to_send') return []
  const sales = await db.partnerSale.findMany({
    where: { AND: [salesWith(mine, stage, now), slice.where('placedAt')] },
    include: saleCard(mine),
    orderBy: slice.orderBy('placedAt'),
    take: slice.take,
  })
  return sales.flatMap((sale) => cardOfSale(sale, now) ?? [])
}

/** What is not paid over there, or held by the platform, is nothing for a maker to do yet. */
function salesWith(
  mine: Prisma.PartnerSaleLineWhereInput,
  stage: 'packing' | 'done',
  now: Date,
): Prisma.PartnerSaleWhereInput {
  // Only lines with goods of ours make a card.
  const lines = { some: { AND: [mine, { variantId: { not: null } }] } }
  if (stage === 'packing') return { state: 'to_ship', lines }
  const since = new Date(now.getTime() - saleDays * 86_400_000)
  return { state: { in: ['shipped', 'done', 'cancelled', 'returned'] }, placedAt: { gte: since }, lines }
}

function ofOwn(actor: Actor): Prisma.PartnerSaleLineWhereInput {
  return { variant: { product: { producer: ownProducers(actor) } } }
}
