import type { Tx } from '#app/lib/database.server.ts'
import { enqueue } from '#app/lib/queue.server.ts'
import { seal } from '#app/lib/secret.server.ts'
import type { NoticeKind } from './kind.ts'
import { recipientsOf } from './recipient.server.ts'

/** What it is about; the words are made from these rows when the message leaves. */
export interface About {
  readonly kind: NoticeKind
  readonly orderId?: string
  readonly fulfilmentId?: string
  /** One of several that a part travels in. */
  readonly parcelId?: string
  readonly producerId?: string
  readonly refundId?: string
  readonly payoutId?: string
  readonly payeeId?: string
}

export const noticePurpose = 'notice recipient'

/**
 * Wishes that somebody is told, in the caller's transaction: a rolled-back event tells nobody, and the same event tells
 * each person once. Nothing is sent here, and nobody without a way to be reached keeps an order from going on.
 */
export async function notify(tx: Tx, about: About): Promise<void> {
  const recipients = await recipientsOf(tx, about)
  if (recipients.length === 0) return
  const { kind, orderId = null, producerId = null, ...subjects } = about
  const subject =
    about.refundId ?? about.payoutId ?? about.payeeId ?? about.parcelId ?? about.fulfilmentId ?? orderId ?? producerId
  await tx.notice.createMany({
    data: recipients.map(({ key, channel, to, lang }) => ({
      ...{ key: `${kind}:${subject}:${key}`, kind, orderId, producerId, channel, lang },
      detail: { ...subjects },
      sealedTo: seal(to, noticePurpose),
      nextTryAt: new Date(),
    })),
    skipDuplicates: true,
  })
  await enqueue(tx, 'send-notices', {}, { key: 'send-notices' })
}
