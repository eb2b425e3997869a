import { db, type Tx } from '#app/lib/database.server.ts'
import { log } from '#app/lib/log.server.ts'
import { enqueue } from '#app/lib/queue.server.ts'
import type { About, Doorbell, Heard, Hook, Knock, Partner } from '#integrations/partners/contract.ts'
import { ringSale } from '../sale/intake.server.ts'
import { partnerOf } from './partner.server.ts'
import { ring } from './settle.server.ts'
import { readKeptTokens } from './vault.server.ts'

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
 * Null: no such partner here. 503 when it could not be noted within the partner's own time: it rings again.
 */
export async function answerDoorbell(partnerName: string, knock: Knock): Promise<Reply | null> {
  const partner = partnerOf(partnerName)
  if (!partner?.doorbell) return null
  const { withinMs } = partner.doorbell.answer
  return inTime(listen(partner, partner.doorbell, knock), withinMs * 0.8, partner.id)
}

/**
 * A partner does not wait for a slow database: too late an answer counts as none, and too many of those end the messages. So
 * it hears in time that it must ring again, while the noting goes on; should that still come about, the repeat does nothing.
 */
async function inTime(answer: Promise<Reply | null>, ms: number, partner: string): Promise<Reply | null> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Reply>((resolve) => {
    timer = setTimeout(() => {
      answer.catch((error: unknown) => log.error({ err: error, partner }, 'a late ring could not be noted'))
      log.warn({ partner }, 'a ring could not be noted in time')
      resolve({ status: 503, body: '' })
    }, ms)
  })
  return Promise.race([answer, late]).finally(() => clearTimeout(timer))
}

async function listen(partner: Partner, doorbell: Doorbell, knock: Knock): Promise<Reply | null> {
  const heard = doorbell.hear(knock, partner.keys ? await hooksOf(partner.id) : [])
  // Only a greeting comes by GET; to everything else there is no page here.
  if (knock.method === 'GET' && heard.kind !== 'handshake') return null
  if (heard.kind === 'ring') await follow(partner.id, heard)
  return reply(doorbell, heard)
}

/** Where a shop is connected by keys, it signs its messages with a secret of its own. */
async function hooksOf(partner: string): Promise<readonly Hook[]> {
  const kept = await readKeptTokens(partner)
  return kept.flatMap(({ remoteId, tokens: { hook } }) => (hook === null ? [] : [{ remoteId, secret: hook }]))
}

function reply({ answer }: Doorbell, heard: Heard): Reply {
  if (heard.kind === 'ring') return answer.ok
  if (heard.kind === 'handshake') return { status: heard.status, body: heard.body }
  return { status: heard.reason === 'too_large' ? 413 : answer.refuse.status, body: '' }
}

/** Message and jobs are one: what was noted as heard is looked after, and the same message again does nothing. */
async function follow(partner: string, { remoteShopId, key, about }: Heard & { kind: 'ring' }): Promise<void> {
  const heardAt = new Date()
  const remoteId = remoteShopId ?? ''
  const shop = await db.partnerShop.findUnique({ where: { partner_remoteId: { partner, remoteId } } })
  if (!shop) {
    log.info({ partner }, 'a ring for a shop that is not ours')
    return
  }
  await db.$transaction(async (tx) => {
    const noted = await tx.partnerRing.createMany({ data: [{ shopId: shop.id, key }], skipDuplicates: true })
    if (noted.count === 0) return
    for (const one of about) await look(tx, shop, one, heardAt)
  })
}

async function look(tx: Tx, shop: { id: string; partner: string }, about: About, heardAt: Date): Promise<void> {
  switch (about.kind) {
    case 'item':
    case 'batch': {
      const item = about.kind === 'item' ? about.ref : about.ticket
      const row = await tx.partnerListing.findFirst({
        where: { shopId: shop.id, OR: [{ remoteItem: item }, { ticket: item }] },
        select: { id: true },
      })
      return row ? ring(tx, row.id) : sweepSoon(tx)
    }
    case 'access':
      return sweepSoon(tx)
    case 'sale':
      return ringSale(tx, shop, about.id, heardAt)
    case 'other':
      return
  }
}

/** The round asks the shop itself, and so learns whether the connection still holds. */
function sweepSoon(tx: Tx): Promise<void> {
  return enqueue(tx, 'sweep-listings', {}, { key: 'sweep-listings' })
}

/** Partners repeat a message for some days at most. */
const ringsKeptMs = 7 * 24 * 3_600_000

/** Messages so old that nobody repeats them. */
export async function forgetOldRings(): Promise<void> {
  await db.partnerRing.deleteMany({ where: { at: { lt: new Date(Date.now() - ringsKeptMs) } } })
}
