import { db, isDuplicate, Prisma, type Tx } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { slugOf } from '#app/lib/text.ts'
import type { WeaveChoice } from '#app/lib/weave.ts'
import { difference, record, type Snapshot } from '../audit/audit.server.ts'
import { touchListingsOfCommunity } from '../listing/touch.server.ts'
import { type Actor, actsForProgramme, reach } from '../person/actor.ts'
import type { CommunityKind, Registration, RuleYear } from './rules.ts'

/** What a community's own committee decides: its names and what it shows of itself. */
export interface PublicFacts {
  readonly nameTh: string
  readonly nameEn: string | null
  readonly knownForTh: string | null
  readonly knownForEn: string | null
  /** Null: the cloth that its name gave it. */
  readonly weave: WeaveChoice | null
}

/** What stands in the city's register; for staff. */
export interface RegisterFacts {
  readonly districtCode: string
  readonly subdistrictTh: string | null
  readonly subdistrictEn: string | null
  readonly kind: CommunityKind
  readonly ruleYear: RuleYear
  readonly registration: Registration
  readonly registeredOn: Date | null
  readonly houses: number | null
  readonly households: number | null
  readonly people: number | null
  readonly lat: number | null
  readonly lon: number | null
  readonly precisionM: number | null
}

export type NotChanged =
  | { readonly why: 'not_found' }
  /** Somebody saved a change since this form was opened: `theirs` is what they left where the form says otherwise. */
  | { readonly why: 'conflict'; readonly revision: number; readonly theirs: Snapshot }
  /** Another community of this district has the name. */
  | { readonly why: 'name_taken' }

/** A community as its editors see it, or null when it is out of their reach. */
export async function findForEditing(actor: Actor, id: string) {
  if (!isId(id)) return null
  return db.community.findFirst({ where: { AND: [{ id }, editable(actor)] }, include: { district: true } })
}

interface Edit {
  readonly id: string
  /** The revision that the form was opened on. */
  readonly revision: number
}

/** Changes what a community shows of itself: by its committee or by staff. The old and the new are kept as history. */
export async function changePublicFacts(
  actor: Actor,
  edit: Edit,
  facts: PublicFacts,
): Promise<Outcome<{ revision: number }, NotChanged>> {
  return change(actor, edit, { facts, may: editable(actor) })
}

/** Changes everything of a community, the register's facts included: by staff. */
export async function changeCommunity(
  actor: Actor,
  edit: Edit,
  facts: PublicFacts & RegisterFacts,
): Promise<Outcome<{ revision: number }, NotChanged>> {
  return change(actor, edit, { facts, may: asStaff(actor) })
}

/** Adds a community: by staff. */
export async function createCommunity(
  actor: Actor,
  facts: PublicFacts & RegisterFacts,
): Promise<Outcome<{ id: string }, NotChanged>> {
  if (!actsForProgramme(actor, 'staff')) return refused({ why: 'not_found' })
  try {
    return await db.$transaction(async (tx) => {
      const slug = await freeSlug(tx, facts)
      const { id } = await tx.community.create({ data: { ...written(facts), slug }, select: { id: true } })
      await record(tx, actor, {
        ...{ action: 'community.created', entity: 'Community', entityId: id, communityId: id },
        after: { ...facts },
      })
      return done({ id })
    })
  } catch (error) {
    if (isDuplicate(error)) return refused({ why: 'name_taken' })
    throw error
  }
}

/** An address part that no community has yet: the name, then with its district, then with a number. */
export async function freeSlug(tx: Tx, { nameTh, nameEn, districtCode }: SlugParts): Promise<string> {
  const base = slugOf(nameEn ?? nameTh)
  const taken = await tx.community.findMany({ where: { slug: { startsWith: base } }, select: { slug: true } })
  const isTaken = new Set(taken.map(({ slug }) => slug))
  const tries = [base, `${base}-${districtCode}`]
  for (let n = 2; n <= taken.length + 1; n++) tries.push(`${base}-${districtCode}-${n}`)
  return tries.find((slug) => !isTaken.has(slug)) ?? `${base}-${crypto.randomUUID()}`
}

type SlugParts = { nameTh: string; nameEn: string | null; districtCode: string }

/** Committees reach their own community, staff all of them. */
function editable(actor: Actor): Prisma.CommunityWhereInput {
  if (actsForProgramme(actor, 'staff')) return {}
  return reach(actor, 'committee')
}

function asStaff(actor: Actor): Prisma.CommunityWhereInput {
  return actsForProgramme(actor, 'staff') ? {} : { id: { in: [] } }
}

async function change(
  actor: Actor,
  { id, revision }: Edit,
  { facts, may }: { facts: PublicFacts & Partial<RegisterFacts>; may: Prisma.CommunityWhereInput },
): Promise<Outcome<{ revision: number }, NotChanged>> {
  if (!isId(id)) return refused({ why: 'not_found' })
  try {
    return await db.$transaction(async (tx) => {
      const before = await tx.community.findFirst({ where: { AND: [{ id }, may] } })
      if (!before) return refused<NotChanged>({ why: 'not_found' })
      const changes = difference(before, { ...facts })
      if (Object.keys(changes.after).length === 0) return done({ revision: before.revision })
      const { count } = await tx.community.updateMany({
        where: { id, revision },
        data: { ...written(facts), revision: { increment: 1 } },
      })
      if (count === 0) {
        return refused<NotChanged>({ why: 'conflict', revision: before.revision, theirs: changes.before })
      }
      const entry = { action: 'community.changed', entity: 'Community', entityId: id, communityId: id }
      await record(tx, actor, { ...entry, ...changes })
      if (namedByListings.some((fact) => fact in changes.after)) await touchListingsOfCommunity(tx, id)
      return done({ revision: revision + 1 })
    })
  } catch (error) {
    if (isDuplicate(error)) return refused({ why: 'name_taken' })
    throw error
  }
}

/** What the platforms show of a community beside its goods. */
const namedByListings = ['nameTh', 'nameEn', 'districtCode']

function written<Facts extends { weave: WeaveChoice | null }>({ weave, ...facts }: Facts) {
  return {
    ...facts,
    weave: weave === null ? Prisma.DbNull : { ...weave, ...(weave.dyes ? { dyes: [...weave.dyes] } : {}) },
  }
}
