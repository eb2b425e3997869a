import { db, type Prisma } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import { type Actor, actsForProgramme } from '../person/actor.ts'
import { namesOf } from '../person/name.server.ts'
import { findForEditing } from './community.server.ts'

/** One change as it is told: who, when, what before and after. */
export interface HistoryEntry {
  readonly id: string
  readonly at: Date
  readonly action: string
  readonly entity: string
  readonly entityId: string
  /** Null: the system itself, an import on the command line. */
  readonly actorName: string | null
  readonly communityTh: string | null
  readonly changes: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[]
}

const pageSize = 50

/** The changes of a community's own facts, newest first, for those who may edit it; null when it is out of reach. */
export async function listCommunityHistory(actor: Actor, id: string): Promise<HistoryEntry[] | null> {
  const community = await findForEditing(actor, id)
  return community && tell({ entity: 'Community', entityId: community.id }, null)
}

export interface AuditFilter {
  readonly entity?: string | undefined
  readonly communityId?: string | undefined
  readonly personId?: string | undefined
  /** The last entry of the page before this one. */
  readonly after?: string | undefined
}

/** Everything that was changed anywhere, newest first, fifty at a time; for staff. */
export async function listAudit(
  actor: Actor,
  { entity, communityId, personId, after }: AuditFilter,
): Promise<{ entries: HistoryEntry[]; next: string | null } | null> {
  if (!actsForProgramme(actor, 'staff')) return null
  const where = {
    ...(entity ? { entity } : {}),
    ...(isId(communityId) ? { communityId } : {}),
    ...(isId(personId) ? { actorId: personId } : {}),
  }
  const entries = await tell(where, isId(after) ? after : null)
  return { entries, next: entries.length === pageSize ? (entries.at(-1)?.id ?? null) : null }
}

/** The kinds of things that were ever changed, for a choice; nothing for anybody but staff. */
export async function listAuditEntities(actor: Actor): Promise<string[]> {
  if (!actsForProgramme(actor, 'staff')) return []
  const found = await db.auditEntry.groupBy({ by: ['entity'], orderBy: { entity: 'asc' } })
  return found.map(({ entity }) => entity)
}

async function tell(where: Prisma.AuditEntryWhereInput, after: string | null): Promise<HistoryEntry[]> {
  // Ids are UUID v7: their order is that of time, and it is the same on every page.
  const entries = await db.auditEntry.findMany({
    where: { AND: [where, after ? { id: { lt: after } } : {}] },
    orderBy: { id: 'desc' },
    take: pageSize,
  })
  const [people, communities] = await Promise.all([
    namesOf(
      db,
      entries.flatMap(({ actorId, before, after }) => [actorId, personIn(before), personIn(after)]),
    ),
    communitiesOf(entries.map(({ communityId }) => communityId)),
  ])
  return entries.map(({ id, at, action, entity, entityId, actorId, communityId, before, after: left }) => ({
    ...{ id, at, action, entity, entityId },
    actorName: actorId ? (people.get(actorId) ?? null) : null,
    communityTh: communityId ? (communities.get(communityId) ?? null) : null,
    changes: changesOf(before, left).map((change) => withName(change, people)),
  }))
}

/** Of whom an entry tells, where it tells of a person's role. */
function personIn(snapshot: Prisma.JsonValue): string | null {
  const id = fieldsOf(snapshot).personId
  return isId(id) ? id : null
}

/** A person's name in place of their id. */
function withName({ field, before, after }: HistoryEntry['changes'][number], people: ReadonlyMap<string, string>) {
  const name = (value: unknown) => (field === 'personId' ? (people.get(String(value)) ?? value) : value)
  return { field, before: name(before), after: name(after) }
}

function changesOf(before: Prisma.JsonValue, after: Prisma.JsonValue): HistoryEntry['changes'] {
  const [old, left] = [fieldsOf(before), fieldsOf(after)]
  const names = [...new Set([...Object.keys(old), ...Object.keys(left)])]
  return names.map((field) => ({ field, before: old[field] ?? null, after: left[field] ?? null }))
}

function fieldsOf(snapshot: Prisma.JsonValue): Readonly<Record<string, Prisma.JsonValue | undefined>> {
  return snapshot !== null && typeof snapshot === 'object' && !Array.isArray(snapshot) ? snapshot : {}
}

async function communitiesOf(ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const found = await db.community.findMany({ where: { id: { in: known(ids) } }, select: { id: true, nameTh: true } })
  return new Map(found.map(({ id, nameTh }) => [id, nameTh]))
}

function known(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))]
}
