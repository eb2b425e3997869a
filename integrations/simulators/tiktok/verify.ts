/** TikTok Shop's own check of who is calling: app, clock, signature, token, cipher. Written apart from any adapter. */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { type Refused, refuse } from './answer.ts'
import { demoApp } from './keys.ts'
import type { Shop, State } from './state.ts'

/** Calls that belong to a seller and not to one of the shops: a cipher is forbidden there. */
const sellerCalls = [/^\/authorization\//, /^\/product\/\d{6}\/images\/upload$/]
const oldSeconds = 300
const aheadSeconds = 30

export interface Caller {
  readonly url: URL
  /** Without the stand-in's own name in front. */
  readonly path: string
  readonly token: string | null
  /** Exactly as received; null for a multipart body, which is not signed. */
  readonly body: string | null
  readonly now: number
}

export function verify(state: State, caller: Caller): Refused | Shop {
  return checkApp(caller) ?? checkSign(caller) ?? shopOf(state, caller)
}

function checkApp({ url, now }: Caller): Refused | null {
  const query = url.searchParams
  if (query.get('app_key') !== demoApp.appKey) return gateway('Invalid app_key.')
  const timestamp = query.get('timestamp') ?? ''
  if (!/^\d{10}$/.test(timestamp)) return gateway('Invalid timestamp parameter.')
  if (now - Number(timestamp) > oldSeconds) return gateway('The timestamp is older than 5 minutes.')
  if (Number(timestamp) - now > aheadSeconds) return gateway('The timestamp is more than 30 seconds ahead.')
  return null
}

function checkSign({ url, path, body }: Caller): Refused | null {
  const given = url.searchParams.get('sign') ?? ''
  if (!/^[0-9a-f]{64}$/.test(given)) return gateway('Missing or malformed sign.')
  const pairs = [...url.searchParams]
    .filter(([name]) => name !== 'sign' && name !== 'access_token')
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  const text = path + pairs.map(([name, value]) => name + value).join('') + (body ?? '')
  const { appSecret } = demoApp
  const expected = createHmac('sha256', appSecret)
    .update(appSecret + text + appSecret)
    .digest()
  return timingSafeEqual(expected, Buffer.from(given, 'hex')) ? null : refuse(106001, 'The sign is not right.', 401)
}

function shopOf(state: State, { url, path, token: access, now }: Caller): Refused | Shop {
  if (!access) return gateway('Invalid x-tts-access-token header.')
  const token = state.tokens.find((one) => one.access === access)
  const shop = state.shops.find((one) => one.id === token?.shopId)
  if (!token || !shop) return refuse(105002, 'The access token is expired.', 401)
  if (!shop.linked || now > shop.grantUntil) return refuse(105002, 'The access token is expired.', 401)
  if (now > token.accessUntil) return refuse(105002, 'The access token is expired.', 401)
  const cipher = url.searchParams.get('shop_cipher')
  if (sellerCalls.some((pattern) => pattern.test(path)))
    return cipher === null ? shop : gateway('shop_cipher is not allowed here.')
  if (cipher === null) return refuse(106013, 'shop_cipher is missing.')
  return cipher === shop.cipher ? shop : refuse(101000, 'The token does not match the shop.')
}

/** One code with many meanings; only the words tell them apart. */
function gateway(message: string): Refused {
  return refuse(36009004, message, 401)
}
