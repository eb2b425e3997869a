import { actorById } from '#app/domain/person/acting.server.ts'
import type { Actor } from '#app/domain/person/actor.ts'
import { db, type Prisma } from '#app/lib/database.server.ts'

/** Who handles the orders of this maker: their own account, else their community's volunteer. */
export async function handlerOf(producerId: string): Promise<Actor> {
  const { communityId } = await db.producer.findUniqueOrThrow({ where: { id: producerId } })
  const seller = await find({ role: 'seller', producerId })
  const [actor] = seller.length > 0 ? seller : await find({ role: 'volunteer', communityId })
  if (!actor) throw new Error(`nobody of the demo handles the orders of ${producerId}`)
  return actor
}

/** The programme's people, in the order in which they were written. */
export function staffOfTheDemo(): Promise<Actor[]> {
  return find({ role: 'staff' })
}

async function find(grant: Prisma.GrantWhereInput): Promise<Actor[]> {
  const people = await db.person.findMany({
    where: { isDemo: true, grants: { some: { ...grant, endedAt: null } } },
    orderBy: { id: 'asc' },
    select: { id: true },
  })
  const actors = await Promise.all(people.map(({ id }) => actorById(id)))
  return actors.filter((actor) => actor !== null)
}
