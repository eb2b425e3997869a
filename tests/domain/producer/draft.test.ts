import { describe, expect, it } from 'vitest'
import { openWitnessed } from '#app/domain/consent/witnessed.server.ts'
import { findDraft, listDrafts, saveAnswer } from '#app/domain/producer/draft.server.ts'
import { finishDraft } from '#app/domain/producer/finish-draft.server.ts'
import { answersOf } from '#app/domain/producer/onboarding.ts'
import { db } from '#app/lib/database.server.ts'
import { makeActor, makeCommunity, makePhoto } from '#tests/support/make.ts'
import { answerEverything } from '#tests/support/onboarding.ts'
import { wholeAnswers } from '#tests/support/whole-answers.ts'

async function makeDesk() {
  const community = await makeCommunity()
  const volunteer = await makeActor('volunteer', { communityId: community.id })
  return { volunteer, draft: { draftId: crypto.randomUUID(), communityId: community.id } }
}

const makes = (value: string, seenRevision: number) => ({
  ...{ question: 'makes' as const, value: { makes: value }, seenRevision },
})

describe('a draft', () => {
  it('keeps every answer as it is given, and nothing of it readable in the database', async () => {
    const { volunteer, draft } = await makeDesk()
    await answerEverything(volunteer, draft)
    const kept = await findDraft(volunteer, draft.draftId)
    expect(kept && answersOf(kept.content)).toEqual(wholeAnswers)
    const row = await db.onboardingDraft.findUniqueOrThrow({ where: { id: draft.draftId } })
    expect(JSON.stringify(row)).not.toContain('ป้าแดง')
  })

  it('is one, however often its first answer is sent', async () => {
    const { volunteer, draft } = await makeDesk()
    const sent = await Promise.all([0, 1, 2].map(() => saveAnswer(volunteer, { ...draft, ...makes('ผ้า', 0) })))
    expect(sent.map(({ ok }) => ok)).toEqual([true, true, true])
    expect(await db.onboardingDraft.count()).toBe(1)
  })

  it('keeps answers to two questions that are sent at once', async () => {
    const { volunteer, draft } = await makeDesk()
    await saveAnswer(volunteer, { ...draft, question: 'kind', value: { kind: 'group' }, seenRevision: 0 })
    await Promise.all([
      saveAnswer(volunteer, { ...draft, ...makes('ผ้า', 0) }),
      saveAnswer(volunteer, { ...draft, question: 'age', value: { isAdult: true }, seenRevision: 0 }),
    ])
    const kept = await findDraft(volunteer, draft.draftId)
    expect(kept && answersOf(kept.content)).toMatchObject({ makes: { makes: 'ผ้า' }, age: { isAdult: true } })
  })

  it('shows a conflict when the same question was answered elsewhere, and lets no answer win silently', async () => {
    const { volunteer, draft } = await makeDesk()
    await saveAnswer(volunteer, { ...draft, ...makes('ผ้า', 0) })
    const other = await saveAnswer(volunteer, { ...draft, ...makes('ขนม', 1) })
    expect(other.ok && other.value.revision).toBe(2)
    const late = await saveAnswer(volunteer, { ...draft, ...makes('ตะกร้า', 1) })
    expect(late.ok || late.refusal).toMatchObject({ code: 'conflict' })
    expect(late.ok || late.refusal.code !== 'conflict' || answersOf(late.refusal.draft.content).makes).toEqual({
      makes: 'ขนม',
    })
    // Seen and decided: now it is taken.
    expect((await saveAnswer(volunteer, { ...draft, ...makes('ตะกร้า', 2) })).ok).toBe(true)
  })

  it('passes on to the next volunteer of the community', async () => {
    const { volunteer, draft } = await makeDesk()
    await saveAnswer(volunteer, { ...draft, ...makes('ผ้า', 0) })
    await db.grant.updateMany({ where: { personId: volunteer.id }, data: { endedAt: new Date() } })
    const successor = await makeActor('volunteer', { communityId: draft.communityId })
    expect(await findDraft(volunteer, draft.draftId)).toBeNull()
    expect((await listDrafts(successor)).map(({ id }) => id)).toEqual([draft.draftId])
  })
})

describe('finishing a draft', () => {
  it('makes a maker without phone or e-mail, public exactly as far as they agreed', async () => {
    const { volunteer, draft } = await makeDesk()
    await answerEverything(volunteer, draft)
    const finished = await finishDraft(volunteer, draft.draftId)
    const producer = await db.producer.findFirstOrThrow({ include: { consentLog: true } })
    expect(finished).toEqual({ ok: true, value: { producerId: producer.id } })
    expect(producer).toMatchObject({ nameTh: 'ป้าแดง ใจดี', callName: 'ป้าแดง', kind: 'person', makesTh: 'ผ้าทอมือ' })
    expect([...producer.consents].sort()).toEqual(['map', 'partners', 'shop', 'story'])
    const said = Object.fromEntries(producer.consentLog.map(({ purpose, decision }) => [purpose, decision]))
    expect(said).toMatchObject({ shop: 'given', face: 'refused', messages: 'refused' })
    expect(producer.consentLog[0]).toMatchObject({
      ...{ textVersion: 'v1', language: 'th', readAloud: true, how: 'spoken' },
      recordedById: volunteer.id,
    })
    const [first] = producer.consentLog
    expect(openWitnessed(first?.sealedWitnessed ?? null).witnessName).toBe('หลานสาว')
    // Names people: not readable by whoever reads the table.
    expect(first?.sealedWitnessed).not.toContain('หลานสาว')
  })

  it('records the guardian of somebody under twenty with every decision', async () => {
    const { volunteer, draft } = await makeDesk()
    await answerEverything(volunteer, draft, { age: { isAdult: false, guardianName: 'แม่นก' } })
    await finishDraft(volunteer, draft.draftId)
    const rows = await db.consent.findMany({ select: { sealedWitnessed: true } })
    const guardians = rows.map(({ sealedWitnessed }) => openWitnessed(sealedWitnessed).guardianName)
    expect(new Set(guardians)).toEqual(new Set(['แม่นก']))
  })

  it('twice, also at once, makes one maker', async () => {
    const { volunteer, draft } = await makeDesk()
    await answerEverything(volunteer, draft)
    const finished = await Promise.all([0, 1, 2].map(() => finishDraft(volunteer, draft.draftId)))
    expect(new Set(finished.map((one) => one.ok && one.value.producerId)).size).toBe(1)
    expect(await db.producer.count()).toBe(1)
    expect(await db.consent.count()).toBe(6)
  })

  it('wipes what the draft held, takes no more answers, and leaves the list', async () => {
    const { volunteer, draft } = await makeDesk()
    await answerEverything(volunteer, draft)
    const finished = await finishDraft(volunteer, draft.draftId)
    const left = await findDraft(volunteer, draft.draftId)
    expect(left?.content).toEqual({})
    expect(await listDrafts(volunteer)).toEqual([])
    const late = await saveAnswer(volunteer, { ...draft, ...makes('ขนม', 9) })
    expect(late.ok || late.refusal).toEqual({
      code: 'finished',
      producerId: finished.ok ? finished.value.producerId : null,
    })
  })

  it('says which question is still open', async () => {
    const { volunteer, draft } = await makeDesk()
    await saveAnswer(volunteer, { ...draft, question: 'kind', value: { kind: 'person' }, seenRevision: 0 })
    expect(await finishDraft(volunteer, draft.draftId)).toEqual({
      ok: false,
      refusal: { code: 'open_question', step: 'name' },
    })
    expect(await db.producer.count()).toBe(0)
  })

  it('hangs the pictures of the community and no others', async () => {
    const { volunteer, draft } = await makeDesk()
    const own = await makePhoto({ communityId: draft.communityId })
    const foreign = await makePhoto({ communityId: (await makeCommunity()).id })
    const photos = [own, foreign].map(({ id }) => ({ photoId: id, showsFace: true, alt: 'ป้าแดงที่กี่ทอผ้า' }))
    await answerEverything(volunteer, draft, { photo: { photos } })
    await finishDraft(volunteer, draft.draftId)
    expect(await db.producerPhoto.findMany({ select: { photoId: true, showsFace: true } })).toEqual([
      { photoId: own.id, showsFace: true },
    ])
  })
})
