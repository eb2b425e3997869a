import { describe, expect, it } from 'vitest'
import { changeCommunity, changePublicFacts, createCommunity } from '#app/domain/community/community.server.ts'
import { listAudit, listCommunityHistory } from '#app/domain/community/history.server.ts'
import type { Registration } from '#app/domain/community/rules.ts'
import { db } from '#app/lib/database.server.ts'
import { makeActor, makeCommunity, makeDistrict } from '#tests/support/make.ts'

const facts = {
  nameTh: 'บ้านบาตร',
  nameEn: 'Ban Bat',
  knownForTh: 'บาตรพระตีมือ',
  knownForEn: 'Hand-beaten alms bowls',
  weave: { rhythm: 3 },
}
const register = {
  ...{ districtCode: '1037', subdistrictTh: null, subdistrictEn: null },
  ...{ kind: 'urban' as const, ruleYear: 2564 as const, registration: 'registered' as Registration },
  ...{ registeredOn: null, houses: 60, households: null, people: 250, lat: 13.75, lon: 100.5, precisionM: 100 },
}

describe('changing a community', () => {
  it('keeps who changed what, before and after', async () => {
    const community = await makeCommunity({ nameTh: 'เดิม' })
    const committee = await makeActor('committee', { communityId: community.id })
    const answer = await changePublicFacts(committee, { id: community.id, revision: 1 }, facts)
    expect(answer).toEqual({ ok: true, value: { revision: 2 } })
    const [entry, ...rest] = (await listCommunityHistory(committee, community.id)) ?? []
    expect(rest).toEqual([])
    expect(entry).toMatchObject({ action: 'community.changed', actorName: committee.name })
    expect(entry?.changes).toContainEqual({ field: 'nameTh', before: 'เดิม', after: 'บ้านบาตร' })
    expect(entry?.changes).toContainEqual({ field: 'weave', before: null, after: { rhythm: 3 } })
  })

  it('writes nothing when nothing is different', async () => {
    const staff = await makeActor('staff')
    const { id } = await makeCommunity()
    const first = await changeCommunity(staff, { id, revision: 1 }, { ...facts, ...register })
    expect(first).toEqual({ ok: true, value: { revision: 2 } })
    const again = await changeCommunity(staff, { id, revision: 2 }, { ...facts, ...register })
    expect(again).toEqual({ ok: true, value: { revision: 2 } })
    expect(await db.auditEntry.count()).toBe(1)
  })

  it('shows a conflict to the later of two, and lets nobody win silently', async () => {
    const { id } = await makeCommunity()
    const staff = await makeActor('staff')
    const names = ['ก', 'ข', 'ค', 'ง']
    const answers = await Promise.all(
      names.map((nameTh) => changePublicFacts(staff, { id, revision: 1 }, { ...facts, nameTh })),
    )
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
    for (const answer of answers) {
      if (!answer.ok) expect(answer.refusal).toMatchObject({ why: 'conflict' })
    }
    expect(await db.auditEntry.count()).toBe(1)
  })

  it('is for its own committee and for staff; the register is for staff', async () => {
    const [own, foreign] = [await makeCommunity(), await makeCommunity()]
    const committee = await makeActor('committee', { communityId: own.id })
    const volunteer = await makeActor('volunteer', { communityId: own.id })
    const notFound = { ok: false, refusal: { why: 'not_found' } }
    expect(await changePublicFacts(committee, { id: foreign.id, revision: 1 }, facts)).toEqual(notFound)
    expect(await changePublicFacts(volunteer, { id: own.id, revision: 1 }, facts)).toEqual(notFound)
    expect(await changeCommunity(committee, { id: own.id, revision: 1 }, { ...facts, ...register })).toEqual(notFound)
    expect(await createCommunity(committee, { ...facts, ...register })).toEqual(notFound)
    expect(await listCommunityHistory(committee, foreign.id)).toBeNull()
    expect(await listAudit(committee, {})).toBeNull()
  })

  it('refuses a name that another community of the district has', async () => {
    await makeDistrict('1037')
    const staff = await makeActor('staff')
    expect((await createCommunity(staff, { ...facts, ...register })).ok).toBe(true)
    expect(await createCommunity(staff, { ...facts, ...register })).toEqual({
      ok: false,
      refusal: { why: 'name_taken' },
    })
    await makeDistrict('1038')
    const elsewhere = await createCommunity(staff, { ...facts, ...register, districtCode: '1038' })
    if (!elsewhere.ok) throw new Error(elsewhere.refusal.why)
    const slugs = await db.community.findMany({ select: { slug: true }, orderBy: { slug: 'asc' } })
    expect(slugs.map(({ slug }) => slug)).toEqual(['ban-bat', 'ban-bat-1038'])
  })
})
