/**
 * The adapter's one way to TikTok Shop: signs anew on every attempt, limits time and size, judges the body before the status,
 * and turns every failure into a Trouble. What is repeated, and when, is the shared way out's.
 */
import type { ZodType } from 'zod'
import { failed, ok, trouble } from '../../errors.ts'
import { type Incoming, parseJson, send } from '../../http.ts'
import type { Result, Shop, Trouble, World } from '../contract.ts'
import { type Attempt, createWayOut, type Errand, toldToWait, troubleFromStatus } from '../way-out.ts'
import { tiktokCapabilities } from './capabilities.ts'
import { readRefusal } from './refusals.ts'
import type { TiktokSettings } from './settings.ts'
import { signCall } from './sign.ts'
import { createTiktokRenewal } from './token.ts'
import { envelope, type WireRowError } from './wire.ts'

export interface Call<T> {
  /** `product.create`: for the log and for troubles. */
  readonly name: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** `/product/202309/products`: its version is chosen per call. */
  readonly path: string
  readonly query?: readonly (readonly [string, string])[]
  readonly body?: unknown
  readonly form?: () => FormData
  readonly schema: ZodType<T>
  /** A write's outcome is unknown when the answer is lost, so it is never repeated here. */
  readonly write?: true
  /** The seller's and not one shop's: the shop's cipher must not be sent. */
  readonly ofSeller?: true
}

/** A token call: unsigned, with the secret in its query. Its address must never be logged. */
export interface TokenCall<T> extends Pick<Call<T>, 'name' | 'path' | 'schema'> {
  readonly query: readonly (readonly [string, string])[]
}

interface Inside {
  readonly settings: TiktokSettings
  readonly world: World
  readonly timeoutMs: number
}

interface Credentials {
  readonly shop: Shop
  readonly access: string
}

export interface Caller {
  token<T>(call: TokenCall<T>, signal: AbortSignal): Promise<Result<T>>
  /** The shop behind it decides about the pause and the tokens. */
  shop<T>(shop: Shop, call: Call<T>, signal: AbortSignal): Promise<Result<T>>
  /** A shop that is not in the vault yet: one call with a token just received. */
  fresh<T>(as: Credentials, call: Call<T>, signal: AbortSignal): Promise<Result<T>>
  /** One refused row inside a success. */
  rowTrouble(call: string, error: WireRowError): Trouble
}

const maxBytes = 8 * 1024 * 1024
const partner = 'tiktok'

export function createCaller(inside: Inside): Caller {
  const { world } = inside
  const { parallel } = tiktokCapabilities.pace
  const way = createWayOut({ partner, world, parallel, renewal: () => renewal })
  const errand = <T>(call: Call<T>, shop: Shop, signal: AbortSignal): Errand<T> => ({
    name: call.name,
    write: call.write ?? false,
    send: (access) => attempt(inside, call, { shop, access }, signal),
  })
  const token: Caller['token'] = (call, signal) =>
    way.open({ name: call.name, write: true, send: () => attemptToken(inside, call, signal) }, signal)
  const renewal = createTiktokRenewal(world, inside.settings, token)

  return {
    token,
    shop: (shop, call, signal) => way.shop(shop, errand(call, shop, signal), signal),
    fresh: (as, call, signal) =>
      way.open({ ...errand(call, as.shop, signal), send: () => attempt(inside, call, as, signal) }, signal),
    rowTrouble,
  }
}

async function attempt<T>(inside: Inside, call: Call<T>, as: Credentials, signal: AbortSignal): Promise<Attempt<T>> {
  const body = call.body === undefined ? null : JSON.stringify(call.body)
  const headers = { 'x-tts-access-token': as.access, ...(call.form ? {} : { 'content-type': 'application/json' }) }
  const incoming = await send(inside.world.fetch, {
    method: call.method,
    url: address(inside, call, as.shop, body),
    headers,
    ...(call.form ? { body: call.form() } : body === null ? {} : { body }),
    signal,
    timeoutMs: inside.timeoutMs,
    maxBytes,
  })
  return logged(inside, call.name, as.shop, incoming, judge(inside, call, incoming))
}

async function attemptToken<T>(inside: Inside, call: TokenCall<T>, signal: AbortSignal): Promise<Attempt<T>> {
  const url = new URL(`${inside.world.base.auth ?? ''}${call.path}`)
  for (const [key, value] of call.query) url.searchParams.append(key, value)
  const { timeoutMs } = inside
  const incoming = await send(inside.world.fetch, { method: 'GET', url, signal, timeoutMs, maxBytes })
  const judged = judge(inside, { ...call, method: 'GET', write: true }, incoming)
  return logged(inside, call.name, null, incoming, judged)
}

function logged<T>(
  { world }: Inside,
  call: string,
  shop: Shop | null,
  incoming: Incoming,
  judged: Attempt<T>,
): Attempt<T> {
  const wrong = judged.result.ok ? null : judged.result.trouble
  world.log({
    partner,
    shop: shop?.id ?? null,
    call,
    status: incoming.kind === 'answer' ? incoming.status : null,
    remoteCode: wrong?.remoteCode ?? null,
    requestId: wrong?.requestId ?? null,
    trouble: wrong?.code ?? null,
    alarm: wrong?.alarm ?? false,
  })
  return judged
}

function address({ settings, world }: Inside, call: Call<unknown>, shop: Shop, body: string | null): URL {
  const query: (readonly [string, string])[] = [
    ...(call.query ?? []),
    ['app_key', settings.appKey],
    ['timestamp', String(Math.floor(world.now().getTime() / 1000))],
    ...(call.ofSeller ? [] : ([['shop_cipher', shop.settings.cipher ?? '']] as const)),
  ]
  const url = new URL(`${world.base.api ?? ''}${call.path}`)
  for (const [key, value] of query) url.searchParams.append(key, value)
  url.searchParams.set('sign', signCall(settings.appSecret, { path: call.path, query, body }))
  return url
}

/** The body first; the status only when the body is not an answer of theirs. */
function judge<T>(
  inside: Inside,
  call: Pick<Call<T>, 'name' | 'schema' | 'write' | 'method'>,
  incoming: Incoming,
): Attempt<T> {
  const effect = call.write ? 'unknown' : 'none'
  const base = { partner, call: call.name } as const
  const plain = (wrong: Trouble): Attempt<T> => ({ result: failed(wrong), renew: false })
  if (incoming.kind === 'lost') return plain(trouble({ ...base, code: 'down', effect, remoteCode: incoming.why }))

  const head = envelope.safeParse(parseJson(incoming.text))
  const now = inside.world.now()
  if (!head.success) return plain(troubleFromStatus({ ...base, effect, now }, incoming.status, incoming.headers))
  const { code, message, request_id: requestId = null, data } = head.data
  if (code !== 0) {
    const read = readRefusal(code, message ?? '')
    const wrong = trouble({
      ...base,
      code: read.code,
      effect: read.unsure ? effect : 'none',
      remoteCode: String(code),
      remoteText: message ?? null,
      requestId,
      retryAt: read.code === 'rate_limited' ? toldToWait(now, incoming.headers) : null,
      field: read.code === 'refused' || read.code === 'locked' ? read.field : null,
      alarm: read.alarm,
    })
    return { result: failed(wrong), renew: read.renew }
  }
  const payload = call.schema.safeParse(data)
  if (!payload.success) return plain(trouble({ ...base, code: 'unreadable', effect, requestId }))
  return { result: ok(payload.data), renew: false }
}

/** The innermost code says most. */
function rowTrouble(call: string, { code, message, detail }: WireRowError): Trouble {
  const inner = detail?.extra_errors?.[0] ?? { code, message }
  const remoteText = inner.message ?? message ?? null
  const read = readRefusal(inner.code, remoteText ?? '')
  const field = read.code === 'refused' || read.code === 'locked' ? read.field : null
  const remoteCode = String(inner.code)
  return trouble({ partner, call, code: read.code, remoteCode, remoteText, field, alarm: read.alarm })
}
