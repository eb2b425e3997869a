import type { Prisma } from '../../../prisma/client/client.ts'

export type Role = 'volunteer' | 'seller' | 'committee' | 'staff'

export interface HeldGrant {
  readonly role: Role
  /** Null: the whole programme. */
  readonly communityId: string | null
  /** Set for sellers only. */
  readonly producerId: string | null
}

/** The person who acts, as every verb is told. Read anew from the database for each request. */
export interface Actor {
  readonly id: string
  readonly name: string
  readonly language: 'th' | 'en'
  readonly grants: readonly HeldGrant[]
}

/**
 * The communities in which this person holds one of these roles, as a condition for a query: permission is part of the
 * `where`, so what is out of reach is simply not found. A programme grant (staff) reaches every community, when asked for.
 */
export function reach(actor: Actor, ...roles: Role[]): Prisma.CommunityWhereInput {
  if (actsForProgramme(actor, ...roles)) return everyCommunity
  return { grants: { some: { personId: actor.id, role: { in: roles }, endedAt: null } } }
}

/** True of every row, and yet not empty: Prisma drops an empty condition from an OR, as if it were false. */
const everyCommunity = { id: { not: '00000000-0000-0000-0000-000000000000' } } satisfies Prisma.CommunityWhereInput

/** The makers whose own seller account this is. */
export function ownProducers(actor: Actor): Prisma.ProducerWhereInput {
  return { sellerGrants: { some: { personId: actor.id, role: 'seller', endedAt: null } } }
}

/** True when one of these roles is held for the whole programme. */
export function actsForProgramme(actor: Actor, ...roles: Role[]): boolean {
  return actor.grants.some((grant) => grant.communityId === null && roles.includes(grant.role))
}

/** True when one of these roles is held anywhere: enough to open the door, never enough to touch a row. */
export function holds(actor: Pick<Actor, 'grants'>, ...roles: Role[]): boolean {
  return actor.grants.some((grant) => roles.includes(grant.role))
}
