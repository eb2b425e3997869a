/** MyShop's own words for the cases, and its messages signed by code that is not the adapter's. */
import { createHmac } from 'node:crypto'
import { hookOf, signPush } from '#integrations/partners/line/sign.ts'
import { demoShop, type Switches } from '#integrations/simulators/myshop/index.ts'
import type { Bell, Message } from './bell.ts'
import type { CallKind } from './bench.ts'
import { pushVectors, vectorSecret } from './line-vectors.ts'
import type { Names } from './names.ts'

/** Calls by the names of the stand-in; kinds that MyShop has not are asked for by nobody. */
export const lineCalls: Readonly<Record<CallKind, string>> = {
  create: 'products.create',
  update: 'products.update',
  price: 'products.prices',
  stock: 'variants.update',
  hide: 'products.hide',
  delete: 'products.delete',
  read: 'products.read',
  search: 'products.search',
  upload: 'pictures.fetch',
  renew: 'none',
  exchange: 'none',
  check: 'products.list',
  any: '*',
}

const refusal = (status: number, message: string, code: string) => ({
  trick: { kind: 'code', error: String(status), message } as const,
  remoteCode: `${status} ${code}`,
})

export function lineNames({ rehosts = true }: Partial<Switches>): Names {
  return {
    vectors: pushVectors.map(({ body, sign }) => ({
      made: signPush(hookOf('base64', vectorSecret), Buffer.from(body)),
      printed: sign,
    })),
    access: null,
    clock: null,
    throttles: [{ trick: { kind: 'code', error: '429', message: 'Too many requests' }, ms: 60_000 }],
    quota: null,
    duplicate: { kind: 'code', error: '409', message: 'Conflict' },
    forbidden: { kind: 'code', error: '403', message: 'No permission' },
    forbiddenAs: 'unauthorised',
    knowsOurPhotos: !rehosts,
    refusals: [
      refusal(400, 'name is not allowed', 'BAD_REQUEST'),
      refusal(401, 'The API key is not valid', 'UNAUTHORIZED'),
      refusal(403, 'No permission', 'FORBIDDEN'),
      refusal(404, 'The product does not exist', 'NOT_FOUND'),
      refusal(409, 'A promotion is running', 'CONFLICT'),
      refusal(429, 'Too many requests', 'TOO_MANY_REQUESTS'),
      refusal(500, 'Internal error', 'INTERNAL_ERROR'),
    ],
    unheard: { kind: 'code', error: '422', message: 'ไม่เคยมีมาก่อน' },
    deadCategory: '999999',
    groupCategory: 'everything',
    attributes: null,
    reviews: false,
    withoutField: ({ totalRow: _, ...rest }) => rest,
    sentFields: (body) => Object.keys(JSON.parse(body) as object).map((key) => (key === 'name' ? 'title' : key)),
    demoKey: demoShop.apiKey,
    liveKey: 'b7d1c64ef0a94c3f8a52',
    liveHost: 'https://developers-oaplus.line.biz/myshop/v1',
    secrets: [demoShop.apiKey, demoShop.hookSecret],
  }
}

export function lineBell({ hookSign = 'base64_secret' }: Partial<Switches>): Bell {
  const written = hookSign === 'hex_key' ? 'hex' : 'base64'
  const agreed = hookSign === 'hex_key' ? demoShop.apiKey : demoShop.hookSecret
  const sign = (body: string, key: string) => createHmac('sha256', key).update(body).digest(written)
  const knock: Bell['knock'] = (body, { key = agreed } = {}) => ({
    method: 'POST',
    url: 'https://yaan.example/hooks/line',
    headers: new Headers({ 'x-myshop-signature': sign(body, key) }),
    body: Buffer.from(body),
  })
  return {
    hooks: [
      { remoteId: '@somebody-else', secret: hookOf('base64', 'their-own-secret') },
      { remoteId: demoShop.oaId, secret: hookOf(written, agreed) },
    ],
    signature: { header: 'x-myshop-signature', written },
    coversAddress: false,
    knock,
    examples: [
      ...pushVectors.map(({ body }) => knock(body)),
      knock('{ "event": {"name":"ORDER.COMPLETED",  "timestamp":null}, "orderNumber":"1", "note":"ขอบคุณ / \\u0e01" }'),
    ],
    messages: {
      paid: (sale, at) =>
        message('ORDER.READY_TO_SHIP', new Date(at * 1000).toISOString(), `"${sale}"`, { kind: 'sale', id: sale }),
      item: null,
      accessEnded: null,
      unknown: message('CHAT.OPENED', '2026-11-21T09:30:00+07:00', 'null', { kind: 'other', what: 'CHAT.OPENED' }),
      big: message('ORDER.CANCELED', '2026-11-21T09:30:00+07:00', '12345678901234567891', {
        kind: 'sale',
        id: '12345678901234567891',
      }),
    },
    withinMs: 5000,
  }
}

/** An order as the message tells it: also what must not be believed. */
function message(name: string, timestamp: string, orderNumber: string, about: Message['about'][number]): Message {
  const told = '"orderStatus":"FINALIZED","paymentStatus":"PAID","shipmentStatus":"SHIPMENT_READY"'
  return {
    body: `{"event":{"name":"${name}","timestamp":"${timestamp}"},"orderNumber":${orderNumber},${told}}`,
    about: [about],
    remoteShopId: demoShop.oaId,
  }
}
