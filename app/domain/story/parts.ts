import { z } from 'zod'

/** The five questions of a guided interview, in the order in which a story is read. */
export const STORY_PARTS = ['place', 'people', 'craft', 'history', 'today'] as const
export type StoryPartName = (typeof STORY_PARTS)[number]

/** A statement of fact and where it comes from, so that a reader can go and look. */
const claim = z.object({
  th: z.string(),
  en: z.string().nullable(),
  sourceTh: z.string(),
  sourceEn: z.string().nullable(),
  url: z.url({ protocol: /^https?$/ }).nullable(),
})

const part = z.object({
  part: z.enum(STORY_PARTS),
  /** Paragraphs are parted by an empty line. */
  th: z.string(),
  en: z.string().nullable(),
  claims: z.array(claim),
})

/** What StoryVersion.parts holds. Parts without words are left out. */
export const storyPartsShape = z.array(part)
export type StoryPart = z.infer<typeof part>
export type StoryClaim = z.infer<typeof claim>

/** Reads the stored parts. @throws when the row holds another shape, which only a bug can cause. */
export function readParts(stored: unknown): StoryPart[] {
  return storyPartsShape.parse(stored)
}
