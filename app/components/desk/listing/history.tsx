import { useLang, useWords } from '#app/components/language.tsx'
import { type EventDetail, type EventKind, eventKinds } from '#app/domain/listing/state.ts'
import { formatMoment } from '#app/i18n/dates.ts'

export interface EventOf {
  id: string
  at: Date
  kind: string
  detail: EventDetail
  who: string | null
}

/** What happened to a listing, newest first, in plain words. */
export function History({ events }: { events: readonly EventOf[] }) {
  const { listing } = useWords().desk
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-22">{listing.history}</h2>
      <ol className="flex flex-col">
        {events.map((event) => (
          <Event key={event.id} event={event} />
        ))}
      </ol>
    </section>
  )
}

function Event({ event: { at, kind, detail, who } }: { event: EventOf }) {
  const lang = useLang()
  const { listing } = useWords().desk
  const known = eventKinds.find((one) => one === kind)
  const aspects = detail.aspects?.map((aspect) => listing.aspects[aspect]).join(', ')
  return (
    <li className="flex flex-col border-sand border-b py-3">
      <span>
        {known ? saying(known, listing.events) : kind}
        {aspects && ` (${aspects})`}
      </span>
      {detail.say && <span className="text-16">{detail.say[lang]}</span>}
      <span className="text-16 text-muted">
        {formatMoment(lang, at)} · {who ?? listing.bySystem}
      </span>
    </li>
  )
}

function saying(kind: EventKind, words: Readonly<Record<EventKind, string>>): string {
  return words[kind]
}
