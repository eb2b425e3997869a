import { config } from '#app/lib/config.server.ts'
import { db } from '#app/lib/database.server.ts'
import type { Role } from './actor.ts'

/** One of the demo's people, with the first of the places they act in. */
export interface DemoPerson {
  readonly id: string
  readonly name: string
  readonly communityTh: string | null
  readonly communityEn: string | null
}

const roles: readonly Role[] = ['volunteer', 'committee', 'seller', 'staff']
const mostPerRole = 3

/** A few demo people of each role, those with the oldest grants first. Null outside of the demo: there are none to offer. */
export async function listDemoPeople(): Promise<{ role: Role; people: DemoPerson[] }[] | null> {
  if (!config().isDemo) return null
  const found = await Promise.all(roles.map(async (role) => ({ role, people: await peopleOf(role) })))
  return found.filter(({ people }) => people.length > 0)
}

async function peopleOf(role: Role): Promise<DemoPerson[]> {
  const grants = await db.grant.findMany({
    where: { role, endedAt: null, person: { isDemo: true } },
    orderBy: [{ grantedAt: 'asc' }, { id: 'asc' }],
    take: mostPerRole,
    select: {
      person: { select: { id: true, name: true } },
      community: { select: { nameTh: true, nameEn: true } },
    },
  })
  return grants.map(({ person, community }) => ({
    ...person,
    communityTh: community?.nameTh ?? null,
    communityEn: community?.nameEn ?? null,
  }))
}
