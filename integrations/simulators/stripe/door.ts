/** The door of the API: who asks, is it a repeat, does something go wrong on purpose, and what is written down of it. */
import { createHash } from 'node:crypto'
import { drippingBody, hugeBody, untilGivenUp } from '../bad-line.ts'
import { type Answer, brokenInside, wrong } from './answer.ts'
import { find } from './api.ts'
import { type Fault, type Faults, tampered } from './fault.ts'
import { parseForm } from './form.ts'
import { type Because, type Inside, newId } from './inside.ts'
import { apiVersion, demoKeys } from './keys.ts'
import { canPay, intentOf, receive } from './pay.ts'
import type { Stored } from './state.ts'

/** One request as it came, and what was answered. */
export interface SeenCall {
  readonly at: number
  readonly method: string
  readonly path: string
  readonly query: string
  readonly body: string
  readonly idempotencyKey: string | null
  readonly version: string | null
  readonly status: number
  readonly replayed: boolean
  readonly fault: string | null
}

interface DoorOptions {
  readonly inside: Inside
  readonly faults: Faults
  /** Before an answer to a write leaves: messages that are to arrive first. */
  readonly beforeAnswer: () => Promise<void>
}

export interface Door {
  answer(request: Request, path: string): Promise<Response>
  journal(): readonly SeenCall[]
  forget(): void
}

interface Asked {
  readonly request: Request
  readonly path: string
  readonly query: string
  readonly body: string
  readonly key: string | null
  readonly fault: Fault | null
}

const keyLife = 86_400
const writers = /^(POST|DELETE)$/

export function createDoor({ inside, faults, beforeAnswer }: DoorOptions): Door {
  const seen: SeenCall[] = []
  const underWay = new Set<string>()
  /** What each object's first answer was, for stale reads. */
  const firstAnswers = new Map<string, object>()

  async function answer(request: Request, path: string): Promise<Response> {
    const url = new URL(request.url)
    const body = request.method === 'GET' ? '' : await request.text()
    const key = writers.test(request.method) ? request.headers.get('idempotency-key') : null
    const asked: Asked = {
      request,
      path,
      query: url.search.slice(1),
      body,
      key,
      fault: faults.take(request.method, path),
    }
    const requestId = newId(inside, 'req')
    const refused = refuseCaller(request)
    if (refused) return sent(asked, refused, { requestId })
    if (key !== null && key.length > 255)
      return sent(asked, wrong({ message: 'Idempotency-Key is too long.' }), { requestId })
    const before = await failBefore(asked)
    if (before) return sent(asked, before, { requestId })
    if (key === null) return work(asked, requestId)
    if (underWay.has(key)) return sent(asked, inUse, { requestId })
    underWay.add(key)
    try {
      return await work(asked, requestId)
    } finally {
      underWay.delete(key)
    }
  }

  async function work(asked: Asked, requestId: string): Promise<Response> {
    const { latencyMs } = inside.state.switches
    if (latencyMs > 0) await new Promise((next) => setTimeout(next, latencyMs))
    const hash = createHash('sha256').update(`${asked.request.method} ${asked.path} ${asked.body}`).digest('hex')
    const kept = keptFor(asked.key)
    if (kept && kept.hash !== hash) return sent(asked, keyReused, { requestId })
    if (kept)
      return sent(
        asked,
        { status: kept.status, body: JSON.parse(kept.body) as object, began: true },
        { requestId, replayed: true },
      )
    if (asked.fault?.mode === 'race') paidFirst(asked.path)
    const real = carriedOut(asked, { requestId, idempotencyKey: asked.key })
    const answered = asked.fault?.mode === 'accept-500' ? brokenInside : real
    if (asked.key !== null && answered.began)
      inside.state.stored[asked.key] = {
        hash,
        status: answered.status,
        body: JSON.stringify(answered.body),
        at: inside.seconds(),
      }
    remember(asked, real)
    if (writers.test(asked.request.method)) await beforeAnswer()
    return sent(asked, answered, { requestId })
  }

  function carriedOut({ request, path, body, query }: Asked, because: Because): Answer {
    const parsed = parseForm(request.method === 'GET' ? query : body)
    if (!parsed.ok) return wrong({ message: `Invalid request: ${parsed.at}`, param: parsed.at })
    const found = find(inside, { method: request.method, path, form: parsed.form })
    return found.refused ?? found.work(because)
  }

  function keptFor(key: string | null): Stored | undefined {
    const kept = inside.state.stored[key ?? '']
    if (!kept) return undefined
    if (kept.at + keyLife > inside.seconds()) return kept
    delete inside.state.stored[key ?? '']
    return undefined
  }

  /** The buyer is quicker than the cancel. */
  function paidFirst(path: string): void {
    const id = path.split('/').at(-2) ?? ''
    const session = inside.state.sessions[id]
    const intent = session ? intentOf(inside, session) : inside.state.intents[id]
    if (intent && canPay(inside, intent))
      receive(inside, intent, { method: session ? 'card' : 'promptpay', last4: '4242' })
  }

  function remember({ request }: Asked, { status, body }: Answer): void {
    const { id } = body as { id?: string }
    if (request.method === 'POST' && status === 200 && id && !firstAnswers.has(id)) firstAnswers.set(id, body)
    if (firstAnswers.size > 10_000) firstAnswers.delete(firstAnswers.keys().next().value ?? '')
  }

  async function sent(
    asked: Asked,
    answered: Answer,
    about: { requestId: string; replayed?: boolean },
  ): Promise<Response> {
    const { request, path, query, body, key, fault } = asked
    const replayed = about.replayed === true
    const status = answered.status
    const version = request.headers.get('stripe-version')
    seen.push({
      at: inside.seconds(),
      method: request.method,
      path,
      query,
      body,
      idempotencyKey: key,
      version,
      status,
      replayed,
      fault: fault?.mode ?? null,
    })
    if (seen.length > 20_000) seen.splice(0, 5000)
    const headers = {
      'content-type': 'application/json',
      'request-id': about.requestId,
      'stripe-version': version ?? apiVersion,
      ...(key ? { 'idempotency-key': key } : {}),
      ...(replayed && inside.state.switches.replayHeader ? { 'idempotent-replayed': 'true' } : {}),
      ...(fault?.mode === '429' ? { 'retry-after': '2' } : {}),
    }
    return shown(asked, JSON.stringify(seenAs(asked, answered.body), null, 2), { status, headers })
  }

  function seenAs({ fault, path, request }: Asked, body: object): object {
    if (fault?.mode === 'tamper') return tampered(body, fault.set ?? {})
    if (fault?.mode !== 'stale' || request.method !== 'GET') return body
    return firstAnswers.get(path.split('/').at(-1) ?? '') ?? body
  }

  return {
    answer,
    journal: () => seen,
    forget: () => {
      seen.length = 0
      firstAnswers.clear()
    },
  }
}

function refuseCaller(request: Request): Answer | null {
  const key = /^Bearer (\S+)$/.exec(request.headers.get('authorization') ?? '')?.[1]
  if (key !== demoKeys.secret)
    return wrong({ status: 401, message: key ? 'Invalid API Key provided.' : 'You did not provide an API key.' })
  const version = request.headers.get('stripe-version')
  if (version !== null && version !== apiVersion) return wrong({ message: `Invalid Stripe API version: ${version}` })
  return null
}

/** Trouble before anything is done. A rejected promise breaks the line. */
async function failBefore({ fault, request }: Asked): Promise<Answer | null> {
  switch (fault?.mode) {
    case '429':
      return wrong({
        status: 429,
        type: 'rate_limit_error',
        code: 'rate_limit',
        message: 'Request rate limit exceeded.',
      })
    case '500':
      return { ...brokenInside, began: false }
    case '401':
      return wrong({ status: 401, message: 'Invalid API Key provided.' })
    case 'refuse':
      return wrong({ message: 'Invalid request, on request.' })
    case 'down':
      return { status: 503, body: { error: { type: 'api_error', message: 'Service unavailable' } }, began: false }
    case 'conflict':
      return inUse
    case 'reset':
      throw new TypeError('simulated: line broken before the work')
    case 'hang':
      await untilGivenUp(request.signal)
      throw new TypeError('simulated: never answered')
    default:
      return null
  }
}

/** How the answer reaches the other side, if it does. */
async function shown({ fault, request }: Asked, text: string, init: ResponseInit): Promise<Response> {
  switch (fault?.mode) {
    case 'accept-hang':
      await untilGivenUp(request.signal)
      throw new TypeError('simulated: done, never answered')
    case 'accept-reset':
      throw new TypeError('simulated: done, line broken')
    case 'html':
      return new Response('<html><h1>502 Bad Gateway</h1></html>', {
        status: 502,
        headers: { 'content-type': 'text/html' },
      })
    case 'empty':
      return new Response('', init)
    case 'cut':
      return new Response(text.slice(0, text.length / 2), init)
    case 'huge':
      return new Response(hugeBody(3), init)
    case 'drip':
      return new Response(drippingBody(request.signal), init)
    default:
      return new Response(text, init)
  }
}

const inUse = wrong({
  status: 409,
  code: 'idempotency_key_in_use',
  message: 'There is currently another in-progress request using this Idempotent Key.',
})
const keyReused = wrong({
  type: 'idempotency_error',
  message: 'Keys for idempotent requests can only be used with the same parameters they were first used with.',
})
