import { setBuffer } from '#app/domain/listing/buffer.server.ts'
import { listWithdrawals } from '#app/domain/listing/withdrawals.server.ts'
import { saleLatency } from '#app/domain/sale/latency.server.ts'
import { finishTask, listTasks } from '#app/domain/task/task.server.ts'
import { db } from '#app/lib/database.server.ts'
import type { PermissionCase, PermissionWorld, Who } from './world.ts'

const tend: readonly Who[] = ['volunteer', 'staff']

/** The community's shop with the maker's product in it; those who are refused share a world, where it is made once. */
async function listed({ community, product }: PermissionWorld) {
  const variantId = product.variant.id
  const there = await db.partnerListing.findFirst({ where: { variantId, shop: { communityId: community.id } } })
  if (there) return there
  const shop = await db.partnerShop.create({
    data: {
      ...{ partner: 'shopee', communityId: community.id, name: 'ร้าน', state: 'reconnect' },
      remoteId: crypto.randomUUID(),
    },
  })
  return db.partnerListing.create({
    data: {
      ...{ variantId, shopId: shop.id, listingId: product.variant.sku.toLowerCase() },
      ...{ want: 'live', state: 'live', placing: {} },
    },
  })
}

async function asked(world: PermissionWorld) {
  const { id, shopId, variantId } = await listed(world)
  const cause = `permission ${id}`
  const open = await db.partnerTask.findFirst({ where: { cause, doneAt: null } })
  return open ?? db.partnerTask.create({ data: { kind: 'backlog', cause, shopId, variantId, listingId: id } })
}

export const taskCases: PermissionCase[] = [
  {
    verb: 'see what waits for a decision',
    allowed: tend,
    run: async (actor, world) => {
      const { id } = await asked(world)
      return (await listTasks(actor)).some((one) => one.id === id)
    },
  },
  {
    verb: 'settle what waits for a decision',
    allowed: tend,
    run: async (actor, world) => (await finishTask(actor, (await asked(world)).id, 'seen')).ok,
  },
  {
    verb: 'keep units back from a shop',
    allowed: tend,
    run: async (actor, world) => (await setBuffer(actor, { shopId: (await listed(world)).shopId, units: 2 })).ok,
  },
  {
    verb: 'keep units of a listing back',
    allowed: tend,
    run: async (actor, world) => (await setBuffer(actor, { listingId: (await listed(world)).id, units: 2 })).ok,
  },
  {
    verb: 'see proofs of withdrawal',
    allowed: ['volunteer', 'committee', 'staff'],
    run: async (actor, world) => {
      const { id: listingId } = await listed(world)
      await db.partnerWithdrawal.createMany({ data: [{ listingId, reason: 'person' }], skipDuplicates: true })
      return (await listWithdrawals(actor)).some((one) => one.listingId === listingId)
    },
  },
  {
    verb: 'see how fast a sale is told everywhere',
    allowed: ['staff'],
    run: async (actor) => (await saleLatency(actor, new Date(0))) !== null,
  },
]
