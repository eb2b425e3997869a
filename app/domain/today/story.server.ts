import { type Actor, holds } from '../person/actor.ts'
import { type DeskStory, listStories } from '../story/desk.server.ts'
import type { Need } from './need.ts'

type StoryNeed = 'story_changes_asked' | 'story_in_review' | 'story_unfinished'

/** Stories that wait for this person: sent back to their writer, handed in to their committee, begun and not finished. */
export async function storiesWaiting(actor: Actor): Promise<Need<StoryNeed>[]> {
  if (!holds(actor, 'volunteer', 'committee')) return []
  const stories = await listStories(actor)
  return stories.flatMap((story) => {
    const kind = needOf(story)
    return kind ? [{ kind, id: story.id, name: story.title, since: story.since }] : []
  })
}

function needOf({ stage, isMine, can }: DeskStory): StoryNeed | null {
  if (stage === 'in_review' && can.includes('approve')) return 'story_in_review'
  if (stage === 'changes_asked' && isMine && can.includes('write')) return 'story_changes_asked'
  if (stage === 'writing' && isMine && can.includes('write')) return 'story_unfinished'
  return null
}
