/** TikTok Shop with its simulator, for the cases. */
import { satang } from '#integrations/money.ts'
import type { Placing, Rules, Shop } from '#integrations/partners/contract.ts'
import { createTiktok } from '#integrations/partners/tiktok/index.ts'
import { createTiktokSimulator, demoApp, type Product, type Switches } from '#integrations/simulators/tiktok/index.ts'
import { type Bench, type CallKind, lacks, type Row, soon, valueIn } from './bench.ts'
import { createRoom, refuseNetwork } from './room.ts'
import type { Spoil, Tells } from './spoil.ts'
import { createTiktokHand, createTiktokTill } from './tiktok-hand.ts'
import { tiktokBell, tiktokCalls, tiktokNames } from './tiktok-names.ts'
import { listing } from './wish.ts'
import { createClock } from './world.ts'

const base = 'http://simulators.test/tiktok'
const kinds = new Map(Object.entries(tiktokCalls).map(([kind, call]) => [call, kind as CallKind]))

const tells: Tells = {
  kindOf,
  nothingFound: () =>
    Response.json({ code: 0, message: 'Success', data: { products: [], next_page_token: '', total_count: 0 } }),
}

/** A connected shop with an empty shelf. The audit passes at once unless a case asks for reviews. */
export async function openTiktokBench(switches: Partial<Switches>, spoil?: Spoil): Promise<Bench> {
  const clock = createClock()
  const simulator = createTiktokSimulator({ dataDir: null, baseUrl: base, now: clock.now, fetch: refuseNetwork })
  // Cases jump past weeks; unpaid orders end when the till says so.
  simulator.turn({ auditSeconds: 0, unpaidSeconds: 365 * 86_400, ...switches })
  const room = createRoom({
    base: { api: base, auth: base, consent: `${base}/open/authorize`, web: base },
    clock,
    simulator,
    tells,
    create: (world, { key = demoApp.appSecret, timeoutMs = 20_000 }) =>
      createTiktok({ ...demoApp, appSecret: key }, world, { timeoutMs }),
    spoil,
  })
  const partner = room.make()
  const { shelf, access } = partner
  if (!shelf || !access) throw new Error('TikTok Shop has both')
  const shopId = simulator.shops()[0]?.id ?? ''
  const names = tiktokNames(switches)
  const callback = names.access?.callback(simulator.consent(shopId), 's') ?? lacks('tiktok', 'access')
  const [first] = valueIn(await access.open(callback, 's', soon())).shops
  if (!first) throw new Error('no shop')
  const shop: Shop = { id: 'shop-1', partner: 'tiktok', remoteId: first.remoteId, settings: first.settings }
  room.world.vault.put(shop, first.tokens)
  let usual: Rules | null = null

  return {
    partner,
    shelf,
    shop,
    world: room.world,
    reached: room.reached,
    between: room.between,
    ctx: room.ctx,
    another: room.make,
    async wish(change = {}, choices = {}) {
      const placing = { ...tiktokPlacing, ...choices }
      const isUsual = placing.categoryId === tiktokPlacing.categoryId
      const rules = (isUsual && usual) || valueIn(await shelf.rules(shop, placing.categoryId, soon()))
      if (isUsual) usual = rules
      return { listing: { ...listing, ...change }, placing, rules }
    },
    rows: async () =>
      simulator
        .rows()
        .filter(({ status }) => status !== 'DELETED')
        .map(toRow),
    seen: () =>
      simulator
        .calls()
        .map(({ call, timestamp, sign, body }) => ({ kind: kinds.get(call) ?? 'other', timestamp, sign, body })),
    play: (trick, { on, times = 1, after = 0, storeFirst = false }) =>
      simulator.fail({ ...trick, call: tiktokCalls[on], times, after, storeFirst }),
    hand: createTiktokHand(simulator, shopId),
    till: createTiktokTill(simulator),
    names,
    bell: tiktokBell,
  }
}

const rowStates = {
  DRAFT: 'hidden',
  PENDING: 'in_review',
  FAILED: 'refused',
  ACTIVATE: 'live',
  SELLER_DEACTIVATED: 'hidden',
  PLATFORM_DEACTIVATED: 'refused',
  FREEZE: 'refused',
  DELETED: 'deleted',
} as const

function toRow({ id, content, edited, skus, status }: Product): Row {
  const [sku, ...others] = skus
  if (!sku) throw new Error('a product without rows')
  const { title, description, images, ...rest } = content
  return {
    id,
    ourId: sku.sellerSku,
    title,
    story: description,
    price: satang(BigInt(Math.round(Number(sku.price) * 100))),
    stock: sku.available,
    photos: images,
    state: rowStates[status],
    rest: JSON.stringify({ rest, edited, sku: sku.id, others }),
  }
}

/** By path and method, as the papers name the calls. */
function kindOf({ pathname }: URL, method: string): CallKind | 'other' {
  const path = pathname.replace(/^\/tiktok/, '').replace(/\/\d{6}\//, '/')
  const found = paths.find(([shape]) => shape.test(`${method} ${path}`))
  return found?.[1] ?? 'other'
}

const paths: readonly (readonly [RegExp, CallKind])[] = [
  [/^POST \/product\/products$/, 'create'],
  [/\/partial_edit$/, 'update'],
  [/\/prices\/update$/, 'price'],
  [/\/inventory\/update$/, 'stock'],
  [/\/products\/deactivate$/, 'hide'],
  [/^DELETE \/product\/products$/, 'delete'],
  [/^GET \/product\/products\/\d+$/, 'read'],
  [/\/products\/search$/, 'search'],
  [/\/images\/upload$/, 'upload'],
  [/\/token\/refresh$/, 'renew'],
  [/\/token\/get$/, 'exchange'],
  [/\/authorization\/shops$/, 'check'],
]

const tiktokPlacing: Placing = {
  categoryId: '600001',
  attributes: { '100392': ['1001533'] },
  brandId: null,
  logistics: [],
  locationId: null,
}
