import { db } from '#app/lib/database.server.ts'
import { log } from '#app/lib/log.server.ts'
import type { CallLog, TroubleCode } from '#integrations/partners/contract.ts'

/** How many calls leave for each platform and how they end, by the minute. Written in batches: a call costs no query. */

const batchMs = 5_000
/** Longer than any chart looks back. */
const keptDays = 8
export const minuteMs = 60_000

const limits: readonly (TroubleCode | null)[] = ['rate_limited', 'quota_spent']
/** The platform is well and says no to these goods, or to a call that came late. */
const refusals: readonly (TroubleCode | null)[] = ['refused', 'gone', 'duplicate', 'stale', 'locked']

interface Count {
  readonly partner: string
  readonly minute: Date
  calls: number
  failed: number
  limited: number
  refused: number
}

let counts = new Map<string, Count>()
let timer: NodeJS.Timeout | null = null

/** Counts one call in its minute. */
export function countCall({ partner, trouble }: CallLog, now = new Date()): void {
  const minute = new Date(Math.floor(now.getTime() / minuteMs) * minuteMs)
  const key = `${partner} ${minute.toISOString()}`
  const count = counts.get(key) ?? { partner, minute, calls: 0, failed: 0, limited: 0, refused: 0 }
  counts.set(key, count)
  count.calls += 1
  if (limits.includes(trouble)) count.limited += 1
  else if (refusals.includes(trouble)) count.refused += 1
  else if (trouble !== null) count.failed += 1
  timer ??= setTimeout(() => void flushCalls(), batchMs).unref()
}

/** Writes down what was counted. What cannot be written is counted again with the next batch. */
export async function flushCalls(): Promise<void> {
  const batch = counts
  counts = new Map()
  if (timer) clearTimeout(timer)
  timer = null
  for (const [key, count] of batch) {
    try {
      await add(count)
    } catch (error) {
      log.warn({ err: error }, 'calls could not be counted')
      keep(key, count)
    }
  }
}

/** Forgets minutes that no chart shows any more. */
export async function forgetOldCounts(now = new Date()): Promise<void> {
  const minute = { lt: new Date(now.getTime() - keptDays * 24 * 60 * minuteMs) }
  await db.partnerCallCount.deleteMany({ where: { minute } })
  await db.partnerBacklog.deleteMany({ where: { minute } })
}

async function add({ partner, minute, calls, failed, limited, refused }: Count): Promise<void> {
  const more = (by: number) => ({ increment: by })
  await db.partnerCallCount.upsert({
    where: { partner_minute: { partner, minute } },
    create: { partner, minute, calls, failed, limited, refused },
    update: { calls: more(calls), failed: more(failed), limited: more(limited), refused: more(refused) },
  })
}

function keep(key: string, count: Count): void {
  const newer = counts.get(key)
  if (!newer) counts.set(key, count)
  else for (const what of ['calls', 'failed', 'limited', 'refused'] as const) newer[what] += count[what]
}
