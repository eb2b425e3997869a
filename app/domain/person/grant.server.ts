import { db, isDuplicate, type Tx } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { record } from '../audit/audit.server.ts'
import { type Actor, actsForProgramme, type Role, reach } from './actor.ts'

/** Whom to give a role: by e-mail, with a name for an address that is new here, or by the code of an account that exists. */
export type Whom = { readonly email: string; readonly name: string } | { readonly accountCode: string }

export type Appointment = Whom & {
  readonly role: Role
  /** Null for staff, who act for the programme. */
  readonly communityId: string | null
  /** The maker whose account this becomes; for sellers only. */
  readonly producerId?: string
}

export type NotAppointed =
  /** No such community or maker within the reach of whoever asks. */
  | { readonly why: 'not_found' }
  /** A community has one volunteer at a time. */
  | { readonly why: 'has_volunteer'; readonly name: string }
  | { readonly why: 'holds_already' }
  /** No account has this code. */
  | { readonly why: 'nobody' }

/**
 * Appoints somebody. Staff appoint volunteers, committees and staff; the volunteer of a community gives makers there
 * their own account. A person who was never here is made, and signs in with that address later.
 */
export async function grantRole(
  actor: Actor,
  appointment: Appointment,
): Promise<Outcome<{ grantId: string; personId: string }, NotAppointed>> {
  const scope = await findScope(actor, appointment)
  if (!scope) return refused({ why: 'not_found' })
  const { role } = appointment
  try {
    return await db.$transaction(async (tx) => {
      const person = await findOrMake(tx, appointment)
      if (!person) return refused<NotAppointed>({ why: 'nobody' })
      const grant = await tx.grant.create({ data: { personId: person.id, role, ...scope, grantedById: actor.id } })
      await recordGrant(tx, actor, 'grant.given', grant)
      return done({ grantId: grant.id, personId: person.id })
    })
  } catch (error) {
    if (!isDuplicate(error)) throw error
    return refused(await findRival(scope.communityId, appointment))
  }
}

/**
 * Ends a grant; it takes effect with that person's next request. Staff end any but their own (somebody must be left to
 * appoint others); a volunteer ends makers' accounts in their own community.
 */
export async function endGrant(actor: Actor, grantId: string, now = new Date()): Promise<Outcome<null, 'not_found'>> {
  if (!isId(grantId)) return refused('not_found')
  return db.$transaction(async (tx) => {
    const [grant] = await tx.grant.updateManyAndReturn({
      where: { id: grantId, endedAt: null, ...endable(actor) },
      data: { endedAt: now, endedById: actor.id },
    })
    if (!grant) return refused('not_found' as const)
    await recordGrant(tx, actor, 'grant.ended', grant)
    return done(null)
  })
}

function endable(actor: Actor) {
  if (actsForProgramme(actor, 'staff')) return { NOT: { personId: actor.id, role: 'staff' as const } }
  return { role: 'seller' as const, community: reach(actor, 'volunteer') }
}

async function findScope(actor: Actor, { role, communityId, producerId }: Appointment) {
  if (role === 'staff') {
    return actsForProgramme(actor, 'staff') ? { communityId: null, producerId: null } : null
  }
  if (role === 'seller') {
    if (!isId(producerId)) return null
    const producer = await db.producer.findFirst({
      where: { id: producerId, community: reach(actor, 'volunteer', 'staff') },
      select: { id: true, communityId: true },
    })
    return producer && { communityId: producer.communityId, producerId: producer.id }
  }
  if (!isId(communityId)) return null
  const community = await db.community.findFirst({
    where: { AND: [{ id: communityId }, staffReach(actor)] },
    select: { id: true },
  })
  return community && { communityId: community.id, producerId: null }
}

/** Staff hold their role for the programme and for nothing smaller. */
function staffReach(actor: Actor) {
  return actsForProgramme(actor, 'staff') ? {} : { id: { in: [] } }
}

async function findOrMake(tx: Tx, whom: Whom): Promise<{ id: string } | null> {
  if ('email' in whom) {
    const { email, name } = whom
    return tx.person.upsert({ where: { email }, update: {}, create: { email, name }, select: { id: true } })
  }
  const [found, ...others] = await tx.$queryRaw<{ id: string }[]>`
    select id from "Person" where right(id::text, 12) = ${whom.accountCode} limit 2`
  return found && others.length === 0 ? found : null
}

async function findRival(communityId: string | null, { role, ...whom }: Appointment): Promise<NotAppointed> {
  if (role !== 'volunteer') return { why: 'holds_already' }
  const rival = await db.grant.findFirst({
    where: { communityId, role, endedAt: null },
    select: { person: { select: { id: true, name: true, email: true } } },
  })
  const isSame = 'email' in whom ? rival?.person.email === whom.email : rival?.person.id.slice(-12) === whom.accountCode
  return !rival || isSame ? { why: 'holds_already' } : { why: 'has_volunteer', name: rival.person.name }
}

type GrantRow = Awaited<ReturnType<Tx['grant']['create']>>

async function recordGrant(tx: Tx, actor: Actor, action: 'grant.given' | 'grant.ended', grant: GrantRow) {
  const { personId, role, communityId, producerId } = grant
  const held = { personId, role, ...(producerId ? { producerId } : {}) }
  await record(tx, actor, {
    action,
    entity: 'Grant',
    entityId: grant.id,
    communityId,
    ...(action === 'grant.given' ? { after: held } : { before: held }),
  })
}
