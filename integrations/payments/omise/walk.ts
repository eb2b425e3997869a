/** Lists of theirs, page by page. Reads only; the first page that fails ends the walk. */
import type { ZodType } from 'zod'
import type { ProviderError } from '../contract.ts'
import { seconds } from './create.ts'
import type { Inside } from './inside.ts'
import { listBody } from './wire.ts'

interface Walk<T> {
  /** `/charges` */
  readonly path: string
  readonly schema: ZodType<T>
  readonly from: Date
  /** Without it: up to now. */
  readonly to?: Date
  /** Newest first finds what was just lost; oldest first misses nothing that is made meanwhile. */
  readonly order: 'chronological' | 'reverse_chronological'
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

export async function* walk<T>({ call }: Inside, plan: Walk<T>): AsyncGenerator<Step<T>> {
  for (let page = 0; page < mostPages; page += 1) {
    const query = new URLSearchParams({
      limit: String(limit),
      offset: String(page * limit),
      order: plan.order,
      from: seconds(plan.from),
      // Rounded up: what was made within the last second belongs to it.
      ...(plan.to ? { to: seconds(new Date(plan.to.getTime() + 999)) } : {}),
    })
    const { path, signal } = plan
    const reply = await call({ method: 'GET', path: `${path}?${query}`, schema: listBody, signal })
    if (!reply.ok) {
      yield { kind: 'broken', error: reply.error }
      return
    }
    for (const row of reply.value.data) {
      const parsed = plan.schema.safeParse(row)
      yield parsed.success ? { kind: 'row', value: parsed.data } : { kind: 'strange' }
    }
    if (reply.value.data.length === 0 || (page + 1) * limit >= reply.value.total) return
  }
  yield { kind: 'broken', error: { class: 'malformed_response', providerCode: 'list_too_long' } }
}
