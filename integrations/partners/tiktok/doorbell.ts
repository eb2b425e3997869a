/** TikTok Shop's messages. The signature covers app key and raw bytes; what a message says is only where to look. */
import { parseJson } from '../../http.ts'
import type { About, Doorbell, Heard, Knock } from '../contract.ts'
import { sameSecret } from '../secret.ts'
import type { TiktokSettings } from './settings.ts'
import { signPush } from './sign.ts'
import { push as pushSchema } from './wire.ts'

const maxBytes = 1024 * 1024

/** Kinds of message by what they are about; the papers' list of numbers is not complete. */
const aboutSales = [1, 3, 4, 11, 12]
const aboutItems = [5, 37]

export function createDoorbell(settings: TiktokSettings): Doorbell {
  return {
    hear: (knock) => hear(knock, settings),
    answer: { ok: { status: 200, body: '' }, refuse: { status: 401 }, withinMs: 3000 },
  }
}

function hear(knock: Knock, { appKey, appSecret }: TiktokSettings): Heard {
  if (knock.body.byteLength > maxBytes) return { kind: 'refuse', reason: 'too_large' }
  const given = knock.headers.get('authorization') ?? ''
  if (!sameSecret(given, signPush(appKey, appSecret, knock.body))) return { kind: 'refuse', reason: 'signature' }
  const read = pushSchema.safeParse(parseJson(Buffer.from(knock.body).toString('utf8')))
  if (!read.success) return { kind: 'refuse', reason: 'malformed' }
  const { type, tts_notification_id: key, shop_id: shopId, timestamp, data } = read.data
  return {
    kind: 'ring',
    remoteShopId: shopId ?? null,
    key,
    about: [aboutOf(type, data ?? {})],
    at: timestamp ? new Date(timestamp * 1000) : null,
  }
}

function aboutOf(type: number, data: Readonly<Record<string, unknown>>): About {
  const [sale, item] = [idIn(data, 'order_id'), idIn(data, 'product_id')]
  if (type === 6) return { kind: 'access', what: 'ended' }
  if (type === 7) return { kind: 'access', what: 'ending' }
  if (aboutSales.includes(type) && sale) return { kind: 'sale', id: sale }
  if (aboutItems.includes(type) && item) return { kind: 'item', ref: item }
  return { kind: 'other', what: `type ${type}` }
}

function idIn(data: Readonly<Record<string, unknown>>, key: string): string | null {
  const value = data[key]
  return typeof value === 'number' || (typeof value === 'string' && /^\w{1,64}$/.test(value)) ? String(value) : null
}
