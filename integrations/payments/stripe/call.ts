/**
 * The adapter's one way to Stripe: its own package, pointed at the account's address, which writes requests of exactly the version
 * that it is pinned to. Its network is ours: limited in time and size, no redirects, no repeats of its own; every failure becomes a
 * value that says whether it may have had an effect.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import Stripe from 'stripe'
import type { ZodType } from 'zod'
import { type IncomingBytes, sendForBytes } from '../../http.ts'
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
import type { StripeSettings } from './settings.ts'

interface Call<T> {
  readonly ask: (stripe: Stripe) => Promise<unknown>
  readonly schema: ZodType<T>
  readonly writes?: true
  readonly signal: AbortSignal
}

export type Caller = <T>(call: Call<T>) => Promise<Reply<T>>

/** One request on its way: the package passes on neither a signal nor why a line broke. */
interface Trip {
  readonly signal: AbortSignal
  readonly timeoutMs: number
  came?: IncomingBytes
}

export function createCaller(settings: StripeSettings, world: PaymentWorld, limits: CallLimits = {}): Caller {
  const trips = new AsyncLocalStorage<Trip>()
  const stripe = clientFor(settings, world, trips)
  return async ({ ask, schema, signal, writes }) => {
    const trip: Trip = { signal, timeoutMs: patienceFor(writes === true, limits) }
    try {
      const parsed = schema.safeParse(await trips.run(trip, () => ask(stripe)))
      return parsed.success ? { ok: true, value: parsed.data } : fails(trip, { class: 'malformed_response' }, 'unknown')
    } catch (error) {
      return judge(trip, error)
    }
  }
}

function clientFor(settings: StripeSettings, world: PaymentWorld, trips: AsyncLocalStorage<Trip>): Stripe {
  const base = new URL(settings.apiBase)
  const path = base.pathname.replace(/\/$/, '')
  return new Stripe(settings.secretKey, {
    host: base.hostname,
    port: base.port || (base.protocol === 'https:' ? 443 : 80),
    protocol: base.protocol === 'https:' ? 'https' : 'http',
    telemetry: false,
    maxNetworkRetries: 0,
    httpClient: Stripe.createFetchHttpClient(async (address: string | URL | Request, init: RequestInit = {}) => {
      const trip = trips.getStore()
      if (!trip) throw new Error('Stripe was called around the one way to it')
      const url = new URL(String(address))
      // The stand-in lives below a path, which the package does not know.
      url.pathname = path + url.pathname
      return carried(world, { trip, url, init })
    }),
  })
}

interface Parcel {
  readonly trip: Trip
  readonly url: URL
  readonly init: RequestInit
}

async function carried(world: PaymentWorld, { trip, url, init }: Parcel): Promise<Response> {
  const { signal, timeoutMs } = trip
  const body = typeof init.body === 'string' ? init.body : ''
  const method = init.method === 'POST' ? 'POST' : 'GET'
  const headers = Object.fromEntries(new Headers(init.headers))
  delete headers['content-length']
  const sent = { method, url, headers, ...(method === 'POST' ? { body } : {}) } as const
  const out = { ...sent, signal, timeoutMs, maxBytes: maxAnswerBytes }
  const came = await sendForBytes(world.fetch, out).catch(() => abandoned)
  trip.came = came
  if (came.kind === 'lost') throw new Error(came.why)
  return new Response(new Uint8Array(came.bytes), { status: came.status, headers: came.headers })
}

function judge<T>(trip: Trip, error: unknown): Reply<T> {
  const { came } = trip
  // Not a word went out: a mistake of ours.
  if (!came) throw error
  if (came.kind === 'lost') return lostReply(came)
  if (came.status >= 500) return fails(trip, { class: 'provider_down', ...codeOf(error) }, 'unknown')
  // Only a refusal in Stripe's own words proves that nothing was done; a proxy's page proves nothing.
  if (!(error instanceof Stripe.errors.StripeError) || error.statusCode === undefined || came.status < 400)
    return fails(trip, { class: 'malformed_response' }, 'unknown')
  // Another copy of this very request is under way, or the key has already been used for another one.
  if (came.status === 409 || error.rawType === 'idempotency_error')
    return fails(trip, { class: 'conflict', ...codeOf(error) }, 'unknown')
  return fails(trip, { class: classOf(came.status, error.code), ...codeOf(error) }, 'none')
}

function classOf(status: number, code: string | undefined): ProviderError['class'] {
  if (status === 429) return 'rate_limited'
  if (status === 401 || status === 403) return 'configuration'
  if (status === 404) return 'not_found'
  if (code && unfit.test(code)) return 'configuration'
  return code && conflicts.test(code) ? 'conflict' : 'validation'
}

/** The account may not do this, or the request is not of this version. */
const unfit =
  /^(payment_method_(not_available|unactivated|types_no_longer_supported)|parameter_unknown|livemode_mismatch)$/
/** The object is in a state in which it cannot be done. */
const conflicts = /^(charge_|refund_|balance_insufficient|intent_invalid_state|payment_intent_unexpected_state)/

function codeOf(error: unknown): { providerCode?: string } {
  if (!(error instanceof Stripe.errors.StripeError)) return {}
  const code = error.decline_code ?? error.code ?? error.rawType
  return code ? { providerCode: code } : {}
}

function fails<T>({ came }: Trip, error: ProviderError, effect: 'none' | 'unknown'): Reply<T> {
  if (came?.kind !== 'answer') return { ok: false, error, effect }
  const { status: httpStatus, headers } = came
  const requestId = headers.get('request-id')
  const about = {
    httpStatus,
    ...(requestId && /^\w{1,100}$/.test(requestId) ? { requestId } : {}),
    ...(error.class === 'rate_limited' ? retryAfterIn(headers) : {}),
  }
  return { ok: false, error: { ...about, ...error }, effect }
}
