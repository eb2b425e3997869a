import { Link } from '@remix-run/react'
import { useLang, useWords } from '#app/components/language.tsx'
import type { DifferenceKind } from '#app/domain/ledger/difference.ts'
import { formatDay, formatMoment } from '#app/i18n/dates.ts'
import { formatBaht } from '#app/lib/money.ts'

interface Check {
  readonly id: string
  readonly provider: string
  readonly at: Date
  readonly result: 'agrees' | 'differs' | 'incomplete'
  readonly ours: bigint
  readonly theirs: bigint | null
  readonly seen: number
  readonly differences: readonly {
    readonly kind: DifferenceKind
    readonly ref: string
    readonly orderCode: string | null
    readonly ours: bigint
    readonly theirs: bigint
  }[]
}

interface Props {
  day: { readonly day: string; readonly closedAt: Date | null; readonly checks: readonly Check[] }
}

/** One day of the books: when it was closed, and how it agreed with each provider. */
export function DayCard({ day: { day, closedAt, checks } }: Props) {
  const lang = useLang()
  const words = useWords().office.money.days
  const isWrong = checks.some(({ result }) => result === 'differs')
  return (
    <li className={`rounded-card border border-sand bg-raised p-4 ${isWrong ? 'border-l-8 border-l-lac' : ''}`}>
      <h2 className="text-18">{formatDay(lang, new Date(day))}</h2>
      <p className="text-16 text-muted">{closedAt ? words.closed(formatMoment(lang, closedAt)) : words.open}</p>
      {checks.length === 0 && <p className="text-16 text-muted">{words.noCheck}</p>}
      {checks.map((check) => (
        <CheckFound key={check.id} check={check} />
      ))}
    </li>
  )
}

const looks = { agrees: 'text-pandan', differs: 'text-lac', incomplete: 'text-muted' } as const

function CheckFound({ check: { provider, at, result, ours, theirs, seen, differences } }: { check: Check }) {
  const lang = useLang()
  const { days: words, providers } = useWords().office.money
  const isWhole = result === 'differs' && differences.length === 0
  return (
    <div className="mt-3">
      <h3 className="font-bold">
        {providers.names[provider] ?? provider}: <span className={looks[result]}>{words.results[result]}</span>
      </h3>
      <p className="text-16">
        {words.sums(formatBaht(ours), theirs === null ? providers.silent : formatBaht(theirs))}
        <span className="text-muted">
          {' · '}
          {words.seen(seen)} · {formatMoment(lang, at)}
        </span>
      </p>
      {isWhole && <p className="text-16">{words.whole}</p>}
      <ul>
        {differences.map((one) => (
          <li key={`${one.kind} ${one.ref}`} className="mt-2 text-16">
            {words.differences[one.kind]}: {words.because(formatBaht(one.ours), formatBaht(one.theirs))}
            {one.orderCode && (
              <Link
                to={`/office/money/orders/${one.orderCode}`}
                className="ml-3 inline-flex min-h-11 min-w-11 items-center"
              >
                YN-{one.orderCode}
              </Link>
            )}
            <code className="block text-muted">{one.ref}</code>
          </li>
        ))}
      </ul>
    </div>
  )
}
