import { carrierOf } from '#app/domain/fulfilment/carrier.ts'
import type { OpenPart } from '#app/domain/fulfilment/open-part.server.ts'
import { formatMoment } from '#app/i18n/dates.ts'
import { useLang, useWords } from '../language.tsx'

/** The parcels that have left, and who did what, folded. */
export function PartHistory({ part }: { part: OpenPart }) {
  const lang = useLang()
  const { fulfilment: words } = useWords()
  const by = ({ helped, by }: OpenPart['events'][number]) => {
    if (helped) return words.byHelper(by ?? '')
    return by ? words.byYou : words.bySystem
  }
  return (
    <>
      {part.parcels.length > 0 && part.way === 'parcel' && (
        <section className="mt-8">
          <h2 className="text-22">{words.parcels}</h2>
          <ul className="mt-2 grid gap-2">
            {part.parcels.map(({ id, carrier, trackingNumber, handedOverAt, units }) => (
              <li key={id} className="rounded-card border border-sand bg-raised px-4 py-3 text-18">
                <span className="block font-bold">
                  {words.carriers[carrierOf(carrier) ?? 'other']} · {words.units(units)}
                </span>
                {trackingNumber && <span className="block">{words.tracking(trackingNumber)}</span>}
                <span className="block text-16 text-muted">{formatMoment(lang, handedOverAt)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <details className="mt-8">
        <summary className="min-h-14 py-3 text-18 text-indigo underline">{words.history}</summary>
        <ul className="border-sand border-t text-16">
          {part.events.map((event) => (
            <li key={event.id} className="border-sand border-b py-2">
              <span className="block">
                {words.events[event.kind]} · {by(event)}
              </span>
              <span className="block text-muted">{formatMoment(lang, event.at)}</span>
            </li>
          ))}
        </ul>
      </details>
    </>
  )
}
