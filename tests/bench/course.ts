import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { dirname } from 'node:path'
import { auditPartners } from '#app/domain/listing/audit.server.ts'
import { db } from '#app/lib/database.server.ts'
import { closeLeases } from '#app/lib/lease.server.ts'
import { startQueue, stopQueue } from '#app/lib/queue.server.ts'
import { runBulk } from './bulk.ts'
import { makeGoods, makeTown, ringAll } from './goods.ts'
import { type Hooks, openHooks } from './hooks.ts'
import type { House } from './house.ts'
import { editOnce, percentile, sellOnce, untilSettled } from './measure.ts'
import { documented, type Factors, type Platform, quicken, steadyRate } from './pace.ts'
import type { Item } from './seats.ts'
import { compareWorkers, killOne } from './workers.ts'

/** The whole course, in order, and its report. */

export interface Course {
  readonly platforms: readonly Platform[]
  readonly hooksPort: number
  readonly listings: number
  readonly samples: number
  /** How long the bulk is to take, after scaling. */
  readonly minutes: number
  readonly out: string | null
}

export const answerMs = 150
/** Products that are edited and sold while everything else goes on. */
const watched = 24

export async function runCourse(house: House, course: Course): Promise<void> {
  const lines: string[] = []
  if (course.out) mkdirSync(dirname(course.out), { recursive: true })
  const say = (line: string) => {
    console.log(line)
    lines.push(line)
    // Kept as it comes: what a long run has measured is not lost when its end fails.
    if (course.out) writeFileSync(course.out, `${lines.join('\n')}\n`)
  }
  const factors = factorsOf(course)
  // The bench's own calls (connecting, the audit) keep the same pace.
  quicken(factors)
  await startQueue({ works: false })
  const hooks = await openHooks(course.hooksPort)
  say(heading(course))
  for (const platform of course.platforms) {
    const factor = factors[platform]
    await house.ask({ ask: 'slow', platform, ms: answerMs / factor })
    const { perSecond, perMinute, perHour } = documented[platform]
    const minute = perMinute ? `, ${perMinute}/min` : ''
    const hour = perHour ? ` (its ${perHour}/h lifted to what its minutes allow: the run is shorter than an hour)` : ''
    say(`- ${platform}: ${perSecond}/s${minute}, ${answerMs} ms; both scaled ×${factor.toFixed(2)}${hour}`)
  }
  const town = await makeTown(house, course.platforms)
  const known = await makeGoods(town, watched)
  await ringAll()
  const first = await house.startWorker(factors)
  await untilSettled(600_000)
  await first.stop()

  const count = Math.ceil(course.listings / course.platforms.length)
  const goods = await makeGoods(town, count)
  await ringAll()
  const all = { house, hooks, course, factors, known }
  const { worker, lines: figures } = await runBulk(all)
  for (const line of figures) say(line)
  say(`- worker's memory at most: ${(await worker.peakMb()).toFixed(0)} MB (bound 300)`)

  say('\n## When idle\n')
  const edits: number[] = []
  for (let one = 0; one < course.samples; one += 1)
    edits.push(await editOnce(known[one % watched] as (typeof known)[number], `idle ${one}`))
  say(spread('a single edit to all platforms', edits, 2000))
  say(spread('a sale to the other platforms, after its ring', await sales(all), 2000))

  say('\n## Full audit\n')
  const audits = await auditPartners(new AbortController().signal)
  for (const audit of audits.filter(({ partner }) => course.platforms.some((one) => one === partner))) {
    const seconds = (audit.endedAt.getTime() - audit.startedAt.getTime()) / 1000
    const real = seconds * factors[audit.partner as Platform]
    const found = `${audit.listings} listings, ${audit.differences} differ, ${audit.missing} missing`
    const cost = `${audit.calls} calls, ${(audit.quota * 100).toFixed(0)} % of the quota`
    say(`- ${audit.partner}: ${found}; ${seconds.toFixed(1)} s here, ${real.toFixed(0)} s unscaled; ${cost}`)
  }
  await worker.stop()

  say('\n## Two workers\n')
  for (const line of await compareWorkers(all, goods.slice(0, 60))) say(line)
  for (const line of await killOne(all, goods.slice(0, 75))) say(line)
  say(await secondEye(house, course))

  hooks.close()
  await stopQueue()
  await closeLeases()
  await db.$disconnect()
}

export interface Scene {
  readonly house: House
  readonly hooks: Hooks
  readonly course: Course
  readonly factors: Factors
  readonly known: Awaited<ReturnType<typeof makeGoods>>
}

/** Calls for one new listing, as measured. */
const callsEach: Readonly<Record<Platform, number>> = { shopee: 2.7, lazada: 2.7, tiktok: 5.2, line: 4.3 }

/** So much more than documented that the bulk takes these minutes on each platform. */
function factorsOf({ minutes, listings, platforms }: Course): Factors {
  const entries = (Object.keys(documented) as Platform[]).map((platform) => {
    const calls = (listings / platforms.length) * callsEach[platform]
    return [platform, calls / (minutes * 60) / steadyRate(documented[platform])]
  })
  return Object.fromEntries(entries)
}

/** Somebody buys on each platform in turn. */
async function sales({ house, hooks, course, known }: Scene): Promise<readonly number[]> {
  const times: number[] = []
  for (let one = 0; one < course.samples; one += 1) {
    const platform = course.platforms[one % course.platforms.length] as Platform
    times.push(await sellOnce({ house, hooks }, known[one % watched] as (typeof known)[number], platform))
  }
  return times
}

export function spread(what: string, times: readonly number[], boundMs: number): string {
  const ms = (part: number) => `${percentile(times, part).toFixed(0)} ms`
  const verdict = percentile(times, 99) <= boundMs ? 'holds' : 'MISSED'
  return `- ${what}: p50 ${ms(50)}, p99 ${ms(99)} of ${times.length} (bound ${boundMs} ms: ${verdict})`
}

/** By the platforms' own rows: each of our ids live exactly once. */
async function secondEye(house: House, { platforms }: Course): Promise<string> {
  const found: string[] = []
  for (const platform of platforms) {
    const rows = ((await house.ask({ ask: 'rows', platform })) as readonly Item[]).filter(({ isLive }) => isLive)
    const ids = new Set(rows.map(({ ourId }) => ourId))
    found.push(`${platform} ${ids.size} live, ${rows.length - ids.size} twice`)
  }
  const wished = await db.partnerListing.groupBy({ by: ['variantId'] })
  return `- by the platforms' own rows, of ${wished.length} wished: ${found.join('; ')}`
}

function heading({ listings, platforms, minutes, samples }: Course): string {
  const words = `--listings ${listings} --minutes ${minutes} --samples ${samples} --platforms ${platforms.join(',')}`
  const cores = cpus()
  return [
    '# Speed with the partner platforms',
    '',
    `\`npm run bench:partners -- ${words}\`, ${new Date().toISOString().slice(0, 10)},`,
    `${cores.length} cores (${cores[0]?.model.trim()}), Node ${process.version}; database, platforms, bench and workers share them.`,
    '',
    `${listings} listings: ${Math.ceil(listings / platforms.length)} products, each in a shop on each of ${platforms.length} platforms.`,
    'The platforms are stand-ins in a process of their own, over real HTTP, and note in a thread of its own when each call arrives. One',
    'worker does the bulk, while every other second somebody edits a product or buys one. A call is over the quota when as many',
    'as the quota allows came in the window before it; an edit counts from its click until every platform shows it, a sale from the',
    'platform’s first ring until the last of the others has confirmed its new number. Quota and answering time are scaled together:',
    '',
  ].join('\n')
}
