/** Trouble on request, per method and path; the first that matches happens. */

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

export interface Faults {
  add(fault: Fault): void
  take(method: string, path: string): Fault | null
  list(): readonly Fault[]
  clear(): void
}

export function createFaults(): Faults {
  let queue: { fault: Fault; left: number; wait: number }[] = []
  return {
    add: (fault) => void queue.push({ fault, left: fault.times ?? 1, wait: fault.after ?? 0 }),
    take(method, path) {
      const found = queue.find(
        ({ fault: { match } }) => fits(match?.method, method) && path.startsWith(match?.path ?? ''),
      )
      if (!found) return null
      if (found.wait > 0) {
        found.wait -= 1
        return null
      }
      found.left -= 1
      queue = queue.filter(({ left }) => left > 0)
      return found.fault
    },
    list: () => queue.map(({ fault, left }) => ({ ...fault, times: left })),
    clear: () => {
      queue = []
    },
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

/** Resolves when the one who asked has hung up. */
export function untilGivenUp(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}

/** Three megabytes of nothing. */
export function huge(): ReadableStream<Uint8Array> {
  let left = 3
  return new ReadableStream({
    pull(controller) {
      controller.enqueue(new Uint8Array(1024 * 1024).fill(32))
      left -= 1
      if (left === 0) controller.close()
    },
  })
}

/** One byte every twentieth of a second, until the reader gives up. */
export function drip(signal: AbortSignal): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      await new Promise((next) => setTimeout(next, 50))
      if (signal.aborted) controller.error(new TypeError('simulated: given up'))
      else controller.enqueue(Uint8Array.of(32))
    },
  })
}
