import type { Tx } from '#app/lib/database.server.ts'
import type { Journal } from './book.ts'

/** Whoever posts holds it together with all others; only the closing of a day takes it alone, for a moment. */
export const ledgerLock = 7_240_100n

/**
 * Writes a journal in its caller's transaction. False: this key was posted already, or there is nothing to book; nothing was
 * done. Two that post the same key at once wait for one another. What falls into a day that is closed is booked at its
 * end, the first moment that is open.
 * @throws Error when the key was posted with other lines: two events under one name are our own mistake.
 */
export async function post(tx: Tx, journal: Journal): Promise<boolean> {
  if (journal.lines.length === 0) return false
  await tx.$executeRaw`select pg_advisory_xact_lock_shared(${ledgerLock})`
  const written = await tx.$executeRaw`
    with journal as (
      insert into "LedgerJournal" (id, key, kind, at, "orderId", "actorId", "lineCount")
      values (gen_random_uuid(), ${journal.key}, ${journal.kind},
        greatest(${journal.at}::timestamptz, (select max(until) from "LedgerDay")),
        ${journal.orderId}::uuid, ${journal.actorId}::uuid, ${journal.lines.length})
      on conflict (key) do nothing
      returning id, at)
    insert into "LedgerLine" ("journalId", account, subject, amount, at)
    select journal.id, line.account, line.subject, line.amount, journal.at
    from journal, jsonb_to_recordset(${JSON.stringify(linesOf(journal))}::jsonb)
      as line (account text, subject text, amount bigint)`
  if (written === 0) await compare(tx, journal)
  return written > 0
}

async function compare(tx: Tx, journal: Journal): Promise<void> {
  const there = await tx.ledgerLine.findMany({
    where: { journal: { key: journal.key } },
    orderBy: { id: 'asc' },
    select: { account: true, subject: true, amount: true },
  })
  const [before, now] = [there, journal.lines].map((lines) => lines.map(spell).sort().join(' '))
  if (before !== now) throw new Error(`${journal.key} was posted with other lines`)
}

function linesOf({ lines }: Journal) {
  return lines.map(({ account, subject, amount }) => ({ account, subject, amount: amount.toString() }))
}

function spell({ account, subject, amount }: { account: string; subject: string | null; amount: bigint }): string {
  return `${account}:${subject ?? ''}:${amount}`
}
