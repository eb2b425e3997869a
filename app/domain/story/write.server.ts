import type { Prisma, Tx } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import type { Actor } from '../person/actor.ts'
import {
  type HeldStory,
  raised,
  recordStory,
  revisionOf,
  revisionsOf,
  type StoryRefusal,
  type VersionRow,
  withStory,
  writersOf,
} from './held.server.ts'
import type { StoryPart } from './parts.ts'
import { pictureChoice } from './picture.server.ts'
import {
  contentOf,
  partIn,
  type StoryContent,
  type StoryPictureWords,
  type StoryStep,
  type StoryWords,
  withPart,
} from './rules.ts'

/** Somebody answered the same screen since this form was opened: what stands there now, and its revision. */
interface Conflict<Theirs> {
  readonly code: 'conflict'
  readonly theirs: Theirs
  readonly seen: number
}
export type SaveRefusal<Theirs> = StoryRefusal | Conflict<Theirs>

/** `seen`: the revision of the screen that the form showed. */
type Seen<Answer> = { readonly answer: Answer; readonly seen: number }
type Saved = { readonly number: number }

/** Keeps one part of the interview with its claims. */
export async function saveStoryPart(
  actor: Actor,
  id: string,
  { answer, seen }: Seen<StoryPart>,
): Promise<Outcome<Saved, SaveRefusal<StoryPart>>> {
  return save(actor, id, {
    ...{ step: answer.part, answer, seen },
    read: ({ parts }) => partIn(parts, answer.part),
    write: (tx, version, content) => update(tx, version, { parts: withPart(content.parts, answer) }),
  })
}

/** Keeps title, sentence and names. */
export async function saveStoryWords(
  actor: Actor,
  id: string,
  { answer, seen }: Seen<StoryWords>,
): Promise<Outcome<Saved, SaveRefusal<StoryWords>>> {
  return save(actor, id, {
    ...{ step: 'words', answer, seen },
    read: ({ titleTh, titleEn, ledeTh, ledeEn, storytellerName, writerName }) => ({
      ...{ titleTh, titleEn, ledeTh, ledeEn, storytellerName, writerName },
    }),
    write: (tx, version) => update(tx, version, answer),
  })
}

/**
 * Keeps the pictures in their order. Only pictures of the community are taken, and none that shows the face of a maker
 * who has not agreed to it: any other id is left out.
 */
export async function saveStoryPictures(
  actor: Actor,
  id: string,
  { answer, seen }: Seen<readonly StoryPictureWords[]>,
): Promise<Outcome<Saved, SaveRefusal<readonly StoryPictureWords[]>>> {
  return save(actor, id, {
    ...{ step: 'pictures', answer, seen },
    read: ({ pictures }) => pictures,
    write: async (tx, version) => {
      await tx.storyVersionPhoto.deleteMany({ where: { versionId: version.id } })
      const known = await tx.photo.findMany({
        where: {
          AND: [{ id: { in: answer.map(({ photoId }) => photoId).filter(isId) } }, pictureChoice(version.communityId)],
        },
        select: { id: true },
      })
      const ids = new Set(known.map((photo) => photo.id))
      const pictures = answer.filter(({ photoId }) => ids.has(photoId))
      await tx.storyVersionPhoto.createMany({
        data: pictures.map((picture, position) => ({ versionId: version.id, position, ...picture })),
      })
    },
  })
}

interface Save<Answer> {
  readonly step: StoryStep
  readonly answer: Answer
  readonly seen: number
  readonly read: (content: StoryContent) => Answer
  readonly write: (tx: Tx, version: Open, content: StoryContent) => Promise<unknown>
}

async function save<Answer>(
  actor: Actor,
  id: string,
  { step, answer, seen, read, write }: Save<Answer>,
): Promise<Outcome<Saved, SaveRefusal<Answer>>> {
  return withStory<Saved, Conflict<Answer>>(actor, { id, verb: 'write' }, async (tx, story) => {
    const theirs = read(story.content)
    const revision = revisionOf(story.version, step)
    // Sent twice, or opened and sent on unchanged: nothing to do, and no new version for it.
    if (isSame(theirs, answer)) return done({ number: story.version.number })
    if (revision > seen) return refused({ code: 'conflict', theirs, seen: revision })
    const version = await openVersion(tx, actor, story)
    await write(tx, version, story.content)
    await update(tx, version, { revisions: raised(version, step) })
    const after = { step, version: version.number }
    await recordStory(tx, actor, { story, action: 'written', after })
    return done({ number: version.number })
  })
}

type Open = Pick<VersionRow, 'id' | 'number' | 'revisions'> & { readonly communityId: string }

/**
 * The version that may be written in, with this person's hand in it. A version that was submitted stays as it is, and
 * the next one begins as a copy of it.
 */
export async function openVersion(tx: Tx, actor: Actor, story: HeldStory): Promise<Open> {
  const { version, communityId } = story
  const writerIds = [...new Set([...writersOf(version), actor.id])]
  if (!version.submittedAt) {
    await tx.storyVersion.update({ where: { id: version.id }, data: { writerIds } })
    return { ...version, communityId }
  }
  const next = await tx.storyVersion.create({
    data: {
      ...{ storyId: story.id, number: version.number + 1, writerId: actor.id, writerIds },
      ...copied(version),
      pictures: { create: version.pictures.map((picture, position) => ({ ...picture, position })) },
    },
    select: { id: true, number: true, revisions: true },
  })
  // What waited for the committee waits no more; what the shop shows stays there.
  if (story.status === 'in_review') await tx.story.update({ where: { id: story.id }, data: { status: 'draft' } })
  return { ...next, communityId }
}

function copied(version: VersionRow) {
  const { titleTh, titleEn, ledeTh, ledeEn, storytellerName, writerName } = version
  return {
    ...{ titleTh, titleEn, ledeTh, ledeEn, storytellerName, writerName },
    parts: [...contentOf(version).parts],
    revisions: revisionsOf(version),
  }
}

async function update(tx: Tx, { id }: Open, data: Prisma.StoryVersionUpdateInput): Promise<void> {
  await tx.storyVersion.update({ where: { id }, data })
}

/** Compares what was written, whatever the order of its keys. */
function isSame(one: unknown, other: unknown): boolean {
  return sorted(one) === sorted(other)
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  )
}
