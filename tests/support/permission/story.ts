import { findStory, listStories } from '#app/domain/story/desk.server.ts'
import { approveStory, askChanges, submitStory } from '#app/domain/story/review.server.ts'
import { findSubject, startStory, storySubjects } from '#app/domain/story/start.server.ts'
import { compareVersions, historyOfStory, readVersion, versionsOf } from '#app/domain/story/version.server.ts'
import { reopenStory, withdrawStory } from '#app/domain/story/withdraw.server.ts'
import { saveStoryPart, saveStoryPictures, saveStoryWords } from '#app/domain/story/write.server.ts'
import { makeActor } from '../make.ts'
import { newestVersionId, somePart, someWords, storyAt } from '../story.ts'
import type { PermissionCase, PermissionWorld, Who } from './world.ts'

const writers: readonly Who[] = ['volunteer', 'committee']
const readers: readonly Who[] = ['volunteer', 'committee', 'staff']

/** A story of the maker at a stage, written by somebody who is not asked about here. */
async function fresh({ community, producer }: PermissionWorld, stage: Parameters<typeof storyAt>[0]): Promise<string> {
  const here = { communityId: community.id }
  const [writer, committee] = [await makeActor('committee', here), await makeActor('committee', here)]
  return storyAt(stage, { kind: 'maker', id: producer.id }, { writer, committee })
}

export const storyCases: PermissionCase[] = [
  {
    verb: 'begin a story',
    allowed: writers,
    run: async (actor, { producer }) => {
      const subject = { kind: 'maker', id: producer.id } as const
      return (await startStory(actor, { id: crypto.randomUUID(), subject, storytellerName: 'ป้า' })).ok
    },
  },
  {
    verb: 'find a subject of a story',
    allowed: writers,
    run: async (actor, { product }) => (await findSubject(actor, { kind: 'product', id: product.id })) !== null,
  },
  {
    verb: 'list subjects of stories',
    allowed: writers,
    run: async (actor, { community, producer, product }) => {
      const found = await storySubjects(actor)
      const ids = [...found.communities, ...found.makers, ...found.products].map(({ id }) => id)
      return [community, producer, product].some(({ id }) => ids.includes(id))
    },
  },
  {
    verb: 'list stories',
    allowed: readers,
    run: async (actor, { story }) => (await listStories(actor)).some(({ id }) => id === story.id),
  },
  {
    verb: 'read a story on the desk',
    allowed: readers,
    run: async (actor, { story }) => (await findStory(actor, story.id)) !== null,
  },
  {
    verb: 'read a version',
    allowed: readers,
    run: async (actor, { story }) => (await readVersion(actor, story.id, 1)) !== null,
  },
  {
    verb: 'list versions',
    allowed: readers,
    run: async (actor, { story }) => (await versionsOf(actor, story.id)) !== null,
  },
  {
    verb: 'compare versions',
    allowed: readers,
    run: async (actor, { story }) => (await compareVersions(actor, story.id, { from: 1, to: 1 })) !== null,
  },
  {
    verb: 'read the history of a story',
    allowed: readers,
    run: async (actor, { story }) => (await historyOfStory(actor, story.id)) !== null,
  },
  {
    verb: 'write a part of a story',
    allowed: writers,
    run: async (actor, { story }) => (await saveStoryPart(actor, story.id, { answer: somePart, seen: 0 })).ok,
  },
  {
    verb: 'write the words of a story',
    allowed: writers,
    run: async (actor, { story }) => (await saveStoryWords(actor, story.id, { answer: someWords, seen: 0 })).ok,
  },
  {
    verb: 'choose the pictures of a story',
    allowed: writers,
    run: async (actor, { story, photo }) => {
      const words = { afterPart: null, captionTh: null, captionEn: null, altTh: 'มือ', altEn: null }
      const answer = [{ photoId: photo.id, ...words }]
      return (await saveStoryPictures(actor, story.id, { answer, seen: 0 })).ok
    },
  },
  {
    verb: 'submit a story',
    allowed: writers,
    run: async (actor, world) => (await submitStory(actor, await fresh(world, 'writing'))).ok,
  },
  {
    verb: 'approve a story',
    allowed: ['committee'],
    run: async (actor, world) => {
      const id = await fresh(world, 'in_review')
      return (await approveStory(actor, { id, versionId: await newestVersionId(id) })).ok
    },
  },
  {
    verb: 'ask for changes of a story',
    allowed: ['committee'],
    run: async (actor, world) => {
      const id = await fresh(world, 'in_review')
      return (await askChanges(actor, { id, versionId: await newestVersionId(id), note: 'แก้' })).ok
    },
  },
  {
    verb: 'withdraw a story',
    allowed: readers,
    run: async (actor, { story }) => (await withdrawStory(actor, story.id, { reason: 'ขอพัก' })).ok,
  },
  {
    verb: 'take a story up again',
    allowed: writers,
    run: async (actor, world) => (await reopenStory(actor, await fresh(world, 'withdrawn'))).ok,
  },
]
