import { db, type Prisma } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import type { Actor } from '../person/actor.ts'
import { nameFrom, namesOf } from '../person/name.server.ts'
import { compareTexts, type Run } from './compare.ts'
import { storiesFor, versionFields } from './held.server.ts'
import { readParts, STORY_PARTS, type StoryClaim, type StoryPartName } from './parts.ts'
import { readingFields, readingOf, readingVersionFields, type StoryReading } from './reading.ts'
import type { StoryWords } from './rules.ts'

/** The versions of a story and its history, for those of its community. */

const within = (actor: Actor, id: string) =>
  ({ AND: [{ id }, storiesFor(actor, 'read')] }) satisfies Prisma.StoryWhereInput

/** A version as the shop would show it; the newest when no number is named. Null when out of reach. */
export async function readVersion(actor: Actor, id: string, number?: number): Promise<StoryReading | null> {
  if (!isId(id)) return null
  const row = await db.story.findFirst({
    where: within(actor, id),
    select: {
      ...readingFields,
      versions: {
        ...(number ? { where: { number } } : {}),
        orderBy: { number: 'desc' },
        take: 1,
        select: readingVersionFields,
      },
    },
  })
  const version = row?.versions[0]
  // Only the shop says when it was published, and only of what it shows.
  return row && version ? { ...readingOf(row, version), publishedAt: null } : null
}

/** Every version with what the committee said of it, the newest first; null when out of reach. */
export async function versionsOf(actor: Actor, id: string) {
  if (!isId(id)) return null
  const story = await db.story.findFirst({
    where: within(actor, id),
    select: { approvedVersionId: true, versions: { orderBy: { number: 'desc' }, select: versionFields } },
  })
  if (!story) return null
  const names = await namesOf(
    db,
    story.versions.flatMap(({ review, writerId }) => [review?.reviewerId ?? null, writerId]),
  )
  return story.versions.map(({ id: versionId, number, review, createdAt, submittedAt, writerName }) => ({
    ...{ number, createdAt, submittedAt, writerName, isShown: versionId === story.approvedVersionId },
    review: review && {
      decision: review.decision,
      note: review.note,
      at: review.at,
      by: nameFrom(names, review.reviewerId),
    },
  }))
}

const mostEntries = 500

/** Who did what with the story, the newest first; null when out of reach. */
export async function historyOfStory(actor: Actor, id: string) {
  if (!isId(id)) return null
  if ((await db.story.count({ where: within(actor, id) })) === 0) return null
  const entries = await db.auditEntry.findMany({
    where: { entity: 'Story', entityId: id },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: mostEntries,
    select: { id: true, at: true, action: true, actorId: true, after: true },
  })
  const names = await namesOf(
    db,
    entries.map(({ actorId }) => actorId),
  )
  return entries.map(({ actorId, ...entry }) => ({ ...entry, by: nameFrom(names, actorId) }))
}

/** One text of a story in two versions. */
export interface ComparedText {
  readonly field: 'title' | 'lede' | 'storyteller' | 'writer' | 'sources' | 'pictures' | StoryPartName
  readonly lang: 'th' | 'en'
  readonly runs: readonly Run[]
}

/** What changed in the words between two versions, in the order of reading; texts that are the same are left out. */
export async function compareVersions(
  actor: Actor,
  id: string,
  { from, to }: { from: number; to: number },
): Promise<ComparedText[] | null> {
  if (!isId(id)) return null
  const rows = await db.storyVersion.findMany({
    where: { storyId: id, number: { in: [from, to] }, story: storiesFor(actor, 'read') },
    select: { number: true, ...readingVersionFields },
  })
  const textsIn = (number: number) => {
    const row = rows.find((one) => one.number === number)
    return row && textsOf(row)
  }
  const [before, after] = [textsIn(from), textsIn(to)]
  if (!before || !after) return null
  return after.flatMap((text, at) => {
    const old = before[at]?.says ?? ''
    if (old === text.says) return []
    return [{ field: text.field, lang: text.lang, runs: compareTexts(old, text.says) }]
  })
}

type Text = Pick<ComparedText, 'field' | 'lang'> & { readonly says: string }
type Worded = StoryWords & {
  readonly parts: unknown
  readonly pictures: readonly { readonly altTh: string; readonly captionTh: string | null }[]
}

/** All texts of a version, always in the same order and number. */
function textsOf(version: Worded): Text[] {
  const parts = readParts(version.parts)
  return [
    { field: 'title', lang: 'th', says: version.titleTh },
    { field: 'title', lang: 'en', says: version.titleEn ?? '' },
    { field: 'lede', lang: 'th', says: version.ledeTh },
    { field: 'lede', lang: 'en', says: version.ledeEn ?? '' },
    { field: 'storyteller', lang: 'th', says: version.storytellerName },
    { field: 'writer', lang: 'th', says: version.writerName },
    ...STORY_PARTS.flatMap((name): Text[] => {
      const part = parts.find((one) => one.part === name)
      return [
        { field: name, lang: 'th', says: part?.th ?? '' },
        { field: name, lang: 'en', says: part?.en ?? '' },
      ]
    }),
    { field: 'sources', lang: 'th', says: parts.flatMap(({ claims }) => claims.map(sourceLine)).join('\n') },
    { field: 'pictures', lang: 'th', says: version.pictures.map(pictureLine).join('\n') },
  ]
}

function sourceLine({ th, sourceTh, url }: StoryClaim): string {
  return [th, sourceTh, url].filter(Boolean).join(' — ')
}

function pictureLine({ altTh, captionTh }: Worded['pictures'][number]): string {
  return [altTh, captionTh].filter(Boolean).join(' — ')
}
