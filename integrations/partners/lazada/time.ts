/** Times in questions: ISO 8601 in whole seconds with the site's offset, as printed in the papers. */

const offsetMs = 7 * 3_600_000
const secondMs = 1000

/** `2026-11-20T10:00:00+07:00`, the second in which that moment lies. */
export function siteTime(at: Date): string {
  return `${new Date(at.getTime() + offsetMs).toISOString().slice(0, 19)}+07:00`
}

/** The same for an end: never before that moment. */
export function siteTimeAfter(at: Date): string {
  return siteTime(new Date(at.getTime() + secondMs - 1))
}
