import type { Capabilities, PartnerId } from '#integrations/partners/contract.ts'
import { lazadaCapabilities } from '#integrations/partners/lazada/capabilities.ts'
import { lineCapabilities } from '#integrations/partners/line/capabilities.ts'
import { shopeeCapabilities } from '#integrations/partners/shopee/capabilities.ts'
import { tiktokCapabilities } from '#integrations/partners/tiktok/capabilities.ts'

export type Platform = Extract<PartnerId, 'shopee' | 'lazada' | 'tiktok' | 'line'>

/**
 * Loaded before anything else, this makes each platform's quota so many times larger (BENCH_PACE, JSON by platform), in
 * this process. The bench makes the platforms answer so many times faster.
 */

export const documented: Readonly<Record<Platform, Capabilities['pace']>> = {
  shopee: { ...shopeeCapabilities.pace },
  lazada: { ...lazadaCapabilities.pace },
  tiktok: { ...tiktokCapabilities.pace },
  line: { ...lineCapabilities.pace },
}

export type Factors = Readonly<Record<Platform, number>>

/** Calls a second that may go on for minutes. Hours are left out, as in `scaled`. */
export function steadyRate({ perSecond, perMinute }: Capabilities['pace']): number {
  return Math.min(perSecond, perMinute === undefined ? perSecond : perMinute / 60)
}

/** The same factor for every platform. */
export function everywhere(factor: number): Factors {
  return { shopee: factor, lazada: factor, tiktok: factor, line: factor }
}

/**
 * The documented quota, so many times larger; calls at once stay as they are. Hours and days allow as much as their minutes do:
 * a run that lasts minutes would else measure nothing but the wait for the next hour.
 */
export function scaled(pace: Capabilities['pace'], factor: number): Capabilities['pace'] {
  const { perMinute, perHour, perDay } = pace
  const minute = perMinute === undefined ? pace.perSecond * 60 : perMinute
  const longer = {
    ...(perMinute === undefined ? {} : { perMinute: Math.floor(perMinute * factor) }),
    ...(perHour === undefined ? {} : { perHour: Math.floor(minute * factor * 60) }),
    ...(perDay === undefined ? {} : { perDay: Math.floor(minute * factor * 60 * 24) }),
  }
  return { ...pace, perSecond: pace.perSecond * factor, ...longer }
}

/** Puts larger quotas in place of the documented ones, in this process. */
export function quicken(factors: Factors): void {
  const all = {
    shopee: shopeeCapabilities,
    lazada: lazadaCapabilities,
    tiktok: tiktokCapabilities,
    line: lineCapabilities,
  }
  for (const platform of Object.keys(all) as Platform[])
    Object.assign(all[platform].pace, scaled(documented[platform], factors[platform]))
}

if (process.env.BENCH_PACE) quicken(JSON.parse(process.env.BENCH_PACE))
