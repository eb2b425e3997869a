/** Lazada's own words, and its messages signed without the adapter. */
import { createHmac } from 'node:crypto'
import { signCall, signPush } from '#integrations/partners/lazada/sign.ts'
import { demoApp, type Switches } from '#integrations/simulators/lazada/index.ts'
import type { Bell } from './bell.ts'
import type { CallKind } from './bench.ts'
import { knownCodes } from './lazada-codes.ts'
import { callVectors, pushApp, pushVectors } from './lazada-vectors.ts'
import type { Names } from './names.ts'

export const lazadaSettings = { ...demoApp, redirectUrl: 'https://yaan.example/desk/partners/lazada/callback' }

export const lazadaCalls: Readonly<Record<CallKind, string>> = {
  create: 'product.create',
  update: 'product.update',
  price: 'product.price_quantity.update',
  stock: 'product.stock.sellable.update',
  hide: 'product.deactivate',
  delete: 'product.remove',
  read: 'product.item.get',
  search: 'products.get',
  upload: 'image.upload',
  renew: 'auth.token.refresh',
  exchange: 'auth.token.create',
  check: 'seller.get',
  any: '*',
}

const hours = 3_600_000
const minutes = 60_000

/** The life of an app that is online: thirty days, and half a year of consent. */
export const lazadaLives = { accessSeconds: 30 * 86_400, refreshSeconds: 180 * 86_400 }

export function lazadaNames({ refreshRotates = true }: Partial<Switches>): Names {
  return {
    signs: ['query'],
    vectors: [
      ...callVectors.map(({ secret, path, fields, sign }) => ({ made: signCall(secret, path, fields), printed: sign })),
      ...pushVectors.map(({ body, sign }) => ({ made: signPush(pushApp, Buffer.from(body)), printed: sign })),
    ],
    access: {
      expired: { kind: 'code', error: 'IllegalAccessToken', message: 'The access token is invalid' },
      lastsMs: lazadaLives.accessSeconds * 1000,
      codeMs: 30 * minutes,
      refreshOnce: refreshRotates,
      callback(code, state) {
        const url = new URL(`${lazadaSettings.redirectUrl}?code=${code}`)
        if (state !== null) url.searchParams.set('state', state)
        return url
      },
    },
    clock: { works: [110 * minutes, -110 * minutes], refused: [130 * minutes, -130 * minutes] },
    throttles: [
      {
        trick: { kind: 'code', error: 'ApiCallLimit', message: 'Too many calls, this ban will last 20 seconds' },
        ms: 20_000,
      },
      { trick: { kind: 'code', error: '901', message: 'The request is too frequent' }, ms: 1_000 },
    ],
    quota: {
      trick: { kind: 'code', error: 'AppApiCallLimit', message: 'Limit reached, this ban will last 36000 seconds' },
      over: (now) => new Date(now.getTime() + 10 * hours),
    },
    duplicate: { kind: 'code', error: '4135', message: 'E4135: outerId already exists, sell ID 4567' },
    forbidden: { kind: 'code', error: 'InsufficientPermission', message: 'No permission' },
    refusals: knownCodes.map(({ code, message }) => ({
      trick: { kind: 'code', error: code, message },
      remoteCode: code,
    })),
    unheard: { kind: 'code', error: '4999', message: 'ไม่เคยมีมาก่อน' },
    deadCategory: '999999',
    groupCategory: '20002',
    attributes: {
      mandatory: 'material',
      conditional: null,
      vanished: { categoryId: '20131', attributes: { shelf_life: ['9 years'] } },
    },
    reviews: true,
    withoutField: ({ code: _, ...rest }) => rest,
    sentFields,
    demoKey: lazadaSettings.appSecret,
    liveKey: '57615053704d6470644f554a78656d50',
    liveHost: 'https://api.lazada.co.th/rest',
    secrets: [lazadaSettings.appSecret],
  }
}

/** What a change names besides the numbers of item and SKU. */
function sentFields(body: string): readonly string[] {
  const { Request } = JSON.parse(body) as {
    Request: { Product: { Attributes: object; Skus: { Sku: object[] } } & Record<string, unknown> }
  }
  const { ItemId: _, Attributes, Skus, ...product } = Request.Product
  const named = [...Object.keys(product), ...Object.keys(Attributes), ...Skus.Sku.flatMap((sku) => Object.keys(sku))]
  return named.filter((name) => name !== 'SkuId').map((name) => (name === 'name' ? 'title' : name))
}

const sellerId = '100200300'

export const lazadaBell: Bell = {
  hooks: [],
  signature: { header: 'authorization', written: 'hex' },
  coversAddress: false,
  knock(body, { key = lazadaSettings.appSecret } = {}) {
    const sign = createHmac('sha256', key).update(`${lazadaSettings.appKey}${body}`).digest('hex')
    return {
      method: 'POST',
      url: 'https://yaan.example/hooks/lazada',
      headers: new Headers({ authorization: sign }),
      body: Buffer.from(body),
    }
  },
  get examples() {
    return [
      '{"seller_id": "100200300",  "message_type": 1, "data": {"itemId": 4567, "reason": "ขอบคุณ / \\u0e01"}, "timestamp": 1767225600, "site": "lazada_th"}',
      ...pushVectors.slice(1).map(({ body }) => body),
    ].map((body) => lazadaBell.knock(body))
  },
  messages: {
    paid: (sale, at) => ({
      body: `{"seller_id":"${sellerId}","message_type":0,"data":{"order_status":"pending","trade_order_id":"${sale}","trade_order_line_id":"9","status_update_time":${at}},"timestamp":${at}000,"site":"lazada_th"}`,
      about: [{ kind: 'sale', id: sale }],
      remoteShopId: sellerId,
    }),
    item: (item) => ({
      body: `{"seller_id":"${sellerId}","message_type":1,"data":{"itemId":${item},"status":"approved"},"timestamp":1767225600,"site":"lazada_th"}`,
      about: [{ kind: 'item', ref: item }],
      remoteShopId: sellerId,
    }),
    accessEnded: {
      body: `{"message_type":8,"data":{"seller_id":"${sellerId}"},"timestamp":1767225600,"site":"lazada_th"}`,
      about: [{ kind: 'access', what: 'ending' }],
      remoteShopId: sellerId,
    },
    unknown: {
      body: `{"seller_id":"${sellerId}","message_type":99,"data":{},"timestamp":1767225600,"site":"lazada_th"}`,
      about: [{ kind: 'other', what: 'type 99' }],
      remoteShopId: sellerId,
    },
    big: {
      body: '{"seller_id":9007199254740993,"message_type":4,"data":{"itemId":12345678901234567891},"timestamp":1767225600}',
      about: [{ kind: 'item', ref: '12345678901234567891' }],
      remoteShopId: '9007199254740993',
    },
  },
  withinMs: 500,
}
