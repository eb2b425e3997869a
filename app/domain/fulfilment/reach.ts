import type { Prisma } from '../../../prisma/client/client.ts'
import { type Actor, ownProducers, reach } from '../person/actor.ts'

/**
 * The makers whose orders this person handles and whose buyers they see: their own as a seller; as the community's
 * volunteer those who asked for it and have not taken that back.
 */
export function tendedMakers(actor: Actor): Prisma.ProducerWhereInput {
  return { OR: [ownProducers(actor), { community: reach(actor, 'volunteer'), consents: { has: 'help' } }] }
}

/** Parts of orders that are paid or have been: before that there is nothing to do for a maker. */
const placed = { state: { not: 'reserved' }, confirmedAt: { not: null } } satisfies Prisma.FulfilmentWhereInput

/** The parts of orders that this person may act on. */
export function tendedParts(actor: Actor): Prisma.FulfilmentWhereInput {
  return { AND: [placed, { producer: tendedMakers(actor) }] }
}

/** Only their own, as a seller. */
export function ownParts(actor: Actor): Prisma.FulfilmentWhereInput {
  return { AND: [placed, { producer: ownProducers(actor) }] }
}

/** Whether this person is the maker's own seller: then nobody helps. */
export function isOwnMaker(actor: Actor, producerId: string): boolean {
  return actor.grants.some((grant) => grant.role === 'seller' && grant.producerId === producerId)
}
