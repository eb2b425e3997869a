import type { Tx } from '#app/lib/database.server.ts'
import { people } from '../data/people.ts'
import type { Grant, PersonSeed } from '../data/types.ts'
import { Ids } from './ids.ts'

/** Writes the demo's people with the roles they hold; sellers get theirs with their maker (see makers). */
export async function writePeople(tx: Tx, communityIds: Ids): Promise<Ids> {
  const ids = new Ids('person')
  for (const seed of people) {
    const { id } = await tx.person.create({
      data: { name: seed.name.th, email: addressOf(seed), emailVerified: true, isDemo: true },
    })
    ids.set(seed.key, id)
    for (const grant of seed.grants) await writeGrant(tx, id, grant, communityIds)
  }
  return ids
}

/** Sign-in keeps an address per person; nobody's mail goes to this one. */
function addressOf(seed: PersonSeed): string {
  return seed.email ?? `${seed.key}@demo.invalid`
}

async function writeGrant(tx: Tx, personId: string, grant: Grant, communityIds: Ids): Promise<void> {
  if (grant.role === 'seller') return
  if (grant.role === 'staff') {
    await tx.grant.create({ data: { personId, role: 'staff' } })
    return
  }
  const period =
    grant.role === 'volunteer'
      ? { grantedAt: new Date(grant.since), endedAt: grant.until ? new Date(grant.until) : null }
      : {}
  await tx.grant.create({
    data: { personId, role: grant.role, communityId: communityIds.of(grant.community), ...period },
  })
}
