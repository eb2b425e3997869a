/** Shopee's own words, and its messages signed without the adapter. */
import { createHmac } from 'node:crypto'
import { signCall, signPush } from '#integrations/partners/shopee/sign.ts'
import { demoApp } from '#integrations/simulators/shopee/index.ts'
import type { Bell } from './bell.ts'
import type { CallKind } from './bench.ts'
import type { Names } from './names.ts'
import { knownCodes } from './shopee-codes.ts'
import { callVectors, pushAddress, pushVectors, vectorKey } from './shopee-vectors.ts'

export const shopeeSettings = {
  ...demoApp,
  redirectUrl: 'https://yaan.example/desk/partners/shopee/callback',
  pushUrl: 'https://yaan.example/hooks/shopee',
}

export const shopeeCalls: Readonly<Record<CallKind, string>> = {
  create: 'product.add_item',
  update: 'product.update_item',
  price: 'product.update_price',
  stock: 'product.update_stock',
  hide: 'product.unlist_item',
  delete: 'product.delete_item',
  read: 'product.get_item_base_info',
  search: 'product.search_item',
  upload: 'media_space.upload_image',
  renew: 'access_token.get',
  exchange: 'token.get',
  check: 'shop.get_shop_info',
  any: '*',
}

const hours = 3_600_000
const minutes = 60_000

export function shopeeNames(shopId: string): Names {
  return {
    vectors: [
      ...callVectors.map(({ sign, ...call }) => ({ made: signCall(vectorKey, call), printed: sign })),
      ...pushVectors.map(({ sign, body }) => ({
        made: signPush(vectorKey, pushAddress, Buffer.from(body)),
        printed: sign,
      })),
    ],
    access: {
      expired: { kind: 'code', error: 'invalid_acceess_token', message: 'Invalid access_token.' },
      lastsMs: 4 * hours,
      refreshOnce: true,
      codeMs: 10 * minutes,
      callback(code, state) {
        const url = new URL(`${shopeeSettings.redirectUrl}?code=${code}&shop_id=${shopId}`)
        if (state !== null) url.searchParams.set('state', state)
        return url
      },
    },
    clock: { works: [4 * minutes, -2 * minutes], refused: [6 * minutes] },
    throttles: [{ trick: { kind: 'code', error: 'error_rate_limit', message: 'too many requests' }, ms: minutes }],
    quota: {
      trick: { kind: 'code', error: 'error_limit', message: 'daily total of the app' },
      over: (now) => new Date(`${new Date(now.getTime() + 32 * hours).toISOString().slice(0, 10)}T00:00:00+08:00`),
    },
    duplicate: { kind: 'code', error: 'product.error_repeated_mtsku', message: 'similar product exists' },
    forbidden: { kind: 'code', error: 'error_seller_under_penalty', message: 'penalty' },
    refusals: knownCodes.map(({ code, message }) => ({
      trick: { kind: 'code', error: `product.${code}`, message },
      remoteCode: `product.${code}`,
    })),
    unheard: { kind: 'code', error: 'product.error_brand_new', message: 'ไม่เคยมีมาก่อน' },
    deadCategory: '999999',
    groupCategory: '100002',
    attributes: {
      mandatory: '100134',
      conditional: {
        open: { categoryId: '100131', attributes: { '100999': ['5003'], '100975': ['5102'] } },
        missing: '100974',
        closed: { categoryId: '100131', attributes: { '100999': ['5003'], '100975': ['5101'] } },
      },
      vanished: { categoryId: '100131', attributes: { '100999': ['5003'], '100975': ['9999'] } },
    },
    reviews: true,
    withoutField: ({ error: _, ...rest }) => rest,
    sentFields: (body) =>
      Object.keys(JSON.parse(body) as object)
        .filter((key) => key !== 'item_id')
        .map((key) => (key === 'item_name' ? 'title' : key)),
    demoKey: shopeeSettings.key,
    liveKey: vectorKey,
    liveHost: 'https://partner.shopeemobile.com',
    secrets: [shopeeSettings.key, shopeeSettings.pushKey],
  }
}

export const shopeeBell: Bell = {
  hooks: [],
  signature: { header: 'authorization', written: 'hex' },
  coversAddress: true,
  knock(body, { key = shopeeSettings.pushKey, address = shopeeSettings.pushUrl } = {}) {
    const sign = createHmac('sha256', key).update(`${address}|${body}`).digest('hex')
    return {
      method: 'POST',
      url: shopeeSettings.pushUrl,
      headers: new Headers({ authorization: sign }),
      body: Buffer.from(body),
    }
  },
  get examples() {
    return [
      '{"shop_id": 123, "code": 1,  "data": {"more": "ขอบคุณ / \\u0e01"}, "timestamp": 1470198856}',
      ...pushVectors.map(({ body }) => body),
    ].map((body) => shopeeBell.knock(body))
  },
  messages: {
    paid: (sale, at) => ({
      body: `{"shop_id":7,"code":3,"timestamp":${at},"data":{"ordersn":"${sale}","status":"READY_TO_SHIP","update_time":${at}}}`,
      about: [{ kind: 'sale', id: sale }],
      remoteShopId: '7',
    }),
    item: (item) => ({
      body: `{"shop_id":7,"code":16,"data":{"item_id":${item}}}`,
      about: [{ kind: 'item', ref: item }],
      remoteShopId: '7',
    }),
    accessEnded: {
      body: '{"code":2,"data":{"shop_id":7}}',
      about: [{ kind: 'access', what: 'ended' }],
      remoteShopId: '7',
    },
    unknown: {
      body: '{"shop_id":7,"code":99,"data":{}}',
      about: [{ kind: 'other', what: 'code 99' }],
      remoteShopId: '7',
    },
    big: {
      body: '{"shop_id":9007199254740993,"code":16,"data":{"item_id":12345678901234567891}}',
      about: [{ kind: 'item', ref: '12345678901234567891' }],
      remoteShopId: '9007199254740993',
    },
  },
  withinMs: 3000,
}
