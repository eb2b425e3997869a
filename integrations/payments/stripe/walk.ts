/** Lists of theirs, newest first and page by page; the first page that fails ends the walk. */
import type Stripe from 'stripe'
import type { ZodType } from 'zod'
import type { ProviderError } from '../contract.ts'
import type { Inside } from './inside.ts'
import { listBody } from './wire.ts'

interface Page {
  readonly limit: number
  readonly starting_after?: string
}

interface Walk<T> {
  readonly list: (stripe: Stripe, page: Page) => Promise<unknown>
  readonly schema: ZodType<T>
  readonly signal: AbortSignal
}

/** `strange`: a row that is not as we know them, so it cannot be told whether it was the one that was looked for. */
export type Step<T> =
  | { readonly kind: 'row'; readonly value: T }
  | { readonly kind: 'strange' }
  | { readonly kind: 'broken'; readonly error: ProviderError }

const limit = 100
/** 50,000 objects: a window with more is not walked to its end, and so proves nothing. */
const mostPages = 500

export async function* walk<T>({ call }: Inside, { list, schema, signal }: Walk<T>): AsyncGenerator<Step<T>> {
  let after: string | null = null
  for (let page = 0; page < mostPages; page += 1) {
    const asked: Page = { limit, ...(after ? { starting_after: after } : {}) }
    const reply = await call({ ask: (stripe) => list(stripe, asked), schema: listBody, signal })
    if (!reply.ok) {
      yield { kind: 'broken', error: reply.error }
      return
    }
    for (const row of reply.value.data) {
      const parsed = schema.safeParse(row)
      yield parsed.success ? { kind: 'row', value: parsed.data } : { kind: 'strange' }
    }
    after = lastId(reply.value.data)
    if (!reply.value.has_more || !after) return
  }
  yield { kind: 'broken', error: { class: 'malformed_response', providerCode: 'list_too_long' } }
}

function lastId(rows: readonly unknown[]): string | null {
  const last = rows.at(-1)
  return typeof last === 'object' && last !== null && 'id' in last && typeof last.id === 'string' ? last.id : null
}
