import { db } from '#app/lib/database.server.ts'
import type { WriteContext } from '#integrations/partners/contract.ts'
import type { Gap } from './gap.ts'

/** Written down before anything is sent: a run that dies leaves the word that something may have happened. */
export async function begin(gap: Gap): Promise<WriteContext> {
  const { row } = gap
  await db.partnerListing.updateMany({
    where: { id: row.id, revision: row.revision },
    data: { state: 'on_its_way', firstTriedAt: row.firstTriedAt ?? new Date() },
  })
  return writeContext(gap)
}

/** For writes that are harmless twice and may be forgotten: absolute numbers, hiding. */
export function writeContext({ row, known, unsure, signal }: Gap): WriteContext {
  return {
    operation: `${row.id}:${row.revision}`,
    firstTriedAt: row.firstTriedAt ?? new Date(),
    attempt: unsure ? 2 : 1,
    known,
    signal,
  }
}
