import { db } from '#app/lib/database.server.ts'
import { platformsHere } from '../listing/board.server.ts'
import { partnerOf } from '../listing/partner.server.ts'
import { type Actor, actsForProgramme } from '../person/actor.ts'
import { isAged, readBacklogs } from './backlog.server.ts'
import { minuteMs } from './call-count.server.ts'
import { heldPlatforms } from './hold.server.ts'

/** How each platform is, for the programme's staff: what waits, how calls end, how much of the quota goes, over time. */

/** Looking back so many hours, in steps of so many minutes. */
export const spans = { 3: 5, 24: 30, 168: 240 } as const
export type Span = keyof typeof spans

/** The figures of now are those of the last minutes. */
const lateMinutes = 10
/** From so many calls on, and so many of them failing, a platform is failing. */
const fewCalls = 5
const failingShare = 0.2

export type Health = 'held' | 'failing' | 'cut_off' | 'behind' | 'well' | 'no_shop'

export interface Step {
  readonly at: Date
  readonly calls: number
  readonly failed: number
  readonly limited: number
  readonly refused: number
  /** The most that waited, and the longest that the oldest had. */
  readonly waiting: number
  readonly oldestSeconds: number
}

/** Every platform with its figures and its last hours in steps, oldest first; null for anybody but staff. */
export async function readHealth(actor: Actor, span: Span, now = new Date()) {
  if (!actsForProgramme(actor, 'staff')) return null
  const stepMs = spans[span] * minuteMs
  const first = new Date(Math.ceil((now.getTime() - span * 60 * minuteMs) / stepMs) * stepMs)
  const [held, backlogs, shops, late, today, steps] = await Promise.all([
    heldPlatforms(),
    readBacklogs(),
    db.partnerShop.groupBy({ by: ['partner', 'state'], where: { state: { not: 'disconnected' } }, _count: true }),
    sumCalls(new Date(now.getTime() - lateMinutes * minuteMs)),
    sumCalls(new Date(now.getTime() - 24 * 60 * minuteMs)),
    readSteps(first, stepMs),
  ])
  return platformsHere().map((partner) => {
    const mine = <T extends { partner: string }>(rows: readonly T[]) => rows.filter((row) => row.partner === partner)
    const count = (state: string) => mine(shops).find((row) => row.state === state)?._count ?? 0
    const backlog = mine(backlogs)[0] ?? { partner, waiting: 0, oldestSeconds: 0 }
    const calls = mine(late)[0]?._sum ?? none
    const figures = {
      ...{ partner, backlog, isAged: isAged(backlog), isHeld: held.includes(partner) },
      shops: { connected: count('connected'), reconnect: count('reconnect') },
      late: {
        calls: calls.calls ?? 0,
        failed: calls.failed ?? 0,
        limited: calls.limited ?? 0,
        refused: calls.refused ?? 0,
      },
      quota: quotaOf(partner, calls.calls ?? 0, mine(today)[0]?._sum.calls ?? 0),
    }
    return { ...figures, health: healthOf(figures), steps: stepsFrom(first, stepMs, now, mine(steps)) }
  })
}

interface Figures {
  readonly isHeld: boolean
  readonly isAged: boolean
  readonly shops: { readonly connected: number; readonly reconnect: number }
  readonly late: { readonly calls: number; readonly failed: number }
}

function healthOf({ isHeld, isAged: aged, shops, late }: Figures): Health {
  if (isHeld) return 'held'
  if (shops.connected + shops.reconnect === 0) return 'no_shop'
  if (late.calls >= fewCalls && late.failed / late.calls >= failingShare) return 'failing'
  if (shops.connected === 0) return 'cut_off'
  return aged ? 'behind' : 'well'
}

const none = { calls: 0, failed: 0, limited: 0, refused: 0 }

function sumCalls(since: Date) {
  return db.partnerCallCount.groupBy({
    by: ['partner'],
    where: { minute: { gte: since } },
    _sum: { calls: true, failed: true, limited: true, refused: true },
  })
}

/** Calls a minute now and allowed, calls in a day and allowed (null: no daily limit). */
function quotaOf(partner: string, lateCalls: number, dayCalls: number) {
  const pace = partnerOf(partner)?.capabilities.pace
  const limits = pace ? [pace.perSecond * 60, pace.perMinute, pace.perHour && pace.perHour / 60] : []
  const perMinute = Math.min(...limits.filter((limit) => limit !== undefined && limit > 0).map(Number))
  return {
    perMinute: Number.isFinite(perMinute) ? Math.floor(perMinute) : null,
    callsPerMinute: lateCalls / lateMinutes,
    perDay: pace?.perDay ?? null,
    callsToday: dayCalls,
  }
}

type StepRow = Step & { readonly partner: string }

function readSteps(first: Date, stepMs: number): Promise<readonly StepRow[]> {
  return db.$queryRaw<StepRow[]>`
    with calls as (
      select partner, date_bin(${stepMs} * interval '1 millisecond', minute, ${first}) as at,
        sum(calls)::int as calls, sum(failed)::int as failed, sum(limited)::int as limited, sum(refused)::int as refused
      from "PartnerCallCount" where minute >= ${first} group by 1, 2
    ), backlog as (
      select partner, date_bin(${stepMs} * interval '1 millisecond', minute, ${first}) as at,
        max(waiting) as waiting, max("oldestSeconds") as "oldestSeconds"
      from "PartnerBacklog" where minute >= ${first} group by 1, 2
    )
    select partner, at, coalesce(calls, 0) as calls, coalesce(failed, 0) as failed, coalesce(limited, 0) as limited,
      coalesce(refused, 0) as refused, coalesce(waiting, 0) as waiting, coalesce("oldestSeconds", 0) as "oldestSeconds"
    from calls full join backlog using (partner, at) order by at`
}

/** Every step of the span, also those in which nothing happened. */
function stepsFrom(first: Date, stepMs: number, now: Date, rows: readonly StepRow[]): readonly Step[] {
  const length = Math.max(1, Math.ceil((now.getTime() - first.getTime()) / stepMs))
  return Array.from({ length }, (_, n): Step => {
    const at = new Date(first.getTime() + n * stepMs)
    const row = rows.find((one) => one.at.getTime() === at.getTime())
    if (!row) return { at, ...none, waiting: 0, oldestSeconds: 0 }
    const { calls, failed, limited, refused, waiting, oldestSeconds } = row
    return { at, calls, failed, limited, refused, waiting, oldestSeconds }
  })
}
