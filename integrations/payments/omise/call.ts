/**
 * The adapter's one way to Omise: https://docs.omise.co/api-documentation. Limits time and size, follows no redirect, never
 * repeats anything, and turns every failure into a value that says whether it may have had an effect.
 */
import type { ZodType } from 'zod'
import { type Incoming, parseJson, send } from '../../http.ts'
import type { PaymentWorld, ProviderError } from '../contract.ts'
import {
  abandoned,
  type CallLimits,
  lostReply,
  maxAnswerBytes,
  patienceFor,
  type Reply,
  retryAfterIn,
} from '../reply.ts'
import type { OmiseSettings } from './settings.ts'
import { errorBody } from './wire.ts'

interface Call<T> {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** With its query: `/charges?limit=100`. */
  readonly path: string
  readonly body?: object
  readonly schema: ZodType<T>
  readonly signal: AbortSignal
}

export type Caller = <T>(call: Call<T>) => Promise<Reply<T>>

const version = '2019-05-29'

export function createCaller(settings: OmiseSettings, world: PaymentWorld, limits: CallLimits = {}): Caller {
  const authorization = `Basic ${Buffer.from(`${settings.secretKey}:`).toString('base64')}`
  return async ({ method, path, body, schema, signal }) => {
    const incoming = await send(world.fetch, {
      method,
      url: new URL(settings.apiBase + path),
      headers: {
        authorization,
        'omise-version': version,
        accept: 'application/json',
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
      signal,
      timeoutMs: patienceFor(method !== 'GET', limits),
      maxBytes: maxAnswerBytes,
    }).catch(() => abandoned)
    return judge(incoming, schema)
  }
}

function judge<T>(incoming: Incoming, schema: ZodType<T>): Reply<T> {
  if (incoming.kind === 'lost') return lostReply(incoming)
  const { status, headers } = incoming
  const body = parseJson(incoming.text)
  const about = { httpStatus: status, ...requestIdIn(headers) }
  if (status < 200 || status > 299) return refused(about, body, headers)
  const parsed = schema.safeParse(body)
  if (parsed.success) return { ok: true, value: parsed.data }
  return fails({ ...about, class: 'malformed_response' }, 'unknown')
}

type About = Pick<ProviderError, 'httpStatus' | 'requestId'>

/** Only a refusal in Omise's own words proves that nothing was done; a proxy's page proves nothing. */
function refused<T>(about: About, body: unknown, headers: Headers): Reply<T> {
  const status = about.httpStatus ?? 0
  const theirs = errorBody.safeParse(body)
  const error = { ...about, ...(theirs.success ? { providerCode: theirs.data.code } : {}) }
  if (status === 429) return fails({ ...error, class: 'rate_limited', ...retryAfterIn(headers) }, 'none')
  if (status >= 500) return fails({ ...error, class: 'provider_down' }, 'unknown')
  if (!theirs.success || status < 400) return fails({ ...error, class: 'malformed_response' }, 'unknown')
  // An earlier request has used the one-time value: its charge exists and is to be looked for.
  if (theirs.data.code === 'used_token') return fails({ ...error, class: 'conflict' }, 'unknown')
  return fails({ ...error, class: classOf(status, theirs.data.code) }, 'none')
}

function classOf(status: number, code: string): ProviderError['class'] {
  if (status === 401 || status === 403 || code === 'service_not_found') return 'configuration'
  if (status === 404) return 'not_found'
  return /^(failed_|expired_charge|documents_locked)/.test(code) ? 'conflict' : 'validation'
}

function fails<T>(error: ProviderError, effect: 'none' | 'unknown'): Reply<T> {
  return { ok: false, error, effect }
}

function requestIdIn(headers: Headers): { requestId?: string } {
  const id = headers.get('x-request-id')
  return id && /^[\w-]{1,100}$/.test(id) ? { requestId: id } : {}
}
