import { db } from '#app/lib/database.server.ts'
import { isId } from '#app/lib/id.ts'
import { enqueue } from '#app/lib/queue.server.ts'
import type { WebhookInbox } from '../../../prisma/client/client.ts'
import { openReview } from '../review/review.server.ts'
import { gatewayOf } from './gateway.server.ts'
import { hintFollowers } from './hint-followers.server.ts'
import { readAttempt } from './read.server.ts'
import type { Hands } from './send.server.ts'
import { applySnapshot } from './settle.server.ts'

/** Following a provider's message to what it is about: a read, and then what the read shows. */

/** A message may come before our own answer was written down: so long is it tried to find what it is about. */
const patienceMs = 15 * 60_000
const pausesMs = [2_000, 5_000, 15_000, 60_000, 180_000]

/** What came of following. `unmatched`: nothing of ours, so far. `failed`: the provider did not answer. */
export type Followed = 'done' | 'unmatched' | 'failed'

/** Follows one message. Safe to do any number of times. */
export async function followHint(inboxId: string, hands: Hands): Promise<void> {
  const hint = await db.webhookInbox.findUnique({ where: { id: inboxId } })
  if (hint?.status !== 'waiting') return
  const followed = await follow(hint, hands)
  if (followed === 'done')
    await db.webhookInbox.updateMany({ where: { id: inboxId }, data: { status: 'done', nextTryAt: null } })
  else await later(hint, followed, hands.clock())
}

function follow(hint: WebhookInbox, hands: Hands): Promise<Followed> {
  switch (hint.subjectKind) {
    case 'payment':
      return followPayment(hint, hint.subjectRef, hands)
    case 'dispute':
      return hint.parentRef ? followPayment(hint, hint.parentRef, hands) : Promise.resolve('unmatched')
    default:
      return hintFollowers[hint.subjectKind]?.(hint, hands) ?? Promise.resolve('unmatched')
  }
}

/** By its reference, by the operation that the provider repeats to us, or by the name that the object itself carries. */
async function followPayment(hint: WebhookInbox, ref: string, hands: Hands): Promise<Followed> {
  const known = await db.paymentAttempt.findFirst({
    where: { provider: hint.provider, OR: [{ providerRef: ref }, { related: { has: ref } }] },
    select: { id: true },
  })
  if (known) return (await readAttempt(known.id, hands)) ? 'done' : 'failed'
  const gateway = gatewayOf(hint.provider)
  const read = await gateway?.getPayment(ref, hands.signal)
  if (!read || read.kind === 'error') return 'failed'
  if (read.kind === 'missing') return 'unmatched'
  const attemptId = read.value.attemptId ?? (await targetOf(hint.operationId))
  const attempt = isId(attemptId) ? await db.paymentAttempt.findUnique({ where: { id: attemptId } }) : null
  if (attempt?.provider !== hint.provider) return 'unmatched'
  await db.$transaction((tx) => applySnapshot(tx, attempt.id, read.value, hands.clock()))
  return 'done'
}

async function targetOf(operationId: string | null): Promise<string | null> {
  if (!isId(operationId)) return null
  const operation = await db.providerOperation.findUnique({ where: { id: operationId } })
  return operation?.kind === 'create_payment' ? operation.targetId : null
}

async function later(hint: WebhookInbox, why: 'unmatched' | 'failed', now: Date): Promise<void> {
  const pause = pausesMs[hint.tries] ?? 300_000
  const at = new Date(now.getTime() + pause)
  if (now.getTime() - hint.receivedAt.getTime() >= patienceMs) return giveUp(hint, why)
  await db.$transaction(async (tx) => {
    await tx.webhookInbox.update({ where: { id: hint.id }, data: { tries: { increment: 1 }, nextTryAt: at } })
    const key = `${hint.id}:${hint.tries + 1}`
    await enqueue(tx, 'follow-hint', { inboxId: hint.id }, { lane: hint.provider, key, at })
  })
}

/** What could not be read is read on by the schedule; what nobody knows is for a person to look at. */
async function giveUp({ id, provider, subjectKind, subjectRef, type }: WebhookInbox, why: 'unmatched' | 'failed') {
  await db.$transaction(async (tx) => {
    await tx.webhookInbox.update({ where: { id }, data: { status: 'unmatched', nextTryAt: null } })
    await openReview(tx, {
      kind: 'unmatched_event',
      subject: `${provider}:${subjectRef}`,
      detail: { provider, type, subject: subjectKind, ref: subjectRef, why },
    })
  })
}

/** Rings for messages that are due and that nobody rang for. */
export async function ringDueHints(now: Date): Promise<void> {
  const due = await db.webhookInbox.findMany({
    where: { status: 'waiting', nextTryAt: { lte: now } },
    select: { id: true, provider: true, tries: true },
    orderBy: { nextTryAt: 'asc' },
    take: 500,
  })
  for (const { id, provider, tries } of due)
    await enqueue(db, 'follow-hint', { inboxId: id }, { lane: provider, key: tries === 0 ? id : `${id}:${tries}` })
}
