import { useLang, useWords } from '#app/components/language.tsx'
import { formatMoment } from '#app/i18n/dates.ts'

interface SaleFiguresProps {
  latency: {
    sales: number
    confirmed: number
    p50Ms: number | null
    p99Ms: number | null
    lastMs: number | null
    oldestOpen: Date | null
  }
}

/** How long it takes from a sale on one platform until the last other one has confirmed the new number. */
export function SaleFigures({ latency }: SaleFiguresProps) {
  const lang = useLang()
  const { sale, none } = useWords().office.platform
  const { sales, confirmed, p50Ms, p99Ms, lastMs, oldestOpen } = latency
  const seconds = (ms: number | null) => (ms === null ? none : sale.seconds((ms / 1000).toFixed(1)))
  const rows = [
    [sale.counted, sale.confirmed(confirmed, sales)],
    [sale.half, seconds(p50Ms)],
    [sale.most, seconds(p99Ms)],
    [sale.last, seconds(lastMs)],
    ...(oldestOpen ? [[sale.open, formatMoment(lang, oldestOpen)] as const] : []),
  ] as const
  return (
    <section className="flex flex-col gap-3 rounded-card border border-sand p-4">
      <h2 className="text-22">{sale.title}</h2>
      <p className="text-16 text-muted">{sale.lead}</p>
      <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
        {rows.map(([term, value]) => (
          <div key={term}>
            <dt className="text-16 text-muted">{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
