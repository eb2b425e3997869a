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
