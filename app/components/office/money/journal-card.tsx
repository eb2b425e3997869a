import { useLang, useWords } from '#app/components/language.tsx'
import type { Account } from '#app/domain/ledger/account.ts'
import type { JournalKind } from '#app/domain/ledger/book.ts'
import { formatMoment } from '#app/i18n/dates.ts'
import { SidedBaht } from './baht.tsx'

interface Props {
  journal: {
    readonly key: string
    readonly kind: JournalKind
    readonly at: Date
    readonly by: string | null
    readonly lines: readonly {
      readonly id: string
      readonly account: Account
      readonly whose: string | null
      readonly amount: bigint
    }[]
  }
}

/** One event of the books: what it was, when, who decided, and its lines. */
export function JournalCard({ journal: { key, kind, at, by, lines } }: Props) {
  const lang = useLang()
  const words = useWords().office.money
  return (
    <li className="rounded-card border border-sand bg-raised p-4">
      <h2 className="text-18">{words.kinds[kind]}</h2>
      <p className="text-16 text-muted">
        {formatMoment(lang, at)} · {by ?? words.order.system}
      </p>
      <dl className="mt-2 divide-y divide-sand border-sand border-y">
        {lines.map(({ id, account, whose, amount }) => (
          <div key={id} className="flex flex-wrap items-baseline justify-between gap-x-4 py-1">
            <dt>
              {words.accounts[account].name}
              {whose && <span className="block text-16 text-muted">{words.providers.names[whose] ?? whose}</span>}
            </dt>
            <dd className="ml-auto text-right">
              <SidedBaht satang={amount} />
            </dd>
          </div>
        ))}
      </dl>
      <code className="mt-2 block text-16 text-muted">{key}</code>
    </li>
  )
}
