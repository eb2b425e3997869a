/** Shopee's pushes. The signature covers our address and the raw bytes; what a push says is only where to look. */
import { createHash } from 'node:crypto'
import { parseJson } from '../../http.ts'
import type { About, Doorbell, Heard, Knock } from '../contract.ts'
import { sameSecret } from '../secret.ts'
import type { ShopeeSettings } from './settings.ts'
import { signPush } from './sign.ts'
import { push as pushSchema } from './wire.ts'

const maxBytes = 1024 * 1024

export function createDoorbell(settings: ShopeeSettings): Doorbell {
  return {
    hear: (knock) => hear(knock, settings),
    answer: { ok: { status: 200, body: '' }, refuse: { status: 401 }, withinMs: 3000 },
  }
}

function hear(knock: Knock, { pushKey, pushUrl }: ShopeeSettings): Heard {
  if (knock.body.byteLength > maxBytes) return { kind: 'refuse', reason: 'too_large' }
  const given = knock.headers.get('authorization') ?? ''
  if (!sameSecret(given, signPush(pushKey, pushUrl, knock.body))) return { kind: 'refuse', reason: 'signature' }
  const read = pushSchema.safeParse(parseJson(Buffer.from(knock.body).toString('utf8')))
  if (!read.success) return { kind: 'refuse', reason: 'malformed' }
  const { code, shop_id: shopId, timestamp, data } = read.data
  const remoteShopId = shopId ?? idIn(data, 'shop_id')
  return {
    kind: 'ring',
    remoteShopId,
    key: createHash('sha256').update(`${remoteShopId} ${code} `).update(knock.body).digest('hex'),
    about: [aboutOf(code, data ?? {})],
    at: timestamp ? new Date(timestamp * 1000) : null,
  }
}

function aboutOf(code: number, data: Readonly<Record<string, unknown>>): About {
  const item = idIn(data, 'item_id')
  const sale = typeof data.ordersn === 'string' ? data.ordersn : null
  if (code === 2) return { kind: 'access', what: 'ended' }
  if (code === 12) return { kind: 'access', what: 'ending' }
  if ((code === 3 || code === 4) && sale) return { kind: 'sale', id: sale }
  if ([6, 7, 8, 9, 16].includes(code) && item) return { kind: 'item', ref: item }
  return { kind: 'other', what: `code ${code}` }
}

function idIn(data: Readonly<Record<string, unknown>> | null | undefined, key: string): string | null {
  const value = data?.[key]
  return typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value)) ? String(value) : null
}
