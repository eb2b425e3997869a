/** A partner without an API, served by hand: a sheet to copy from and a person who checks off. Same contract, same states. */
import { createLanes } from '../../gate.ts'
import { checkWish } from '../check.ts'
import type { Partner, Shelf, World } from '../contract.ts'
import { manualCapabilities } from './capabilities.ts'
import { createKeys } from './keys.ts'
import { fetchRemote, follow, sweep } from './look.ts'
import { everything, manualRules, toText } from './rule.ts'
import { hideOrDelete, publish, setPrices, setStock } from './write.ts'

/** Makes the adapter. It calls nobody: everything goes through the handwork of the world. */
export function createManual(world: World): Partner {
  return {
    id: 'manual',
    capabilities: manualCapabilities,
    access: null,
    keys: createKeys(),
    shelf: createShelf(world),
    feed: null,
    orders: null,
    doorbell: null,
  }
}

function createShelf(world: World): Shelf {
  const inside = { world, inLane: createLanes() }
  return {
    categories: async () => ({ ok: true, value: [everything], warnings: [] }),
    rules: async (_shop, categoryId) => ({ ok: true, value: manualRules(categoryId, world.now()), warnings: [] }),
    preview: toText,
    validate: (wish) => checkWish('manual', manualCapabilities, wish),
    publish: (shop, wish, ctx) => publish(inside, shop, wish, ctx),
    follow: (shop, ticket) => follow(world, shop, ticket),
    updateStock: (shop, changes) => setStock(inside, shop, changes),
    updatePrice: (shop, changes) => setPrices(inside, shop, changes),
    unpublish: (shop, refs, how) => hideOrDelete(inside, shop, refs, how),
    fetchRemote: (shop, by) => fetchRemote(world, shop, by),
    sweep: (shop, since) => sweep(world, shop, since),
  }
}
