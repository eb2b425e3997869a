/** A provider's lists, page by page. Reads only; the first page that fails ends the walk. */
import type { ZodType } from 'zod'
import type { ProviderError } from './contract.ts'
import type { Reply } from './reply.ts'

/** `strange`: a row that is not as we know them, so it cannot be told whether it was the one that was looked for. */
export type Step<T> =
  | { readonly kind: 'row'; readonly value: T }
  | { readonly kind: 'strange' }
  | { readonly kind: 'broken'; readonly error: ProviderError }

/** So many rows on a page. */
export const pageRows = 100
/** 50,000 objects: a window with more is not walked to its end, and so proves nothing. */
const mostPages = 500

/** A page, and where the next one begins; null: it was the last. */
interface Page<Place> {
  readonly rows: readonly unknown[]
  readonly next: Place | null
}

export async function* walkPages<T, Place>(
  schema: ZodType<T>,
  first: Place,
  read: (place: Place) => Promise<Reply<Page<Place>>>,
): AsyncGenerator<Step<T>> {
  let place = first
  for (let page = 0; page < mostPages; page += 1) {
    const reply = await read(place)
    if (!reply.ok) {
      yield { kind: 'broken', error: reply.error }
      return
    }
    const { rows, next } = reply.value
    for (const row of rows) {
      const parsed = schema.safeParse(row)
      yield parsed.success ? { kind: 'row', value: parsed.data } : { kind: 'strange' }
    }
    if (next === null) return
    place = next
  }
  yield { kind: 'broken', error: { class: 'malformed_response', providerCode: 'list_too_long' } }
}

/** Told when a whole walk did not meet what was looked for, but rows that nobody understood. */
export const strangeRow: ProviderError = { class: 'malformed_response', providerCode: 'strange_row' }
