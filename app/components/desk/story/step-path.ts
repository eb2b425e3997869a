import { isStoryPart, type StoryStep } from '#app/domain/story/rules.ts'

/** Where a screen of a story is. */
export function stepPath(id: string, step: StoryStep): string {
  return isStoryPart(step) ? `/desk/stories/${id}/tell/${step}` : `/desk/stories/${id}/${step}`
}
