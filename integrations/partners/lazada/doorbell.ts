/** Lazada's pushes. The signature covers our app key and the raw bytes; what a push says is only where to look. */
import { createHash } from 'node:crypto'
import { parseJson } from '../../http.ts'
import type { About, Doorbell, Heard, Knock } from '../contract.ts'
import { sameSecret } from '../secret.ts'
import type { LazadaSettings } from './settings.ts'
import { signPush } from './sign.ts'
import { push as pushSchema } from './wire.ts'

const maxBytes = 1024 * 1024

export function createDoorbell(settings: LazadaSettings): Doorbell {
  return {
    hear: (knock) => hear(knock, settings),
    answer: { ok: { status: 200, body: '' }, refuse: { status: 401 }, withinMs: 500 },
  }
}

function hear(knock: Knock, settings: LazadaSettings): Heard {
  if (knock.body.byteLength > maxBytes) return { kind: 'refuse', reason: 'too_large' }
  const given = knock.headers.get('authorization') ?? ''
  if (!sameSecret(given, signPush(settings, knock.body))) return { kind: 'refuse', reason: 'signature' }
  const read = pushSchema.safeParse(parseJson(Buffer.from(knock.body).toString('utf8')))
  if (!read.success) return { kind: 'refuse', reason: 'malformed' }
  const { message_type: type, seller_id: sellerId, timestamp, data } = read.data
  return {
    kind: 'ring',
    remoteShopId: sellerId ?? idIn(data, 'seller_id'),
    key: createHash('sha256')
      .update(JSON.stringify([sellerId, type, data]))
      .digest('hex'),
    about: [aboutOf(type, data ?? {})],
    at: timestamp ? toDate(timestamp) : null,
  }
}

/** Some messages tell seconds, some milliseconds. */
function toDate(timestamp: number): Date {
  return new Date(timestamp > 100_000_000_000 ? timestamp : timestamp * 1000)
}

/** 0 order, 1 quality control, 3 made, 4 edited, 5 deleted, 6 low stock, 8 authorisation ends, 14 fulfilment. */
function aboutOf(type: number, data: Readonly<Record<string, unknown>>): About {
  const item = idIn(data, 'itemId') ?? idIn(data, 'item_id')
  const sale = typeof data.trade_order_id === 'number' ? String(data.trade_order_id) : data.trade_order_id
  if ((type === 0 || type === 14) && typeof sale === 'string' && sale !== '') return { kind: 'sale', id: sale }
  if ([1, 3, 4, 5, 6].includes(type) && item) return { kind: 'item', ref: item }
  if (type === 8) return { kind: 'access', what: 'ending' }
  return { kind: 'other', what: `type ${type}` }
}

function idIn(data: Readonly<Record<string, unknown>> | null | undefined, key: string): string | null {
  const value = data?.[key]
  return typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value)) ? String(value) : null
}
