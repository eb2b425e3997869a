import { ringDueHints } from './hint.server.ts'
import { ringDueOperations } from './operation.server.ts'
import { ringDueReads } from './read.server.ts'

/** Rings for every wish, read and message about money that is due, whether or not somebody rang for it before. */
export async function ringDuePayments(now: Date): Promise<void> {
  await ringDueOperations(now)
  await ringDueReads(now)
  await ringDueHints(now)
}
