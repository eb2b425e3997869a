import type { SubmissionResult } from '@conform-to/react'
import { data, redirect } from '@remix-run/node'
import { stepPath } from '#app/components/desk/story/step-path.ts'
import type { Actor } from '#app/domain/person/actor.ts'
import { type FoundStory, findStory } from '#app/domain/story/desk.server.ts'
import { type StoryStep, stepBeside } from '#app/domain/story/rules.ts'
import type { SaveRefusal } from '#app/domain/story/write.server.ts'
import { wordsIn } from '#app/i18n/words.ts'
import type { Outcome } from '#app/lib/outcome.ts'
import { notFound, requireActor } from '#app/routes/doorman.server.ts'
import type { SoundForm } from '#app/routes/form.server.ts'
import { languageOf } from '#app/routes/language.server.ts'

/** What a screen is told when its answer was not taken. */
export interface StepAnswer<Answer> {
  readonly lastResult: SubmissionResult
  readonly conflict?: { readonly seen: number; readonly theirs: Answer }
}

/** Those who write stories. */
export const requireWriter = (request: Request): Promise<Actor> => requireActor(request, 'volunteer', 'committee')

/** The story of a screen, for somebody who may write in it; anybody else who may read it goes to its page. */
export async function storyToWrite(request: Request, id: string | undefined): Promise<FoundStory> {
  const actor = await requireActor(request, 'volunteer', 'committee', 'staff')
  const story = await findStory(actor, id ?? '')
  if (!story) throw notFound()
  if (!story.can.includes('write')) throw redirect(`/desk/stories/${story.id}`)
  return story
}

/** On to the next screen; back with both texts where somebody was faster; to the story's page where it has moved on. */
export function answerOf<Answer>(
  saved: Outcome<unknown, SaveRefusal<Answer>>,
  { request, id, step, form }: { request: Request; id: string; step: StoryStep; form: SoundForm<unknown> },
) {
  const next = stepBeside(step, 1)
  if (saved.ok) return redirect(next ? stepPath(id, next) : `/desk/stories/${id}`)
  const { refusal } = saved
  if (refusal.code === 'not_found') throw notFound()
  if (refusal.code === 'not_now') return redirect(`/desk/stories/${id}?moved=1`)
  const { lastResult } = form.refuse({ form: wordsIn(languageOf(request)).desk.story.conflict.says }).data
  return data({ lastResult, conflict: { seen: refusal.seen, theirs: refusal.theirs } }, { status: 409 })
}
