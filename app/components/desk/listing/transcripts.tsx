import { useLang, useWords } from '#app/components/language.tsx'
import { formatMoment } from '#app/i18n/dates.ts'

interface TranscriptsProps {
  transcripts: readonly {
    id: string
    at: Date
    trouble: string
    exchanges: readonly { method: string; url: string; asked: string; status: number | null; answered: string }[]
  }[]
}

/** What was said to the platform when a run ended in trouble, without secrets and people: for staff who help. */
export function Transcripts({ transcripts }: TranscriptsProps) {
  const lang = useLang()
  const { listing } = useWords().desk
  if (transcripts.length === 0) return null
  return (
    <details className="text-16 text-muted">
      <summary className="min-h-11 py-2">{listing.transcripts}</summary>
      <ul className="flex flex-col gap-4" lang="en">
        {transcripts.map(({ id, at, trouble, exchanges }) => (
          <li key={id} className="flex flex-col gap-2">
            <p className="font-bold" lang={lang}>
              {formatMoment(lang, at)} · {trouble}
            </p>
            {exchanges.map(({ method, url, asked, status, answered }, turn) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a transcript never changes its order
              <pre key={turn} className="whitespace-pre-wrap rounded-card border border-sand p-2 text-16">
                {`${method} ${url}\n${asked}\n\n${status ?? '–'}\n${answered}`}
              </pre>
            ))}
          </li>
        ))}
      </ul>
    </details>
  )
}
