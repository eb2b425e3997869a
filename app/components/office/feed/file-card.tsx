import { Card } from '#app/components/card.tsx'
import { useLang, useWords } from '#app/components/language.tsx'
import type { FeedReport } from '#app/domain/feed/report.server.ts'
import { formatMoment } from '#app/i18n/dates.ts'
import { partnerName } from '#app/i18n/partner-names.ts'

/** One file: what is in it, since when, and who came for it. */
export function FileCard({ file }: { file: FeedReport['files'][number] }) {
  const lang = useLang()
  const words = useWords().office.feed
  const moment = (at: Date) => formatMoment(lang, at)
  const who = (name: string) => Object.entries(words.who).find(([known]) => known === name)?.[1] ?? name
  return (
    <Card className="p-4">
      <h2 className="text-22">{words.file(partnerName(file.partner, lang), file.lang)}</h2>
      {file.builtAt === null ? (
        <p>{words.never}</p>
      ) : (
        <>
          <p>
            <strong>{words.items(file.items)}</strong> · {words.leftOut(file.leftOut)}
          </p>
          <p className="text-muted">
            {words.builtAt(moment(file.builtAt))}
            {file.changedAt && <> · {words.changedAt(moment(file.changedAt))}</>}
          </p>
          {file.items === 0 && <p>{words.empty}</p>}
        </>
      )}
      <h3 className="mt-3 font-bold">{words.fetches}</h3>
      {file.fetches.length === 0 ? (
        <p className="text-muted">{words.nobody}</p>
      ) : (
        <ul>
          {file.fetches.map((fetch) => (
            <li key={fetch.who}>
              {words.fetched(who(fetch.who), fetch.times, moment(fetch.lastAt))} (HTTP {fetch.lastStatus})
            </li>
          ))}
        </ul>
      )}
      {file.items > 0 && (
        <p className="mt-2">
          <a href={`/feeds/${file.name}`} download className="inline-flex min-h-11 min-w-11 items-center">
            {words.open} {file.name}
          </a>
        </p>
      )}
    </Card>
  )
}
