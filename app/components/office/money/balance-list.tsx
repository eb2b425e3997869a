import { useWords } from '#app/components/language.tsx'
import { type Account, accounts } from '#app/domain/ledger/account.ts'
import { SidedBaht } from './baht.tsx'

interface Props {
  balances: readonly { readonly account: Account; readonly balance: bigint }[]
}

/** Every account: its name, what it means, and what it stands at, on the side on which it usually is. */
export function BalanceList({ balances }: Props) {
  const words = useWords().office.money
  const total = balances.reduce((sum, { balance }) => sum + balance, 0n)
  return (
    <dl className="divide-y divide-sand border-sand border-y">
      {balances.map(({ account, balance }) => (
        <div key={account} className="flex flex-wrap items-baseline justify-between gap-x-6 py-2">
          <dt>
            <span className="font-bold">{words.accounts[account].name}</span>
            <span className="block text-16 text-muted">{words.accounts[account].means}</span>
          </dt>
          <dd className={`ml-auto text-right ${isOdd(account, balance) ? 'font-bold text-lac' : ''}`}>
            <SidedBaht satang={balance} />
          </dd>
        </div>
      ))}
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 py-2">
        <dt className="text-muted">{words.balances.total}</dt>
        <dd className={`ml-auto text-right ${total === 0n ? '' : 'font-bold text-lac'}`}>
          <SidedBaht satang={total} />
        </dd>
      </div>
    </dl>
  )
}

/** On the other side than its kind usually is: somebody should look. */
function isOdd(account: Account, balance: bigint): boolean {
  const { side } = accounts[account]
  return side === 'asset' || side === 'expense' ? balance < 0n : balance > 0n
}
