import type { OfficePayout } from '#app/domain/payout/view.server.ts'
import { formatBaht } from '#app/lib/money.ts'
import { Say } from '../in-lang.tsx'
import { useWords } from '../language.tsx'
import { useBankName } from './bank-name.ts'

/** Who gets how much, where, by which way, and how it stands. Of the account only its last digits. */
export function PayoutHead({ payout }: { payout: OfficePayout }) {
  const words = useWords().money.payouts
  const { producer, payee, net, rail, state, cost, failureCode } = payout
  const bank = useBankName(payee.bankCode)
  return (
    <>
      <p className="flex flex-wrap justify-between gap-x-4 font-bold">
        <Say told={{ th: producer.nameTh, en: producer.nameEn }} />
        <span className="ml-auto tabular-nums">{formatBaht(BigInt(net))}</span>
      </p>
      <p>
        {words.to(bank, payee.lastDigits)} · {payee.accountName}
      </p>
      <p className="text-16 text-muted">
        {words.rails[rail === 'bank_batch' ? 'bank_batch' : 'omise_transfer']} ·{' '}
        {words.states[state as keyof typeof words.states]}
        {cost !== null && cost !== '0' && ` · ${words.cost(formatBaht(BigInt(cost)))}`}
        {failureCode && ` · ${words.problems[failureCode] ?? words.problem(failureCode)}`}
      </p>
    </>
  )
}
