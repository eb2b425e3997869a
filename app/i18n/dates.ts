import type { Lang } from './words.ts'

const day = {
  th: new Intl.DateTimeFormat('th-TH', { dateStyle: 'long', timeZone: 'Asia/Bangkok' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Asia/Bangkok' }),
}
const moment = {
  th: new Intl.DateTimeFormat('th-TH', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Bangkok' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Bangkok' }),
}

/** The day in Bangkok: `21 พฤศจิกายน 2569` (Buddhist year) or `21 November 2026`. */
export function formatDay(lang: Lang, at: Date): string {
  return day[lang].format(at)
}

/** Day and hour in Bangkok. */
export function formatMoment(lang: Lang, at: Date): string {
  return moment[lang].format(at)
}

const brief = {
  th: new Intl.DateTimeFormat('th-TH', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Asia/Bangkok' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'short', timeStyle: 'short', timeZone: 'Asia/Bangkok' }),
}

/** Day and hour in Bangkok in figures, for charts and tables. */
export function formatBrief(lang: Lang, at: Date): string {
  return brief[lang].format(at)
}

const share = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 })

/** A part of a whole as a percentage; of nothing it is none. */
export function formatShare(part: number, whole: number): string {
  return share.format(whole > 0 ? part / whole : 0)
}

const clock = {
  th: new Intl.DateTimeFormat('th-TH', { timeStyle: 'short', timeZone: 'Asia/Bangkok' }),
  en: new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'Asia/Bangkok' }),
}

/** The time of day in Bangkok, as one says it of something within the hour: `14:05 น.` or `14:05`. */
export function formatClock(lang: Lang, at: Date): string {
  return lang === 'th' ? `${clock.th.format(at)} น.` : clock.en.format(at)
}

const wholeMonth = {
  th: new Intl.DateTimeFormat('th-TH', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
}

/** A month (`2026-11`): `พฤศจิกายน 2569` or `November 2026`. */
export function formatMonth(lang: Lang, month: string): string {
  return wholeMonth[lang].format(new Date(`${month}-15T00:00:00Z`))
}
