import type { Tx } from '#app/lib/database.server.ts'
import type { Account } from './account.ts'

/** What an account, or one subject of it, stands at now (satang): debit positive, credit negative. */
export async function balanceOf(tx: Tx, account: Account, subject: string | null = null): Promise<bigint> {
  const { _sum } = await tx.ledgerLine.aggregate({
    where: { account, ...(subject === null ? {} : { subject }) },
    _sum: { amount: true },
  })
  return _sum.amount ?? 0n
}
