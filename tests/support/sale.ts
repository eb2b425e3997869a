import { afterAll, beforeEach } from 'vitest'
import { seatPartner } from '#app/domain/listing/partner.server.ts'
import { syncListing } from '#app/domain/listing/sync.server.ts'
import { readSale, readSales } from '#app/domain/sale/intake.server.ts'
import { db } from '#app/lib/database.server.ts'
import { closeLeases } from '#app/lib/lease.server.ts'
import { makeActor, makeCommunity, makePhoto, makeProducer, makeProduct } from './make.ts'
import { createTinyPlatform, type TinyPlatform } from './tiny-platform.ts'

/** A platform of a test's own, new before each test. */
export function tinyTown(): { platform: TinyPlatform } {
  const town = { platform: createTinyPlatform() }
  beforeEach(() => {
    town.platform = createTinyPlatform()
    seatPartner(town.platform.partner)
  })
  afterAll(closeLeases)
  return town
}

let count = 0

/** One variant with stock, listed in several shops on a platform; nothing is there before `settleAll`. */
export async function makeMarket({ shops = 4, stock = 5, oneOfAKind = false, buffer = 0 } = {}) {
  const { id: communityId } = await makeCommunity()
  const volunteer = await makeActor('volunteer', { communityId })
  const producer = await makeProducer({ communityId })
  const product = await makeProduct({ producerId: producer.id, oneOfAKind }, stock)
  const photo = await makePhoto({ communityId })
  await db.productPhoto.create({ data: { productId: product.id, photoId: photo.id, position: 0, altTh: 'ผ้า' } })
  const sku = product.variant.sku.toLowerCase()
  const stalls: { shopId: string; remoteId: string; listingId: string }[] = []
  for (let n = 0; n < shops; n += 1) {
    const remoteId = `tiny-${++count}`
    const shop = await db.partnerShop.create({
      data: { partner: 'shopee', communityId, remoteId, name: `ร้าน ${n}`, buffer },
    })
    const listing = await db.partnerListing.create({
      data: { variantId: product.variant.id, shopId: shop.id, listingId: sku, want: 'live', placing: {} },
    })
    stalls.push({ shopId: shop.id, remoteId, listingId: listing.id })
  }
  return { communityId, volunteer, producer, product, variantId: product.variant.id, sku, stalls }
}

export type Market = Awaited<ReturnType<typeof makeMarket>>
export type Stall = Market['stalls'][number]

/** The stall of that number. */
export function stallOf({ stalls }: Market, n: number): Stall {
  const stall = stalls[n]
  if (!stall) throw new Error(`no stall ${n}`)
  return stall
}

/** One run of each listing's job, as the worker would. */
export async function syncAll({ stalls }: Market): Promise<void> {
  for (const { listingId } of stalls) await syncListing(listingId, AbortSignal.timeout(20_000))
}

/** The platform rang about this sale, and the job has read it. */
export function hear({ shopId }: Stall, saleId: string): Promise<void> {
  return readSale(shopId, { saleId, heardAt: new Date() }, AbortSignal.timeout(20_000))
}

/** A round through the shop's sales, as if half a minute and more had gone by since they changed. */
export function roundOf({ shopId }: Stall, aheadMs = 60_000): Promise<void> {
  return readSales(shopId, AbortSignal.timeout(20_000), new Date(Date.now() + aheadMs))
}

export async function stockOf({ variantId }: Market) {
  const { onHand, reserved } = await db.variant.findUniqueOrThrow({ where: { id: variantId } })
  return { onHand, reserved }
}

/** What each platform shows now. */
export function shown(platform: TinyPlatform, { stalls, sku }: Market): (number | null)[] {
  return stalls.map(({ remoteId }) => platform.stock(remoteId, sku))
}

export function openTasks(kind?: string) {
  return db.partnerTask.findMany({ where: { doneAt: null, ...(kind ? { kind } : {}) }, orderBy: { openedAt: 'asc' } })
}
