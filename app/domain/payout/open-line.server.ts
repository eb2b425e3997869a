import { Prisma, type Tx } from '#app/lib/database.server.ts'
import type { OpenLine } from './plan.ts'

/** Journals that a payout itself writes: what they move is never paid by another. */
export const payoutJournals = ['payout_start', 'payout_sent', 'payout_fail', 'payout_return'] as const

/** What is owed to makers and in no live payout, by maker; of one maker, where asked. Debts (refunds) are among it. */
export async function openLines(tx: Tx, producerId: string | null = null): Promise<Map<string, OpenLine[]>> {
  const one = producerId === null ? Prisma.empty : Prisma.sql`and l.subject = ${producerId}`
  const rows = await tx.$queryRaw<(OpenLine & { producerId: string })[]>`
    select l.id, l.subject as "producerId", l.amount, l.at
    from "LedgerLine" l join "LedgerJournal" j on j.id = l."journalId"
    where l.account = 'payable' ${one} and j.kind not in (${Prisma.join([...payoutJournals])})
      and not exists (select from "PayoutLine" p where p."ledgerLineId" = l.id and p.live)
    order by l.id`
  const by = new Map<string, OpenLine[]>()
  for (const { producerId: whose, ...line } of rows) by.set(whose, [...(by.get(whose) ?? []), line])
  return by
}
