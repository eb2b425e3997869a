/**
 * LINE SHOPPING (MyShop, OA Plus, Thailand) as a partner. The least certain of all: its Swagger stands behind the seller's
 * console. What nobody could confirm is a switch of the stand-in, and the adapter holds in each position.
 */

import { ok } from '../../errors.ts'
import { createLanes } from '../../gate.ts'
import type { Partner, Shelf, World } from '../contract.ts'
import { createCaller } from './call.ts'
import { lineCapabilities } from './capabilities.ts'
import { createDoorbell } from './doorbell.ts'
import type { Inside } from './inside.ts'
import { createKeys } from './keys.ts'
import { fetchRemote, follow, sweep } from './look.ts'
import { createOrders } from './order.ts'
import { publish } from './publish.ts'
import { readCategories, readRules } from './rule.ts'
import { parseLineSettings } from './settings.ts'
import { updatePrice, updateStock } from './stock.ts'
import { toText } from './to-theirs.ts'
import { unpublish } from './unpublish.ts'
import { validate } from './validate.ts'

export interface LineTuning {
  /** How long one call may take. */
  readonly timeoutMs: number
}

/** Throws when the settings do not hold together. */
export function createLine(
  raw: Readonly<Record<string, string | undefined>>,
  world: World,
  tuning: LineTuning = { timeoutMs: 20_000 },
): Partner {
  const settings = parseLineSettings(raw, world.base.api ?? '')
  const caller = createCaller(world, tuning.timeoutMs)
  const inside: Inside = { caller, world, settings, inLane: createLanes() }
  return {
    id: 'line',
    capabilities: lineCapabilities,
    access: null,
    keys: createKeys(world, caller),
    shelf: createShelf(inside),
    feed: null,
    orders: createOrders(inside),
    doorbell: createDoorbell(),
  }
}

function createShelf(inside: Inside): Shelf {
  const { settings, world } = inside
  return {
    categories: async (shop, like) => ok(readCategories(shop, like)),
    rules: async (shop, categoryId) => ok(readRules(shop, categoryId, world.now())),
    preview: (listing, rules) => toText({ listing, rules }),
    validate: (wish) => validate(settings, wish),
    publish: (shop, wish, ctx) => publish(inside, shop, wish, ctx),
    follow: (shop, ticket, signal) => follow({ inside, shop, signal }, ticket),
    updateStock: (shop, changes, ctx) => updateStock(inside, shop, changes, ctx),
    updatePrice: (shop, changes, ctx) => updatePrice(inside, shop, changes, ctx),
    unpublish: (shop, refs, how, { signal }) => unpublish({ inside, shop, signal }, refs, how),
    fetchRemote: (shop, by, signal) => fetchRemote({ inside, shop, signal }, by),
    sweep: (shop, since, signal) => sweep({ inside, shop, signal }, since),
  }
}
