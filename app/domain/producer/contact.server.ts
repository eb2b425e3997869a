import { z } from 'zod'
import { db } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { open, seal } from '#app/lib/secret.server.ts'
import { record } from '../audit/audit.server.ts'
import { type Actor, ownProducers, reach } from '../person/actor.ts'

/** How to reach a maker; sealed in the database, never public. The phone is E.164. */
export interface Contact {
  readonly phone: string | null
  readonly email: string | null
  /** Where to find them, in words: a landmark, a lane. */
  readonly whereText: string | null
}

const shape = z.object({
  phone: z.string().nullable(),
  email: z.string().nullable(),
  whereText: z.string().nullable(),
})

const nothing: Contact = { phone: null, email: null, whereText: null }

/** Who may look: the community's own volunteer, and the maker. Committee and staff may not. */
const mayContact = (actor: Actor, id: string) => ({
  AND: [{ id }, { OR: [{ community: reach(actor, 'volunteer') }, ownProducers(actor)] }],
})

/**
 * Opens a maker's contact for somebody who may see it, and writes down that they did: the maker is told who looked.
 * Null when it is out of reach.
 */
export async function viewContact(actor: Actor, producerId: string): Promise<Contact | null> {
  if (!isId(producerId)) return null
  return db.$transaction(async (tx) => {
    const producer = await tx.producer.findFirst({ where: mayContact(actor, producerId) })
    if (!producer) return null
    await record(tx, actor, {
      action: 'producer.contact_viewed',
      entity: 'Producer',
      entityId: producer.id,
      communityId: producer.communityId,
    })
    return openContact(producer.sealedContact)
  })
}

/** Changes how to reach a maker. The history says which parts changed, never what they held. */
export async function changeContact(
  actor: Actor,
  producerId: string,
  { contact, revision }: { contact: Contact; revision: number },
): Promise<Outcome<true, { code: 'not_found' } | { code: 'conflict' }>> {
  if (!isId(producerId)) return refused({ code: 'not_found' })
  return db.$transaction(async (tx) => {
    const producer = await tx.producer.findFirst({ where: mayContact(actor, producerId) })
    if (!producer) return refused({ code: 'not_found' })
    const before = openContact(producer.sealedContact)
    const changed = (['phone', 'email', 'whereText'] as const).filter((part) => before[part] !== contact[part])
    if (changed.length === 0) return done(true)
    const { count } = await tx.producer.updateMany({
      where: { id: producer.id, revision },
      data: { sealedContact: sealContact(contact), revision: { increment: 1 } },
    })
    if (count === 0) return refused({ code: 'conflict' })
    await record(tx, actor, {
      action: 'producer.contact_changed',
      entity: 'Producer',
      entityId: producer.id,
      communityId: producer.communityId,
      after: { changed },
    })
    return done(true)
  })
}

/** Whether another maker of the community has the same phone: allowed, since elders share one, but worth a look. */
export async function isPhoneShared(of: {
  communityId: string
  phone: string
  exceptProducerId?: string
}): Promise<boolean> {
  const others = await db.producer.findMany({
    where: { communityId: of.communityId, sealedContact: { not: null } },
    select: { id: true, sealedContact: true },
  })
  return others.some(
    ({ id, sealedContact }) => id !== of.exceptProducerId && openContact(sealedContact).phone === of.phone,
  )
}

/** Bound into what is sealed here. */
export const contactPurpose = 'producer-contact'

export function sealContact(contact: Contact): string {
  return seal(JSON.stringify(contact), contactPurpose)
}

/** For verbs that have written down why they look. */
export function openContact(sealedContact: string | null): Contact {
  return sealedContact ? shape.parse(JSON.parse(open(sealedContact, contactPurpose))) : nothing
}
