import { db } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import type { Actor } from './actor.ts'
import { lineAddressDomain } from './line-provider.server.ts'

/** What one's own account page shows. `email` is null for somebody known by LINE only. */
export async function findOwnAccount(actor: Actor) {
  const { name, email, language, accounts } = await db.person.findUniqueOrThrow({
    where: { id: actor.id },
    select: { name: true, email: true, language: true, accounts: { select: { providerId: true } } },
  })
  return {
    name,
    language,
    email: email.endsWith(`@${lineAddressDomain}`) ? null : email,
    hasLine: accounts.some(({ providerId }) => providerId === 'line'),
  }
}

/** Changes one's own name and language. */
export async function changeOwnAccount(actor: Actor, facts: { name: string; language: 'th' | 'en' }): Promise<void> {
  await db.person.update({ where: { id: actor.id }, data: facts })
}

/** Where this person is signed in, newest first. */
export async function listSessions(actor: Actor) {
  return db.session.findMany({
    where: { personId: actor.id, expiresAt: { gt: new Date() } },
    orderBy: { createdAt: 'desc' },
    take: 100,
    select: { id: true, createdAt: true, userAgent: true },
  })
}

/** Ends one of one's own sessions at once. False: there is no such one. */
export async function endSession(actor: Actor, id: string): Promise<boolean> {
  if (!isId(id)) return false
  const { count } = await db.session.deleteMany({ where: { id, personId: actor.id } })
  return count > 0
}

/** Ends all of one's own sessions but this one. */
export async function endOtherSessions(actor: Actor, keptId: string): Promise<void> {
  await db.session.deleteMany({ where: { personId: actor.id, NOT: { id: keptId } } })
}
