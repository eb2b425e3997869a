import { db } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { record } from '../audit/audit.server.ts'
import { type OpenMoney, openMoneyOf } from '../ledger/open-money.server.ts'
import { type Actor, ownProducers, reach } from '../person/actor.ts'

export type EraseRefusal =
  | { readonly code: 'not_found' }
  /** Something of theirs may still be shown or sold: those consents have to be taken back first. */
  | { readonly code: 'still_shown' }
  | { readonly code: 'open_money'; readonly open: OpenMoney }

/** Written in the place of a name; who they were is told by nothing that is left. */
const nobody = '–'

/**
 * Forgets who a maker was (PDPA, section 33): names, words about them, contact, place, pictures and unused accounts. Books, orders and
 * consents stay, as the law wants; so do accounts that money went to, sealed. Refused while something of theirs is shown
 * or any money is open, since nobody could be paid afterwards.
 */
export function eraseMaker(actor: Actor, producerId: string, now = new Date()): Promise<Outcome<true, EraseRefusal>> {
  if (!isId(producerId)) return Promise.resolve(refused({ code: 'not_found' }))
  return db.$transaction(async (tx): Promise<Outcome<true, EraseRefusal>> => {
    const producer = await tx.producer.findFirst({
      where: { AND: [{ id: producerId }, { OR: [{ community: reach(actor, 'volunteer') }, ownProducers(actor)] }] },
      select: { id: true, communityId: true },
    })
    if (!producer) return refused({ code: 'not_found' })
    await tx.$queryRaw`select 1 from "Producer" where id = ${producer.id}::uuid for update`
    const { consents } = await tx.producer.findUniqueOrThrow({
      where: { id: producer.id },
      select: { consents: true },
    })
    if (consents.length > 0) return refused({ code: 'still_shown' })
    const open = await openMoneyOf(tx, [producer.id])
    if (open) return refused({ code: 'open_money', open })
    await tx.producerPhoto.deleteMany({ where: { producerId } })
    await tx.payeeAccount.deleteMany({ where: { producerId, payouts: { none: {} } } })
    await tx.payeeAccount.updateMany({ where: { producerId, endedAt: null }, data: { endedAt: now } })
    await tx.grant.updateMany({ where: { producerId, endedAt: null }, data: { endedAt: now } })
    await tx.producer.update({
      where: { id: producer.id },
      data: {
        ...{ nameTh: nobody, nameEn: null, callName: nobody, makesTh: nobody, makesEn: null },
        ...{ introTh: null, introEn: null, sealedContact: null, lat: null, lon: null, slug: producer.id },
        ...{ withdrawnAt: now, revision: { increment: 1 } },
      },
    })
    await record(tx, actor, {
      ...{ action: 'producer.erased', entity: 'Producer', entityId: producer.id, communityId: producer.communityId },
    })
    return done(true)
  })
}
