/**
 * The adapter's one way to Shopee: signs anew on every attempt, limits time and size, judges the body before the status,
 * and turns every failure into a Trouble. Repeats only reads, and one renewal of the tokens; the rest is the queue's.
 */
import type { ZodType } from 'zod'
import { failed, ok, trouble } from '../../errors.ts'
import { type Incoming, parseJson, send } from '../../http.ts'
import type { Result, Shop, Trouble, World } from '../contract.ts'
import { sayWarning } from '../phrases.ts'
import { type Attempt, createWayOut, type Errand, toldToWait, troubleFromStatus } from '../way-out.ts'
import { shopeeCapabilities } from './capabilities.ts'
import { readRefusal } from './refusals.ts'
import type { ShopeeSettings } from './settings.ts'
import { signCall } from './sign.ts'
import { createShopeeRenewal } from './token.ts'
import { envelope } from './wire.ts'

/** An error that is an answer: its code without the module in front, and what it says. */
export interface Says<T> {
  readonly error: string
  readonly value: T
}

interface Call<T> {
  readonly method: 'GET' | 'POST'
  /** `/api/v2/product/add_item` */
  readonly path: string
  readonly query?: readonly (readonly [string, string])[]
  readonly body?: unknown
  readonly form?: () => FormData
  readonly schema: ZodType<T>
  /** The payload stands beside the envelope instead of under `response`. */
  readonly top?: true
  /** A write's outcome is unknown when the answer is lost, so it is never repeated here. */
  readonly write?: true
  /** An error that says "all rows failed" still brings the rows: they are read, each with its own reason. */
  readonly rowErrors?: true
  readonly says?: Says<T>
}

interface Inside {
  readonly settings: ShopeeSettings
  readonly world: World
  readonly timeoutMs: number
}

interface Credentials {
  readonly shop: Shop
  readonly access: string
}

export interface Caller {
  public<T>(call: Call<T>, signal: AbortSignal): Promise<Result<T>>
  /** The shop behind it decides about the pause and the tokens. */
  shop<T>(shop: Shop, call: Call<T>, signal: AbortSignal): Promise<Result<T>>
  /** A shop that is not in the vault yet: one call with a token just received. */
  fresh<T>(as: Credentials, call: Call<T>, signal: AbortSignal): Promise<Result<T>>
  /** One refused row of a batch, by its reason. */
  rowTrouble(call: string, reason: string): Trouble
}

const maxBytes = 8 * 1024 * 1024

export function createCaller(inside: Inside): Caller {
  const { world } = inside
  const { parallel } = shopeeCapabilities.pace
  const way = createWayOut({ partner: 'shopee', world, parallel, renewal: () => renewal })
  const errand = <T>(call: Call<T>, shop: Shop | null, signal: AbortSignal): Errand<T> => ({
    name: short(call.path),
    write: call.write ?? false,
    send: (access) => attempt(inside, call, shop && { shop, access }, signal),
  })
  const open: Caller['public'] = (call, signal) => way.open(errand(call, null, signal), signal)
  const renewal = createShopeeRenewal(world, inside.settings, open)

  return {
    public: open,
    shop: (shop, call, signal) => way.shop(shop, errand(call, shop, signal), signal),
    fresh: (as, call, signal) =>
      way.open({ ...errand(call, as.shop, signal), send: () => attempt(inside, call, as, signal) }, signal),
    rowTrouble,
  }
}

async function attempt<T>(
  inside: Inside,
  call: Call<T>,
  as: Credentials | null,
  signal: AbortSignal,
): Promise<Attempt<T>> {
  const { world } = inside
  const incoming = await send(world.fetch, {
    method: call.method,
    url: address(inside, call, as),
    ...(call.body === undefined ? {} : { headers: { 'content-type': 'application/json' } }),
    ...(call.form ? { body: call.form() } : call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
    signal,
    timeoutMs: inside.timeoutMs,
    maxBytes,
  })
  const judged = judge(inside, call, incoming)
  const wrong = judged.result.ok ? null : judged.result.trouble
  world.log({
    partner: 'shopee',
    shop: as?.shop.id ?? null,
    call: short(call.path),
    status: incoming.kind === 'answer' ? incoming.status : null,
    remoteCode: wrong?.remoteCode ?? null,
    requestId: wrong?.requestId ?? null,
    trouble: wrong?.code ?? null,
    alarm: wrong?.alarm ?? false,
  })
  return judged
}

function address({ settings, world }: Inside, call: Call<unknown>, as: Credentials | null): URL {
  const url = new URL(`${world.base.api ?? ''}${call.path}`)
  const timestamp = Math.floor(world.now().getTime() / 1000)
  const shop = as ? { accessToken: as.access, shopId: as.shop.remoteId } : null
  const facts = { partnerId: settings.partnerId, path: call.path, timestamp }
  url.searchParams.set('partner_id', settings.partnerId)
  url.searchParams.set('timestamp', String(timestamp))
  url.searchParams.set('sign', signCall(settings.key, shop ? { ...facts, shop } : facts))
  if (shop) {
    url.searchParams.set('access_token', shop.accessToken)
    url.searchParams.set('shop_id', shop.shopId)
  }
  for (const [key, value] of call.query ?? []) url.searchParams.append(key, value)
  return url
}

/** The body first; the status only when the body is not an answer of theirs. */
function judge<T>(inside: Inside, call: Call<T>, incoming: Incoming): Attempt<T> {
  const effect = call.write ? 'unknown' : 'none'
  const base = { partner: 'shopee', call: short(call.path) } as const
  const plain = (wrong: Trouble): Attempt<T> => ({ result: failed(wrong), renew: false })
  if (incoming.kind === 'lost') return plain(trouble({ ...base, code: 'down', effect, remoteCode: incoming.why }))

  const body = parseJson(incoming.text)
  const head = envelope.safeParse(body)
  if (!head.success) {
    const { status, headers } = incoming
    return plain(troubleFromStatus({ ...base, effect, now: inside.world.now() }, status, headers))
  }
  const requestId = head.data.request_id ?? null
  const inner = (body as { readonly response?: unknown }).response
  const payload = call.schema.safeParse(call.top ? body : inner)
  if (head.data.error !== '') {
    const rows = call.rowErrors && inner !== undefined && payload.success
    if (call.says && head.data.error.endsWith(call.says.error)) return { result: ok(call.says.value), renew: false }
    return rows ? { result: ok(payload.data), renew: false } : refused(inside, call, incoming, head.data)
  }
  if (!payload.success) return plain(trouble({ ...base, code: 'unreadable', effect, requestId }))
  const warning = head.data.warning ?? ''
  return { result: ok(payload.data, warning ? [sayWarning('shopee', warning)] : []), renew: false }
}

function refused<T>(
  inside: Inside,
  call: Call<T>,
  incoming: Incoming & { kind: 'answer' },
  head: { error: string; message?: string | null | undefined; request_id?: string | null | undefined },
): Attempt<T> {
  const read = readRefusal(head.error, head.message ?? '')
  const wrong = trouble({
    partner: 'shopee',
    call: short(call.path),
    code: read.code,
    effect: read.unsure && call.write ? 'unknown' : 'none',
    remoteCode: head.error,
    remoteText: head.message ?? null,
    requestId: head.request_id ?? null,
    retryAt: retryAt(inside, read.code, incoming.headers),
    field: read.code === 'refused' || read.code === 'locked' ? read.field : null,
    alarm: read.alarm,
  })
  return { result: failed(wrong), renew: read.renew }
}

function rowTrouble(call: string, reason: string): Trouble {
  const code = /\b(?:\w+\.)?error[_.]\w+/.exec(reason)?.[0] ?? 'row'
  const read = readRefusal(code, reason)
  const field = read.code === 'refused' || read.code === 'locked' ? read.field : null
  const alarm = false
  return trouble({ partner: 'shopee', call, code: read.code, remoteCode: code, remoteText: reason, field, alarm })
}

/** When we may ask again; a spent quota waits for 00:00 UTC+8. */
function retryAt({ world }: Inside, code: string, headers: Headers): Date | null {
  if (code === 'quota_spent') {
    const now = world.now().getTime()
    const day = 24 * 3_600_000
    const shift = 8 * 3_600_000
    return new Date((Math.floor((now + shift) / day) + 1) * day - shift)
  }
  return code === 'rate_limited' ? toldToWait(world.now(), headers) : null
}

function short(path: string): string {
  return path.split('/').slice(-2).join('.')
}
