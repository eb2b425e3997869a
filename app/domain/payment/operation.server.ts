import { db, type Tx } from '#app/lib/database.server.ts'
import { enqueue } from '#app/lib/queue.server.ts'
import { open, seal } from '#app/lib/secret.server.ts'
import type { PaidThrough } from '#integrations/payments/contract.ts'
import type { OperationKind, RequestJson } from './operation-kind.ts'
import { hashOf } from './request-hash.ts'

/** Wishes of a write at a provider: each a row before anything is sent. Its id is the idempotency key. */

export interface Wish {
  readonly kind: OperationKind
  /** One wish of a kind per target. */
  readonly targetId: string
  readonly provider: PaidThrough
  readonly request: RequestJson
  /** What of the request is nobody's business (a buyer's address). Kept sealed, and only until the outcome is known. */
  readonly secret?: string
  /** The caller sends it itself right after its commit (somebody waits), and nobody is rung for it: when that did not happen,
   *  the worker's next round finds it (`ringDueOperations`, every five seconds). */
  readonly sentByCaller?: boolean
}

/** Bound into what is sealed here. */
export const operationPurpose = 'operation-secret'

/**
 * Wishes a write in the caller's transaction and rings for it; answers the operation's id. The same wish again is the one
 * that is there. @throws when another request was wished for the same target: a key is never used for two requests.
 */
export async function wishWrite(tx: Tx, wish: Wish, now = new Date()): Promise<string> {
  const { kind, targetId, provider, request, secret, sentByCaller = false } = wish
  const requestHash = hashOf(request)
  const sealedSecret = secret === undefined ? null : seal(secret, operationPurpose)
  await tx.providerOperation.createMany({
    data: [{ kind, targetId, provider, requestHash, request, sealedSecret, nextTryAt: now, createdAt: now }],
    skipDuplicates: true,
  })
  const row = await tx.providerOperation.findUniqueOrThrow({ where: { kind_targetId: { kind, targetId } } })
  if (row.requestHash !== requestHash || row.provider !== provider)
    throw new Error(`operation ${row.id} (${kind}) was wished with another request`)
  if (row.status === 'ready' && !sentByCaller) await ringOperation(tx, row, now)
  return row.id
}

/** Rings the worker for a wish, once per try. */
export function ringOperation(
  tx: Tx,
  { id, provider, tries }: { id: string; provider: string; tries: number },
  at: Date,
): Promise<void> {
  return enqueue(tx, 'send-operation', { operationId: id }, { lane: provider, key: `${id}:${tries}`, at })
}

/** Rings for every wish that is due and that nobody rang for: a job was lost, or its process died. */
export async function ringDueOperations(now: Date): Promise<void> {
  const due = await db.providerOperation.findMany({
    where: { status: { in: ['ready', 'submitted', 'unknown'] }, nextTryAt: { lte: now } },
    select: { id: true, provider: true, tries: true },
    orderBy: { nextTryAt: 'asc' },
    take: 500,
  })
  for (const row of due) await ringOperation(db, row, now)
}

/** What was sealed with a wish. */
export function openSecret(sealed: string | null): string | null {
  return sealed === null ? null : open(sealed, operationPurpose)
}
