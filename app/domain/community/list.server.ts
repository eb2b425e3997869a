import { db, type Prisma } from '#app/lib/database.server.ts'
import { cleanLine } from '#app/lib/text.ts'
import { type Actor, actsForProgramme } from '../person/actor.ts'
import type { Registration } from './rules.ts'

export interface CommunityFilter {
  readonly q?: string | undefined
  readonly districtCode?: string | undefined
  readonly registration?: Registration | undefined
  /** Only those without a volunteer. */
  readonly withoutVolunteer?: boolean | undefined
  /** From 1. */
  readonly page: number
}

export const communitiesPerPage = 50

/** Communities for the office, by district and name, with their volunteer; null for anybody but staff. */
export async function listCommunities(actor: Actor, filter: CommunityFilter) {
  if (!actsForProgramme(actor, 'staff')) return null
  const where = conditionOf(filter)
  const [total, communities] = await Promise.all([
    db.community.count({ where }),
    db.community.findMany({
      where,
      orderBy: [{ districtCode: 'asc' }, { nameTh: 'asc' }],
      skip: (filter.page - 1) * communitiesPerPage,
      take: communitiesPerPage,
      select: {
        ...{
          id: true,
          slug: true,
          nameTh: true,
          nameEn: true,
          kind: true,
          ruleYear: true,
          registration: true,
          weave: true,
        },
        district: { select: { nameTh: true, nameEn: true } },
        grants: { where: { role: 'volunteer', endedAt: null }, select: { person: { select: { name: true } } } },
        _count: { select: { producers: true } },
      },
    }),
  ])
  return { total, pages: Math.max(1, Math.ceil(total / communitiesPerPage)), communities }
}

/** The fifty districts, for a choice. */
export async function listDistricts() {
  return db.district.findMany({ orderBy: { nameTh: 'asc' }, select: { code: true, nameTh: true, nameEn: true } })
}

function conditionOf({ q, districtCode, registration, withoutVolunteer }: CommunityFilter): Prisma.CommunityWhereInput {
  const contains = cleanLine(q ?? '')
  return {
    ...(districtCode ? { districtCode } : {}),
    ...(registration ? { registration } : {}),
    ...(withoutVolunteer ? { grants: { none: { role: 'volunteer', endedAt: null } } } : {}),
    ...(contains
      ? { OR: [{ nameTh: { contains } }, { nameEn: { contains, mode: 'insensitive' } }, { slug: { contains } }] }
      : {}),
  }
}
