/**
 * The adapter's one way to Lazada: signs anew on every attempt, limits time and size, judges the body before the status,
 * and turns every failure into a Trouble. Repeats only reads, and one renewal of the tokens; the rest is the queue's.
 */
import type { ZodType } from 'zod'
import { failed, ok, trouble } from '../../errors.ts'
import { type Incoming, parseJson, send } from '../../http.ts'
import type { Result, Shop, Trouble, World } from '../contract.ts'
import { type Attempt, createWayOut, type Errand, toldToWait, troubleFromStatus } from '../way-out.ts'
import { lazadaCapabilities } from './capabilities.ts'
import { readRefusal } from './refusals.ts'
import type { LazadaSettings } from './settings.ts'
import { signCall } from './sign.ts'
import { createLazadaRenewal } from './token.ts'
import { type Detail, envelope } from './wire.ts'

interface Call<T> {
  readonly method: 'GET' | 'POST'
  /** Without `/rest`: `/product/create`. */
  readonly path: string
  readonly fields?: Readonly<Record<string, string>>
  readonly form?: () => FormData
  readonly schema: ZodType<T>
  /** Tokens have a host of their own, and their payload stands beside the code instead of under `data`. */
  readonly token?: true
  /** A write's outcome is unknown when the answer is lost, so it is never repeated here. */
  readonly write?: true
  /** What an error means that names single SKUs: the rows, each with its own cause. */
  readonly rows?: (refused: readonly Detail[]) => T
}

interface Inside {
  readonly settings: LazadaSettings
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
  /** One refused row of a batch. */
  rowTrouble(call: string, row: Detail): Trouble
}

const maxBytes = 8 * 1024 * 1024
/** A ban this long is the day's quota, whatever its code says. */
const quotaMs = 3_600_000

export function createCaller(inside: Inside): Caller {
  const { world } = inside
  const { parallel } = lazadaCapabilities.pace
  const way = createWayOut({ partner: 'lazada', world, parallel, renewal: () => renewal })
  const errand = <T>(call: Call<T>, shop: Shop | null, signal: AbortSignal): Errand<T> => ({
    name: nameOf(call.path),
    write: call.write ?? false,
    send: (access) => attempt(inside, call, shop && { shop, access }, signal),
  })
  const open: Caller['public'] = (call, signal) => way.open(errand(call, null, signal), signal)
  const renewal = createLazadaRenewal(world, open)

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
    ...request(inside, call, as),
    signal,
    timeoutMs: inside.timeoutMs,
    maxBytes,
  })
  const judged = judge(inside, call, incoming)
  const wrong = judged.result.ok ? null : judged.result.trouble
  world.log({
    partner: 'lazada',
    shop: as?.shop.id ?? null,
    call: nameOf(call.path),
    status: incoming.kind === 'answer' ? incoming.status : null,
    remoteCode: wrong?.remoteCode ?? null,
    requestId: wrong?.requestId ?? null,
    trouble: wrong?.code ?? null,
    alarm: wrong?.alarm ?? false,
  })
  return judged
}

/** System parameters in the address; our own beside them when reading or uploading, else in the form. All are signed. */
function request({ settings, world }: Inside, call: Call<unknown>, as: Credentials | null) {
  const system = {
    app_key: settings.appKey,
    timestamp: String(world.now().getTime()),
    sign_method: 'sha256',
    ...(as ? { access_token: as.access } : {}),
  }
  const own = call.fields ?? {}
  const sign = signCall(settings.appSecret, call.path, { ...system, ...own })
  const url = new URL(`${(call.token ? world.base.auth : world.base.api) ?? ''}${call.path}`)
  const inForm = call.method === 'POST' && !call.form
  for (const [name, value] of Object.entries({ ...system, sign, ...(inForm ? {} : own) }))
    url.searchParams.set(name, value)
  const { method } = call
  if (call.form) return { method, url, body: call.form() }
  if (!inForm) return { method, url }
  const headers = { 'content-type': 'application/x-www-form-urlencoded;charset=utf-8' }
  return { method, url, headers, body: new URLSearchParams(own).toString() }
}

/** The body first; the status only when the body is not an answer of theirs. */
function judge<T>(inside: Inside, call: Call<T>, incoming: Incoming): Attempt<T> {
  const effect = call.write ? 'unknown' : 'none'
  const base = { partner: 'lazada', call: nameOf(call.path), effect } as const
  const plain = (wrong: Trouble): Attempt<T> => ({ result: failed(wrong), renew: false })
  if (incoming.kind === 'lost') return plain(trouble({ ...base, code: 'down', remoteCode: incoming.why }))

  const body = parseJson(incoming.text)
  const head = envelope.safeParse(body)
  if (!head.success) {
    const { status, headers } = incoming
    return plain(troubleFromStatus({ ...base, now: inside.world.now() }, status, headers))
  }
  if (head.data.code !== '0') return refused(inside, call, incoming, head.data)
  const payload = call.schema.safeParse(call.token ? body : (body as { readonly data?: unknown }).data)
  if (payload.success) return { result: ok(payload.data), renew: false }
  return plain(trouble({ ...base, code: 'unreadable', requestId: head.data.request_id }))
}

function refused<T>(
  inside: Inside,
  call: Call<T>,
  { headers }: Incoming & { kind: 'answer' },
  { code, message, detail, request_id: requestId }: ReturnType<(typeof envelope)['parse']>,
): Attempt<T> {
  if (call.rows && detail.length > 0 && detail.every((one) => one.sku_id !== null))
    return { result: ok(call.rows(detail)), renew: false }
  const cause = detail
    .map((one) => one.message)
    .filter(Boolean)
    .join(' · ')
  const heading = /^50[013]$/.test(code)
  const read = readRefusal(code, cause || (heading ? '' : message), detail[0]?.field ?? null)
  const until = retryAt(inside.world.now(), read.code, { message, headers })
  const spent = read.code === 'rate_limited' && until && until.getTime() - inside.world.now().getTime() >= quotaMs
  const wrong = trouble({
    partner: 'lazada',
    call: nameOf(call.path),
    code: spent ? 'quota_spent' : read.code,
    effect: read.unsure && call.write ? 'unknown' : 'none',
    remoteCode: code,
    remoteText: cause || message || null,
    requestId,
    retryAt: until,
    field: read.field,
    alarm: read.alarm,
  })
  return { result: failed(wrong), renew: read.renew }
}

/** "This ban will last 20 seconds": nothing before then. Without a number a second is enough; a busy item takes a few. */
function retryAt(now: Date, code: string, told: { readonly message: string; readonly headers: Headers }): Date | null {
  const after = (ms: number) => new Date(now.getTime() + ms)
  if (code === 'busy') return after(5_000)
  if (code !== 'rate_limited') return null
  if (told.headers.has('retry-after')) return toldToWait(now, told.headers)
  const [, seconds] = /(\d+)\s*seconds?/i.exec(told.message) ?? []
  return after(seconds ? Number(seconds) * 1000 : 1_000)
}

function rowTrouble(call: string, { message }: Detail): Trouble {
  const code = /\bE?(\d{3,4})\b/.exec(message)?.[1] ?? '501'
  const { code: as, field } = readRefusal(code, message)
  return trouble({ partner: 'lazada', call, code: as, remoteCode: code, remoteText: message, field, alarm: false })
}

/** `product.stock.sellable.update` */
function nameOf(path: string): string {
  return path.slice(1).replaceAll('/', '.')
}
