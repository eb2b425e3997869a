import { db, type Prisma } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { difference, record } from '../audit/audit.server.ts'
import { type Actor, reach } from '../person/actor.ts'

/** The places where a community's buyers collect. Its volunteer and its committee keep them. */

export interface PointFacts {
  readonly nameTh: string
  readonly nameEn: string | null
  readonly placeTh: string
  readonly placeEn: string | null
  readonly hoursTh: string
  readonly hoursEn: string | null
}

const keeps = (actor: Actor): Prisma.CommunityWhereInput => reach(actor, 'volunteer', 'committee')
const facts = { nameTh: true, nameEn: true, placeTh: true, placeEn: true, hoursTh: true, hoursEn: true } as const
const waiting = { state: { notIn: ['delivered', 'cancelled'] } } satisfies Prisma.FulfilmentWhereInput

/** The points of somebody's communities, those that are open first. */
export async function listPoints(actor: Actor) {
  return db.pickupPoint.findMany({
    where: { community: keeps(actor) },
    select: {
      ...facts,
      ...{ id: true, closedAt: true, community: { select: { nameTh: true, nameEn: true } } },
      _count: { select: { fulfilments: { where: waiting } } },
    },
    orderBy: [{ closedAt: { sort: 'desc', nulls: 'first' } }, { nameTh: 'asc' }],
  })
}

/** One point, or null when it is not theirs. */
export async function openPoint(actor: Actor, id: string) {
  if (!isId(id)) return null
  return db.pickupPoint.findFirst({
    where: { id, community: keeps(actor) },
    select: { ...facts, id: true, closedAt: true, _count: { select: { fulfilments: { where: waiting } } } },
  })
}

type PointOutcome = Promise<Outcome<{ readonly id: string }, { readonly code: 'not_found' }>>

export async function addPoint(actor: Actor, communityId: string, told: PointFacts): PointOutcome {
  if (!isId(communityId)) return refused({ code: 'not_found' })
  return db.$transaction(async (tx) => {
    const community = await tx.community.findFirst({ where: { AND: [{ id: communityId }, keeps(actor)] } })
    if (!community) return refused({ code: 'not_found' })
    const { id } = await tx.pickupPoint.create({ data: { communityId, ...told } })
    await record(tx, actor, {
      ...{ action: 'pickup_point.added', entity: 'PickupPoint', entityId: id, communityId },
      after: { ...told },
    })
    return done({ id })
  })
}

export async function changePoint(actor: Actor, id: string, told: PointFacts): PointOutcome {
  if (!isId(id)) return refused({ code: 'not_found' })
  return db.$transaction(async (tx) => {
    const before = await tx.pickupPoint.findFirst({
      where: { id, community: keeps(actor) },
      select: { ...facts, communityId: true },
    })
    if (!before) return refused({ code: 'not_found' })
    const { communityId, ...old } = before
    const changes = difference(old, { ...told })
    if (Object.keys(changes.after).length === 0) return done({ id })
    await tx.pickupPoint.update({ where: { id }, data: told })
    await record(tx, actor, {
      ...{ action: 'pickup_point.changed', entity: 'PickupPoint', entityId: id, communityId },
      ...changes,
    })
    return done({ id })
  })
}

/** Nobody can choose it any more; who chose it still collects there. Twice is once. */
export async function closePoint(actor: Actor, id: string, now: Date): PointOutcome {
  if (!isId(id)) return refused({ code: 'not_found' })
  return db.$transaction(async (tx) => {
    const point = await tx.pickupPoint.findFirst({
      where: { id, community: keeps(actor) },
      select: { communityId: true },
    })
    if (!point) return refused({ code: 'not_found' })
    const { count } = await tx.pickupPoint.updateMany({ where: { id, closedAt: null }, data: { closedAt: now } })
    if (count > 0)
      await record(tx, actor, {
        ...{ action: 'pickup_point.closed', entity: 'PickupPoint', entityId: id },
        communityId: point.communityId,
      })
    return done({ id })
  })
}
