import { describe, expect, it } from 'vitest'
import type { Actor } from '#app/domain/person/actor.ts'
import { findStory } from '#app/domain/story/desk.server.ts'
import { approveStory, askChanges, submitStory } from '#app/domain/story/review.server.ts'
import { STORY_STAGES, STORY_VERBS, type StoryStage, type StoryVerb } from '#app/domain/story/rules.ts'
import { reopenStory, withdrawStory } from '#app/domain/story/withdraw.server.ts'
import { saveStoryWords } from '#app/domain/story/write.server.ts'
import { db } from '#app/lib/database.server.ts'
import { makeActor, makeCommunity } from '#tests/support/make.ts'
import { newestVersionId, someWords, storyAt } from '#tests/support/story.ts'

/** What each verb leads to from each stage; everything that is not here is refused. */
const leadsTo: Record<StoryVerb, Partial<Record<StoryStage, StoryStage>>> = {
  write: { writing: 'writing', in_review: 'writing', changes_asked: 'writing', approved: 'writing' },
  submit: { writing: 'in_review' },
  askChanges: { in_review: 'changes_asked' },
  approve: { in_review: 'approved' },
  withdraw: { writing: 'withdrawn', in_review: 'withdrawn', changes_asked: 'withdrawn', approved: 'withdrawn' },
  reopen: { withdrawn: 'writing' },
}

const who = ['writer', 'volunteer', 'committee', 'staff', 'neighbour', 'stranger'] as const
type Who = (typeof who)[number]

/** `writer` sits on the committee too: what they wrote they may not answer. `neighbour`: a committee member next door. */
const may: Record<StoryVerb, readonly Who[]> = {
  write: ['writer', 'volunteer', 'committee'],
  submit: ['writer', 'volunteer', 'committee'],
  askChanges: ['committee'],
  approve: ['committee'],
  withdraw: ['writer', 'volunteer', 'committee', 'staff'],
  reopen: ['writer', 'volunteer', 'committee'],
}

const act: Record<StoryVerb, (actor: Actor, id: string) => Promise<{ ok: boolean; refusal?: { code: string } }>> = {
  write: (actor, id) => saveStoryWords(actor, id, { answer: { ...someWords, titleTh: 'ชื่อใหม่' }, seen: 9 }),
  submit: submitStory,
  askChanges: async (actor, id) => askChanges(actor, { id, versionId: await newestVersionId(id), note: 'แก้หน่อย' }),
  approve: async (actor, id) => approveStory(actor, { id, versionId: await newestVersionId(id) }),
  withdraw: (actor, id) => withdrawStory(actor, id, { reason: 'ขอพัก' }),
  reopen: reopenStory,
}

/** What a refused person is told: nothing of a story out of reach, the stage of one within it. */
function refusalOf(verb: StoryVerb, as: Who, stage: StoryStage): string {
  const isOwn = as === 'writer' && (verb === 'approve' || verb === 'askChanges')
  if (!may[verb].includes(as) && !isOwn) return 'not_found'
  return leadsTo[verb][stage] ? 'own_words' : 'not_now'
}

async function makePeople(communityId: string): Promise<Record<Who, Actor>> {
  const next = await makeCommunity()
  return {
    writer: await makeActor('committee', { communityId }),
    volunteer: await makeActor('volunteer', { communityId }),
    committee: await makeActor('committee', { communityId }),
    staff: await makeActor('staff'),
    neighbour: await makeActor('committee', { communityId: next.id }),
    stranger: await makeActor(),
  }
}

describe.each(STORY_STAGES)('a story at the stage %s', (stage) => {
  it.each(STORY_VERBS)('%s', async (verb) => {
    const community = await makeCommunity()
    const people = await makePeople(community.id)
    const subject = { kind: 'community', id: community.id } as const
    for (const as of who) {
      const id = await storyAt(stage, subject, people)
      const before = await rowsOf(id)
      const outcome = await act[verb](people[as], id)
      const next = leadsTo[verb][stage]
      const should = next !== undefined && may[verb].includes(as)
      expect({ as, ok: outcome.ok, code: outcome.refusal?.code }).toEqual(
        should ? { as, ok: true, code: undefined } : { as, ok: false, code: refusalOf(verb, as, stage) },
      )
      if (should) expect((await findStory(people.volunteer, id))?.stage).toBe(next)
      else expect(await rowsOf(id)).toEqual(before)
      const found = await findStory(people[as], id)
      // A page offers what the verb grants: after a refusal the story is as it was, so it offers nothing of it.
      if (found && !should) expect(found.can).not.toContain(verb)
    }
  })
})

async function rowsOf(storyId: string) {
  return {
    story: await db.story.findUniqueOrThrow({ where: { id: storyId } }),
    versions: await db.storyVersion.findMany({ where: { storyId }, include: { review: true, pictures: true } }),
    entries: await db.auditEntry.count({ where: { entityId: storyId } }),
  }
}
