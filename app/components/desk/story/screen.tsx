import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { STORY_STEPS, type StoryStage, type StoryStep, stepBeside } from '#app/domain/story/rules.ts'
import { useWords } from '../../language.tsx'
import { stepPath } from './step-path.ts'

interface ScreenProps {
  story: { id: string; stage: StoryStage; number: number }
  step: StoryStep
  title: string
  children: ReactNode
}

/** One question of a story: the way back, how far it is, the question, and that stopping is fine. */
export function Screen({ story, step, title, children }: ScreenProps) {
  const { common, desk } = useWords()
  const { tell } = desk.story
  const before = stepBeside(step, -1)
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-4 text-16">
        <Link
          to={before ? stepPath(story.id, before) : `/desk/stories/${story.id}`}
          className="inline-flex min-h-11 items-center"
        >
          ‹ {common.back}
        </Link>
        <span className="text-muted">{tell.progress(STORY_STEPS.indexOf(step) + 1, STORY_STEPS.length)}</span>
      </div>
      <h1 className="mt-4 text-28">{title}</h1>
      {story.stage !== 'writing' && (
        <p className="mt-4 rounded-card border-2 border-marigold bg-raised p-4">{tell.nextVersion(story.number + 1)}</p>
      )}
      {children}
      <p className="mt-8 text-16 text-muted">
        {tell.saved} <Link to={`/desk/stories/${story.id}`}>{tell.later}</Link>
      </p>
    </>
  )
}
