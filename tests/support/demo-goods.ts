import { db } from '#app/lib/database.server.ts'
import { communities } from '#prisma/seed/data/communities.ts'
import { makers } from '#prisma/seed/data/makers.ts'
import { products } from '#prisma/seed/data/products.ts'
import { stories } from '#prisma/seed/data/stories.ts'
import { writeCommunities } from '#prisma/seed/demo/communities.ts'
import { writeMakers } from '#prisma/seed/demo/makers.ts'
import { writePeople } from '#prisma/seed/demo/people.ts'
import { seedPickupPoints } from '#prisma/seed/demo/pickup-points.ts'
import { writeProducts } from '#prisma/seed/demo/products.ts'
import { writeStories } from '#prisma/seed/demo/stories.ts'
import { seedDistricts } from '#prisma/seed/districts.ts'

/** The demo's places, people, makers, goods and stories, as a start writes them; without pictures, which take a minute. */
export async function writeDemoGoods(): Promise<void> {
  await seedDistricts()
  const pictures = { hang: async () => undefined }
  await db.$transaction(
    async (tx) => {
      const communityIds = await writeCommunities(tx, communities, pictures)
      const personIds = await writePeople(tx, communityIds)
      const makerIds = await writeMakers(tx, makers, { communityIds, personIds, pictures })
      const productIds = await writeProducts(tx, products, { communityIds, makerIds, personIds, pictures })
      await writeStories(tx, stories, { communityIds, makerIds, productIds, personIds, pictures })
    },
    { timeout: 60_000 },
  )
  await seedPickupPoints()
}
