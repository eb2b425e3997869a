import { db, type Prisma, type Tx } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import { record } from '../audit/audit.server.ts'
import { openWitnessed } from '../consent/witnessed.server.ts'
import { type Actor, ownProducers, reach } from '../person/actor.ts'
import { nameFrom, namesOf } from '../person/name.server.ts'
import { openContact } from './contact.server.ts'

/** Those who answer to the maker: the volunteer and the committee of the community, and the maker. */
const mayReadRecord = (actor: Actor, id: string): Prisma.ProducerWhereInput => ({
  AND: [{ id }, { OR: [{ community: reach(actor, 'volunteer', 'committee') }, ownProducers(actor)] }],
})

/** Every decision on every purpose, the newest first; null when out of reach. */
export async function consentRecord(actor: Actor, producerId: string) {
  if (!isId(producerId)) return null
  const producer = await db.producer.findFirst({
    where: mayReadRecord(actor, producerId),
    select: { id: true, callName: true, consents: true },
  })
  if (!producer) return null
  const log = await db.consent.findMany({
    where: { producerId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  })
  const names = await namesOf(
    db,
    log.map(({ recordedById }) => recordedById),
  )
  return {
    ...producer,
    log: log.map(({ recordedById, sealedWitnessed, producerId: _, ...row }) => ({
      ...row,
      ...openWitnessed(sealedWitnessed),
      recordedBy: nameFrom(names, recordedById),
    })),
  }
}

/** Who did or looked at what of a maker, the newest first; null when out of reach. */
export async function historyOf(actor: Actor, producerId: string) {
  if (!isId(producerId)) return null
  const producer = await db.producer.findFirst({
    where: mayReadRecord(actor, producerId),
    select: { id: true, callName: true },
  })
  return producer && { ...producer, entries: await entriesOf(db, producerId) }
}

/**
 * Everything that is held about a maker, to take along (PDPA s.30 and s.31). For the volunteer who prints it for them,
 * and for the maker; writing it out is itself written down. Null when out of reach.
 */
export async function copyOfData(actor: Actor, producerId: string) {
  if (!isId(producerId)) return null
  return db.$transaction(async (tx) => {
    const producer = await tx.producer.findFirst({
      where: { AND: [{ id: producerId }, { OR: [{ community: reach(actor, 'volunteer') }, ownProducers(actor)] }] },
      include: {
        community: { select: { nameTh: true, nameEn: true } },
        consentLog: { orderBy: { at: 'asc' } },
        pictures: { include: { photo: { select: { hash: true, createdAt: true } } } },
        products: { select: { shortCode: true, titleTh: true, titleEn: true, status: true, createdAt: true } },
        stories: { select: { shortCode: true, slug: true, status: true, createdAt: true } },
        marks: { select: { kind: true, number: true, issuedOn: true, expiresOn: true } },
      },
    })
    if (!producer) return null
    await record(tx, actor, {
      action: 'producer.data_copied',
      entity: 'Producer',
      entityId: producer.id,
      communityId: producer.communityId,
    })
    const { sealedContact, consentLog, communityId: _, createdById: __, ...rest } = producer
    const names = await namesOf(
      tx,
      consentLog.map(({ recordedById }) => recordedById),
    )
    return {
      copiedAt: new Date(),
      ...rest,
      contact: openContact(sealedContact),
      consentLog: consentLog.map(({ recordedById, sealedWitnessed, producerId: ___, ...row }) => ({
        ...row,
        ...openWitnessed(sealedWitnessed),
        recordedBy: nameFrom(names, recordedById),
      })),
      history: await entriesOf(tx, producerId),
    }
  })
}

const mostEntries = 1_000

async function entriesOf(tx: Tx, producerId: string) {
  const entries = await tx.auditEntry.findMany({
    where: { entity: 'Producer', entityId: producerId },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: mostEntries,
    select: { id: true, at: true, action: true, actorId: true, before: true, after: true },
  })
  const names = await namesOf(
    tx,
    entries.map(({ actorId }) => actorId),
  )
  return entries.map(({ actorId, ...entry }) => ({ ...entry, by: nameFrom(names, actorId) }))
}
