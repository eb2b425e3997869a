import { db } from '#app/lib/database.server.ts'
import { type Actor, type Role, reach } from '../person/actor.ts'
import { weaveChoice } from './weave.ts'

/** The communities in which somebody holds one of these roles, by name. Staff reach every community, when asked for. */
export async function communitiesOf(actor: Actor, ...roles: Role[]) {
  const found = await db.community.findMany({
    where: reach(actor, ...roles),
    select: { id: true, slug: true, nameTh: true, nameEn: true, weave: true },
    orderBy: { nameTh: 'asc' },
  })
  return found.map((community) => ({ ...community, weave: weaveChoice(community.weave) }))
}
