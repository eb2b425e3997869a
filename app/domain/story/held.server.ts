import { z } from 'zod'
import { db, type Prisma, type Tx } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import { type Outcome, refused } from '#app/lib/outcome.ts'
import { record } from '../audit/audit.server.ts'
import { type Actor, type Role, reach } from '../person/actor.ts'
import {
  contentOf,
  isPossible,
  type StoryContent,
  type StoryStage,
  type StoryStep,
  type StoryVerb,
  stageOf,
} from './rules.ts'

/** Who may do what with the stories of their community. A story is the community's: staff read, and take down. */
export const storyRoles = {
  read: ['volunteer', 'committee', 'staff'],
  write: ['volunteer', 'committee'],
  submit: ['volunteer', 'committee'],
  reopen: ['volunteer', 'committee'],
  askChanges: ['committee'],
  approve: ['committee'],
  withdraw: ['volunteer', 'committee', 'staff'],
} as const satisfies Record<StoryVerb | 'read', readonly Role[]>

export type StoryRefusal =
  | { readonly code: 'not_found' }
  /** Somebody was there first, or the story has moved on: what it is now. */
  | { readonly code: 'not_now'; readonly stage: StoryStage }

/** Stories within somebody's reach for a verb. */
export const storiesFor = (actor: Actor, verb: keyof typeof storyRoles): Prisma.StoryWhereInput => ({
  community: reach(actor, ...storyRoles[verb]),
})

/** Everything of a version that a verb looks at; the newest first. */
export const versionFields = {
  ...{ id: true, number: true, titleTh: true, titleEn: true, ledeTh: true, ledeEn: true, parts: true },
  ...{ storytellerName: true, writerName: true, writerId: true, writerIds: true, revisions: true },
  ...{ createdAt: true, updatedAt: true, submittedAt: true },
  pictures: {
    orderBy: { position: 'asc' },
    select: { photoId: true, afterPart: true, captionTh: true, captionEn: true, altTh: true, altEn: true },
  },
  review: { select: { decision: true, note: true, at: true, reviewerId: true } },
} satisfies Prisma.StoryVersionSelect

export type VersionRow = Prisma.StoryVersionGetPayload<{ select: typeof versionFields }>

const storyFields = {
  ...{ id: true, communityId: true, producerId: true, productId: true, status: true },
  ...{ publishedAt: true, withdrawnAt: true, approvedVersionId: true },
  producer: { select: { id: true, consents: true } },
  product: { select: { producer: { select: { id: true, consents: true } } } },
  versions: { orderBy: { number: 'desc' }, take: 1, select: versionFields },
} satisfies Prisma.StorySelect

type StoryRow = Prisma.StoryGetPayload<{ select: typeof storyFields }>

/** A story under its row lock, with its newest version. */
export interface HeldStory extends Omit<StoryRow, 'versions'> {
  readonly stage: StoryStage
  readonly version: VersionRow
  readonly content: StoryContent
}

/**
 * Runs a verb on a story within the person's reach, under the story's row lock: of two that race, the second sees what
 * the first did, and is refused when that leaves nothing to do.
 */
export async function withStory<Value, Refusal>(
  actor: Actor,
  { id, verb }: { id: string; verb: StoryVerb },
  work: (tx: Tx, story: HeldStory) => Promise<Outcome<Value, Refusal>>,
): Promise<Outcome<Value, Refusal | StoryRefusal>> {
  if (!isId(id)) return refused({ code: 'not_found' })
  return db.$transaction(async (tx) => {
    const where = { AND: [{ id }, storiesFor(actor, verb)] }
    if ((await tx.story.count({ where })) === 0) return refused({ code: 'not_found' })
    await tx.$queryRaw`select 1 from "Story" where id = ${id}::uuid for update`
    const story = held(await tx.story.findUniqueOrThrow({ where: { id }, select: storyFields }))
    if (!isPossible(story.stage, verb)) return refused({ code: 'not_now', stage: story.stage })
    return work(tx, story)
  })
}

function held({ versions, ...row }: StoryRow): HeldStory {
  const [version] = versions
  if (!version) throw new Error(`story ${row.id} has no version`)
  const decision = version.review?.decision ?? null
  const stage = stageOf({ status: row.status, submittedAt: version.submittedAt, decision })
  return { ...row, version, stage, content: contentOf(version) }
}

/** Writes down what was done with a story, in the transaction that did it. */
export async function recordStory(
  tx: Tx,
  actor: Actor,
  {
    story,
    action,
    after,
  }: { story: Pick<HeldStory, 'id' | 'communityId'>; action: string; after?: Record<string, unknown> },
): Promise<void> {
  const { id, communityId } = story
  await record(tx, actor, {
    action: `story.${action}`,
    entity: 'Story',
    entityId: id,
    communityId,
    after: after ?? null,
  })
}

/** The maker a story tells of, by name or through a product; null for a story of the community. */
export function makerOf({ producer, product }: Pick<HeldStory, 'producer' | 'product'>) {
  return producer ?? product?.producer ?? null
}

/** Set when the story tells of a maker who has not agreed to be written about. */
export function makerWithoutConsent(story: Pick<HeldStory, 'producer' | 'product'>): string | null {
  const maker = makerOf(story)
  return maker && !maker.consents.includes('story') ? maker.id : null
}

/** Whose hands are in the words of a version. */
export function writersOf({ writerId, writerIds }: Pick<VersionRow, 'writerId' | 'writerIds'>): string[] {
  return [...new Set([...writerIds, ...(writerId ? [writerId] : [])])]
}

const revisionsShape = z.record(z.string(), z.number().int())
type Counted = Pick<VersionRow, 'revisions'>

/** How often each screen of this version was answered. */
export function revisionsOf({ revisions }: Counted): Record<string, number> {
  return revisionsShape.parse(revisions)
}

/** How often one screen of this version was answered; 0: never. */
export function revisionOf(version: Counted, step: StoryStep): number {
  return revisionsOf(version)[step] ?? 0
}

/** The counts after one more answer on a screen. */
export function raised(version: Counted, step: StoryStep): Record<string, number> {
  return { ...revisionsOf(version), [step]: revisionOf(version, step) + 1 }
}
