/**
 * The one door out. Every call to another company goes through `send`: limited in time and size, body read once, never
 * repeated here. What may be sent again is known only to the adapter (reads) and the queue (everything else).
 */

export interface Outgoing {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly url: URL
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | FormData
  readonly signal: AbortSignal
  readonly timeoutMs: number
  readonly maxBytes: number
}

/** What came of a call. `lost`: nothing can be said about what the other side did. */
export type Incoming = (Answer & { readonly text: string }) | Lost
export type IncomingBytes = (Answer & { readonly bytes: Buffer }) | Lost

interface Answer {
  readonly kind: 'answer'
  readonly status: number
  readonly headers: Headers
}

interface Lost {
  readonly kind: 'lost'
  readonly why: 'network' | 'timeout' | 'too_big'
  /** Nobody was reached, so certainly nothing was asked for. */
  readonly unsent?: true
}

/** Sends once. Never throws for the network's sake; rejects only when the caller's own signal was aborted. */
export async function send(fetch: typeof globalThis.fetch, out: Outgoing): Promise<Incoming> {
  const incoming = await sendForBytes(fetch, out)
  if (incoming.kind === 'lost') return incoming
  const { bytes, ...answer } = incoming
  return { ...answer, text: bytes.toString('utf8') }
}

/** As `send`, for what is not text. */
export async function sendForBytes(fetch: typeof globalThis.fetch, out: Outgoing): Promise<IncomingBytes> {
  const limit = AbortSignal.timeout(out.timeoutMs)
  const signal = AbortSignal.any([out.signal, limit])
  try {
    const response = await abortable(fetch(out.url, request(out, signal)), signal)
    const bytes = await readBounded(response, out.maxBytes, signal)
    if (bytes === null) return { kind: 'lost', why: 'too_big' }
    return { kind: 'answer', status: response.status, headers: response.headers, bytes }
  } catch (error) {
    if (out.signal.aborted) throw error
    if (limit.aborted) return { kind: 'lost', why: 'timeout' }
    return { kind: 'lost', why: 'network', ...(neverLeft(error) ? { unsent: true } : {}) }
  }
}

/** The answer as JSON, or undefined when it is not. Whole numbers past 2^53 come back as text, digit for digit. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text, exactNumbers)
  } catch {
    return undefined
  }
}

/** An id as a JSON number again, also past 2^53, where only `JSON.rawJSON` keeps its digits. */
export function jsonNumber(id: string): unknown {
  const short = Number(id)
  if (Number.isSafeInteger(short)) return short
  return (JSON as unknown as { rawJSON(text: string): unknown }).rawJSON(id)
}

function exactNumbers(_key: string, value: unknown, from?: { readonly source?: string }): unknown {
  if (typeof value !== 'number' || Number.isSafeInteger(value)) return value
  return from?.source && /^-?\d+$/.test(from.source) ? from.source : value
}

function request(out: Outgoing, signal: AbortSignal): RequestInit {
  return {
    method: out.method,
    redirect: 'error',
    signal,
    ...(out.headers ? { headers: out.headers } : {}),
    ...(out.body === undefined ? {} : { body: out.body }),
  }
}

/** No such host, or nobody listening there: the line was never up. */
function neverLeft(error: unknown): boolean {
  const cause = error instanceof TypeError ? error.cause : null
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  return ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'].includes(code)
}

/** Rejects as soon as the signal does, even when the other side of the promise never listens to it. */
function abortable<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason)
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}

/** The body, or null as soon as it passes the bound. */
async function readBounded(response: Response, maxBytes: number, signal: AbortSignal): Promise<Buffer | null> {
  const reader = response.body?.getReader()
  if (!reader) return Buffer.alloc(0)
  const parts: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await abortable(reader.read(), signal)
    if (done) break
    size += value.byteLength
    if (size > maxBytes) {
      await reader.cancel()
      return null
    }
    parts.push(value)
  }
  return Buffer.concat(parts)
}
