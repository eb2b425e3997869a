import { db } from '#app/lib/database.server.ts'
import type { Actor } from './actor.ts'

/** The person with the grants they hold now, for work that goes on without their browser; null when there is no such person. */
export function actorById(id: string): Promise<Actor | null> {
  return db.person.findUnique({
    where: { id },
    select: {
      id: true,
      name: true,
      language: true,
      grants: { where: { endedAt: null }, select: { role: true, communityId: true, producerId: true } },
    },
  })
}
