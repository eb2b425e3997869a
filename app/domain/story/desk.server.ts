import { db, type Prisma } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import { type Told, told, toldIf } from '#app/lib/told.ts'
import type { Actor, Role } from '../person/actor.ts'
import { makerWithoutConsent, revisionsOf, storiesFor, storyRoles, versionFields, writersOf } from './held.server.ts'
import { type OfferedPicture, picturesFor } from './picture.server.ts'
import { problemsOf } from './review.server.ts'
import { contentOf, isPossible, STORY_VERBS, type StoryStage, type StoryVerb, stageOf } from './rules.ts'

const subjectFields = {
  ...{
    id: true,
    communityId: true,
    producerId: true,
    productId: true,
    status: true,
    updatedAt: true,
    publishedAt: true,
  },
  ...{ shortCode: true, slug: true, approvedVersionId: true },
  community: { select: { nameTh: true, nameEn: true } },
  producer: { select: { id: true, nameTh: true, nameEn: true, consents: true } },
  product: {
    select: {
      titleTh: true,
      titleEn: true,
      producer: { select: { id: true, nameTh: true, nameEn: true, consents: true } },
    },
  },
  versions: {
    orderBy: { number: 'desc' },
    take: 1,
    select: {
      ...{ number: true, titleTh: true, titleEn: true, writerId: true, writerIds: true },
      ...{ submittedAt: true, updatedAt: true, review: { select: { decision: true, at: true } } },
    },
  },
} satisfies Prisma.StorySelect

const wholeFields = {
  ...subjectFields,
  versions: { orderBy: { number: 'desc' }, take: 1, select: versionFields },
} satisfies Prisma.StorySelect

type Row = Prisma.StoryGetPayload<{ select: typeof subjectFields }>

/** A story as the desk lists it. */
export interface DeskStory {
  readonly id: string
  /** Its title, or what it tells of while it has none. */
  readonly title: Told
  readonly subject: Told
  readonly kind: 'community' | 'maker' | 'product'
  readonly stage: StoryStage
  readonly number: number
  /** The shop shows a version of it. */
  readonly isShown: boolean
  /** Since when it is as it is (UTC). */
  readonly since: Date
  /** What this person may do with it now. */
  readonly can: readonly StoryVerb[]
  /** This person's hand is in its words. */
  readonly isMine: boolean
}

const most = 300

/** The stories of somebody's communities, the ones touched last first. */
export async function listStories(actor: Actor): Promise<DeskStory[]> {
  const rows = await db.story.findMany({
    where: storiesFor(actor, 'read'),
    select: subjectFields,
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    take: most,
  })
  return rows.map((row) => listed(row, actor))
}

/** One story with its newest version, for writing and for reading about it; null when out of reach. */
export async function findStory(actor: Actor, id: string) {
  if (!isId(id)) return null
  const where = { AND: [{ id }, storiesFor(actor, 'read')] }
  const row = await db.story.findFirst({ where, select: wholeFields })
  if (!row) return null
  const version = newest(row.versions)
  const content = contentOf(version)
  const { communityId, producerId, productId, shortCode, slug } = row
  return {
    ...listed(row, actor),
    ...{ communityId, producerId, productId, shortCode, slug },
    versionId: version.id,
    submittedAt: version.submittedAt,
    /** What the committee asked for, while it is asked. */
    note: version.review?.note ?? null,
    revisions: revisionsOf(version),
    content,
    problems: await problemsOf(db, { ...row, content }),
    askConsentOf: makerWithoutConsent(row),
  }
}

export type FoundStory = NonNullable<Awaited<ReturnType<typeof findStory>>>

/** The pictures that may stand in this story, and those that do. */
export async function picturesOfStory({
  content,
  ...story
}: Pick<FoundStory, 'communityId' | 'producerId' | 'productId' | 'content'>): Promise<{
  offered: OfferedPicture[]
  chosen: { id: string; hash: string; width: number; height: number; dominantColour: string }[]
}> {
  const ids = content.pictures.map(({ photoId }) => photoId)
  const [offered, rows] = await Promise.all([
    picturesFor(story),
    db.photo.findMany({
      where: { id: { in: ids } },
      select: { id: true, hash: true, width: true, height: true, dominantColour: true },
    }),
  ])
  const chosen = ids.flatMap((id) => rows.find((row) => row.id === id) ?? [])
  return { offered: offered.filter(({ id }) => !ids.includes(id)), chosen }
}

function listed(row: Row, actor: Actor): DeskStory {
  const version = newest(row.versions)
  const { submittedAt, updatedAt, review, titleTh, titleEn, number } = version
  const stage = stageOf({ status: row.status, submittedAt, decision: review?.decision ?? null })
  const subject = subjectOf(row)
  const isMine = writersOf(version).includes(actor.id)
  const answers: readonly StoryVerb[] = ['approve', 'askChanges']
  return {
    ...{ id: row.id, subject, stage, number, isMine },
    title: toldIf(titleTh, titleEn) ?? subject,
    kind: row.productId ? 'product' : row.producerId ? 'maker' : 'community',
    isShown: row.status === 'published',
    since: review?.at ?? submittedAt ?? updatedAt,
    can: STORY_VERBS.filter(
      (verb) => isPossible(stage, verb) && mayIn(actor, row.communityId, verb) && !(isMine && answers.includes(verb)),
    ),
  }
}

/** For showing only what somebody can use; each verb asks the database again. */
function mayIn({ grants }: Actor, communityId: string, verb: StoryVerb): boolean {
  const roles: readonly Role[] = storyRoles[verb]
  return grants.some((held) => roles.includes(held.role) && (held.communityId ?? communityId) === communityId)
}

function subjectOf({ product, producer, community }: Row): Told {
  if (product) return told(product.titleTh, product.titleEn)
  const { nameTh, nameEn } = producer ?? community
  return told(nameTh, nameEn)
}

function newest<Version>([version]: readonly Version[]): Version {
  if (!version) throw new Error('a story has no version')
  return version
}
