import type { Actor } from '#app/domain/person/actor.ts'
import type { StoryPart } from '#app/domain/story/parts.ts'
import { approveStory, askChanges, submitStory } from '#app/domain/story/review.server.ts'
import type { StoryStage } from '#app/domain/story/rules.ts'
import { type StorySubject, startStory } from '#app/domain/story/start.server.ts'
import { withdrawStory } from '#app/domain/story/withdraw.server.ts'
import { saveStoryPart, saveStoryWords } from '#app/domain/story/write.server.ts'
import { db } from '#app/lib/database.server.ts'

/** Stories brought to a stage the way people bring them there. */

const long = 'ตรอกนี้กว้างแค่สองคนเดินสวนกัน ตรงกลางมีทั่งเหล็กตั้งอยู่หน้าบ้าน '.repeat(3).trim()

export const somePart: StoryPart = { part: 'place', th: long, en: null, claims: [] }

export const someWords = {
  ...{ titleTh: 'เสียงค้อนในตรอก', titleEn: 'Hammers in the lane', ledeTh: 'ถ้าเงียบสามวัน ลุงนอนไม่หลับ', ledeEn: null },
  ...{ storytellerName: 'ลุงเปี๊ยก', writerName: 'คนเขียน' },
} as const

interface Hands {
  readonly writer: Actor
  readonly committee: Actor
}

/** A story whose first version has everything that it needs. */
export async function writtenStory(writer: Actor, subject: StorySubject): Promise<string> {
  const id = crypto.randomUUID()
  await must(startStory(writer, { id, subject, storytellerName: 'ลุงเปี๊ยก' }))
  await must(saveStoryPart(writer, id, { answer: somePart, seen: 0 }))
  await must(saveStoryWords(writer, id, { answer: someWords, seen: 0 }))
  return id
}

/** A story at a stage; its newest version is the first one. */
export async function storyAt(stage: StoryStage, subject: StorySubject, { writer, committee }: Hands): Promise<string> {
  const id = await writtenStory(writer, subject)
  if (stage === 'writing') return id
  await must(submitStory(writer, id))
  const versionId = await newestVersionId(id)
  if (stage === 'approved' || stage === 'withdrawn') await must(approveStory(committee, { id, versionId }))
  if (stage === 'withdrawn') await must(withdrawStory(committee, id, { reason: 'ลุงขอ' }))
  if (stage === 'changes_asked') await must(askChanges(committee, { id, versionId, note: 'เล่าเพิ่มอีกนิด' }))
  return id
}

export async function newestVersionId(storyId: string): Promise<string> {
  const version = await db.storyVersion.findFirstOrThrow({ where: { storyId }, orderBy: { number: 'desc' } })
  return version.id
}

async function must(outcome: Promise<{ ok: true } | { ok: false; refusal: { code: string } }>): Promise<void> {
  const found = await outcome
  if (!found.ok) throw new Error(`refused: ${found.refusal.code}`)
}
