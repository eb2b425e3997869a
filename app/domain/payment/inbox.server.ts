import { db } from '#app/lib/database.server.ts'
import { log } from '#app/lib/log.server.ts'
import { enqueue } from '#app/lib/queue.server.ts'
import { seal } from '#app/lib/secret.server.ts'
import type { ProviderId, WebhookVerdict } from '#integrations/payments/contract.ts'
import { fromAddress, takeAttempt } from '../person/attempt.server.ts'
import { gatewayOf } from './gateway.server.ts'

/** Where payment providers ring. A message says only where to look; nothing of it is believed, and nothing here moves money. */

export interface Ring {
  readonly raw: Uint8Array
  readonly headers: Headers
  /** Of whoever rings, on the net. */
  readonly address: string
}

/** Longer messages are none of theirs. */
export const mostRingBytes = 256 * 1024

/** Bound into what is sealed here. */
export const inboxPurpose = 'webhook-body'

/** The status to answer with; null: no such provider here. Answers well only once the message is kept. */
export async function takeRing(provider: ProviderId, ring: Ring, now: Date): Promise<number | null> {
  const gateway = gatewayOf(provider)
  if (!gateway) return null
  const verdict = gateway.readWebhook(ring.raw, ring.headers, now)
  switch (verdict.kind) {
    case 'refuse':
      log.warn({ provider, reason: verdict.reason }, 'a message was refused')
      return refusals[verdict.reason]
    case 'ignore':
      return 200
    case 'hint':
      if (verdict.trust === 'unsigned' && !(await mayHint(provider, verdict, ring.address, now))) return 200
      return keep(provider, verdict, ring.raw, now)
  }
}

const refusals = { signature: 401, stale: 401, malformed: 400, wrong_mode: 400, too_large: 413 } as const

type Hint = WebhookVerdict & { readonly kind: 'hint' }

/** Anybody can ring without a signature: only about what we know, and not too often. */
async function mayHint(provider: ProviderId, { subject }: Hint, address: string, now: Date): Promise<boolean> {
  const refs = [subject.ref, ...(subject.parentRef ? [subject.parentRef] : [])]
  const known = await db.paymentAttempt.count({ where: { provider, providerRef: { in: refs } } })
  if (known === 0) return false
  const limit = fromAddress('hints-from', address, { most: 120, windowSeconds: 60 })
  return (await takeAttempt([limit], now)) === null
}

async function keep(provider: ProviderId, hint: Hint, raw: Uint8Array, now: Date): Promise<200 | 503> {
  const { eventId, type, subject, trust, occurredAt, operationId = null } = hint
  try {
    await db.$transaction(async (tx) => {
      const [row] = await tx.webhookInbox.createManyAndReturn({
        data: [
          {
            ...{ provider, eventId, type, trust, occurredAt, operationId, receivedAt: now, nextTryAt: now },
            ...{ subjectKind: subject.kind, subjectRef: subject.ref, parentRef: subject.parentRef ?? null },
            sealedBody: seal(Buffer.from(raw).toString('base64'), inboxPurpose),
          },
        ],
        skipDuplicates: true,
        select: { id: true },
      })
      if (row) await enqueue(tx, 'follow-hint', { inboxId: row.id }, { lane: provider, key: row.id })
    })
    return 200
  } catch (error) {
    // They ring again; what was not kept was not heard.
    log.error({ err: error, provider }, 'a message could not be kept')
    return 503
  }
}

const bodiesKeptMs = 30 * 24 * 3_600_000

/** Wipes the bodies of messages older than 30 days; that they came stays known. */
export async function wipeOldBodies(now: Date): Promise<void> {
  await db.webhookInbox.updateMany({
    where: { receivedAt: { lt: new Date(now.getTime() - bodiesKeptMs) }, sealedBody: { not: null } },
    data: { sealedBody: null },
  })
}
