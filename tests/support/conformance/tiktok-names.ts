/** TikTok Shop's own words, and its messages signed without the adapter. */
import { createHash, createHmac } from 'node:crypto'
import { signCall, signPush } from '#integrations/partners/tiktok/sign.ts'
import { demoApp, type Switches } from '#integrations/simulators/tiktok/index.ts'
import type { Bell } from './bell.ts'
import type { CallKind } from './bench.ts'
import type { Names } from './names.ts'
import { knownCodes } from './tiktok-codes.ts'
import { callVectors, pushVector } from './tiktok-vectors.ts'

export const tiktokCalls: Readonly<Record<CallKind, string>> = {
  create: 'product.create',
  update: 'product.partial_edit',
  price: 'product.prices',
  stock: 'product.inventory',
  hide: 'product.deactivate',
  delete: 'product.delete',
  read: 'product.read',
  search: 'product.search',
  upload: 'images.upload',
  renew: 'token.refresh',
  exchange: 'token.get',
  check: 'authorization.shops',
  any: '*',
}

const hours = 3_600_000
const minutes = 60_000
const redirectUrl = 'https://yaan.example/desk/partners/tiktok/callback'
const code = (error: number, message = `refusal ${error}`) => ({ kind: 'code', error: String(error), message }) as const

export function tiktokNames(switches: Partial<Switches>): Names {
  return {
    signs: ['query', 'body'],
    vectors: [
      ...callVectors.map(({ sign, secret, ...call }) => ({ made: signCall(secret, call), printed: sign })),
      {
        made: signPush(pushVector.appKey, pushVector.secret, Buffer.from(pushVector.body)),
        printed: pushVector.sign,
      },
    ],
    access: {
      expired: code(105002, 'The access token is expired.'),
      lastsMs: 7 * 24 * hours,
      codeMs: 30 * minutes,
      refreshOnce: switches.refresh !== 'reusable',
      callback(given, state) {
        const url = new URL(`${redirectUrl}?app_key=${demoApp.appKey}&code=${given}`)
        if (state !== null) url.searchParams.set('state', state)
        return url
      },
    },
    clock: { works: [4 * minutes, -20_000], refused: [6 * minutes, -2 * minutes] },
    throttles: [
      { trick: code(36009002, 'Too many requests.'), ms: minutes },
      { trick: { ...code(36009002, 'Too many requests.'), headers: { 'retry-after': '20' } }, ms: 20_000 },
      { trick: code(12052109, 'Too many requests for this seller.'), ms: minutes },
    ],
    quota: null,
    duplicate: code(12052996, 'The external id is used already.'),
    forbidden: code(12052700, 'The seller is inactive.'),
    refusals: knownCodes.map(({ code: number, message }) => ({
      trick: code(number, message),
      remoteCode: String(number),
    })),
    unheard: code(12059999, 'ไม่เคยมีมาก่อน'),
    deadCategory: '699999',
    groupCategory: '600000',
    attributes: {
      mandatory: '100392',
      conditional: {
        open: { categoryId: '600103', attributes: { '100410': ['1003003'], '100411': ['1003102'] } },
        missing: '100412',
        closed: { categoryId: '600103', attributes: { '100410': ['1003003'], '100411': ['1003101'] } },
      },
      vanished: { categoryId: '600103', attributes: { '100410': ['1003003'], '100411': ['9999999'] } },
    },
    reviews: true,
    withoutField: ({ code: _, ...rest }) => rest,
    sentFields: (body) => Object.keys(JSON.parse(body) as object),
    demoKey: demoApp.appSecret,
    liveKey: '5c1f0e59af819ccb596b73e0cc6de07ac26f0363',
    liveHost: 'https://open-api.tiktokglobalshop.com',
    secrets: [demoApp.appSecret],
  }
}

const push = (type: number, data: string, { shop = '"7495540735365777507"', at = 1_763_683_200 } = {}) => {
  const id = BigInt(`0x${createHash('sha256').update(`${type} ${data} ${at}`).digest('hex').slice(0, 15)}`)
  return `{"type":${type},"tts_notification_id":"${id}","shop_id":${shop},"timestamp":${at},"data":${data}}`
}

export const tiktokBell: Bell = {
  hooks: [],
  signature: { header: 'authorization', written: 'hex' },
  coversAddress: false,
  knock(body, { key = demoApp.appSecret } = {}) {
    const sign = createHmac('sha256', key)
      .update(demoApp.appKey + body)
      .digest('hex')
    return {
      method: 'POST',
      url: 'https://yaan.example/hooks/tiktok',
      headers: new Headers({ authorization: sign }),
      body: Buffer.from(body),
    }
  },
  get examples() {
    const thai =
      '{"type": 5, "tts_notification_id": "7380066284010030891",  "shop_id": "7", "data": {"title": "ผ้าทอมือ / \\u0e01"}}'
    return [pushVector.body, thai].map((body) => tiktokBell.knock(body))
  },
  messages: {
    paid: (sale, at) => ({
      body: push(1, `{"order_id":"${sale}","order_status":"AWAITING_SHIPMENT","update_time":${at}}`, { at }),
      about: [{ kind: 'sale', id: sale }],
      remoteShopId: '7495540735365777507',
    }),
    item: (item) => ({
      body: push(5, `{"product_id":"${item}","status":"ACTIVATE"}`),
      about: [{ kind: 'item', ref: item }],
      remoteShopId: '7495540735365777507',
    }),
    accessEnded: {
      body: push(6, '{"message":"disconnected"}'),
      about: [{ kind: 'access', what: 'ended' }],
      remoteShopId: '7495540735365777507',
    },
    unknown: {
      body: push(99, '{}'),
      about: [{ kind: 'other', what: 'type 99' }],
      remoteShopId: '7495540735365777507',
    },
    big: {
      body: push(37, '{"product_id":12345678901234567891}', { shop: '9007199254740993' }),
      about: [{ kind: 'item', ref: '12345678901234567891' }],
      remoteShopId: '9007199254740993',
    },
  },
  withinMs: 3000,
}
