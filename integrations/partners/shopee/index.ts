/** Shopee Thailand as a partner. Facts and their sources: open.shopee.com, API v2. */
import { createLanes } from '../../gate.ts'
import { checkWish } from '../check.ts'
import type { Partner, Shelf, World } from '../contract.ts'
import { createAccess } from './access.ts'
import { createCaller } from './call.ts'
import { shopeeCapabilities } from './capabilities.ts'
import { readCategories } from './category.ts'
import { createDoorbell } from './doorbell.ts'
import type { Inside } from './inside.ts'
import { fetchRemote, follow, sweep } from './look.ts'
import { createOrders } from './orders.ts'
import { publish } from './publish.ts'
import { readRules } from './rule.ts'
import { parseShopeeSettings } from './settings.ts'
import { updatePrice, updateStock } from './stock.ts'
import { toText } from './to-theirs.ts'
import { unpublish } from './unpublish.ts'

export interface ShopeeTuning {
  /** How long one call may take. */
  readonly timeoutMs: number
}

/** Throws when the settings do not hold together (missing, malformed, demo keys beside a real host or the reverse). */
export function createShopee(
  raw: Readonly<Record<string, string | undefined>>,
  world: World,
  tuning: ShopeeTuning = { timeoutMs: 20_000 },
): Partner {
  const settings = parseShopeeSettings(raw, world.base.api ?? '')
  const caller = createCaller({ settings, world, timeoutMs: tuning.timeoutMs })
  const inside: Inside = { caller, world, inLane: createLanes() }
  return {
    id: 'shopee',
    capabilities: shopeeCapabilities,
    access: createAccess(world, settings, caller),
    keys: null,
    shelf: createShelf(inside),
    feed: null,
    orders: createOrders(inside),
    doorbell: createDoorbell(settings),
  }
}

function createShelf(inside: Inside): Shelf {
  return {
    categories: (shop, like, signal) => readCategories({ inside, shop, signal }, like),
    rules: (shop, categoryId, signal) => readRules({ inside, shop, signal }, categoryId),
    preview: (listing, rules) => toText({ listing, rules }),
    validate: (wish) => checkWish('shopee', shopeeCapabilities, wish),
    publish: (shop, wish, ctx) => publish(inside, shop, wish, ctx),
    follow: (shop, ticket, signal) => follow({ inside, shop, signal }, ticket),
    updateStock: (shop, changes, ctx) => updateStock(inside, shop, changes, ctx),
    updatePrice: (shop, changes, ctx) => updatePrice(inside, shop, changes, ctx),
    unpublish: (shop, refs, how, ctx) => unpublish(inside, shop, refs, { how, ctx }),
    fetchRemote: (shop, by, signal) => fetchRemote({ inside, shop, signal }, by),
    sweep: (shop, since, signal) => sweep({ inside, shop, signal }, since),
  }
}
