import { describe, expect, it } from 'vitest'
import { endGrant, grantRole } from '#app/domain/person/grant.server.ts'
import { accountCodeOf, readAccountCode } from '#app/domain/person/rules.ts'
import { db } from '#app/lib/database.server.ts'
import { makeActor, makeCommunity, makeProducer } from '#tests/support/make.ts'

const somebody = (n: number | string) => ({ email: `somebody-${n}@example.com`, name: `คนใหม่ ${n}` })

describe('appointing', () => {
  it('leaves a community with one volunteer when ten are appointed at once', async () => {
    const staff = await makeActor('staff')
    const { id: communityId } = await makeCommunity()
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) => grantRole(staff, { ...somebody(n), role: 'volunteer', communityId })),
    )
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
    for (const answer of answers) {
      if (!answer.ok)
        expect(answer.refusal).toEqual({ why: 'has_volunteer', name: expect.stringMatching(/^คนใหม่ \d$/) })
    }
    expect(await db.grant.count({ where: { communityId, role: 'volunteer', endedAt: null } })).toBe(1)
    expect(await db.auditEntry.count({ where: { action: 'grant.given', communityId } })).toBe(1)
  })

  it('lets the next volunteer begin when the last one has ended', async () => {
    const staff = await makeActor('staff')
    const { id: communityId } = await makeCommunity()
    const first = await grantRole(staff, { ...somebody(1), role: 'volunteer', communityId })
    if (!first.ok) throw new Error(first.refusal.why)
    expect(await endGrant(staff, first.value.grantId)).toEqual({ ok: true, value: null })
    expect((await grantRole(staff, { ...somebody(2), role: 'volunteer', communityId })).ok).toBe(true)
    expect(await endGrant(staff, first.value.grantId)).toEqual({ ok: false, refusal: 'not_found' })
  })

  it('says when somebody holds the role already', async () => {
    const staff = await makeActor('staff')
    const { id: communityId } = await makeCommunity()
    for (const role of ['volunteer', 'committee'] as const) {
      await grantRole(staff, { ...somebody(1), role, communityId })
      const again = await grantRole(staff, { ...somebody(1), role, communityId })
      expect(again).toEqual({ ok: false, refusal: { why: 'holds_already' } })
    }
  })

  it('is for staff; a volunteer gives only makers of their own community their account', async () => {
    const [here, elsewhere] = [await makeCommunity(), await makeCommunity()]
    const volunteer = await makeActor('volunteer', { communityId: here.id })
    const [own, foreign] = await Promise.all([here, elsewhere].map(({ id }) => makeProducer({ communityId: id })))
    const notFound = { ok: false, refusal: { why: 'not_found' } }
    for (const role of ['volunteer', 'committee', 'staff'] as const) {
      const communityId = role === 'staff' ? null : here.id
      expect(await grantRole(volunteer, { ...somebody(role), role, communityId })).toEqual(notFound)
    }
    const seller = { ...somebody('seller'), role: 'seller' as const, communityId: here.id }
    expect(await grantRole(volunteer, { ...seller, producerId: foreign?.id ?? '' })).toEqual(notFound)
    const given = await grantRole(volunteer, { ...seller, producerId: own?.id ?? '' })
    if (!given.ok) throw new Error(given.refusal.why)
    const held = await db.grant.findUniqueOrThrow({ where: { id: given.value.grantId } })
    expect(held).toMatchObject({ role: 'seller', communityId: here.id, producerId: own?.id, grantedById: volunteer.id })
    const stranger = await makeActor('volunteer', { communityId: elsewhere.id })
    expect((await endGrant(stranger, held.id)).ok).toBe(false)
    expect((await endGrant(volunteer, held.id)).ok).toBe(true)
  })

  it('does not let staff end their own role, nor a volunteer anybody else’s', async () => {
    const { id: communityId } = await makeCommunity()
    const staff = await makeActor('staff')
    const volunteer = await makeActor('volunteer', { communityId })
    const committee = await makeActor('committee', { communityId })
    for (const [who, whose] of [
      [staff, staff],
      [volunteer, committee],
      [committee, volunteer],
    ] as const) {
      const { id } = await db.grant.findFirstOrThrow({ where: { personId: whose.id } })
      expect(await endGrant(who, id)).toEqual({ ok: false, refusal: 'not_found' })
    }
  })

  it('knows somebody without an e-mail by the code of their account', async () => {
    const staff = await makeActor('staff')
    const { id: communityId } = await makeCommunity()
    const stranger = await makeActor()
    const accountCode = readAccountCode(accountCodeOf(stranger.id)) ?? ''
    const given = await grantRole(staff, { accountCode, role: 'volunteer', communityId })
    expect(given).toMatchObject({ ok: true, value: { personId: stranger.id } })
    const again = await grantRole(staff, { accountCode, role: 'volunteer', communityId })
    expect(again).toEqual({ ok: false, refusal: { why: 'holds_already' } })
    const nobody = await grantRole(staff, { accountCode: '0'.repeat(12), role: 'committee', communityId })
    expect(nobody).toEqual({ ok: false, refusal: { why: 'nobody' } })
    expect(readAccountCode('somebody@example.com')).toBeNull()
  })
})
