import { holdPlatform, resumePlatform } from '#app/domain/platform/hold.server.ts'
import { transcriptsOf } from '#app/domain/platform/transcript.server.ts'
import { db } from '#app/lib/database.server.ts'
import type { PermissionCase } from './world.ts'

export const platformCases: PermissionCase[] = [
  {
    verb: 'read what was said to a platform',
    allowed: ['staff'],
    run: async (actor, { product }) => {
      const shop = await db.partnerShop.create({
        data: { partner: 'shopee', remoteId: product.variant.id, name: 'ร้าน' },
      })
      const listing = await db.partnerListing.create({
        data: { variantId: product.variant.id, shopId: shop.id, listingId: 'yn-1', want: 'live', placing: {} },
      })
      const of = { shopId: shop.id, listingId: listing.id }
      await db.partnerTranscript.create({ data: { ...of, partner: 'shopee', trouble: 'down', exchanges: [] } })
      return (await transcriptsOf(actor, listing.id)).length === 1
    },
  },
  {
    verb: 'hold a platform',
    allowed: ['staff'],
    run: async (actor) => (await holdPlatform(actor, 'shopee')).ok,
  },
  {
    verb: 'let a platform go on',
    allowed: ['staff'],
    run: async (actor) => (await resumePlatform(actor, 'shopee')).ok,
  },
]
