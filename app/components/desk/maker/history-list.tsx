import { isPurpose } from '#app/domain/consent/text.ts'
import type { historyOf } from '#app/domain/producer/record.server.ts'
import { formatMoment } from '#app/i18n/dates.ts'
import type { Phrases } from '#app/i18n/phrases.ts'
import { useLang, useWords } from '../../language.tsx'

type Entry = NonNullable<Awaited<ReturnType<typeof historyOf>>>['entries'][number]
type Words = Phrases['desk']['maker']

/** Who did what, the newest first, in words. */
export function HistoryList({ entries }: { entries: readonly Entry[] }) {
  const lang = useLang()
  const { maker } = useWords().desk
  if (entries.length === 0) return <p>{maker.history.none}</p>
  return (
    <ol className="flex flex-col border-sand border-t">
      {entries.map((entry) => (
        <li key={entry.id} className="border-sand border-b py-3">
          <p>
            <span className="font-bold">{entry.by ?? maker.history.system}</span> {sentence(entry, maker)}
          </p>
          <p className="text-16 text-muted">{formatMoment(lang, entry.at)}</p>
        </li>
      ))}
    </ol>
  )
}

function sentence({ action, after }: Entry, { history, purposes }: Words): string {
  const said = isKnown(action, history.actions) ? history.actions[action] : history.other
  const purpose = after && typeof after === 'object' && 'purpose' in after ? after.purpose : null
  return isPurpose(purpose) ? `${said} (${purposes[purpose]})` : said
}

function isKnown(action: string, actions: Words['history']['actions']): action is keyof Words['history']['actions'] {
  return action in actions
}
