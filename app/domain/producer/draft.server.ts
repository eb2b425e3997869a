import { db, isDuplicate, type Tx } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import { done, type Outcome, refused } from '#app/lib/outcome.ts'
import { open, seal } from '#app/lib/secret.server.ts'
import { record } from '../audit/audit.server.ts'
import { type Actor, reach } from '../person/actor.ts'
import { type Answer, answersOf, type DraftContent, draftShape, isSameAnswer, type Question } from './onboarding.ts'

/** A half-filled onboarding as its volunteer sees it. */
export interface Draft {
  readonly id: string
  readonly communityId: string
  readonly content: DraftContent
  readonly revision: number
  readonly updatedAt: Date
  /** Set once it was finished: the maker that came of it. */
  readonly producerId: string | null
}

export type DraftRefusal =
  | { readonly code: 'not_found' }
  | { readonly code: 'finished'; readonly producerId: string }
  /** The same question was answered elsewhere since this form was opened. */
  | { readonly code: 'conflict'; readonly draft: Draft }

interface Save<Q extends Question> {
  readonly draftId: string
  readonly communityId: string
  readonly question: Q
  readonly value: Answer<Q>
  /** The draft's revision at which this answer stood when the form was opened; 0: it was open still. */
  readonly seenRevision: number
}

const shown = { id: true, communityId: true, sealedAnswers: true, revision: true, updatedAt: true, producerId: true }

/** A draft of a community whose volunteer this is; null for any other. */
export async function findDraft(actor: Actor, id: string, tx: Tx = db): Promise<Draft | null> {
  if (!isId(id)) return null
  const row = await tx.onboardingDraft.findFirst({ where: { id, community: reach(actor, 'volunteer') }, select: shown })
  return row && opened(row)
}

/** The volunteer's unfinished drafts, the latest first. */
export async function listDrafts(actor: Actor): Promise<Draft[]> {
  const rows = await db.onboardingDraft.findMany({
    where: { finishedAt: null, community: reach(actor, 'volunteer') },
    select: shown,
    orderBy: { updatedAt: 'desc' },
  })
  return rows.map(opened)
}

/**
 * Keeps one answer. The first begins the draft under the id that was made on the phone. Sending the same answer again
 * changes nothing; an answer that somebody changed since the form was opened is a conflict, and both are kept: theirs
 * here, this one in the form.
 */
export async function saveAnswer<Q extends Question>(
  actor: Actor,
  save: Save<Q>,
): Promise<Outcome<Draft, DraftRefusal>> {
  if (!isId(save.draftId)) return refused({ code: 'not_found' })
  const draft = await findDraft(actor, save.draftId)
  if (!draft) return beginDraft(actor, save)
  if (draft.producerId) return refused({ code: 'finished', producerId: draft.producerId })
  const kept = draft.content[save.question]
  if (kept && isSameAnswer<Question>(save.question, kept.value, save.value)) return done(draft)
  if (kept && kept.revision > save.seenRevision) return refused({ code: 'conflict', draft })
  const revision = draft.revision + 1
  const content = { ...draft.content, [save.question]: { revision, at: now(), value: save.value } }
  const { count } = await db.onboardingDraft.updateMany({
    where: { id: draft.id, revision: draft.revision, finishedAt: null },
    data: { sealedAnswers: sealed(content), step: save.question, revision },
  })
  // Somebody saved in this very moment: look again at what is there now.
  return count === 1 ? done({ ...draft, content, revision }) : saveAnswer(actor, save)
}

/** Throws a draft away, with everything that was told in it. Null when there is none within reach. */
export async function dropDraft(actor: Actor, id: string): Promise<true | null> {
  if (!isId(id)) return null
  return db.$transaction(async (tx) => {
    const where = { id, finishedAt: null, community: reach(actor, 'volunteer') }
    const draft = await tx.onboardingDraft.findFirst({ where, select: { communityId: true } })
    if (!draft) return null
    // Finished or dropped in this very moment by somebody else: then there is nothing left to throw away.
    const { count } = await tx.onboardingDraft.deleteMany({ where: { id, finishedAt: null } })
    if (count === 0) return null
    await record(tx, actor, {
      action: 'draft.dropped',
      entity: 'OnboardingDraft',
      entityId: id,
      communityId: draft.communityId,
    })
    return true
  })
}

/** What to call a draft in a list: the name they want to be called by, once it was asked. */
export function draftName(draft: Draft): string | null {
  return answersOf(draft.content).name?.callName ?? null
}

async function beginDraft<Q extends Question>(actor: Actor, save: Save<Q>): Promise<Outcome<Draft, DraftRefusal>> {
  if (!isId(save.communityId)) return refused({ code: 'not_found' })
  const community = await db.community.findFirst({
    where: { AND: [{ id: save.communityId }, reach(actor, 'volunteer')] },
    select: { id: true },
  })
  if (!community) return refused({ code: 'not_found' })
  try {
    const row = await db.onboardingDraft.create({
      data: {
        id: save.draftId,
        communityId: community.id,
        volunteerId: actor.id,
        step: save.question,
        sealedAnswers: sealed({ [save.question]: { revision: 1, at: now(), value: save.value } }),
      },
      select: shown,
    })
    return done(opened(row))
  } catch (error) {
    if (!isDuplicate(error)) throw error
    // Sent twice at once, or an id that is another community's: the second look tells which.
    return (await findDraft(actor, save.draftId)) ? saveAnswer(actor, save) : refused({ code: 'not_found' })
  }
}

const now = () => new Date().toISOString()

interface Row extends Omit<Draft, 'content'> {
  readonly sealedAnswers: string
}

function opened({ sealedAnswers, ...row }: Row): Draft {
  return { ...row, content: draftShape.parse(JSON.parse(open(sealedAnswers, draftPurpose))) }
}

/** Bound into what is sealed here. */
export const draftPurpose = 'onboarding-draft'

/** Draft answers hold personal data: nothing of them is readable in the database. */
export function sealed(content: DraftContent): string {
  return seal(JSON.stringify(content), draftPurpose)
}
