import { readParts, STORY_PARTS, type StoryPart, type StoryPartName } from './parts.ts'

/** The screens a story is written on: the five of the interview, then its title and its pictures. */
export const STORY_STEPS = [...STORY_PARTS, 'words', 'pictures'] as const
export type StoryStep = (typeof STORY_STEPS)[number]

/** Most characters (code points) of each text, and most pictures and claims. */
export const STORY_LIMITS = {
  title: 90,
  lede: 220,
  name: 80,
  part: 4_000,
  claim: 300,
  source: 200,
  url: 500,
  caption: 200,
  alt: 200,
  note: 1_000,
  claims: 8,
  pictures: 12,
} as const

/** A part shorter than this tells nothing yet; one of the parts must be longer (graphemes would be kinder, code points do). */
export const LEAST_TOLD = 120

/** Where a story stands: what has become of its newest version, or that the whole story was taken down. */
export const STORY_STAGES = ['writing', 'in_review', 'changes_asked', 'approved', 'withdrawn'] as const
export type StoryStage = (typeof STORY_STAGES)[number]

export const STORY_VERBS = ['write', 'submit', 'askChanges', 'approve', 'withdraw', 'reopen'] as const
export type StoryVerb = (typeof STORY_VERBS)[number]

const possible: Record<StoryStage, readonly StoryVerb[]> = {
  writing: ['write', 'submit', 'withdraw'],
  // What was submitted never changes: writing from here on starts the next version.
  in_review: ['write', 'askChanges', 'approve', 'withdraw'],
  changes_asked: ['write', 'withdraw'],
  approved: ['write', 'withdraw'],
  withdrawn: ['reopen'],
}

/** Whether a verb makes sense at a stage, whoever acts. */
export function isPossible(stage: StoryStage, verb: StoryVerb): boolean {
  return possible[stage].includes(verb)
}

interface Standing {
  readonly status: 'draft' | 'in_review' | 'published' | 'withdrawn'
  readonly submittedAt: Date | null
  readonly decision: 'approved' | 'changes_asked' | null
}

/** The stage of a story by its status and its newest version. The shop may show an older, approved version meanwhile. */
export function stageOf({ status, submittedAt, decision }: Standing): StoryStage {
  if (status === 'withdrawn') return 'withdrawn'
  if (!submittedAt) return 'writing'
  return decision ?? 'in_review'
}

/** Title, sentence and names: what the last question asks. */
export interface StoryWords {
  readonly titleTh: string
  readonly titleEn: string | null
  readonly ledeTh: string
  readonly ledeEn: string | null
  readonly storytellerName: string
  readonly writerName: string
}

/** One picture as it stands in a story: after which part (null: at the head), and what is said of it. */
export interface StoryPictureWords {
  readonly photoId: string
  readonly afterPart: StoryPartName | null
  readonly captionTh: string | null
  readonly captionEn: string | null
  readonly altTh: string
  readonly altEn: string | null
}

/** Everything of one version that somebody wrote. */
export interface StoryContent extends StoryWords {
  readonly parts: readonly StoryPart[]
  readonly pictures: readonly StoryPictureWords[]
}

/** What keeps a story from being submitted: where it is mended, and which it is of several. */
export interface StoryProblem {
  readonly code:
    | 'title_missing'
    | 'lede_missing'
    | 'storyteller_missing'
    | 'writer_missing'
    | 'told_too_little'
    | 'thai_missing'
    | 'alt_missing'
    | 'face_without_consent'
    | 'no_consent'
  readonly step: StoryStep
  /** Position of the picture, from 1. */
  readonly nth?: number | undefined
}

/** Everything that is still missing, all at once, in the order of the screens. */
export function missingOf(content: StoryContent): StoryProblem[] {
  const { parts, pictures } = content
  const problems: StoryProblem[] = []
  if (!parts.some(({ th }) => [...th].length >= LEAST_TOLD)) problems.push({ code: 'told_too_little', step: 'place' })
  for (const { part, th } of parts) if (!th.trim()) problems.push({ code: 'thai_missing', step: part })
  const words = [
    ['title_missing', content.titleTh],
    ['lede_missing', content.ledeTh],
    ['storyteller_missing', content.storytellerName],
    ['writer_missing', content.writerName],
  ] as const
  for (const [code, text] of words) if (!text.trim()) problems.push({ code, step: 'words' })
  for (const [at, { altTh }] of pictures.entries())
    if (!altTh.trim()) problems.push({ code: 'alt_missing', step: 'pictures', nth: at + 1 })
  return problems
}

/** The part as it stands among these parts; empty when nobody has told it yet. */
export function partIn(parts: readonly StoryPart[], name: StoryPartName): StoryPart {
  return parts.find(({ part }) => part === name) ?? { part: name, th: '', en: null, claims: [] }
}

/** The parts with one of them told anew, in the order of reading; a part without anything in it is left out. */
export function withPart(parts: readonly StoryPart[], told: StoryPart): StoryPart[] {
  const isEmpty = !told.th && !told.en && told.claims.length === 0
  const all = [...parts.filter(({ part }) => part !== told.part), ...(isEmpty ? [] : [told])]
  return all.sort((one, other) => STORY_PARTS.indexOf(one.part) - STORY_PARTS.indexOf(other.part))
}

/** The screen after or before one; null at either end. */
export function stepBeside(step: StoryStep, by: 1 | -1): StoryStep | null {
  return STORY_STEPS[STORY_STEPS.indexOf(step) + by] ?? null
}

/** The first screen that nobody has answered; the pictures once all words are there. */
export function firstOpen(content: StoryContent): StoryStep {
  const open = STORY_PARTS.find((part) => partIn(content.parts, part).th === '')
  const { titleTh, ledeTh, storytellerName, writerName } = content
  return open ?? ([titleTh, ledeTh, storytellerName, writerName].includes('') ? 'words' : 'pictures')
}

/** Whether a text from an address names a screen. */
export function isStoryPart(text: unknown): text is StoryPartName {
  return STORY_PARTS.some((part) => part === text)
}

/** A stored version as what was written. @throws when the row holds another shape, which only a bug can cause. */
export function contentOf(
  row: StoryWords & {
    readonly parts: unknown
    readonly pictures: readonly (Omit<StoryPictureWords, 'afterPart'> & { afterPart: string | null })[]
  },
): StoryContent {
  const { titleTh, titleEn, ledeTh, ledeEn, storytellerName, writerName } = row
  return {
    ...{ titleTh, titleEn, ledeTh, ledeEn, storytellerName, writerName },
    parts: readParts(row.parts),
    pictures: row.pictures.map(({ photoId, afterPart, captionTh, captionEn, altTh, altEn }) => ({
      ...{ photoId, captionTh, captionEn, altTh, altEn },
      afterPart: isStoryPart(afterPart) ? afterPart : null,
    })),
  }
}
