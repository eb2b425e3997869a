import { setTimeout as wait } from 'node:timers/promises'
import { type Scene, spread } from './course.ts'
import type { Worker } from './house.ts'
import { behind, editOnce, overQuota, sellOnce, untilSettled } from './measure.ts'
import { documented, type Platform, scaled, steadyRate } from './pace.ts'

/** A bulk of everything, while people go on editing and buying. */

/** Starts a worker, waits until nothing is behind, and reports the share of each quota that was used while work was waiting. */
export async function runBulk(scene: Scene): Promise<{ readonly worker: Worker; readonly lines: readonly string[] }> {
  const { house, course, factors } = scene
  for (const platform of course.platforms) await house.ask({ ask: 'count', platform })
  const started = now()
  /** Until when more was waiting than is under way at once. */
  const busyTo = new Map<string, number>()
  const settled = untilSettled(3 * 3_600_000, (left) => {
    for (const [platform, count] of left) if (count > 20) busyTo.set(platform, now())
  })
  const times = { edits: [] as number[], sales: [] as number[] }
  const [worker] = await Promise.all([house.startWorker(factors), settled, people(scene, times)])
  const lines = [
    `\n## A bulk of ${course.listings}\n`,
    `- everything there after ${((now() - started) / 1000).toFixed(0)} s`,
    '',
    '| platform | with work waiting | calls | of the quota used (bound: 95 %) | calls over the quota (bound: 0) |',
    '| --- | --- | --- | --- | --- |',
  ]
  for (const platform of course.platforms) lines.push(await shareOf(scene, platform, busyTo.get(platform) ?? 0))
  lines.push('')
  if (times.edits.length > 0) lines.push(spread('a single edit to all platforms meanwhile', times.edits, 10_000))
  if (times.sales.length > 0) lines.push(spread('a sale to the other platforms meanwhile', times.sales, 2000))
  return { worker, lines }
}

const now = () => performance.timeOrigin + performance.now()

/** One edit and one sale every other second, while every platform has work. */
async function people(scene: Scene, times: { edits: number[]; sales: number[] }): Promise<void> {
  const { course, known } = scene
  for (let one = 0; ; one += 1) {
    await wait(1000)
    const left = await behind()
    if (course.platforms.some((platform) => (left.get(platform) ?? 0) <= 40)) return
    const goods = known[one % known.length]
    const platform = course.platforms[one % course.platforms.length]
    if (!goods || !platform) return
    if (one % 2 === 0) times.edits.push(await editOnce(goods, `bulk ${one}`))
    else times.sales.push(await sellOnce(scene, goods, platform))
  }
}

async function shareOf({ house, factors }: Scene, platform: Platform, busyTo: number): Promise<string> {
  const arrivals = (await house.ask({ ask: 'arrivals', platform })) as readonly number[]
  const pace = scaled(documented[platform], factors[platform])
  const seconds = Math.max(0, busyTo - (arrivals[0] ?? busyTo)) / 1000
  const during = arrivals.filter((at) => at <= busyTo).length
  const able = steadyRate(pace) * seconds
  const most = Math.floor(pace.perSecond)
  const over = [
    ...overQuota(arrivals, most, (most / pace.perSecond) * 1000),
    ...(pace.perMinute ? overQuota(arrivals, pace.perMinute, 60_000) : []),
    ...(pace.perHour ? overQuota(arrivals, pace.perHour, 3_600_000) : []),
  ]
  const share = (during / able) * 100
  const early = over.length > 0 ? `${over.length} (by ${Math.max(...over).toFixed(0)} ms at most)` : '0'
  return `| ${platform} | ${seconds.toFixed(0)} s | ${during} | ${share.toFixed(1)} % | ${early} |`
}
