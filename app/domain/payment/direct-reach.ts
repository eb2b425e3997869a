import type { Prisma } from '../../../prisma/client/client.ts'
import { type Actor, actsForProgramme, ownProducers, reach } from '../person/actor.ts'

/**
 * The payments into our own account that this person may confirm: staff all of them; the volunteer and the committee of a
 * community those of orders that are their community's as a whole, and in which they sell nothing themselves. Everybody else
 * none.
 */
export function mayConfirm(actor: Actor): Prisma.PaymentAttemptWhereInput {
  if (actsForProgramme(actor, 'staff')) return {}
  const here = { producer: { community: reach(actor, 'volunteer', 'committee') } }
  return { order: { fulfilments: { some: here, every: here, none: { producer: ownProducers(actor) } } } }
}
