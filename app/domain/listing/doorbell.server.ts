import { db } from '#app/lib/database.server.ts'
import { log } from '#app/lib/log.server.ts'
import { enqueue } from '#app/lib/queue.server.ts'
import type { About, Doorbell, Heard, Knock } from '#integrations/partners/contract.ts'
import { partnerOf } from './partner.server.ts'
import { ring } from './settle.server.ts'

/** What to answer a partner that rang. */
export interface Reply {
  readonly status: number
  readonly body: string
}

/** Longer messages are none of theirs. */
export const mostKnockBytes = 1024 * 1024

/**
 * A partner rings. Nothing is believed of what it says but where to look: the job then reads the truth. A good signature
 * is always answered well, also for a shop or a subject that we do not know; else the partner would stop ringing.
 * Null: no such partner here.
 */
export async function answerDoorbell(partnerName: string, knock: Knock): Promise<Reply | null> {
  const partner = partnerOf(partnerName)
  if (!partner?.doorbell) return null
  const heard = partner.doorbell.hear(knock, [])
  if (heard.kind === 'ring') await follow(partner.id, heard)
  return reply(partner.doorbell, heard)
}

function reply({ answer }: Doorbell, heard: Heard): Reply {
  if (heard.kind === 'ring') return answer.ok
  if (heard.kind === 'handshake') return { status: heard.status, body: heard.body }
  return { status: heard.reason === 'too_large' ? 413 : answer.refuse.status, body: '' }
}

async function follow(partner: string, { remoteShopId, about }: Heard & { kind: 'ring' }): Promise<void> {
  const remoteId = remoteShopId ?? ''
  const shop = await db.partnerShop.findUnique({ where: { partner_remoteId: { partner, remoteId } } })
  if (!shop) {
    log.info({ partner }, 'a ring for a shop that is not ours')
    return
  }
  for (const one of about) await look(shop.id, one)
}

async function look(shopId: string, about: About): Promise<void> {
  switch (about.kind) {
    case 'item':
    case 'batch': {
      const item = about.kind === 'item' ? about.ref : about.ticket
      const row = await db.partnerListing.findFirst({
        where: { shopId, OR: [{ remoteItem: item }, { ticket: item }] },
        select: { id: true },
      })
      if (row) return db.$transaction((tx) => ring(tx, row.id))
      return sweepSoon()
    }
    case 'access':
      return sweepSoon()
    case 'sale':
    case 'other':
      return
  }
}

/** The round asks the shop itself, and so learns whether the connection still holds. */
function sweepSoon(): Promise<void> {
  return db.$transaction((tx) => enqueue(tx, 'sweep-listings', {}, { key: 'sweep-listings' }))
}
