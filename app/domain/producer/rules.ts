import { arabicDigits, cleanLine } from '#app/lib/text.ts'

/** Who can be a maker. */
export const producerKinds = ['person', 'household', 'group', 'community_enterprise'] as const
export type ProducerKind = (typeof producerKinds)[number]

/**
 * A Thai telephone number as people write it (`๐๘๑-๒๓๔ ๕๖๗๘`, `+66 2 123 4567`), in E.164; null when it is none.
 * Mobile: 06, 08 or 09 and eight digits. Fixed: 02, 03, 04, 05 or 07 and seven.
 */
export function parsePhone(typed: string): string | null {
  const digits = arabicDigits(cleanLine(typed)).replace(/[\s().-]/g, '')
  const national = digits.replace(/^(\+66|0066|66(?=\d{8,9}$))0?/, '0')
  return /^0(?:[689]\d{8}|[23457]\d{7})$/.test(national) ? `+66${national.slice(1)}` : null
}

/** `+66812345678` as people read it out: `081-234-5678`, `02-123-4567`. */
export function showPhone(e164: string): string {
  const national = e164.replace(/^\+66/, '0')
  const area = national.startsWith('02') ? 2 : 3
  return [national.slice(0, area), national.slice(area, -4), national.slice(-4)].join('-')
}

/** A point on the map. */
export interface Point {
  readonly lat: number
  readonly lon: number
}

/** The point on a grid of about 100 m: a home is never marked, the lane it stands in is. */
export function blurPoint({ lat, lon }: Point): Point {
  return { lat: Math.round(lat * 1_000) / 1_000, lon: Math.round(lon * 1_000) / 1_000 }
}

/** Whether a point lies in or near Bangkok: anything else is a slip of the device. */
export function isNearBangkok({ lat, lon }: Point): boolean {
  return lat > 13.3 && lat < 14.2 && lon > 100.2 && lon < 101.1
}
