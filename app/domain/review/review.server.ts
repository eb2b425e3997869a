import type { Tx } from '#app/lib/database.server.ts'
import { BY_ITSELF, type ReviewKind } from './kind.ts'

/** What asks for a person, and what it is about. */
export interface Asked {
  readonly kind: ReviewKind
  /** Id or reference of the thing in question: the same thing asks once. */
  readonly subject: string
  readonly orderId?: string | null
  /** Ids, codes and amounts (satang as text); no personal data. */
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>
}

/**
 * Opens a task in the caller's transaction, or renews what is known of the one that is there; one that a person has ended
 * stays ended. Answers true when it is new. An order with an open task is marked as looked at by a person.
 */
export async function openReview(tx: Tx, { kind, subject, orderId = null, detail = {} }: Asked): Promise<boolean> {
  const data = { kind, subject, orderId, detail: { ...detail } }
  const { count } = await tx.reviewTask.createMany({ data: [data], skipDuplicates: true })
  if (count === 0)
    await tx.reviewTask.updateMany({ where: { kind, subject, doneAt: null }, data: { detail: data.detail } })
  else if (orderId) await tx.order.update({ where: { id: orderId }, data: { inReview: true } })
  return count > 0
}

/** Ends a task whose cause is no more, if it is open. */
export async function endReview(tx: Tx, { kind, subject }: Pick<Asked, 'kind' | 'subject'>, now: Date): Promise<void> {
  const open = await tx.reviewTask.findFirst({ where: { kind, subject, doneAt: null } })
  if (!open) return
  await tx.reviewTask.update({ where: { id: open.id }, data: { doneAt: now, choice: BY_ITSELF } })
  if (open.orderId) await unmark(tx, open.orderId)
}

/** An order is marked for as long as something of it is open. */
export async function unmark(tx: Tx, orderId: string): Promise<void> {
  const open = await tx.reviewTask.count({ where: { orderId, doneAt: null } })
  if (open === 0) await tx.order.update({ where: { id: orderId }, data: { inReview: false } })
}
