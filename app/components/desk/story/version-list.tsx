import { Link } from '@remix-run/react'
import { formatDay } from '#app/i18n/dates.ts'
import { useLang, useWords } from '../../language.tsx'

interface VersionOf {
  readonly number: number
  readonly submittedAt: Date | null
  readonly isShown: boolean
  readonly writerName: string
  readonly review: {
    readonly decision: 'approved' | 'changes_asked'
    readonly note: string | null
    readonly at: Date
    readonly by: string | null
  } | null
}

/** Every version that was kept: what became of it, how it read, and what changed. */
export function VersionList({ storyId, versions }: { storyId: string; versions: readonly VersionOf[] }) {
  const words = useWords().desk.story
  return (
    <ol className="mt-3 flex flex-col gap-3">
      {versions.map((version) => (
        <li key={version.number} className="rounded-card border border-sand p-4">
          <p className="font-bold">
            {words.version(version.number)}
            {version.isShown && <span className="text-pandan"> · {words.overview.shownNow}</span>}
          </p>
          <Fate version={version} />
          <p className="flex flex-wrap gap-x-6 text-16">
            <Link
              to={`/desk/stories/${storyId}/preview?version=${version.number}`}
              className="inline-flex min-h-11 items-center"
            >
              {words.overview.preview}
            </Link>
            {version.number > 1 && (
              <Link
                to={`/desk/stories/${storyId}/compare?from=${version.number - 1}&to=${version.number}`}
                className="inline-flex min-h-11 items-center"
              >
                {words.overview.compare(version.number - 1, version.number)}
              </Link>
            )}
          </p>
        </li>
      ))}
    </ol>
  )
}

function Fate({ version }: { version: VersionOf }) {
  const lang = useLang()
  const { overview, system } = useWords().desk.story
  const { submittedAt, review } = version
  const said = [submittedAt ? overview.sent(formatDay(lang, submittedAt)) : overview.notSent]
  if (review) {
    const by = review.by ?? system
    said.push(review.decision === 'approved' ? overview.approvedBy(by) : overview.askedBy(by))
    said.push(formatDay(lang, review.at))
  }
  return (
    <>
      <p className="text-16 text-muted">{said.join(' · ')}</p>
      {review?.note && <p className="whitespace-pre-line text-16">“{review.note}”</p>}
    </>
  )
}
