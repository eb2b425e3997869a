/** Days and times as Thai banks write them, in Bangkok's time. */

export interface BankTime {
  readonly at: Date
  /** False when only the day was told. */
  readonly toTheMinute: boolean
}

/**
 * Reads `21/11/2569 14:05`, `21-11-2026`, `21/11/69`, `2026-11-21T14:05:09`, or a day and a time from two cells. Day before
 * month always. A year over 2400 is Buddhist; of two digits, 43 and more are Buddhist too (69 is 2026). Null when there is no such day.
 */
export function bangkokTime(date: string, time = ''): BankTime | null {
  const text = `${date} ${time}`.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50)).trim()
  const day = dayOf(text)
  if (!day) return null
  const clock = clockOf(text.slice(day.length))
  if (clock === 'wrong') return null
  const { hour, minute, second } = clock ?? { hour: 0, minute: 0, second: 0 }
  const at = new Date(Date.UTC(day.year, day.month - 1, day.date, hour - 7, minute, second))
  const back = new Date(at.getTime() + 7 * 3_600_000)
  if (back.getUTCDate() !== day.date || back.getUTCMonth() !== day.month - 1) return null
  return { at, toTheMinute: clock !== null }
}

interface Day {
  readonly year: number
  readonly month: number
  readonly date: number
  readonly length: number
}

function dayOf(text: string): Day | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text)
  if (iso) return { year: yearOf(iso[1] ?? ''), month: Number(iso[2]), date: Number(iso[3]), length: iso[0].length }
  const own = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)/.exec(text)
  return own ? { year: yearOf(own[3] ?? ''), month: Number(own[2]), date: Number(own[1]), length: own[0].length } : null
}

function yearOf(text: string): number {
  const year = Number(text)
  if (text.length === 2) return year >= 43 ? 2500 + year - 543 : 2000 + year
  return year > 2400 ? year - 543 : year
}

function clockOf(rest: string): { hour: number; minute: number; second: number } | 'wrong' | null {
  if (!/\d/.test(rest)) return null
  const found = /^[\sT,-]*(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?/.exec(rest)
  if (!found) return 'wrong'
  const [hour, minute, second] = [Number(found[1]), Number(found[2]), Number(found[3] ?? 0)]
  return hour < 24 && minute < 60 && second < 60 ? { hour, minute, second } : 'wrong'
}
