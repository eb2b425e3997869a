/** LINE MyShop with its simulator, for the cases. */
import { satang } from '#integrations/money.ts'
import type { Placing, Shop } from '#integrations/partners/contract.ts'
import { createLine } from '#integrations/partners/line/index.ts'
import { createMyShopSimulator, demoShop, type Product, type Switches } from '#integrations/simulators/myshop/index.ts'
import { type Bench, type CallKind, type Row, soon, valueIn } from './bench.ts'
import { createLineHand, createLineTill } from './line-hand.ts'
import { lineBell, lineCalls, lineNames } from './line-names.ts'
import { createRoom } from './room.ts'
import type { Spoil, Tells } from './spoil.ts'
import { listing } from './wish.ts'
import { createClock } from './world.ts'

const base = 'http://simulators.test/myshop'
const kinds = new Map(Object.entries(lineCalls).map(([kind, call]) => [call, kind as CallKind]))

const tells: Tells = {
  kindOf,
  nothingFound: () => Response.json({ currentPage: 1, data: [], perPage: 100, totalPage: 0, totalRow: 0 }),
}

/** A connected shop with an empty shelf. */
export async function openLineBench(switches: Partial<Switches>, spoil?: Spoil): Promise<Bench> {
  const clock = createClock()
  const simulator = createMyShopSimulator({ dataDir: null, baseUrl: base, now: clock.now, fetch: pictures })
  // The clock stands still while a case calls hundreds of times, and jumps past weeks; orders end when the till says so.
  simulator.turn({ rates: false, expireSeconds: 365 * 86_400, ...switches })
  const room = createRoom({
    base: { api: `${base}/v1`, web: base },
    clock,
    simulator,
    tells,
    create: (world, { timeoutMs = 20_000 }) => createLine({ photos: 'public' }, world, { timeoutMs }),
    spoil,
  })
  const partner = room.make()
  const { shelf, keys } = partner
  if (!shelf || !keys) throw new Error('MyShop has both')
  const typed = {
    account: demoShop.oaId,
    apiKey: demoShop.apiKey,
    hookSecret: demoShop.hookSecret,
    categories: '1201 ผ้าทอ, 1203 ของใช้',
    weightUnit: switches.weightUnit ?? '',
    signing: switches.hookSign === 'hex_key' ? 'hex' : '',
  }
  const [first] = valueIn(await keys.open(typed, soon())).shops
  if (!first) throw new Error('no shop')
  const shop: Shop = { id: 'shop-1', partner: 'line', remoteId: first.remoteId, settings: first.settings }
  room.world.vault.put(shop, first.tokens)
  const shopId = simulator.shops()[0]?.id ?? 0

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
      const placing = { ...linePlacing, ...choices }
      const rules = valueIn(await shelf.rules(shop, placing.categoryId, soon()))
      return { listing: { ...listing, ...change }, placing, rules }
    },
    rows: async () =>
      simulator
        .rows()
        .filter(({ deleted }) => !deleted)
        .map(toRow),
    seen: () =>
      simulator.calls().map(({ call, key, body }) => ({
        kind: kinds.get(call) ?? 'other',
        timestamp: '',
        sign: key,
        body,
      })),
    play: (trick, { on, times = 1, after = 0, storeFirst = false }) =>
      simulator.fail({ ...trick, call: lineCalls[on], times, after, storeFirst }),
    hand: createLineHand(simulator, shopId),
    till: createLineTill(simulator, shopId),
    names: lineNames(switches),
    bell: lineBell(switches),
  }
}

function toRow({ id, name, description, pictures, shown, code, brand, categoryId, variants }: Product): Row {
  const [variant] = variants
  if (!variant) throw new Error('a product without variants')
  const { sku, price, onHand, reserved, ready, weight, discountedPrice } = variant
  return {
    id: String(id),
    ourId: sku,
    title: name,
    story: description,
    price: satang(BigInt(Math.round(price * 100))),
    stock: onHand - reserved - ready,
    photos: pictures.map(({ file }) => file),
    state: shown ? 'live' : 'hidden',
    rest: JSON.stringify({ code, brand, categoryId, weight, discountedPrice, variants: variants.length }),
  }
}

/** By path and method, as the papers name the calls. */
function kindOf({ pathname, searchParams }: URL, method: string): CallKind | 'other' {
  const [what = '', id, end, last] = pathname.split('/v1/')[1]?.split('/') ?? []
  if (what !== 'products') return 'other'
  if (!id) {
    if (method === 'POST') return 'create'
    return searchParams.has('skus') ? 'search' : searchParams.has('ids') ? 'read' : 'check'
  }
  if (method === 'DELETE') return 'delete'
  if (last === 'hide') return 'hide'
  const patches: Readonly<Record<string, CallKind>> = { prices: 'price', variant: 'stock' }
  return method === 'PATCH' ? (end === undefined ? 'update' : (patches[end] ?? 'other')) : 'other'
}

/** Our own pictures, as they lie at their public addresses. */
async function pictures(input: string | URL | Request): Promise<Response> {
  const { hostname, pathname } = new URL(input instanceof Request ? input.url : input)
  if (hostname !== 'yaan.example') throw new Error('no network in tests')
  return new Response(new Uint8Array([0xff, 0xd8, ...Buffer.from(pathname)]))
}

const linePlacing: Placing = {
  categoryId: '1201',
  attributes: {},
  brandId: null,
  logistics: [],
  locationId: null,
}
