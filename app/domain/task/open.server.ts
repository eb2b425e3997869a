import type { Tx } from '#app/lib/database.server.ts'
import { BY_ITSELF, type TaskChoice, type TaskKind } from './kind.ts'

/** What asks for a person, and everything that it is about. */
export interface Asked {
  readonly kind: TaskKind
  /** The same cause asks once: while its task is open, only the particulars are renewed. */
  readonly cause: string
  readonly shopId?: string | null
  readonly listingId?: string | null
  readonly variantId?: string | null
  readonly saleId?: string | null
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>
}

/** Opens a task in the caller's transaction. Answers true when it was not open already. */
export async function openTask(tx: Tx, { kind, cause, detail, ...about }: Asked): Promise<boolean> {
  const { count } = await tx.partnerTask.createMany({
    data: [{ kind, cause, ...about, detail: { ...detail } }],
    skipDuplicates: true,
  })
  if (count > 0) return true
  await tx.partnerTask.updateMany({ where: { kind, cause, doneAt: null }, data: { detail: { ...detail } } })
  return false
}

/** Ends a task whose cause is no more, if it is open. */
export async function endTask(tx: Tx, { kind, cause }: Pick<Asked, 'kind' | 'cause'>): Promise<void> {
  await tx.partnerTask.updateMany({
    where: { kind, cause, doneAt: null },
    data: { doneAt: new Date(), choice: BY_ITSELF },
  })
}

/** Has a person answered this cause already, in one of these ways (default: in any)? */
export async function wasAnswered(
  tx: Tx,
  kind: TaskKind,
  cause: string,
  choices?: readonly TaskChoice[],
): Promise<boolean> {
  const choice = choices ? { in: [...choices] } : { not: BY_ITSELF }
  return (await tx.partnerTask.count({ where: { kind, cause, doneAt: { not: null }, choice } })) > 0
}
