/** Trouble on request, per method and path; the first that matches happens. */
import { createTroubleQueue, type TroubleQueue } from '../trouble-queue.ts'

export type Mode =
  /** Carried out, then: no answer; a broken line; a 500, which is kept for repeats of the key. */
  | 'accept-hang'
  | 'accept-reset'
  | 'accept-500'
  /** Nothing was done: no answer; a broken line; too many; not well; a key or a request that is refused; the key is in use. */
  | 'hang'
  | 'reset'
  | '429'
  | '500'
  | 'down'
  | '401'
  | 'refuse'
  | 'conflict'
  /** A read tells what was true when the object was made. */
  | 'stale'
  /** Carried out, and answered by a page, nothing, half an answer, far too much, or drop by drop. */
  | 'html'
  | 'empty'
  | 'cut'
  | 'huge'
  | 'drip'
  /** The money comes just before the cancel. */
  | 'race'
  /** The answer is changed on its way out, as `set` says. */
  | 'tamper'

export const modes: readonly Mode[] = [
  'accept-hang',
  'accept-reset',
  'accept-500',
  'hang',
  'reset',
  '429',
  '500',
  'down',
  '401',
  'refuse',
  'conflict',
  'stale',
  'html',
  'empty',
  'cut',
  'huge',
  'drip',
  'race',
  'tamper',
]

export interface Fault {
  readonly mode: Mode
  readonly match?: { readonly method?: string; readonly path?: string }
  /** How often; once when it is not told. */
  readonly times?: number
  /** Let this many pass first. */
  readonly after?: number
  /** For `tamper`: values by their path in the answer, `payment_intent.amount`. */
  readonly set?: Readonly<Record<string, unknown>>
}

export interface Faults extends Omit<TroubleQueue<Fault>, 'take'> {
  take(method: string, path: string): Fault | null
}

export function createFaults(): Faults {
  const queue = createTroubleQueue<Fault>()
  return {
    ...queue,
    take: (method, path) =>
      queue.take(({ match }) => fits(match?.method, method) && path.startsWith(match?.path ?? '')),
  }
}

function fits(wanted: string | undefined, method: string): boolean {
  return wanted === undefined || wanted.toUpperCase() === method
}

/** The answer with some of its values changed. */
export function tampered(body: object, set: Readonly<Record<string, unknown>>): object {
  const changed = structuredClone(body) as Record<string, unknown>
  for (const [path, value] of Object.entries(set)) {
    const steps = path.split('.')
    const last = steps.pop() ?? ''
    let at: Record<string, unknown> | null = changed
    for (const step of steps) at = inner(at, step)
    if (at) at[last] = value
  }
  return changed
}

function inner(at: Record<string, unknown> | null, step: string): Record<string, unknown> | null {
  const value = at?.[step]
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
}
