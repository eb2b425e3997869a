/**
 * How every adapter speaks to its partner: few calls at once, nothing while the partner asked to wait, one renewal of the
 * tokens, and reads tried again. How a call is signed and what its answer means is the adapter's own.
 */
import { failed, trouble } from '../errors.ts'
import { createGate } from '../gate.ts'
import type { PartnerId, Result, Shop, Trouble, World } from './contract.ts'
import { pausedUntil, rememberPause } from './pause.ts'
import type { Renewal } from './renewal.ts'

/** What came of sending once. */
export interface Attempt<T> {
  readonly result: Result<T>
  /** The access token is not taken any more: renewing once may help. */
  readonly renew: boolean
}

export interface Errand<T> {
  /** `product.add_item`: for troubles. */
  readonly name: string
  /** A write's outcome is unknown when the answer is lost, so it is never repeated here. */
  readonly write: boolean
  /** Signs anew and sends once, with this access token. */
  readonly send: (access: string) => Promise<Attempt<T>>
}

export interface WayOut {
  /** Without a shop's tokens; the `access` given to `send` is empty. */
  open<T>(errand: Errand<T>, signal: AbortSignal): Promise<Result<T>>
  /** The shop behind it decides about the pause and the tokens. */
  shop<T>(shop: Shop, errand: Errand<T>, signal: AbortSignal): Promise<Result<T>>
}

const readAttempts = 3

export interface WayOutFacts {
  readonly partner: PartnerId
  readonly world: World
  /** Calls at once. */
  readonly parallel: number
  /** Asked for late, because renewing is itself a call on this way. */
  readonly renewal: () => Renewal
}

export function createWayOut({ partner, world, parallel, renewal }: WayOutFacts): WayOut {
  const gate = world.gate ?? createGate(parallel)

  async function once<T>(shop: Shop, errand: Errand<T>, signal: AbortSignal): Promise<Result<T>> {
    const paused = await pausedUntil(world, shop)
    if (paused) return failed(trouble({ partner, code: paused.code, call: errand.name, retryAt: paused.until }))
    const access = await renewal().fresh(shop, signal)
    if (!access.ok) return access
    const first = await gate(() => errand.send(access.value), signal)
    if (!first.renew) return remembered(shop, first.result)
    const renewed = await renewal().after(shop, access.value, signal)
    if (!renewed.ok) return renewed
    return remembered(shop, (await gate(() => errand.send(renewed.value), signal)).result)
  }

  async function remembered<T>(shop: Shop, result: Result<T>): Promise<Result<T>> {
    if (!result.ok) await rememberPause(world, shop, result.trouble)
    return result
  }

  return {
    open: (errand, signal) =>
      repeated(world, errand, signal, async () => (await gate(() => errand.send(''), signal)).result),
    shop: (shop, errand, signal) => repeated(world, errand, signal, () => once(shop, errand, signal)),
  }
}

/** Reads are tried again after a short pause with some chance in it; writes never. */
async function repeated<T>(
  world: World,
  errand: Errand<T>,
  signal: AbortSignal,
  once: () => Promise<Result<T>>,
): Promise<Result<T>> {
  for (let tried = 1; ; tried += 1) {
    const result = await once()
    const again = !result.ok && (result.trouble.code === 'down' || result.trouble.code === 'unreadable')
    if (!again || errand.write || tried === readAttempts) return result
    await world.sleep(2 ** tried * 200 + Math.random() * 200, signal)
  }
}

export interface StatusFacts {
  readonly partner: PartnerId
  readonly call: string
  /** What is unknown when the answer cannot be read. */
  readonly effect: Trouble['effect']
  readonly now: Date
}

/** An answer that is not in the partner's own form: only its HTTP status speaks. */
export function troubleFromStatus({ now, ...base }: StatusFacts, status: number, headers: Headers): Trouble {
  const remoteCode = `http ${status}`
  if (status === 429)
    return trouble({ ...base, code: 'rate_limited', effect: 'none', remoteCode, retryAt: toldToWait(now, headers) })
  if (status === 401 || status === 403) return trouble({ ...base, code: 'forbidden', effect: 'none', remoteCode })
  return trouble({ ...base, code: status >= 500 ? 'down' : 'unreadable', remoteCode })
}

/** When we may ask again: what `Retry-After` says (seconds or a date), else in a minute. */
export function toldToWait(now: Date, headers: Headers): Date {
  const told = headers.get('retry-after')
  if (told && /^\d+$/.test(told)) return new Date(now.getTime() + Number(told) * 1000)
  const date = told ? Date.parse(told) : Number.NaN
  return new Date(Number.isNaN(date) ? now.getTime() + 60_000 : Math.max(date, now.getTime()))
}
