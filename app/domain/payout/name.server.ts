import { db } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { record } from '../audit/audit.server.ts'
import { type Actor, actsForProgramme } from '../person/actor.ts'
import { dropPayouts } from './drop.server.ts'

export type NameRefusal =
  | { readonly code: 'not_found' }
  /** Whoever typed the account does not judge its name. */
  | { readonly code: 'other_person' }

/**
 * Staff judges an account whose name is not surely the maker's: a child's, a group's treasurer's, or somebody's who has
 * no business with it. No money goes there before. The answer may be changed; what was planned by then is dropped.
 */
export function judgeName(
  actor: Actor,
  payeeId: string,
  { answer, now = new Date() }: { answer: 'accepted' | 'refused'; now?: Date },
): Promise<Outcome<true, NameRefusal>> {
  return db.$transaction(async (tx): Promise<Outcome<true, NameRefusal>> => {
    if (!isId(payeeId) || !actsForProgramme(actor, 'staff')) return refused({ code: 'not_found' })
    const payee = await tx.payeeAccount.findFirst({
      where: { id: payeeId, endedAt: null, nameMatch: { not: 'same' } },
      include: { producer: { select: { communityId: true } } },
    })
    if (!payee) return refused({ code: 'not_found' })
    if (payee.createdById === actor.id) return refused({ code: 'other_person' })
    await tx.payeeAccount.update({ where: { id: payee.id }, data: { nameMatch: answer } })
    const { producerId } = payee
    if (answer === 'refused') await dropPayouts(tx, { producerId, failureCode: 'payee_refused' }, now)
    await record(tx, actor, {
      ...{ action: `payee.name_${answer}`, entity: 'Producer', entityId: producerId },
      ...{
        communityId: payee.producer.communityId,
        before: { nameMatch: payee.nameMatch },
        after: { nameMatch: answer },
      },
    })
    return done(true)
  })
}
