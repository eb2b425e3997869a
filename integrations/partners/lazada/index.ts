/** Lazada Thailand as a partner. Facts and their sources: open.lazada.com. */
import { createLanes } from '../../gate.ts'
import { checkWish } from '../check.ts'
import type { Partner, Shelf, World } from '../contract.ts'
import { createAccess } from './access.ts'
import { createCaller } from './call.ts'
import { lazadaCapabilities } from './capabilities.ts'
import { readCategories } from './category.ts'
import { createDoorbell } from './doorbell.ts'
import type { Inside } from './inside.ts'
import { fetchRemote, follow, sweep } from './look.ts'
import { createOrders } from './order.ts'
import { publish } from './publish.ts'
import { readRules } from './rule.ts'
import { parseLazadaSettings } from './settings.ts'
import { updatePrice, updateStock } from './stock.ts'
import { toText } from './to-theirs.ts'
import { unpublish } from './unpublish.ts'

export interface LazadaTuning {
  /** How long one call may take. */
  readonly timeoutMs: number
}

/** Throws when the settings do not hold together (missing, malformed, demo keys beside a real host or the reverse). */
export function createLazada(
  raw: Readonly<Record<string, string | undefined>>,
  world: World,
  tuning: LazadaTuning = { timeoutMs: 20_000 },
): Partner {
  const settings = parseLazadaSettings(raw, world.base.api ?? '')
  const caller = createCaller({ settings, world, timeoutMs: tuning.timeoutMs })
  const inside: Inside = { caller, world, inLane: createLanes() }
  return {
    id: 'lazada',
    capabilities: lazadaCapabilities,
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
    validate: (wish) => checkWish('lazada', lazadaCapabilities, wish),
    publish: (shop, wish, ctx) => publish(inside, shop, wish, ctx),
    follow: (shop, ticket, signal) => follow({ inside, shop, signal }, ticket),
    updateStock: (shop, changes, ctx) => updateStock(inside, shop, changes, ctx),
    updatePrice: (shop, changes, ctx) => updatePrice(inside, shop, changes, ctx),
    unpublish: (shop, refs, how, ctx) => unpublish(inside, shop, refs, { how, ctx }),
    fetchRemote: (shop, by, signal) => fetchRemote({ inside, shop, signal }, by),
    sweep: (shop, since, signal) => sweep({ inside, shop, signal }, since),
  }
}
