/** Shopee with its simulator, for the cases. */

import { satang } from '#integrations/money.ts'
import type { Listing, Placing, Rules, Shop, Wish } from '#integrations/partners/contract.ts'
import { createShopee } from '#integrations/partners/shopee/index.ts'
import { createShopeeSimulator, type Item, type Switches } from '#integrations/simulators/shopee/index.ts'
import { type Bench, type CallKind, lacks, type Row, soon, valueIn } from './bench.ts'
import { createRoom, refuseNetwork } from './room.ts'
import { createShopeeHand, createShopeeTill } from './shopee-hand.ts'
import { shopeeBell, shopeeCalls, shopeeNames, shopeeSettings } from './shopee-names.ts'
import type { Spoil, Tells } from './spoil.ts'
import { listing } from './wish.ts'
import { createClock } from './world.ts'

const base = 'http://simulators.test/shopee'
const kinds = new Map(Object.entries(shopeeCalls).map(([kind, call]) => [call, kind as CallKind]))

const tells: Tells = {
  kindOf: ({ pathname }) => kinds.get(pathname.split('/').slice(-2).join('.')) ?? 'other',
  nothingFound: () => Response.json({ error: '', response: { item_id_list: [] } }),
}

/** A connected shop with an empty shelf. */
export async function openShopeeBench(switches: Partial<Switches>, spoil?: Spoil): Promise<Bench> {
  const clock = createClock()
  const simulator = createShopeeSimulator({ dataDir: null, baseUrl: base, now: clock.now, fetch: refuseNetwork })
  simulator.turn(switches)
  const room = createRoom({
    base: { api: base, consent: `${base}/auth`, web: base },
    clock,
    simulator,
    tells,
    create: (world, { key = shopeeSettings.key, timeoutMs = 20_000 }) =>
      createShopee({ ...shopeeSettings, key }, world, { timeoutMs }),
    spoil,
  })
  const partner = room.make()
  const { shelf, access } = partner
  if (!shelf || !access) throw new Error('Shopee has both')
  const id = simulator.shops()[0]?.id ?? 0
  const names = shopeeNames(String(id))
  const callback = names.access?.callback(simulator.consent(id), 's') ?? lacks('shopee', 'access')
  const [first] = valueIn(await access.open(callback, 's', soon())).shops
  if (!first) throw new Error('no shop')
  const shop: Shop = { id: 'shop-1', partner: 'shopee', remoteId: first.remoteId, settings: first.settings }
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
      const where = { ...shopeePlacing, ...placing }
      const known =
        rules && placing.categoryId === undefined ? rules : valueIn(await shelf.rules(shop, where.categoryId, soon()))
      if (placing.categoryId === undefined) rules = known
      return { listing: { ...listing, ...change }, placing: where, rules: known }
    },
    rows: async () =>
      simulator
        .rows()
        .filter((item) => !item.status.endsWith('_DELETE'))
        .map((item) => toRow(item, simulator.available(item.id))),
    seen: () =>
      simulator
        .calls()
        .map(({ call, timestamp, sign, body }) => ({ kind: kinds.get(call) ?? 'other', timestamp, sign, body })),
    play: (trick, { on, times = 1, after = 0, storeFirst = false }) =>
      simulator.fail({ ...trick, call: shopeeCalls[on], times, after, storeFirst }),
    hand: createShopeeHand(simulator, id),
    till: createShopeeTill(simulator),
    names,
    bell: shopeeBell,
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

function toRow(item: Item, stock: number): Row {
  const { attributes, brand, logistics, weight, dimension, condition, categoryId } = item
  return {
    id: String(item.id),
    ourId: item.sku,
    title: item.name,
    story: item.description,
    price: satang(BigInt(Math.round(item.price * 100))),
    stock,
    photos: item.images,
    state: rowStates[item.status],
    rest: JSON.stringify({ attributes, brand, logistics, weight, dimension, condition, categoryId }),
  }
}

const shopeePlacing: Placing = {
  categoryId: '100201',
  attributes: { '100134': ['4101'] },
  brandId: '0',
  logistics: ['70021'],
  locationId: null,
}
