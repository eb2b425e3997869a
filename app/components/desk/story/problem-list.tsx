import { Link } from '@remix-run/react'
import type { StoryProblem } from '#app/domain/story/rules.ts'
import type { Phrases } from '#app/i18n/phrases.ts'
import { useWords } from '../../language.tsx'
import { stepPath } from './step-path.ts'

interface ProblemListProps {
  storyId: string
  problems: readonly StoryProblem[]
  /** Somebody tried to hand it in just now. */
  isRefused: boolean
}

/** Everything that is missing, at once; each leads to the box where it is mended. */
export function ProblemList({ storyId, problems, isRefused }: ProblemListProps) {
  const words = useWords().desk.story
  if (problems.length === 0) return null
  return (
    <div
      role={isRefused ? 'alert' : undefined}
      className={`mt-4 rounded-card border-2 bg-raised p-4 ${isRefused ? 'border-lac' : 'border-marigold'}`}
    >
      <p className="font-bold">{isRefused ? words.overview.refused : words.overview.missing}</p>
      <ul className="mt-1 flex flex-col">
        {problems.map((problem) => (
          <li key={`${problem.code} ${problem.step} ${problem.nth ?? ''}`}>
            <Link to={placeOf(storyId, problem)} className="inline-flex min-h-11 items-center">
              {sayProblem(problem, words)}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The field's id is conform's: the form's id, a hyphen, the field's name. */
function placeOf(storyId: string, { code, step }: StoryProblem): string {
  const field = {
    title_missing: '#story-words-titleTh',
    lede_missing: '#story-words-ledeTh',
    storyteller_missing: '#story-words-storytellerName',
    writer_missing: '#story-words-writerName',
    told_too_little: `#story-${step}-th`,
    thai_missing: `#story-${step}-th`,
    alt_missing: '#story-pictures',
    face_without_consent: '#story-pictures',
    no_consent: '',
  }[code]
  return code === 'no_consent' ? `/desk/stories/${storyId}` : `${stepPath(storyId, step)}${field}`
}

function sayProblem(
  { code, nth = 1, step }: StoryProblem,
  { problems, parts }: Pick<Phrases['desk']['story'], 'problems' | 'parts'>,
): string {
  if (code === 'alt_missing' || code === 'face_without_consent') return problems[code](nth)
  if (code === 'thai_missing' && step !== 'words' && step !== 'pictures') return `${parts[step]}: ${problems[code]}`
  return problems[code]
}
