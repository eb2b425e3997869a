import { db, type Prisma } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import { type Actor, actsForProgramme, type Role, reach } from './actor.ts'

export interface ListedGrant {
  readonly id: string
  readonly role: Role
  readonly personId: string
  readonly name: string
  readonly grantedAt: Date
  readonly endedAt: Date | null
}

/** Who holds and held roles in a community, those of today first; for staff only. */
export async function listGrants(actor: Actor, communityId: string): Promise<ListedGrant[] | null> {
  if (!actsForProgramme(actor, 'staff') || !isId(communityId)) return null
  return list({ communityId })
}

/** Who has this maker's own account; for the volunteer of the community and for staff. */
export async function listSellers(actor: Actor, producerId: string): Promise<ListedGrant[] | null> {
  if (!isId(producerId)) return null
  const producer = await db.producer.findFirst({
    where: { id: producerId, community: reach(actor, 'volunteer', 'staff') },
    select: { id: true },
  })
  return producer && list({ role: 'seller', producerId })
}

/** The programme's staff; for staff only. */
export async function listStaff(actor: Actor): Promise<ListedGrant[] | null> {
  return actsForProgramme(actor, 'staff') ? list({ role: 'staff', communityId: null }) : null
}

/** What somebody may do now, with the names of the places. */
export async function listOwnGrants(actor: Actor) {
  return db.grant.findMany({
    where: { personId: actor.id, endedAt: null },
    orderBy: { grantedAt: 'asc' },
    select: {
      id: true,
      role: true,
      community: { select: { nameTh: true, nameEn: true } },
      producer: { select: { callName: true } },
    },
  })
}

async function list(where: Prisma.GrantWhereInput): Promise<ListedGrant[]> {
  const grants = await db.grant.findMany({
    where,
    orderBy: [{ endedAt: { sort: 'desc', nulls: 'first' } }, { grantedAt: 'desc' }],
    take: 200,
    include: { person: { select: { name: true } } },
  })
  return grants.map(({ id, role, personId, person, grantedAt, endedAt }) => {
    return { id, role, personId, name: person.name, grantedAt, endedAt }
  })
}
