import { formatMoment } from '#app/i18n/dates.ts'
import { Empty } from '../empty.tsx'
import { useLang, useWords } from '../language.tsx'
import { factWords } from './fact-words.ts'

export interface ToldEntry {
  readonly id: string
  readonly at: string | Date
  readonly action: string
  readonly entity: string
  readonly actorName: string | null
  readonly communityTh: string | null
  readonly changes: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[]
}

/** Changes, newest first: who, when, what before and after. */
export function HistoryList({ entries, withPlace = false }: { entries: readonly ToldEntry[]; withPlace?: boolean }) {
  const { history } = useWords().office
  if (entries.length === 0) return <Empty says={history.none} />
  return (
    <ol className="grid gap-4">
      {entries.map((entry) => (
        <Entry key={entry.id} entry={entry} withPlace={withPlace} />
      ))}
    </ol>
  )
}

function Entry({ entry, withPlace }: { entry: ToldEntry; withPlace: boolean }) {
  const words = useWords()
  const { history, community } = words.office
  const lang = useLang()
  const place = withPlace && entry.communityTh ? ` · ${entry.communityTh}` : ''
  return (
    <li className="rounded-card border border-sand bg-raised px-4 py-3">
      <p className="font-bold">
        {history.action(entry.action)}
        {place}
      </p>
      <p className="text-16 text-muted">
        {entry.actorName ?? history.system} · {formatMoment(lang, new Date(entry.at))}
      </p>
      <dl className="mt-2 grid gap-2 text-16">
        {entry.changes.map(({ field, before, after }) => (
          <div key={field}>
            <dt className="text-muted">{community.fieldName(field)}</dt>
            <dd>
              {isEmpty(before) ? null : <del className="mr-2 text-muted">{factWords(words, field, before)}</del>}
              {isEmpty(after) ? history.emptied : <ins className="no-underline">{factWords(words, field, after)}</ins>}
            </dd>
          </div>
        ))}
      </dl>
    </li>
  )
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === ''
}
