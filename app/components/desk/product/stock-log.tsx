import type { StockEvent } from '#app/domain/stock/history.server.ts'
import { formatMoment } from '#app/i18n/dates.ts'
import { useLang, useWords } from '../../language.tsx'

/** What came and went, newest first. */
export function StockLog({ movements }: { movements: readonly StockEvent[] }) {
  const { stocking, theSystem } = useWords().desk.product
  const lang = useLang()
  return (
    <section aria-labelledby="stock-log">
      <h2 id="stock-log" className="text-22">
        {stocking.history}
      </h2>
      {movements.length === 0 ? (
        <p className="mt-2 text-muted">{stocking.noHistory}</p>
      ) : (
        <ul className="mt-3 divide-y divide-sand border-sand border-y">
          {movements.map(({ id, kind, onHandDelta, sku, at, by, note }) => (
            <li key={id} className="py-2">
              <p>
                {stocking.kinds[kind]} <b>{onHandDelta > 0 ? `+${onHandDelta}` : onHandDelta}</b> · {sku}
              </p>
              <p className="text-16 text-muted">
                {formatMoment(lang, at)} · {by ?? theSystem}
                {note && ` · ${note}`}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
