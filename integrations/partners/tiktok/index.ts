/** TikTok Shop Thailand as a partner. Facts and their sources: partner.tiktokshop.com, API 202309 and later. */
import { createLanes } from '../../gate.ts'
import type { Partner, Shelf, World } from '../contract.ts'
import { createAccess } from './access.ts'
import { createCaller } from './call.ts'
import { tiktokCapabilities } from './capabilities.ts'
import { readCategories } from './category.ts'
import { createDoorbell } from './doorbell.ts'
import type { Inside } from './inside.ts'
import { fetchRemote, follow } from './look.ts'
import { createOrders } from './order.ts'
import { updatePrice } from './price.ts'
import { publish } from './publish.ts'
import { readRules } from './rule.ts'
import { parseTiktokSettings } from './settings.ts'
import { updateStock } from './stock.ts'
import { sweep } from './sweep.ts'
import { toText } from './to-theirs.ts'
import { unpublish } from './unpublish.ts'
import { checkTiktokWish } from './validate.ts'

export interface TiktokTuning {
  /** How long one call may take. */
  readonly timeoutMs: number
}

/** Throws when the settings do not hold together (missing, malformed, demo keys beside a real host or the reverse). */
export function createTiktok(
  raw: Readonly<Record<string, string | undefined>>,
  world: World,
  tuning: TiktokTuning = { timeoutMs: 20_000 },
): Partner {
  const settings = parseTiktokSettings(raw, world.base.api ?? '')
  const caller = createCaller({ settings, world, timeoutMs: tuning.timeoutMs })
  const inside: Inside = { caller, world, inLane: createLanes() }
  return {
    id: 'tiktok',
    capabilities: tiktokCapabilities,
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
    validate: checkTiktokWish,
    publish: (shop, wish, ctx) => publish(inside, shop, wish, ctx),
    follow: (shop, ticket, signal) => follow({ inside, shop, signal }, ticket),
    updateStock: (shop, changes, ctx) => updateStock(inside, shop, changes, ctx),
    updatePrice: (shop, changes, ctx) => updatePrice(inside, shop, changes, ctx),
    unpublish: (shop, refs, how, ctx) => unpublish(inside, shop, refs, { how, ctx }),
    fetchRemote: (shop, by, signal) => fetchRemote({ inside, shop, signal }, by),
    sweep: (shop, since, signal) => sweep({ inside, shop, signal }, since),
  }
}
