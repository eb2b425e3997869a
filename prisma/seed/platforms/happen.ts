import { setTimeout } from 'node:timers/promises'
import { pauseListing } from '#app/domain/listing/wish.server.ts'
import type { Actor } from '#app/domain/person/actor.ts'
import { config } from '#app/lib/config.server.ts'
import { db } from '#app/lib/database.server.ts'
import { enqueue } from '#app/lib/queue.server.ts'

const pollMs = 500
const patienceMs = 120_000

/** What happens to goods that are on sale: edited by hand over there, bought, paused. Does what it can when some never get there. */
export async function letThingsHappen(staff: Actor): Promise<void> {
  const [edited, bought] = await liveOn('shopee', 2)
  if (edited) await editByHand(edited)
  if (bought) await buyOne(bought)
  const [paused] = await liveOn('lazada', 1)
  if (paused) await pauseListing(staff, paused.id)
  // The round that compares every shop with what we know of it comes each minute anyway; the demo does not wait for it.
  await db.$transaction((tx) => enqueue(tx, 'sweep-listings', {}, { key: 'sweep-listings' }))
}

type Live = Awaited<ReturnType<typeof readLive>>[number]

/** So many of our goods that are on sale there, as soon as they are; fewer when time runs out. */
async function liveOn(partner: string, count: number): Promise<readonly Live[]> {
  const until = Date.now() + patienceMs
  for (;;) {
    const live = await readLive(partner, count)
    if (live.length === count || Date.now() > until) return live
    await setTimeout(pollMs)
  }
}

function readLive(partner: string, take: number) {
  return db.partnerListing.findMany({
    where: { state: 'live', shop: { partner, communityId: null } },
    include: { shop: true, variant: { include: { product: true } } },
    orderBy: { createdAt: 'asc' },
    take,
  })
}

/** Somebody in the shop's own office makes the title louder. */
async function editByHand({ remoteItem, shop, variant }: Live): Promise<void> {
  await press(`/shopee/seller/${shop.remoteId}`, {
    ...{ do: 'edit', item: remoteItem ?? '' },
    name: `${variant.product.titleTh} ราคาพิเศษ!!`,
  })
}

/** A buyer who pays at the door: the order is to be sent at once, and the stock is lowered everywhere. */
async function buyOne({ remoteItem, shop }: Live): Promise<void> {
  await press(`/shopee/product/${shop.remoteId}/${remoteItem}`, { quantity: '1', cod: 'on' })
}

async function press(path: string, form: Record<string, string>): Promise<void> {
  await fetch(`${config().simulatorsUrl}${path}`, {
    method: 'POST',
    body: new URLSearchParams(form),
    redirect: 'manual',
  })
}
