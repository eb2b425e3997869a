import { db, type Tx } from '#app/lib/database.server.ts'
import { type Account, accountNames } from './account.ts'
import { lastClosedDay } from './close.server.ts'
import { dayAfter, startOf, toDate } from './day.ts'

/** What an account, or one subject of it, stands at now (satang): debit positive, credit negative. */
export async function balanceOf(tx: Tx, account: Account, subject: string | null = null): Promise<bigint> {
  const { _sum } = await tx.ledgerLine.aggregate({
    where: { account, ...(subject === null ? {} : { subject }) },
    _sum: { amount: true },
  })
  return _sum.amount ?? 0n
}

/** Every account of the books with what it stands at, and those of its subjects that are closed one by one. */
export interface Balance {
  readonly account: Account
  readonly balance: bigint
  /** Providers, the bank, makers; those at zero are left out. */
  readonly subjects: readonly { readonly subject: string; readonly balance: bigint }[]
}

/** All balances of now: those of the last closed day and the lines since. `closedTo` is the day, null while none is. */
export async function readBalances(tx: Tx = db): Promise<{ closedTo: string | null; balances: readonly Balance[] }> {
  const closedTo = await lastClosedDay(tx)
  const since = closedTo ? startOf(dayAfter(closedTo)) : new Date(0)
  const rows = await tx.$queryRaw<{ account: string; subject: string | null; balance: bigint }[]>`
    select account, subject, sum(amount)::bigint as balance
    from (
      select account, case when account <> 'unallocated_receipts' then subject end as subject, balance as amount
      from "LedgerClose" where day = ${closedTo && toDate(closedTo)}::date
      union all
      select account, case when account in ('psp_clearing', 'bank', 'payable') then subject end, sum(amount)
      from "LedgerLine" where at >= ${since} group by 1, 2
    ) as parts
    group by account, subject having sum(amount) <> 0
    order by account, subject`
  return {
    closedTo,
    balances: accountNames.map((account) => {
      const mine = rows.filter((row) => row.account === account)
      return {
        account,
        balance: mine.reduce((sum, row) => sum + row.balance, 0n),
        subjects: mine.flatMap(({ subject, balance }) => (subject === null ? [] : [{ subject, balance }])),
      }
    }),
  }
}
