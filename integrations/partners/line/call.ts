/**
 * The adapter's one way to MyShop: the shop's key in a header, limits of time and size, and every failure turned into a
 * Trouble by its HTTP status. Repeats only reads; the rest is the queue's. There is nothing to renew: a key holds until the
 * seller withdraws it.
 */
import type { ZodType } from 'zod'
import { failed, ok, trouble } from '../../errors.ts'
import { type Incoming, parseJson, send } from '../../http.ts'
import type { Result, Shop, World } from '../contract.ts'
import type { Renewal } from '../renewal.ts'
import { createWayOut, type Errand, toldToWait } from '../way-out.ts'
import { lineCapabilities } from './capabilities.ts'
import { readRefusal } from './refusals.ts'
import { keyFits } from './settings.ts'
import { failure } from './wire.ts'

interface Call<T> {
  /** `products.create`: for troubles and the log. */
  readonly name: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** `/products/7/prices` */
  readonly path: string
  readonly query?: readonly (readonly [string, string])[]
  readonly body?: unknown
  readonly schema: ZodType<T>
  /** A write's outcome is unknown when the answer is lost, so it is never repeated here. */
  readonly write?: true
}

export interface Caller {
  /** The shop behind it decides about the pause and the key. */
  shop<T>(shop: Shop, call: Call<T>, signal: AbortSignal): Promise<Result<T>>
  /** A shop that is not in the vault yet: one call with a key just typed. */
  fresh<T>(apiKey: string, call: Call<T>, signal: AbortSignal): Promise<Result<T>>
}

const maxBytes = 8 * 1024 * 1024

export function createCaller(world: World, timeoutMs: number): Caller {
  const { parallel } = lineCapabilities.pace
  const way = createWayOut({ partner: 'line', world, parallel, renewal: () => fixed })
  const fixed: Renewal = {
    fresh: async (shop) => ok((await world.vault.read(shop)).access),
    after: async () => failed(trouble({ partner: 'line', code: 'unauthorised', call: 'key' })),
  }
  const errand = <T>(call: Call<T>, shop: Shop | null, signal: AbortSignal): Errand<T> => ({
    name: call.name,
    write: call.write ?? false,
    send: async (access) => ({
      result: await attempt({ world, timeoutMs, shop, access }, call, signal),
      renew: false,
    }),
  })
  return {
    shop: (shop, call, signal) => way.shop(shop, errand(call, shop, signal), signal),
    fresh: (apiKey, call, signal) => {
      const typed = errand(call, null, signal)
      return way.open({ ...typed, send: () => typed.send(apiKey) }, signal)
    },
  }
}

interface Sending {
  readonly world: World
  readonly timeoutMs: number
  readonly shop: Shop | null
  readonly access: string
}

async function attempt<T>(
  { world, timeoutMs, shop, access }: Sending,
  call: Call<T>,
  signal: AbortSignal,
): Promise<Result<T>> {
  const base = world.base.api ?? ''
  if (!keyFits(access, base))
    return failed(trouble({ partner: 'line', code: 'misconfigured', call: call.name, remoteCode: 'foreign key' }))
  const url = new URL(`${base}${call.path}`)
  for (const [key, value] of call.query ?? []) url.searchParams.append(key, value)
  const incoming = await send(world.fetch, {
    method: call.method,
    url,
    headers: {
      'x-api-key': access,
      'user-agent': 'Yaan',
      ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
    signal,
    timeoutMs,
    maxBytes,
  })
  const result = judge(world, call, incoming)
  const wrong = result.ok ? null : result.trouble
  world.log({
    partner: 'line',
    shop: shop?.id ?? null,
    call: call.name,
    status: incoming.kind === 'answer' ? incoming.status : null,
    remoteCode: wrong?.remoteCode ?? null,
    requestId: wrong?.requestId ?? null,
    trouble: wrong?.code ?? null,
    alarm: wrong?.alarm ?? false,
  })
  return result
}

function judge<T>(world: World, call: Call<T>, incoming: Incoming): Result<T> {
  const effect = call.write ? 'unknown' : 'none'
  const base = { partner: 'line', call: call.name } as const
  if (incoming.kind === 'lost') return failed(trouble({ ...base, code: 'down', effect, remoteCode: incoming.why }))
  const { status, headers, text } = incoming
  const requestId = headers.get('x-line-oap-request-id')
  if (status < 200 || status >= 300) return refused(world, call, incoming)
  const empty = status === 204
  const payload = call.schema.safeParse(empty ? undefined : parseJson(text))
  // A body that is not JSON reads as nothing at all; only an empty 204 may be nothing.
  if (payload.success && (empty || payload.data !== undefined)) return ok(payload.data)
  return failed(trouble({ ...base, code: 'unreadable', effect, requestId }))
}

function refused(world: World, call: Call<unknown>, incoming: Incoming & { kind: 'answer' }): Result<never> {
  const { status, headers, text } = incoming
  const said = failure.safeParse(parseJson(text))
  const message = said.success ? (said.data.message ?? null) : null
  const info = said.success && said.data.info !== undefined ? JSON.stringify(said.data.info) : ''
  const read = readRefusal(status, `${message ?? ''} ${info}`)
  return failed(
    trouble({
      partner: 'line',
      call: call.name,
      code: read.code,
      effect: read.unsure && call.write ? 'unknown' : 'none',
      remoteCode: said.success && said.data.code ? `${status} ${said.data.code}` : `http ${status}`,
      remoteText: message,
      requestId: headers.get('x-line-oap-request-id'),
      retryAt: read.code === 'rate_limited' ? toldToWait(world.now(), headers) : null,
      field: read.field,
      alarm: read.alarm,
    }),
  )
}
