/** Lazada with its simulator, for the cases. */
import { satang } from '#integrations/money.ts'
import type { Listing, Placing, Rules, Shop, Wish } from '#integrations/partners/contract.ts'
import { createLazada } from '#integrations/partners/lazada/index.ts'
import { createLazadaSimulator, type Item, type Switches } from '#integrations/simulators/lazada/index.ts'
import { type Bench, type CallKind, lacks, type Row, soon, valueIn } from './bench.ts'
import { createLazadaHand, createLazadaTill } from './lazada-hand.ts'
import { lazadaBell, lazadaCalls, lazadaLives, lazadaNames, lazadaSettings } from './lazada-names.ts'
import { createRoom, refuseNetwork } from './room.ts'
import type { Spoil, Tells } from './spoil.ts'
import { listing } from './wish.ts'
import { createClock } from './world.ts'

const base = 'http://simulators.test/lazada'
const kinds = new Map(Object.entries(lazadaCalls).map(([kind, call]) => [call, kind as CallKind]))

const tells: Tells = {
  kindOf: ({ pathname }) => kinds.get(pathname.replace('/lazada/rest/', '').replaceAll('/', '.')) ?? 'other',
  nothingFound: () => Response.json({ code: '0', data: { total_products: 0, products: [] }, request_id: 'none' }),
}

/** A connected shop with an empty shelf. */
export async function openLazadaBench(switches: Partial<Switches>, spoil?: Spoil): Promise<Bench> {
  const clock = createClock()
  const simulator = createLazadaSimulator({ dataDir: null, baseUrl: base, now: clock.now, fetch: refuseNetwork })
  simulator.turn({ ...lazadaLives, ...switches })
  const room = createRoom({
    base: { api: `${base}/rest`, auth: `${base}/rest`, consent: `${base}/oauth/authorize` },
    clock,
    simulator,
    tells,
    create: (world, { key = lazadaSettings.appSecret, timeoutMs = 20_000 }) =>
      createLazada({ ...lazadaSettings, appSecret: key }, world, { timeoutMs }),
    spoil,
  })
  const partner = room.make()
  const { shelf, access } = partner
  if (!shelf || !access) throw new Error('Lazada has both')
  const id = simulator.sellers()[0]?.id ?? 0
  const names = lazadaNames(switches)
  const callback = names.access?.callback(simulator.consent(id), 's') ?? lacks('lazada', 'access')
  const [first] = valueIn(await access.open(callback, 's', soon())).shops
  if (!first) throw new Error('no shop')
  const shop: Shop = { id: 'shop-1', partner: 'lazada', remoteId: first.remoteId, settings: first.settings }
  room.world.vault.put(shop, first.tokens)
  let rules: Rules | null = null

  return {
    partner,
    shelf,
    shop,
    world: room.world,
    reached: room.reached,
    between: room.between,
    ctx: room.ctx,
    another: room.make,
    async wish(change: Partial<Listing> = {}, placing: Partial<Placing> = {}): Promise<Wish> {
      const where = { ...lazadaPlacing, ...placing }
      const known =
        rules && placing.categoryId === undefined ? rules : valueIn(await shelf.rules(shop, where.categoryId, soon()))
      if (placing.categoryId === undefined) rules = known
      return { listing: { ...listing, ...change }, placing: where, rules: known }
    },
    rows: async () =>
      simulator
        .rows()
        .filter((item) => item.status !== 'Deleted')
        .map(toRow),
    seen: () =>
      simulator
        .calls()
        .map(({ call, timestamp, sign, body }) => ({ kind: kinds.get(call) ?? 'other', timestamp, sign, body })),
    play: (trick, { on, times = 1, after = 0, storeFirst = false }) =>
      simulator.fail({ ...trick, call: lazadaCalls[on], times, after, storeFirst }),
    hand: createLazadaHand(simulator, id, switches.warehouses ?? 1),
    till: createLazadaTill(simulator),
    names,
    bell: lazadaBell,
  }
}

function toRow(item: Item): Row {
  const { name = '', description = '', ...attributes } = item.attributes
  const { saleProps, parcel, categoryId, withheld, occupied } = item
  return {
    id: String(item.id),
    ourId: item.sku,
    title: name,
    story: description,
    price: satang(BigInt(item.satang)),
    stock: item.sellable,
    photos: item.images,
    state: stateOf(item),
    rest: JSON.stringify({ attributes, saleProps, parcel, categoryId, withheld, occupied }),
  }
}

/** A change under review leaves what was live on sale. */
function stateOf({ status, visible }: Item): Row['state'] {
  if (status === 'Deleted') return 'deleted'
  if (status === 'Suspended') return 'refused'
  if (status === 'Pending QC' && !visible) return 'in_review'
  return visible ? 'live' : 'hidden'
}

const lazadaPlacing: Placing = {
  categoryId: '20201',
  attributes: { material: ['Cotton'] },
  brandId: null,
  logistics: [],
  locationId: null,
}
