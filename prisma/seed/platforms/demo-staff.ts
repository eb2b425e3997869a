import { actorById } from '#app/domain/person/acting.server.ts'
import type { Actor } from '#app/domain/person/actor.ts'
import { db } from '#app/lib/database.server.ts'

/** The person of the demo who looks after the partner platforms for the whole programme. */
export async function demoStaff(): Promise<Actor> {
  const person = await db.person.findFirstOrThrow({
    where: { isDemo: true, grants: { some: { role: 'staff', endedAt: null } } },
    orderBy: { id: 'desc' },
    select: { id: true },
  })
  const actor = await actorById(person.id)
  if (!actor) throw new Error('the demo has no staff')
  return actor
}
