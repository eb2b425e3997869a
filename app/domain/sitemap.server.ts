import { db } from '#app/lib/database.server.ts'
import { publicCommunity, publicProducer, publicProduct, publicStory } from './producer/public.ts'

/** The protocol's limit for one file is 50,000 addresses; each of ours stands there in two languages. */
const most = 5_000

const coded = { shortCode: true, slug: true, updatedAt: true } as const
const newestFirst = { orderBy: { updatedAt: 'desc' }, take: most } as const

/** Everything with an address of its own that the public may see now. */
export async function publicAddresses() {
  const [districts, communities, makers, products, stories] = await Promise.all([
    db.district.findMany({ select: { slug: true } }),
    db.community.findMany({ where: publicCommunity, select: { slug: true, updatedAt: true }, ...newestFirst }),
    db.producer.findMany({ where: publicProducer, select: coded, ...newestFirst }),
    db.product.findMany({ where: publicProduct, select: coded, ...newestFirst }),
    db.story.findMany({ where: publicStory, select: coded, ...newestFirst }),
  ])
  return { districts, communities, makers, products, stories }
}
