import {
  changeCommunity,
  changePublicFacts,
  createCommunity,
  findForEditing,
  type RegisterFacts,
} from '#app/domain/community/community.server.ts'
import { listAudit, listAuditEntities, listCommunityHistory } from '#app/domain/community/history.server.ts'
import { listCommunities } from '#app/domain/community/list.server.ts'
import { countProgramme } from '#app/domain/community/overview.server.ts'
import type { Actor, Role } from '#app/domain/person/actor.ts'
import { endGrant, grantRole } from '#app/domain/person/grant.server.ts'
import { listGrants, listSellers, listStaff } from '#app/domain/person/grant-list.server.ts'
import { findOwnGood, listOwnGoods } from '#app/domain/product/own.server.ts'
import { db } from '#app/lib/database.server.ts'
import { makeCommunity } from '../make.ts'
import type { PermissionCase } from './world.ts'

const newcomer = () => ({ email: `${crypto.randomUUID()}@example.com`, name: 'คนใหม่' })

const shown = () => ({ nameTh: crypto.randomUUID(), nameEn: null, knownForTh: null, knownForEn: null, weave: null })
const register: RegisterFacts = {
  districtCode: '1037',
  subdistrictTh: null,
  subdistrictEn: null,
  kind: 'urban',
  ruleYear: 2564,
  registration: 'registered',
  registeredOn: null,
  houses: 1,
  households: null,
  people: null,
  lat: null,
  lon: null,
  precisionM: null,
}

/** Ends the grant by which one of the world's people holds their role. */
async function endGrantOf(actor: Actor, whose: Actor): Promise<boolean> {
  const grant = await db.grant.findFirst({ where: { personId: whose.id, endedAt: null } })
  return grant !== null && (await endGrant(actor, grant.id)).ok
}

/** Appoints a newcomer, in a community that has nobody yet. */
const appoint = (role: Role) => async (actor: Actor) => {
  const communityId = role === 'staff' ? null : (await makeCommunity()).id
  return (await grantRole(actor, { ...newcomer(), role, communityId })).ok
}

export const personCases: PermissionCase[] = [
  { verb: 'appoint a volunteer', allowed: ['staff'], run: appoint('volunteer') },
  { verb: 'appoint a committee', allowed: ['staff'], run: appoint('committee') },
  { verb: 'appoint staff', allowed: ['staff'], run: appoint('staff') },
  {
    verb: 'give a maker their own account',
    allowed: ['volunteer', 'staff'],
    run: async (actor, { community, producer }) => {
      const seller = { role: 'seller', communityId: community.id, producerId: producer.id } as const
      return (await grantRole(actor, { ...newcomer(), ...seller })).ok
    },
  },
  {
    verb: 'end a committee’s role',
    allowed: ['staff'],
    run: (actor, { people }) => endGrantOf(actor, people.committee),
  },
  {
    verb: 'end a maker’s account',
    allowed: ['volunteer', 'staff'],
    run: (actor, { people }) => endGrantOf(actor, people.maker),
  },
  {
    verb: 'end another staff member’s role',
    allowed: ['staff'],
    run: async (actor) => {
      const other = await db.person.create({ data: newcomer() })
      const grant = await db.grant.create({ data: { personId: other.id, role: 'staff' } })
      return (await endGrant(actor, grant.id)).ok
    },
  },
  {
    verb: 'see who holds a role',
    allowed: ['staff'],
    run: async (actor, { community }) => (await listGrants(actor, community.id)) !== null,
  },
  {
    verb: 'see who has a maker’s account',
    allowed: ['volunteer', 'staff'],
    run: async (actor, { producer }) => (await listSellers(actor, producer.id)) !== null,
  },
  { verb: 'see the staff', allowed: ['staff'], run: async (actor) => (await listStaff(actor)) !== null },
]

export const communityCases: PermissionCase[] = [
  {
    verb: 'open a community for editing',
    allowed: ['committee', 'staff'],
    run: async (actor, { community }) => (await findForEditing(actor, community.id)) !== null,
  },
  {
    verb: 'change what a community shows',
    allowed: ['committee', 'staff'],
    run: async (actor, { community }) =>
      (await changePublicFacts(actor, { id: community.id, revision: 1 }, shown())).ok,
  },
  {
    verb: 'change what the register says',
    allowed: ['staff'],
    run: async (actor, { community }) =>
      (await changeCommunity(actor, { id: community.id, revision: 1 }, { ...shown(), ...register })).ok,
  },
  {
    verb: 'add a community',
    allowed: ['staff'],
    run: async (actor) => (await createCommunity(actor, { ...shown(), ...register })).ok,
  },
  {
    verb: 'read a community’s history',
    allowed: ['committee', 'staff'],
    run: async (actor, { community }) => (await listCommunityHistory(actor, community.id)) !== null,
  },
  {
    verb: 'read the log',
    allowed: ['staff'],
    run: async (actor) => (await listAudit(actor, {})) !== null,
  },
  {
    verb: 'see what the log speaks of',
    allowed: ['staff'],
    run: async (actor, { people, community }) => {
      await changePublicFacts(people.staff, { id: community.id, revision: 1 }, shown())
      return (await listAuditEntities(actor)).length > 0
    },
  },
  {
    verb: 'list communities in the office',
    allowed: ['staff'],
    run: async (actor) => (await listCommunities(actor, { page: 1 })) !== null,
  },
  { verb: 'count the programme', allowed: ['staff'], run: async (actor) => (await countProgramme(actor)) !== null },
]

export const sellCases: PermissionCase[] = [
  {
    verb: 'see a maker’s own goods',
    allowed: ['maker'],
    run: async (actor, { product }) =>
      (await listOwnGoods(actor)).some(({ variantId }) => variantId === product.variant.id),
  },
  {
    verb: 'open one of a maker’s own goods',
    allowed: ['maker'],
    run: async (actor, { product }) => (await findOwnGood(actor, product.variant.id)) !== null,
  },
]
