import type { Journal } from '#app/domain/ledger/journal.ts'
import type { Tx } from '#app/lib/database.server.ts'

/** What each account stands at after these journals, as `account` or `account:subject`; what is at zero is left out. */
export function balancesOf(journals: readonly Pick<Journal, 'lines'>[]): Record<string, bigint> {
  const totals = new Map<string, bigint>()
  for (const { account, subject, amount } of journals.flatMap(({ lines }) => lines)) {
    const place = subject ? `${account}:${subject}` : account
    totals.set(place, (totals.get(place) ?? 0n) + amount)
  }
  return Object.fromEntries([...totals].filter(([, total]) => total !== 0n).sort())
}

/** The same, of all that is in the database's books. */
export async function bookedBalances(tx: Tx): Promise<Record<string, bigint>> {
  const lines = await tx.ledgerLine.findMany({ select: { account: true, subject: true, amount: true } })
  // The check constraint keeps accounts to the closed list.
  return balancesOf([{ lines: lines as Journal['lines'] }])
}
