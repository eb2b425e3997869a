import { config } from '#app/lib/config.server.ts'
import { db } from '#app/lib/database.server.ts'
import { log } from '#app/lib/log.server.ts'
import { forgetOldCounts, minuteMs } from './call-count.server.ts'
import { heldPlatforms } from './hold.server.ts'

/** What waits for each platform and since when, noted every minute; an alarm when it waits too long. */

export interface Backlog {
  readonly partner: string
  readonly waiting: number
  /** Of the listing that has waited longest. */
  readonly oldestSeconds: number
}

/** What waits for connected shops right now, by platform. A platform for which nothing waits is not named. */
export function readBacklogs(): Promise<readonly Backlog[]> {
  return db.$queryRaw<Backlog[]>`
    select shop.partner, count(*)::int as waiting,
      extract(epoch from now() - min(listing."behindSince"))::int as "oldestSeconds"
    from "PartnerListing" listing join "PartnerShop" shop on shop.id = listing."shopId"
    where listing."behindSince" is not null and shop.state = 'connected'
    group by shop.partner order by shop.partner`
}

/** Platforms whose oldest waiting listing is past the limit (setting PARTNER_BACKLOG_ALARM_MINUTES), not held by staff. */
export async function agedBacklogs(): Promise<readonly Backlog[]> {
  const [backlogs, held] = await Promise.all([readBacklogs(), heldPlatforms()])
  return backlogs.filter((one) => isAged(one) && !held.includes(one.partner))
}

/** Notes this minute's backlogs and tells the log, once each time, when one has grown too old. Forgets old notes. */
export async function measureBacklogs(now = new Date()): Promise<void> {
  const minute = new Date(Math.floor(now.getTime() / minuteMs) * minuteMs)
  const [backlogs, held] = await Promise.all([readBacklogs(), heldPlatforms()])
  for (const backlog of backlogs) {
    const before = await db.partnerBacklog.findFirst({
      where: { partner: backlog.partner, minute: { lt: minute, gte: new Date(minute.getTime() - 2 * minuteMs) } },
      orderBy: { minute: 'desc' },
    })
    const { partner, waiting, oldestSeconds } = backlog
    await db.partnerBacklog.upsert({
      where: { partner_minute: { partner, minute } },
      create: { partner, minute, waiting, oldestSeconds },
      update: { waiting, oldestSeconds },
    })
    const wasAged = before !== null && isAged(before)
    if (isAged(backlog) && !wasAged && !held.includes(partner))
      log.error({ partner, waiting, oldestSeconds }, 'the backlog of a platform has grown too old')
  }
  await forgetOldCounts(now)
}

/** True when the oldest has waited past the limit. */
export function isAged({ oldestSeconds }: Pick<Backlog, 'oldestSeconds'>): boolean {
  return oldestSeconds > config().backlogAlarmMinutes * 60
}
