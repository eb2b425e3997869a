import { Link } from '@remix-run/react'
import { isStoryPart, partIn, STORY_STEPS, type StoryContent, type StoryStep } from '#app/domain/story/rules.ts'
import { useWords } from '../../language.tsx'
import { stepPath } from './step-path.ts'

interface ContentListProps {
  storyId: string
  content: StoryContent
  mayWrite: boolean
}

/** The screens of a story and which of them are told, each a way in. */
export function ContentList({ storyId, content, mayWrite }: ContentListProps) {
  const { story: words } = useWords().desk
  const { parts, words: wording, pictures } = words
  const stateOf = useStepState(content)
  const nameOf = (step: StoryStep) =>
    isStoryPart(step) ? parts[step] : step === 'words' ? wording.step : pictures.step
  return (
    <ul className="mt-3 flex flex-col">
      {STORY_STEPS.map((step) => (
        <li key={step} className="flex flex-wrap items-baseline justify-between gap-x-4 border-sand border-b py-2">
          {mayWrite ? (
            <Link to={stepPath(storyId, step)} className="inline-flex min-h-11 items-center">
              {nameOf(step)}
            </Link>
          ) : (
            <span className="inline-flex min-h-11 items-center">{nameOf(step)}</span>
          )}
          <span className="text-16 text-muted">{stateOf(step)}</span>
        </li>
      ))}
    </ul>
  )
}

function useStepState(content: StoryContent): (step: StoryStep) => string {
  const { told, open, pictureCount } = useWords().desk.story.overview
  return (step) => {
    if (step === 'pictures') return content.pictures.length > 0 ? pictureCount(content.pictures.length) : open
    const isTold = step === 'words' ? content.titleTh !== '' : partIn(content.parts, step).th !== ''
    return isTold ? told : open
  }
}
