import { done, type Outcome } from '#app/lib/outcome.ts'
import type { Actor } from '../person/actor.ts'
import { recordStory, type StoryRefusal, withStory } from './held.server.ts'
import { touchListingsOfStory } from './touch.server.ts'
import { openVersion } from './write.server.ts'

/** Takes a story down, at any stage: shop and platforms stop telling it. Nothing of it is thrown away. */
export async function withdrawStory(
  actor: Actor,
  id: string,
  { reason }: { reason: string },
): Promise<Outcome<true, StoryRefusal>> {
  return withStory<true, never>(actor, { id, verb: 'withdraw' }, async (tx, story) => {
    await tx.story.update({ where: { id }, data: { status: 'withdrawn', withdrawnAt: new Date() } })
    await recordStory(tx, actor, { story, action: 'withdrawn', after: { reason } })
    if (story.status === 'published') await touchListingsOfStory(tx, story)
    return done(true)
  })
}

/** Takes a withdrawn story up again, as a draft: the public sees it when the committee has read it anew. */
export async function reopenStory(actor: Actor, id: string): Promise<Outcome<true, StoryRefusal>> {
  return withStory<true, never>(actor, { id, verb: 'reopen' }, async (tx, story) => {
    const { number } = await openVersion(tx, actor, story)
    await tx.story.update({ where: { id }, data: { status: 'draft', withdrawnAt: null } })
    await recordStory(tx, actor, { story, action: 'reopened', after: { version: number } })
    return done(true)
  })
}
