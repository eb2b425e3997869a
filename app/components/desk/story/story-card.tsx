import { Link } from '@remix-run/react'
import type { StoryStage } from '#app/domain/story/rules.ts'
import { formatDay } from '#app/i18n/dates.ts'
import type { Told } from '#app/lib/told.ts'
import { Say } from '../../in-lang.tsx'
import { useLang, useWords } from '../../language.tsx'

export interface StoryCardOf {
  readonly id: string
  readonly title: Told
  readonly subject: Told
  readonly kind: 'community' | 'maker' | 'product'
  readonly stage: StoryStage
  readonly number: number
  readonly isShown: boolean
  readonly since: Date
}

/** A story in the desk's list: what it is, of whom, and where it stands. */
export function StoryCard({ story, to }: { story: StoryCardOf; to: string }) {
  const lang = useLang()
  const words = useWords().desk.story
  const { title, subject, kind, stage, number, since } = story
  return (
    <Link
      to={to}
      className={`flex flex-col rounded-card border border-sand bg-raised p-4 text-ink no-underline hover:underline ${edge[stage]}`}
    >
      <span className="font-bold text-18">
        <Say told={title} />
      </span>
      <span className="text-16 text-muted">
        {words.kinds[kind]} · <Say told={subject} />
      </span>
      <span className="text-16">
        {words.stages[stage]} · {words.version(number)} · {words.since(formatDay(lang, since))}
      </span>
    </Link>
  )
}

/** The colour says again what the words say. */
const edge: Record<StoryStage, string> = {
  writing: 'border-l-8 border-l-clay',
  in_review: 'border-l-8 border-l-indigo',
  changes_asked: 'border-l-8 border-l-marigold',
  approved: 'border-l-8 border-l-pandan',
  withdrawn: 'border-l-8 border-l-muted',
}
