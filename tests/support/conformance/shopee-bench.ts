/** Shopee with its simulator, for the cases. */
import { createHmac } from 'node:crypto'
import { baht } from '#integrations/money.ts'
import type { Listing, Placing, Rules, Shop, Wish } from '#integrations/partners/contract.ts'
import { createShopee } from '#integrations/partners/shopee/index.ts'
import { signCall, signPush } from '#integrations/partners/shopee/sign.ts'
import {
  createShopeeSimulator,
  demoApp,
  type Item,
  type ShopeeSimulator,
  type Switches,
} from '#integrations/simulators/shopee/index.ts'
import { type Bench, type CallKind, type Hand, photo, type Row, valueIn } from './bench.ts'
import { knownCodes } from './shopee-codes.ts'
import { callVectors, pushAddress, pushVectors, vectorKey } from './shopee-vectors.ts'
import { createWorld, type TestWorld } from './world.ts'

const base = 'http://simulators.test/shopee'
const shopeeBase = { api: base, consent: `${base}/auth`, web: base }
export const shopeeSettings = {
  ...demoApp,
  redirectUrl: 'https://yaan.example/desk/partners/shopee/callback',
  pushUrl: 'https://yaan.example/hooks/shopee',
}

const calls: Readonly<Record<CallKind, string>> = {
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
const kinds = new Map(Object.entries(calls).map(([kind, call]) => [call, kind as CallKind]))

export type MakePartner = typeof createShopee

/** A connected shop with an empty shelf. `make` may be a spoilt adapter. */
export async function openShopeeBench(
  switches: Partial<Switches> = {},
  make: MakePartner = createShopee,
): Promise<Bench> {
  const clock = createWorld(shopeeBase, fetch).clock
  const simulator = createShopeeSimulator({ dataDir: null, baseUrl: base, now: clock.now, fetch: refuseNetwork })
  simulator.turn(switches)
  const world = createWorld(shopeeBase, (input, init) => simulator.fetch(new Request(input, init)), clock)
  const partner = make(shopeeSettings, world)
  const { access, shelf } = partner
  if (!access || !shelf) throw new Error('Shopee has both')
  const shop = await connect(simulator, world, make)
  let rules: Rules | null = null

  return {
    partner,
    shelf,
    shop,
    world,
    async wish(change = {}, placing = {}): Promise<Wish> {
      const where = { ...shopeePlacing, ...placing }
      const known =
        rules && placing.categoryId === undefined ? rules : valueIn(await shelf.rules(shop, where.categoryId, soon()))
      if (placing.categoryId === undefined) rules = known
      return { listing: { ...listing, ...change }, placing: where, rules: known }
    },
    ctx: (change = {}) => ({
      operation: 'job-1',
      firstTriedAt: clock.now(),
      attempt: 1,
      known: null,
      signal: soon(),
      ...change,
    }),
    another: (change = {}) => {
      const key = change.key ?? shopeeSettings.key
      const tuning = { timeoutMs: change.timeoutMs ?? 20_000 }
      return make({ ...shopeeSettings, key }, { ...world, ...change.world }, tuning)
    },
    rows: async () =>
      simulator
        .rows()
        .filter((item) => !item.status.endsWith('_DELETE'))
        .map(toRow),
    seen: () =>
      simulator
        .calls()
        .map(({ call, timestamp, sign, body }) => ({ kind: kinds.get(call) ?? 'other', timestamp, sign, body })),
    play: (trick, { on, times = 1, after = 0, storeFirst = false }) =>
      simulator.fail({ ...trick, call: calls[on], times, after, storeFirst }),
    hand: createHand(simulator, Number(shop.remoteId)),
    names: {
      throttle: { kind: 'code', error: 'error_rate_limit', message: 'too many requests' },
      quota: { kind: 'code', error: 'error_limit', message: 'daily total of the app' },
      quotaOver: (now) =>
        new Date(`${new Date(now.getTime() + 8 * 3_600_000 + 86_400_000).toISOString().slice(0, 10)}T00:00:00+08:00`),
      expired: { kind: 'code', error: 'invalid_acceess_token', message: 'Invalid access_token.' },
      duplicate: { kind: 'code', error: 'product.error_repeated_mtsku', message: 'similar product exists' },
      refusals: knownCodes,
      deadCategory: '999999',
      groupCategory: '100002',
      signPush: (body, key = shopeeSettings.pushKey) =>
        createHmac('sha256', key).update(`${shopeeSettings.pushUrl}|${body}`).digest('hex'),
      vectors: [
        ...callVectors.map(({ sign, ...call }) => ({ made: signCall(vectorKey, call), printed: sign })),
        ...pushVectors.map(({ sign, body }) => ({
          made: signPush(vectorKey, pushAddress, Buffer.from(body)),
          printed: sign,
        })),
      ],
      liveHost: 'https://partner.shopeemobile.com',
      liveKey: '57615053704d6470644f554a78656d50484143644964436a5568777544524579',
    },
  }
}

async function connect(simulator: ShopeeSimulator, world: TestWorld, make: MakePartner): Promise<Shop> {
  const { access } = make(shopeeSettings, world)
  if (!access) throw new Error('no access part')
  const id = simulator.shops()[0]?.id ?? 0
  const callback = new URL(`${shopeeSettings.redirectUrl}?code=${simulator.consent(id)}&shop_id=${id}&state=s`)
  const opened = valueIn(await access.open(callback, 's', soon()))
  const [first] = opened.shops
  if (!first) throw new Error('no shop')
  const shop: Shop = { id: 'shop-1', partner: 'shopee', remoteId: first.remoteId, settings: first.settings }
  world.vault.put(shop, first.tokens)
  return shop
}

function createHand(simulator: ShopeeSimulator, shopId: number): Hand {
  const states = { live: 'NORMAL', hidden: 'UNLIST' } as const
  return {
    edit(id, { title, baht: price, stock, photos, state }) {
      const change: Partial<Item> = {
        ...(title === undefined ? {} : { name: title }),
        ...(price === undefined ? {} : { price }),
        ...(stock === undefined ? {} : { stock }),
        ...(photos === undefined ? {} : { images: [...photos] }),
        ...(state === undefined ? {} : { status: states[state] }),
      }
      simulator.edit(Number(id), change)
    },
    remove: (id) => simulator.remove(Number(id)),
    postpone: (id) => simulator.edit(Number(id), { stock: 1 }, 3600),
    add: ({ ourId = '', title = 'ของร้านเอง ทำเอง' }) =>
      String(simulator.addByHand({ shopId, sku: ourId, name: title }).id),
    ban: (id, reason) => simulator.ban(Number(id), reason, ''),
    review: (id, verdict) => simulator.review(Number(id), verdict),
    promote: (id, reserved) => simulator.promote(Number(id), reserved),
    reviewsNew: (on) => simulator.turn({ reviewsNew: on }),
    searchLag: (seconds) => simulator.turn({ searchLagSeconds: seconds }),
    rewrites: (on) => simulator.turn({ rewrites: on }),
    warnNextCreate: (text) =>
      simulator.fail({ call: calls.create, times: 1, kind: 'reshape', change: (body) => ({ ...body, warning: text }) }),
    disconnect: () => simulator.disconnect(shopId),
    endConsent: () => simulator.endConsent(shopId),
    accessSeconds: (accessSeconds) => simulator.turn({ accessSeconds }),
    drift: simulator.drift,
    consentCode: () => simulator.consent(shopId),
    busiest: simulator.busiest,
    forgetTricks: simulator.clearFaults,
  }
}

const rowStates = {
  NORMAL: 'live',
  UNLIST: 'hidden',
  REVIEWING: 'in_review',
  BANNED: 'refused',
  SELLER_DELETE: 'deleted',
  SHOPEE_DELETE: 'deleted',
} as const

function toRow(item: Item): Row {
  const { attributes, brand, logistics, weight, dimension, condition, categoryId } = item
  return {
    id: String(item.id),
    ourId: item.sku,
    title: item.name,
    story: item.description,
    baht: item.price,
    stock: item.stock,
    photos: item.images,
    state: rowStates[item.status],
    rest: JSON.stringify({ attributes, brand, logistics, weight, dimension, condition, categoryId }),
  }
}

export const listing: Listing = {
  id: 'yn-7f3k9',
  revision: 1n,
  words: {
    th: {
      title: 'ผ้าขาวม้าทอมือ ชุมชนบ้านครัว',
      story: 'ป้าสมใจ (ตัวอย่าง) ทอผ้าริมคลองมาสี่สิบปี ผืนนี้ใช้เวลาสามวัน\n\nสีครามจากต้นหม้อ ล้างแล้วยิ่งนุ่ม',
    },
    en: null,
  },
  tags: ['ผ้าขาวม้า', 'บ้านครัว'],
  brand: null,
  producerId: 'maker-1',
  condition: 'new',
  price: baht(350),
  sellable: 7,
  weightGrams: 400,
  sizeMm: { length: 300, width: 200, height: 50 },
  photos: [photo('a'), photo('b')],
  page: 'https://yaan.example/p/7f3k9/pha-khao-ma',
}

const shopeePlacing: Placing = {
  categoryId: '100201',
  attributes: { '100134': ['4101'] },
  brandId: '0',
  logistics: ['70021'],
  locationId: null,
}

/** Long past what any case needs, so that a hanging one ends. */
function soon(): AbortSignal {
  return AbortSignal.timeout(30_000)
}

async function refuseNetwork(): Promise<Response> {
  throw new Error('no network in tests')
}
