import { db } from '#app/lib/database.server.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { record } from '../audit/audit.server.ts'
import { type OpenMoney, openMoneyOf } from '../ledger/open-money.server.ts'
import type { Actor } from './actor.ts'

export type LeaveRefusal =
  /** A maker whose money this person keeps is owed something, or owes it. */
  { readonly code: 'open_money'; readonly open: OpenMoney }

/** Written in the place of a name: histories and books keep who did it as a number, and no longer as a person. */
const nobody = '–'

/**
 * Forgets the account of the person who asks (PDPA, section 33): name, address, sessions, ways in and roles. What the law wants kept (books,
 * consents, the log of changes) stays, under an id that names nobody. Refused while money of theirs is open.
 */
export function leaveForGood(actor: Actor, now = new Date()): Promise<Outcome<true, LeaveRefusal>> {
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`select 1 from "Person" where id = ${actor.id}::uuid for update`
    const grants = await tx.grant.findMany({ where: { personId: actor.id, endedAt: null } })
    const makers = grants.flatMap(({ role, producerId }) => (role === 'seller' && producerId ? [producerId] : []))
    const open = await openMoneyOf(tx, makers)
    if (open) return refused({ code: 'open_money', open })
    const mine = { where: { personId: actor.id } }
    await tx.grant.updateMany({ where: { personId: actor.id, endedAt: null }, data: { endedAt: now } })
    await tx.session.deleteMany(mine)
    await tx.account.deleteMany(mine)
    await tx.passkey.deleteMany(mine)
    await tx.person.update({
      where: { id: actor.id },
      data: { name: nobody, email: `${actor.id}@gone.invalid`, emailVerified: false, image: null },
    })
    await record(tx, actor, { action: 'person.left', entity: 'Person', entityId: actor.id, communityId: null })
    return done(true)
  })
}
