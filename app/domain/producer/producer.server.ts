import { db, type Prisma } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { difference, record } from '../audit/audit.server.ts'
import { touchListingsOfProducer } from '../listing/touch.server.ts'
import { type Actor, ownProducers, reach } from '../person/actor.ts'
import type { ProducerKind } from './rules.ts'

/** Everybody who works for the maker's community, or for the programme, and the maker. Contact is another matter. */
const mayRead = (actor: Actor): Prisma.ProducerWhereInput => ({
  OR: [{ community: reach(actor, 'volunteer', 'committee', 'staff') }, ownProducers(actor)],
})

const mayChange = (actor: Actor): Prisma.ProducerWhereInput => ({
  OR: [{ community: reach(actor, 'volunteer') }, ownProducers(actor)],
})

const picture = {
  select: {
    ...{ photoId: true, showsFace: true, altTh: true, altEn: true, position: true },
    photo: { select: { id: true, hash: true, width: true, height: true, dominantColour: true } },
  },
  orderBy: { position: 'asc' },
} satisfies Prisma.Producer$picturesArgs

const most = 500

/** The makers of somebody's communities, by the name they are called by. */
export async function listMakers(actor: Actor) {
  return db.producer.findMany({
    where: mayRead(actor),
    select: {
      ...{ id: true, nameTh: true, nameEn: true, callName: true, makesTh: true, makesEn: true, consents: true },
      withdrawnAt: true,
      community: { select: { nameTh: true, nameEn: true } },
      pictures: { ...picture, take: 1 },
      _count: { select: { products: true, stories: true, consentLog: true } },
    },
    orderBy: [{ callName: 'asc' }, { id: 'asc' }],
    take: most,
  })
}

/** A maker as the desk shows them, without the contact; null when out of reach. */
export async function findMaker(actor: Actor, id: string) {
  if (!isId(id)) return null
  return db.producer.findFirst({
    where: { AND: [{ id }, mayRead(actor)] },
    select: {
      ...{ id: true, shortCode: true, slug: true, kind: true, nameTh: true, nameEn: true, callName: true },
      ...{ makesTh: true, makesEn: true, introTh: true, introEn: true, lat: true, lon: true },
      ...{ consents: true, withdrawnAt: true, isDemo: true, revision: true, createdAt: true, communityId: true },
      community: { select: { slug: true, nameTh: true, nameEn: true } },
      pictures: picture,
      _count: { select: { products: true, stories: true, consentLog: true } },
    },
  })
}

/** Whether somebody may change a maker, for showing only what they can use. Each verb asks again by itself. */
export async function mayChangeMaker(actor: Actor, id: string): Promise<boolean> {
  return isId(id) && (await db.producer.count({ where: { AND: [{ id }, mayChange(actor)] } })) > 0
}

export interface MakerFacts {
  readonly kind: ProducerKind
  readonly nameTh: string
  readonly nameEn: string | null
  readonly callName: string
  readonly makesTh: string
  readonly makesEn: string | null
  readonly introTh: string | null
  readonly introEn: string | null
}

/** Changes what is told of a maker. `revision`: of the row that the form showed; a newer one is a conflict. */
export async function changeMaker(
  actor: Actor,
  id: string,
  { facts, revision }: { facts: MakerFacts; revision: number },
): Promise<Outcome<true, { code: 'not_found' } | { code: 'conflict' }>> {
  if (!isId(id)) return refused({ code: 'not_found' })
  return db.$transaction(async (tx) => {
    const before = await tx.producer.findFirst({
      where: { AND: [{ id }, mayChange(actor)] },
      select: {
        ...{ communityId: true, kind: true, nameTh: true, nameEn: true, callName: true },
        ...{ makesTh: true, makesEn: true, introTh: true, introEn: true },
      },
    })
    if (!before) return refused({ code: 'not_found' })
    const { communityId, ...old } = before
    const changes = difference(old, { ...facts })
    if (Object.keys(changes.after).length === 0) return done(true)
    const { count } = await tx.producer.updateMany({
      where: { id, revision },
      data: { ...facts, revision: { increment: 1 } },
    })
    if (count === 0) return refused({ code: 'conflict' })
    await record(tx, actor, {
      action: 'producer.changed',
      entity: 'Producer',
      entityId: id,
      communityId,
      ...changes,
    })
    await touchListingsOfProducer(tx, id)
    return done(true)
  })
}
