import type Stripe from 'stripe'
import type { ZodType } from 'zod'
import { pageRows, type Step, walkPages } from '../walk.ts'
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

/** Their lists, newest first, each page after the last row of the one before. */
export function walk<T>({ call }: Inside, { list, schema, signal }: Walk<T>): AsyncGenerator<Step<T>> {
  return walkPages(schema, '', async (after) => {
    const page: Page = { limit: pageRows, ...(after ? { starting_after: after } : {}) }
    const reply = await call({ ask: (stripe) => list(stripe, page), schema: listBody, signal })
    if (!reply.ok) return reply
    const { data: rows, has_more: hasMore } = reply.value
    return { ok: true, value: { rows, next: hasMore ? lastId(rows) : null } }
  })
}

function lastId(rows: readonly unknown[]): string | null {
  const last = rows.at(-1)
  return typeof last === 'object' && last !== null && 'id' in last && typeof last.id === 'string' ? last.id : null
}
