import { formatMoment } from '#app/i18n/dates.ts'
import type { Phrases } from '#app/i18n/phrases.ts'
import { useLang, useWords } from '../../language.tsx'

export interface HistoryEntry {
  readonly id: string
  readonly at: Date
  readonly action: string
  readonly by: string | null
  /** The version it was about, and what was said with it. */
  readonly version: number | null
  readonly said: string | null
}

/** Who did what with the story, the newest first. Folded: it is long. */
export function HistoryList({ entries }: { entries: readonly HistoryEntry[] }) {
  const lang = useLang()
  const words = useWords().desk.story
  return (
    <details className="mt-8">
      <summary className="min-h-11 py-2 text-22">{words.overview.history}</summary>
      <ol className="mt-2 flex flex-col gap-2 text-16">
        {entries.map(({ id, at, action, by, version, said }) => (
          <li key={id}>
            <span className="text-muted">{formatMoment(lang, at)}</span> {by ?? words.system}{' '}
            {told(action, words.history)}
            {version && ` · ${words.version(version)}`}
            {said && ` · “${said}”`}
          </li>
        ))}
      </ol>
    </details>
  )
}

function told(action: string, words: Phrases['desk']['story']['history']): string {
  return isKnown(action, words) ? words[action] : action
}

function isKnown<Words extends object>(action: string, words: Words): action is Extract<keyof Words, string> {
  return action in words
}
