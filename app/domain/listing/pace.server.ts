import { AsyncLocalStorage } from 'node:async_hooks'
import { setTimeout } from 'node:timers/promises'
import { db } from '#app/lib/database.server.ts'
import type { Gate } from '#integrations/gate.ts'
import type { Capabilities, PartnerId } from '#integrations/partners/contract.ts'
import { noteDeparture } from './departure.ts'
import { createTurnstile } from './turnstile.ts'
import { priorityOf, type Urgency } from './urgency.ts'

/**
 * The pace of calls to a platform. Every call takes a turn that all processes share, so a quota holds however many workers
 * there are. Urgent calls go first: in this process by their place in the line, over all by bulk standing back.
 */

type Pace = Capabilities['pace']

/** A wait past the longest short span is not sat through: the listing comes again at that time. */
const patienceMs = 65_000

const here = new AsyncLocalStorage<{ readonly urgency: Urgency; calls: number }>()

/** Everything that is called on the way is so urgent. Answers what the work answered. */
export function withUrgency<T>(urgency: Urgency, work: () => Promise<T>): Promise<T> {
  return here.run({ urgency, calls: 0 }, work)
}

/** How many calls left since the `withUrgency` around this. */
export function callsHere(): number {
  return here.getStore()?.calls ?? 0
}

/** The gate before a platform. Without word of urgency somebody sits before a page and waits. */
export function createPacedGate(partner: PartnerId, pace: () => Pace): Gate {
  const through = createTurnstile({
    parallel: () => pace().parallel,
    take: (priority) => takeTurn(partner, pace(), priority === priorityOf('bulk')),
    priority: () => priorityOf(here.getStore()?.urgency ?? 'edit'),
    patienceMs,
  })
  const inTime = keepDistance(pace)
  return (work, signal) =>
    through(async () => {
      const leaves = await inTime()
      const store = here.getStore()
      if (store) store.calls += 1
      return noteDeparture(leaves, work)
    }, signal)
}

/** What leaves from here at this distance may still arrive a little closer together. */
const jitter = 1.028
/**
 * After a pause of so long calls leave unevenly: connections are opened anew, and in a new process so is everything else. For so
 * many windows each then counts as having left by this part of a window later.
 */
const cold = { afterMs: 2000, windows: 3, part: 0.1 }

/**
 * A turn that was taken in time may leave late, when this process was busy meanwhile; the next ones then wait for it, so that
 * what leaves from here keeps the window too. Answers what to call when the call really leaves.
 */
function keepDistance(pace: () => Pace): () => Promise<() => void> {
  const left: { at: number }[] = []
  let coldUntil = 0
  return async () => {
    const { most, withinMs } = windowOf(pace())
    const now = performance.now()
    const before = left.at(-most)
    const early = () => (before ? before.at + withinMs * jitter - performance.now() : 0)
    if (now - (left.at(-1)?.at ?? Number.NEGATIVE_INFINITY) > cold.afterMs) coldUntil = now + cold.windows * withinMs
    const extra = now < coldUntil ? cold.part * withinMs : 0
    const mine = { at: now + Math.max(0, early()) + extra }
    left.push(mine)
    if (left.length > 2 * most + 100) left.splice(0, left.length - most)
    for (let wait = early(); wait > 0; wait = early()) await setTimeout(wait)
    return () => {
      mine.at = Math.max(mine.at, performance.now() + extra)
    }
  }
}

/** So many calls in so long. */
function windowOf({ perSecond }: Pace): { readonly most: number; readonly withinMs: number } {
  const most = Math.max(1, Math.floor(perSecond))
  return { most, withinMs: (most / perSecond) * 1000 }
}

async function takeTurn(partner: PartnerId, pace: Pace, bulk: boolean): Promise<number> {
  const { most, withinMs } = windowOf(pace)
  const [turn] = await db.$queryRaw<{ wait: number }[]>`
    select take_turn(${partner}, ${most}::int, ${withinMs / 1000}::float8, ${pace.perMinute ?? null}::int,
      ${pace.perHour ?? null}::int, ${pace.perDay ?? null}::int, ${bulk}) as wait`
  return turn?.wait ?? 0
}
