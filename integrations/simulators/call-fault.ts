/** Trouble on request, queued per call of a platform. Shared by the partner platforms' simulators; each says its own codes. */
import { hugeBody } from './bad-line.ts'
import { createTroubleQueue, type TroubleQueue } from './trouble-queue.ts'

interface Base {
  /** `product.add_item`, or `*` for any call. */
  readonly call: string
  readonly times: number
  /** Let this many calls pass first. */
  readonly after?: number
  /** Carry the write out first, then fail. */
  readonly storeFirst?: boolean
}

/** A code of the platform's own, in its own envelope. */
interface CodeFault {
  readonly kind: 'code'
  readonly error: string
  readonly message?: string
  readonly headers?: Readonly<Record<string, string>>
}

export type Fault = Base &
  (
    | {
        readonly kind: 'http'
        readonly status: number
        readonly headers?: Readonly<Record<string, string>>
        readonly body?: string
      }
    | CodeFault
    /** The connection breaks before the request is read, or after it was carried out. */
    | { readonly kind: 'cut_before' }
    | { readonly kind: 'cut_after' }
    /** Answers after this long; without a time, never. */
    | { readonly kind: 'slow'; readonly ms?: number }
    /** Status 200 with this instead of an answer. `huge` sends 30 MB. */
    | { readonly kind: 'garbage'; readonly body: string | 'huge' }
    /** Only these rows fail (counted from 1). */
    | { readonly kind: 'rows'; readonly rows: readonly number[]; readonly reason?: string }
    /** The answer itself, changed on its way out. */
    | { readonly kind: 'reshape'; readonly change: (body: Record<string, unknown>) => unknown }
  )

export interface Faults extends Omit<TroubleQueue<Fault>, 'take'> {
  take(call: string): Fault | null
}

export function createFaults(): Faults {
  const queue = createTroubleQueue<Fault>()
  return { ...queue, take: (name) => queue.take(({ call }) => call === name || call === '*') }
}

/** True when the call is carried out before the fault shows. */
export function storesFirst(fault: Fault): boolean {
  return fault.kind === 'cut_after' || fault.kind === 'rows' || fault.kind === 'reshape' || fault.storeFirst === true
}

/** How a platform says one of its codes. */
export type SayCode = (error: string, message: string) => Response

/** What the caller gets to see. `real` is the answer there would have been. */
export async function failing(
  fault: Fault,
  { real, signal, say }: { readonly real: Response | null; readonly signal: AbortSignal; readonly say: SayCode },
): Promise<Response> {
  switch (fault.kind) {
    case 'http':
      return new Response(fault.body ?? `<html><h1>${fault.status}</h1></html>`, {
        status: fault.status,
        headers: { 'content-type': 'text/html', ...fault.headers },
      })
    case 'code': {
      const response = say(fault.error, fault.message ?? fault.error)
      for (const [name, value] of Object.entries(fault.headers ?? {})) response.headers.set(name, value)
      return response
    }
    case 'cut_before':
    case 'cut_after':
      return new Response(broken())
    case 'slow':
      await waiting(fault.ms ?? null, signal)
      return real ?? new Response(broken())
    case 'garbage':
      return new Response(fault.body === 'huge' ? hugeBody(30) : fault.body, {
        headers: { 'content-type': 'application/json' },
      })
    case 'reshape':
      return Response.json(fault.change((await (real ?? Response.json({})).json()) as Record<string, unknown>))
    case 'rows':
      return real ?? new Response(broken())
  }
}

/** A body that breaks off: over HTTP the connection is cut, in process the reader fails. */
function broken(): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull(controller) {
      controller.error(new Error('connection cut'))
    },
  })
}

function waiting(ms: number | null, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true })
    if (ms !== null) setTimeout(resolve, ms).unref()
  })
}
