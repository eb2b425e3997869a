import { db } from '#app/lib/database.server.ts'
import { orderCode } from '../order/path.ts'
import type { Actor } from '../person/actor.ts'
import { mayConfirm } from './direct-reach.ts'
import { readFirst } from './direct-seen.ts'

/** A payment into our own account that its buyer says to have made. */
export interface WaitingDirect {
  readonly attemptId: string
  readonly code: string
  /** Satang that were asked for. */
  readonly asked: bigint
  /** Since when the code could be paid. */
  readonly since: Date
  /** Somebody has seen it: a second person has to. `isOwn`: it was this one, who waits for another. */
  readonly first: { readonly isOwn: boolean } | null
}

const mostShown = 100

/** What waits for somebody to look into our account, the oldest first. What is out of reach is not there. */
export async function listWaitingDirect(actor: Actor): Promise<WaitingDirect[]> {
  const attempts = await db.paymentAttempt.findMany({
    where: { AND: [{ provider: 'promptpay_direct', state: 'processing', order: { paidAt: null } }, mayConfirm(actor)] },
    orderBy: { createdAt: 'asc' },
    take: mostShown,
    select: { id: true, amount: true, createdAt: true, order: { select: { shortCode: true } } },
  })
  if (attempts.length === 0) return []
  const tasks = await db.reviewTask.findMany({
    where: { kind: 'direct_payment', subject: { in: attempts.map(({ id }) => id) }, doneAt: null },
    select: { subject: true, detail: true },
  })
  return attempts.map(({ id: attemptId, amount: asked, createdAt: since, order }) => {
    const first = readFirst(tasks.find(({ subject }) => subject === attemptId)?.detail)
    return {
      ...{ attemptId, code: orderCode(order.shortCode), asked, since },
      first: first && { isOwn: first.byId === actor.id },
    }
  })
}
