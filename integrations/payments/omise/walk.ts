import type { ZodType } from 'zod'
import { pageRows, type Step, walkPages } from '../walk.ts'
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

/** Their lists, by counting how many rows went before. */
export function walk<T>({ call }: Inside, { path, schema, from, to, order, signal }: Walk<T>): AsyncGenerator<Step<T>> {
  return walkPages(schema, 0, async (offset) => {
    const query = new URLSearchParams({
      limit: String(pageRows),
      offset: String(offset),
      order,
      from: seconds(from),
      // Rounded up: what was made within the last second belongs to it.
      ...(to ? { to: seconds(new Date(to.getTime() + 999)) } : {}),
    })
    const reply = await call({ method: 'GET', path: `${path}?${query}`, schema: listBody, signal })
    if (!reply.ok) return reply
    const { data: rows, total } = reply.value
    const after = offset + pageRows
    return { ok: true, value: { rows, next: rows.length === 0 || after >= total ? null : after } }
  })
}
