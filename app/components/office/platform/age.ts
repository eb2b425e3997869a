import type { Phrases } from '#app/i18n/phrases.ts'

const [minute, hour, day] = [60, 3_600, 86_400]

/** So many seconds in the largest unit that is whole: people need no more to know whether to act. */
export function sayAge(words: Phrases['office']['platform']['age'], seconds: number): string {
  if (seconds < minute) return words.seconds(Math.max(0, Math.floor(seconds)))
  if (seconds < hour) return words.minutes(Math.floor(seconds / minute))
  return seconds < 2 * day ? words.hours(Math.floor(seconds / hour)) : words.days(Math.floor(seconds / day))
}
