import { db } from '#app/lib/database.server.ts'
import { log } from '#app/lib/log.server.ts'
import { open } from '#app/lib/secret.server.ts'
import type { Delivery } from '#integrations/messages/contract.ts'
import { sendChat, sendMessage } from '../message/send.server.ts'
import { type NoticeFacts, noticeFacts } from './facts.server.ts'
import type { NoticeKind } from './kind.ts'
import { noticePurpose } from './notify.server.ts'

/** The words of a notice in one language. Kept with the other phrases; the job brings them. */
export type NoticeWords = Record<NoticeKind, (facts: NoticeFacts) => { subject: string; text: string }>

const atOnce = 20
/** Minutes until the next try; after the last one it is given up. Together they cover two days. */
const waits = [1, 5, 15, 60, 180, 720, 1440]

interface Claimed {
  readonly id: string
  readonly kind: NoticeKind
  readonly channel: 'email' | 'line'
  readonly lang: 'th' | 'en'
  readonly sealedTo: string
  readonly tries: number
}

/**
 * Sends what is due, until nothing is. A notice that was begun by a process that died is due again after two minutes; its id
 * is the key by which the post office knows it, so that it arrives once.
 */
export async function sendNotices(words: Record<'th' | 'en', NoticeWords>, signal: AbortSignal): Promise<void> {
  for (;;) {
    const claimed = await claim()
    for (const notice of claimed) {
      if (signal.aborted) return
      await sendOne(notice, words[notice.lang])
    }
    if (claimed.length < atOnce) return
  }
}

function claim(): Promise<Claimed[]> {
  return db.$queryRaw`
    update "Notice" set tries = tries + 1, "nextTryAt" = now() + interval '2 minutes'
    where id in (
      select id from "Notice" where state = 'waiting' and "nextTryAt" <= now()
      order by "nextTryAt" limit ${atOnce} for update skip locked)
    returning id, kind, channel, lang::text as lang, "sealedTo", tries`
}

async function sendOne(notice: Claimed, words: NoticeWords): Promise<void> {
  const facts = await noticeFacts(notice.id)
  // What it was about is gone: there is nothing to say.
  if (!facts) return end(notice.id, 'subject_gone')
  const { subject, text } = words[notice.kind](facts)
  const message = {
    to: open(notice.sealedTo, noticePurpose),
    subject,
    text,
    lang: notice.lang,
    idempotencyKey: notice.id,
  }
  const delivery = await (notice.channel === 'line' ? sendChat(message) : sendMessage(message))
  if (!delivery.sent) return tryAgain(notice, delivery)
  await db.notice.update({ where: { id: notice.id }, data: { state: 'sent', sentAt: new Date(), nextTryAt: null } })
}

async function tryAgain({ id, tries }: Claimed, { code }: Extract<Delivery, { sent: false }>): Promise<void> {
  const wait = waits[tries - 1]
  if (code === 'address_refused' || wait === undefined) return end(id, code)
  await db.notice.update({ where: { id }, data: { failure: code, nextTryAt: new Date(Date.now() + wait * 60_000) } })
}

async function end(id: string, failure: string): Promise<void> {
  log.warn({ notice: id, failure }, 'a notice is given up')
  await db.notice.update({ where: { id }, data: { state: 'failed', failure, nextTryAt: null } })
}
