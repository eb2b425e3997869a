import { describe, expect, it } from 'vitest'
import { withdrawConsent } from '#app/domain/consent/consent.server.ts'
import { findStory } from '#app/domain/story/desk.server.ts'
import { openStory } from '#app/domain/story/open-story.server.ts'
import { approveStory, askChanges, submitStory } from '#app/domain/story/review.server.ts'
import { startStory } from '#app/domain/story/start.server.ts'
import { compareVersions, historyOfStory, versionsOf } from '#app/domain/story/version.server.ts'
import { reopenStory, withdrawStory } from '#app/domain/story/withdraw.server.ts'
import { saveStoryPart, saveStoryPictures, saveStoryWords } from '#app/domain/story/write.server.ts'
import { needsOf } from '#app/domain/today/today.server.ts'
import { db } from '#app/lib/database.server.ts'
import { makeActor, makeCommunity, makePhoto, makeProducer, makeProduct } from '#tests/support/make.ts'
import { newestVersionId, somePart, someWords, storyAt, writtenStory } from '#tests/support/story.ts'

async function makeDesk() {
  const community = await makeCommunity()
  const here = { communityId: community.id }
  const producer = await makeProducer(here)
  const product = await makeProduct({ producerId: producer.id })
  const writer = await makeActor('volunteer', here)
  const committee = await makeActor('committee', here)
  const ofCommunity = { kind: 'community', id: community.id } as const
  const ofProduct = { kind: 'product', id: product.id } as const
  return { community, producer, product, writer, committee, ofCommunity, ofProduct }
}

const spoken = { textVersion: 'v1', language: 'th', readAloud: true, how: 'spoken' } as const
const codeOf = (outcome: { ok: boolean; refusal?: { code: string } }) => outcome.refusal?.code ?? 'done'

describe('beginning a story', () => {
  it('asks for the maker’s consent first, for the maker and for their goods', async () => {
    const { writer, community } = await makeDesk()
    const silent = await makeProducer({ communityId: community.id }, ['shop'])
    const goods = await makeProduct({ producerId: silent.id })
    for (const subject of [
      { kind: 'maker', id: silent.id },
      { kind: 'product', id: goods.id },
    ] as const) {
      const outcome = await startStory(writer, { id: crypto.randomUUID(), subject, storytellerName: 'ป้า' })
      expect(outcome).toEqual({ ok: false, refusal: { code: 'no_consent', producerId: silent.id } })
    }
    expect(await db.story.count()).toBe(0)
  })

  it('begins one story however often the form is sent', async () => {
    const { writer, ofCommunity } = await makeDesk()
    const form = { id: crypto.randomUUID(), subject: ofCommunity, storytellerName: 'ป้า' }
    const outcomes = await Promise.all([1, 2, 3].map(() => startStory(writer, form)))
    expect(outcomes.map(codeOf)).toEqual(['done', 'done', 'done'])
    expect(await db.story.count()).toBe(1)
    expect((await historyOfStory(writer, form.id))?.map(({ action, by }) => [action, by])).toEqual([
      ['story.started', writer.name],
    ])
  })
})

describe('writing', () => {
  it('shows a conflict with what stands there, and takes the answer once that was seen', async () => {
    const { writer, committee, ofCommunity } = await makeDesk()
    const id = await writtenStory(writer, ofCommunity)
    const theirs = { ...somePart, th: 'คนอื่นเขียนไว้' }
    const mine = { ...somePart, th: 'ฉันเขียน' }
    await saveStoryPart(committee, id, { answer: theirs, seen: 1 })
    const outcome = await saveStoryPart(writer, id, { answer: mine, seen: 1 })
    expect(outcome).toEqual({ ok: false, refusal: { code: 'conflict', theirs, seen: 2 } })
    expect((await findStory(writer, id))?.content.parts).toEqual([theirs])
    expect(codeOf(await saveStoryPart(writer, id, { answer: mine, seen: 2 }))).toBe('done')
    expect((await findStory(writer, id))?.content.parts).toEqual([mine])
  })

  it('does not call it a conflict when another screen was answered, or the same was said twice', async () => {
    const { writer, committee, ofCommunity } = await makeDesk()
    const id = await writtenStory(writer, ofCommunity)
    expect(codeOf(await saveStoryPart(committee, id, { answer: { ...somePart, part: 'craft' }, seen: 0 }))).toBe('done')
    expect(codeOf(await saveStoryWords(committee, id, { answer: { ...someWords, ledeEn: 'Gong' }, seen: 1 }))).toBe(
      'done',
    )
    expect(codeOf(await saveStoryPart(writer, id, { answer: somePart, seen: 0 }))).toBe('done')
    const found = await findStory(writer, id)
    expect(found?.content.parts.map(({ part }) => part)).toEqual(['place', 'craft'])
    expect(found?.revisions).toEqual({ place: 1, words: 2, craft: 1 })
  })

  it('takes only the community’s pictures, and no face without consent', async () => {
    const { writer, producer, community, ofCommunity } = await makeDesk()
    const [hands, face] = [
      await makePhoto({ communityId: community.id }),
      await makePhoto({ communityId: community.id }),
    ]
    const foreign = await makePhoto({ communityId: (await makeCommunity()).id })
    await db.producerPhoto.create({
      data: { producerId: producer.id, photoId: face.id, position: 0, showsFace: true, altTh: 'ป้ายิ้ม' },
    })
    const words = { afterPart: null, captionTh: null, captionEn: null, altTh: 'มือกับค้อน', altEn: null }
    const id = await writtenStory(writer, ofCommunity)
    const all = [hands, face, foreign].map((photo) => ({ photoId: photo.id, ...words }))
    await saveStoryPictures(writer, id, { answer: all, seen: 0 })
    const kept = async () => (await findStory(writer, id))?.content.pictures.map(({ photoId }) => photoId)
    expect(await kept()).toEqual([hands.id, face.id])
    await withdrawConsent(writer, producer.id, { purpose: 'face', ...spoken })
    expect((await findStory(writer, id))?.problems).toEqual([
      { code: 'face_without_consent', step: 'pictures', nth: 2 },
    ])
    await saveStoryPictures(writer, id, { answer: all.toReversed(), seen: 1 })
    expect(await kept()).toEqual([hands.id])
  })
})

describe('handing in', () => {
  it('says everything that is missing at once, and changes nothing', async () => {
    const { writer, community, ofCommunity } = await makeDesk()
    const photo = await makePhoto({ communityId: community.id })
    const id = crypto.randomUUID()
    await startStory(writer, { id, subject: ofCommunity, storytellerName: '' })
    await saveStoryPart(writer, id, { answer: { ...somePart, part: 'craft', th: '', en: 'A bowl' }, seen: 0 })
    const picture = { photoId: photo.id, afterPart: null, captionTh: null, captionEn: null, altTh: ' ', altEn: null }
    await saveStoryPictures(writer, id, { answer: [picture], seen: 0 })
    const outcome = await submitStory(writer, id)
    expect(outcome).toEqual({
      ok: false,
      refusal: {
        code: 'unfinished',
        problems: [
          { code: 'told_too_little', step: 'place' },
          { code: 'thai_missing', step: 'craft' },
          { code: 'title_missing', step: 'words' },
          { code: 'lede_missing', step: 'words' },
          { code: 'storyteller_missing', step: 'words' },
          { code: 'alt_missing', step: 'pictures', nth: 1 },
        ],
      },
    })
    expect((await findStory(writer, id))?.stage).toBe('writing')
  })

  it('is not possible once the maker took the consent back, and neither is approval', async () => {
    const { writer, committee, producer, ofProduct } = await makeDesk()
    const [draft, handedIn] = [
      await storyAt('writing', ofProduct, { writer, committee }),
      await storyAt('in_review', ofProduct, { writer, committee }),
    ]
    await withdrawConsent(writer, producer.id, { purpose: 'story', ...spoken })
    expect(await submitStory(writer, draft)).toMatchObject({
      refusal: { code: 'unfinished', problems: [{ code: 'no_consent' }] },
    })
    const approval = await approveStory(committee, { id: handedIn, versionId: await newestVersionId(handedIn) })
    expect(approval).toEqual({ ok: false, refusal: { code: 'no_consent', producerId: producer.id } })
  })
})

describe('versions', () => {
  it('stay as they were handed in, whoever asks the database', async () => {
    const { writer, committee, community, ofCommunity } = await makeDesk()
    const photo = await makePhoto({ communityId: community.id })
    const id = await storyAt('in_review', ofCommunity, { writer, committee })
    const versionId = await newestVersionId(id)
    const changes = [
      db.storyVersion.update({ where: { id: versionId }, data: { titleTh: 'อื่น' } }),
      db.storyVersion.update({ where: { id: versionId }, data: { writerIds: [] } }),
      db.storyVersion.update({ where: { id: versionId }, data: { submittedAt: null } }),
      db.storyVersion.delete({ where: { id: versionId } }),
      db.storyVersionPhoto.create({ data: { versionId, photoId: photo.id, position: 0, altTh: 'ภาพ' } }),
    ]
    for (const change of changes) await expect(change).rejects.toThrow(/does not change/)
  })

  it('begin anew with the first change, and the shop shows the old one until the new is approved', async () => {
    const { writer, committee, ofCommunity } = await makeDesk()
    const id = await storyAt('approved', ofCommunity, { writer, committee })
    const { shortCode } = await db.story.findUniqueOrThrow({ where: { id } })
    const shown = async () => {
      const found = await openStory(shortCode)
      return found.is === 'there' ? found.value.title.th : found.is
    }
    await saveStoryWords(writer, id, { answer: { ...someWords, titleTh: 'ชื่อใหม่ของตรอก' }, seen: 1 })
    expect(await shown()).toBe(someWords.titleTh)
    await submitStory(writer, id)
    expect(await shown()).toBe(someWords.titleTh)
    const versionId = await newestVersionId(id)
    await askChanges(committee, { id, versionId, note: 'ขอคำเดิม' })
    expect(await shown()).toBe(someWords.titleTh)
    await saveStoryWords(writer, id, { answer: { ...someWords, titleTh: 'เสียงค้อนในตรอกเก่า' }, seen: 2 })
    await submitStory(writer, id)
    await approveStory(committee, { id, versionId: await newestVersionId(id) })
    expect(await shown()).toBe('เสียงค้อนในตรอกเก่า')
    const versions = await versionsOf(committee, id)
    expect(versions?.map(({ number, isShown, review }) => [number, isShown, review?.decision, review?.note])).toEqual([
      [3, true, 'approved', null],
      [2, false, 'changes_asked', 'ขอคำเดิม'],
      [1, false, 'approved', null],
    ])
    expect(await compareVersions(committee, id, { from: 1, to: 3 })).toEqual([
      {
        ...{ field: 'title', lang: 'th' },
        runs: [
          { is: 'same', text: 'เสียงค้อนในตรอก' },
          { is: 'added', text: 'เก่า' },
        ],
      },
    ])
    expect(await compareVersions(await makeActor('staff'), id, { from: 1, to: 4 })).toBeNull()
  })

  it('are compared in their sources and pictures too', async () => {
    const { writer, committee, community, ofCommunity } = await makeDesk()
    const photo = await makePhoto({ communityId: community.id })
    const id = await storyAt('approved', ofCommunity, { writer, committee })
    const claim = { th: 'ตั้งมานาน', en: null, sourceTh: 'ป้ายหน้าวัด', sourceEn: null, url: null }
    await saveStoryPart(writer, id, { answer: { ...somePart, claims: [claim] }, seen: 1 })
    const picture = { photoId: photo.id, afterPart: null, captionTh: null, captionEn: null, altTh: 'ทั่ง', altEn: null }
    await saveStoryPictures(writer, id, { answer: [picture], seen: 0 })
    expect(await compareVersions(committee, id, { from: 1, to: 2 })).toEqual([
      { field: 'sources', lang: 'th', runs: [{ is: 'added', text: 'ตั้งมานาน — ป้ายหน้าวัด' }] },
      { field: 'pictures', lang: 'th', runs: [{ is: 'added', text: 'ทั่ง' }] },
    ])
  })

  it('carry the hands of those who wrote what was copied', async () => {
    const { writer, committee, community, ofCommunity } = await makeDesk()
    const other = await makeActor('committee', { communityId: community.id })
    const id = await storyAt('changes_asked', ofCommunity, { writer: committee, committee: other })
    await saveStoryWords(writer, id, { answer: { ...someWords, titleTh: 'ชื่อใหม่' }, seen: 1 })
    await submitStory(writer, id)
    const versionId = await newestVersionId(id)
    expect(codeOf(await approveStory(committee, { id, versionId }))).toBe('own_words')
    expect(codeOf(await approveStory(other, { id, versionId }))).toBe('done')
  })

  it('are public again after a withdrawal only when they were read anew', async () => {
    const { writer, committee, ofCommunity } = await makeDesk()
    const id = await storyAt('withdrawn', ofCommunity, { writer, committee })
    const { shortCode } = await db.story.findUniqueOrThrow({ where: { id } })
    expect((await openStory(shortCode)).is).toBe('gone')
    await reopenStory(writer, id)
    expect((await openStory(shortCode)).is).toBe('gone')
    await submitStory(writer, id)
    await approveStory(committee, { id, versionId: await newestVersionId(id) })
    expect((await openStory(shortCode)).is).toBe('there')
  })
})

describe('the database itself', () => {
  it('refuses the writer’s own answer, whatever the row claims', async () => {
    const { committee, writer, ofCommunity } = await makeDesk()
    const id = await storyAt('in_review', ofCommunity, { writer: committee, committee: writer })
    const versionId = await newestVersionId(id)
    const answer = { versionId, reviewerId: committee.id, decision: 'approved', writerId: null } as const
    await expect(db.storyReview.create({ data: answer })).rejects.toThrow(/not answered by its writer/)
    await expect(
      db.story.update({ where: { id }, data: { status: 'published', approvedVersionId: versionId } }),
    ).rejects.toThrow(/only an approved version/)
  })

  it('refuses an answer to a draft, and a second one', async () => {
    const { committee, writer, ofCommunity } = await makeDesk()
    const draft = await newestVersionId(await storyAt('writing', ofCommunity, { writer, committee }))
    const answered = await newestVersionId(await storyAt('changes_asked', ofCommunity, { writer, committee }))
    const by = { reviewerId: committee.id, decision: 'approved' } as const
    await expect(db.storyReview.create({ data: { versionId: draft, ...by } })).rejects.toThrow(/after it was submitted/)
    await expect(db.storyReview.create({ data: { versionId: answered, ...by } })).rejects.toThrow(/Unique constraint/)
  })
})

describe('two at once', () => {
  it('submit once', async () => {
    const { writer, committee, ofCommunity } = await makeDesk()
    const id = await writtenStory(writer, ofCommunity)
    const outcomes = await Promise.all([submitStory(writer, id), submitStory(committee, id)])
    expect(outcomes.map(codeOf).sort()).toEqual(['done', 'not_now'])
    expect(await db.auditEntry.count({ where: { action: 'story.submitted' } })).toBe(1)
  })

  it('give one answer, and never one to words that are being changed', async () => {
    const { writer, committee, community, ofCommunity } = await makeDesk()
    const other = await makeActor('committee', { communityId: community.id })
    const id = await storyAt('in_review', ofCommunity, { writer, committee })
    const versionId = await newestVersionId(id)
    const outcomes = await Promise.all([
      approveStory(committee, { id, versionId }),
      approveStory(other, { id, versionId }),
      askChanges(other, { id, versionId, note: 'แก้' }),
    ])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await db.storyReview.count()).toBe(1)
    await saveStoryWords(writer, id, { answer: { ...someWords, titleTh: 'ใหม่' }, seen: 1 })
    expect(codeOf(await approveStory(committee, { id, versionId }))).toBe('not_now')
  })

  it('write one next version', async () => {
    const { writer, committee, ofCommunity } = await makeDesk()
    const id = await storyAt('approved', ofCommunity, { writer, committee })
    await Promise.all([
      saveStoryWords(writer, id, { answer: { ...someWords, titleTh: 'ใหม่' }, seen: 1 }),
      saveStoryPart(committee, id, { answer: { ...somePart, part: 'today' }, seen: 0 }),
    ])
    const found = await findStory(writer, id)
    expect(found?.number).toBe(2)
    expect(found?.content).toMatchObject({ titleTh: 'ใหม่', parts: [{ part: 'place' }, { part: 'today' }] })
  })
})

describe('around a story', () => {
  it('partners look again when it is approved and when it is taken down', async () => {
    const { writer, committee, community, product, ofProduct } = await makeDesk()
    const shop = await db.partnerShop.create({
      data: { partner: 'shopee', communityId: community.id, remoteId: '1', name: 'ร้านทดสอบ' },
    })
    const listing = await db.partnerListing.create({
      data: { variantId: product.variant.id, shopId: shop.id, listingId: 'yn-test-1', want: 'live', placing: {} },
    })
    const revision = async () => (await db.partnerListing.findUniqueOrThrow({ where: { id: listing.id } })).revision
    const before = await revision()
    const id = await storyAt('in_review', ofProduct, { writer, committee })
    expect(await revision()).toBe(before)
    await approveStory(committee, { id, versionId: await newestVersionId(id) })
    expect(Number(await revision())).toBe(Number(before) + 1)
    await withdrawStory(committee, id, { reason: 'ป้าขอ' })
    expect(Number(await revision())).toBe(Number(before) + 2)
  })

  it('today tells the committee what to read, and the writer what to mend or finish', async () => {
    const { writer, committee, ofCommunity } = await makeDesk()
    const kinds = async (actor: typeof writer) =>
      (await needsOf(actor)).map(({ kind }) => kind).filter((kind) => kind.startsWith('story'))
    const id = await writtenStory(writer, ofCommunity)
    expect([await kinds(writer), await kinds(committee)]).toEqual([['story_unfinished'], []])
    await submitStory(writer, id)
    expect([await kinds(writer), await kinds(committee)]).toEqual([[], ['story_in_review']])
    await askChanges(committee, { id, versionId: await newestVersionId(id), note: 'แก้' })
    expect([await kinds(writer), await kinds(committee)]).toEqual([['story_changes_asked'], []])
  })

  it('keeps who did what, in order', async () => {
    const { writer, committee, ofCommunity } = await makeDesk()
    const id = await storyAt('withdrawn', ofCommunity, { writer, committee })
    const history = await historyOfStory(committee, id)
    expect(history?.map(({ action, by }) => [action, by]).reverse()).toEqual([
      ['story.started', writer.name],
      ['story.written', writer.name],
      ['story.written', writer.name],
      ['story.submitted', writer.name],
      ['story.approved', committee.name],
      ['story.withdrawn', committee.name],
    ])
  })
})
