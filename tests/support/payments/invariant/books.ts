import { expect } from 'vitest'
import { db } from '#app/lib/database.server.ts'

/** Every journal has lines that sum to zero, and so does everything. */
export async function expectBooks(): Promise<void> {
  const crooked = await db.$queryRaw`
    select journal.key from "LedgerJournal" journal left join "LedgerLine" line on line."journalId" = journal.id
    group by journal.key having coalesce(sum(line.amount), 0) <> 0 or count(line.id) = 0`
  expect(crooked, 'every journal sums to zero').toEqual([])
}
