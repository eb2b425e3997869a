import type { Phrases } from '#app/i18n/phrases.ts'

/** A kept fact as people say it: `registered` becomes words, a chosen cloth its number. What has no words stays as it is. */
export function factWords(words: Phrases, field: string, value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'object') return clothWords(words, value)
  const said = lists(words)[field]?.[String(value)]
  return said ?? String(value)
}

function lists({ place, account }: Phrases): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return { kind: place.kinds, registration: place.registrations, role: account.roles }
}

function clothWords(words: Phrases, value: object): string {
  const rhythm: unknown = Reflect.get(value, 'rhythm')
  return typeof rhythm === 'number' ? words.office.community.fields.otherWeave(rhythm) : JSON.stringify(value)
}
