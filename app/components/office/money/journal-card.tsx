import { useLang, useWords } from '#app/components/language.tsx'
import type { Account } from '#app/domain/ledger/account.ts'
import type { JournalKind } from '#app/domain/ledger/book.ts'
import { formatMoment } from '#app/i18n/dates.ts'
import { Baht } from './baht.tsx'

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
  const { columns } = words.order
  return (
    <li className="rounded-card border border-sand bg-raised p-4">
      <h2 className="text-18">{words.kinds[kind]}</h2>
      <p className="text-16 text-muted">
        {formatMoment(lang, at)} · {by ?? words.order.system}
      </p>
      <table className="mt-2 w-full text-16">
        <thead>
          <tr className="text-left text-muted">
            <th className="font-normal">{columns.account}</th>
            <th className="text-right font-normal">{columns.debit}</th>
            <th className="text-right font-normal">{columns.credit}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, account, whose, amount }) => (
            <tr key={id} className="border-sand border-t align-baseline">
              <td className="py-1">
                {words.accounts[account].name}
                {whose && <span className="block text-muted">{whose}</span>}
              </td>
              <td className="pl-2 text-right">{amount > 0n && <Baht satang={amount} />}</td>
              <td className="pl-2 text-right">{amount < 0n && <Baht satang={-amount} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <code className="mt-2 block text-16 text-muted">{key}</code>
    </li>
  )
}
