import type { Tx } from '#app/lib/database.server.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { slugOf } from '#app/lib/text.ts'
import type { Actor } from '../person/actor.ts'
import {
  type HeldStory,
  makerWithoutConsent,
  recordStory,
  type StoryRefusal,
  withStory,
  writersOf,
} from './held.server.ts'
import { facesWithoutConsent } from './picture.server.ts'
import { missingOf, type StoryProblem } from './rules.ts'
import { touchListingsOfStory } from './touch.server.ts'

export type SubmitRefusal = StoryRefusal | { readonly code: 'unfinished'; readonly problems: readonly StoryProblem[] }

/** Hands the newest version to the committee. From here on it never changes. Everything missing is said at once. */
export async function submitStory(actor: Actor, id: string): Promise<Outcome<{ number: number }, SubmitRefusal>> {
  return withStory(actor, { id, verb: 'submit' }, async (tx, story) => {
    const problems = await problemsOf(tx, story)
    if (problems.length > 0) return refused({ code: 'unfinished' as const, problems })
    const { number } = story.version
    await tx.storyVersion.update({ where: { id: story.version.id }, data: { submittedAt: new Date() } })
    // While the shop shows an older version, the story stays published and this version waits behind it.
    if (story.status !== 'published') await tx.story.update({ where: { id }, data: { status: 'in_review' } })
    await recordStory(tx, actor, { story, action: 'submitted', after: { version: number } })
    return done({ number })
  })
}

/** Everything that keeps a story from being submitted; empty when it may be. */
export async function problemsOf(
  tx: Tx,
  story: Pick<HeldStory, 'content' | 'producer' | 'product'>,
): Promise<StoryProblem[]> {
  const faces = await facesWithoutConsent(
    tx,
    story.content.pictures.map(({ photoId }) => photoId),
  )
  return [
    ...(makerWithoutConsent(story) ? [{ code: 'no_consent', step: 'words' } as const] : []),
    ...missingOf(story.content),
    ...faces.map((nth) => ({ code: 'face_without_consent', step: 'pictures', nth }) as const),
  ]
}

export type ReviewRefusal =
  | StoryRefusal
  /** Whoever wrote in it does not answer it. */
  | { readonly code: 'own_words' }
  /** The maker has taken their yes back meanwhile. */
  | { readonly code: 'no_consent'; readonly producerId: string }

/** The committee's yes: the version that was read becomes what shop and platforms show. */
export async function approveStory(
  actor: Actor,
  { id, versionId }: { id: string; versionId: string },
): Promise<Outcome<true, ReviewRefusal>> {
  return withStory<true, ReviewRefusal>(actor, { id, verb: 'approve' }, async (tx, story) => {
    const refusal = refusalOf(actor, story, versionId)
    if (refusal) return refused(refusal)
    const silent = makerWithoutConsent(story)
    if (silent) return refused({ code: 'no_consent', producerId: silent })
    const { version } = story
    await answer(tx, actor, story, { decision: 'approved', note: null })
    await tx.story.update({
      where: { id },
      data: {
        ...{ status: 'published', approvedVersionId: version.id, slug: slugOf(version.titleTh) },
        ...{ publishedAt: story.publishedAt ?? new Date(), withdrawnAt: null },
      },
    })
    await recordStory(tx, actor, { story, action: 'approved', after: { version: version.number } })
    await touchListingsOfStory(tx, story)
    return done(true)
  })
}

/** The committee's "not yet", with what to mend; the writer sees it the same day. */
export async function askChanges(
  actor: Actor,
  { id, versionId, note }: { id: string; versionId: string; note: string },
): Promise<Outcome<true, ReviewRefusal>> {
  return withStory<true, ReviewRefusal>(actor, { id, verb: 'askChanges' }, async (tx, story) => {
    const refusal = refusalOf(actor, story, versionId)
    if (refusal) return refused(refusal)
    await answer(tx, actor, story, { decision: 'changes_asked', note })
    if (story.status === 'in_review') await tx.story.update({ where: { id }, data: { status: 'draft' } })
    await recordStory(tx, actor, { story, action: 'changes_asked', after: { version: story.version.number, note } })
    return done(true)
  })
}

function refusalOf(actor: Actor, { version, stage }: HeldStory, versionId: string): ReviewRefusal | null {
  if (version.id !== versionId) return { code: 'not_now', stage }
  return writersOf(version).includes(actor.id) ? { code: 'own_words' } : null
}

async function answer(
  tx: Tx,
  actor: Actor,
  { version }: HeldStory,
  { decision, note }: { decision: 'approved' | 'changes_asked'; note: string | null },
): Promise<void> {
  const { id: versionId, writerId } = version
  await tx.storyReview.create({ data: { versionId, writerId, reviewerId: actor.id, decision, note } })
}
