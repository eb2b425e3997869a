import { db } from '#app/lib/database.server.ts'
import { communities } from '../data/communities.ts'
import { makers } from '../data/makers.ts'
import { products } from '../data/products.ts'
import { stories } from '../data/stories.ts'
import { writeCommunities } from './communities.ts'
import { writeMakers } from './makers.ts'
import { writePeople } from './people.ts'
import { drawDemoPictures } from './pictures.ts'
import { writeProducts } from './products.ts'
import { writeStories } from './stories.ts'

const doneAction = 'demo.seeded'

/**
 * Writes the demo once. Pictures first (kept by content, so a repeat costs little), then every row in one transaction:
 * a start that is killed half-way leaves nothing half-done.
 */
export async function seedDemo(): Promise<void> {
  if (await db.auditEntry.findFirst({ where: { action: doneAction } })) return
  console.log('· drawing the demo’s pictures')
  const pictures = await drawDemoPictures()
  console.log('· writing the demo: communities, people, makers, goods and stories')
  await db.$transaction(
    async (tx) => {
      const communityIds = await writeCommunities(tx, communities, pictures)
      const personIds = await writePeople(tx, communityIds)
      const makerIds = await writeMakers(tx, makers, { communityIds, personIds, pictures })
      const productIds = await writeProducts(tx, products, { communityIds, makerIds, personIds, pictures })
      await writeStories(tx, stories, { communityIds, makerIds, productIds, personIds, pictures })
      await tx.auditEntry.create({ data: { action: doneAction, entity: 'demo', entityId: 'demo' } })
    },
    { timeout: 120_000, maxWait: 10_000 },
  )
}
