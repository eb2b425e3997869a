import { describe, expect, it } from 'vitest'
import {
  facedProducer,
  publicProducer,
  publicProduct,
  publicStory,
  unveiledPhoto,
} from '#app/domain/producer/public.ts'
import {
  publicProducerSql,
  publicProductSql,
  publicStorySql,
  unveiledPhotoSql,
} from '#app/domain/producer/public-sql.server.ts'
import { db, type Prisma } from '#app/lib/database.server.ts'
import { makeActor, makeCommunity, makePhoto, makeProducer, makeProduct, makeStory } from '#tests/support/make.ts'

type Purposes = NonNullable<Parameters<typeof makeProducer>[1]>

/** Makers who agreed to this and that, each with products and stories in every state. */
async function everyState() {
  const community = await makeCommunity()
  const writer = await makeActor('volunteer', { communityId: community.id })
  const agreements: Purposes[] = [[], ['shop'], ['story'], ['shop', 'story'], ['shop', 'face', 'map', 'partners']]
  for (const purposes of agreements) {
    const { id: producerId } = await makeProducer({ communityId: community.id }, purposes)
    for (const status of ['draft', 'published', 'withdrawn'] as const) {
      const { id: productId } = await makeProduct({ producerId, status })
      await makeStory({ communityId: community.id, productId, writer })
    }
    await makeStory({ communityId: community.id, producerId, writer })
    for (const showsFace of [true, false]) {
      const { id: photoId } = await makePhoto({ communityId: community.id })
      await db.producerPhoto.create({ data: { producerId, photoId, position: 0, showsFace, altTh: 'รูป' } })
    }
  }
  await makePhoto({ communityId: community.id })
  const taken = await makeStory({ communityId: community.id, writer })
  await db.story.update({ where: { id: taken.id }, data: { status: 'withdrawn' } })
  await makeStory({ communityId: community.id, writer })
}

async function idsBy(query: Prisma.Sql): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>(query)
  return rows.map((row) => row.id).sort()
}

const idsOf = (rows: { id: string }[]) => rows.map((row) => row.id).sort()

describe('the public conditions', () => {
  it('are the same in SQL and in Prisma’s words', async () => {
    const { Prisma: sql } = await import('#app/lib/database.server.ts')
    await everyState()
    const select = { id: true } as const
    const makers = idsOf(await db.producer.findMany({ where: publicProducer, select }))
    const products = idsOf(await db.product.findMany({ where: publicProduct, select }))
    const stories = idsOf(await db.story.findMany({ where: publicStory, select }))
    expect(makers).toHaveLength(3)
    expect(products).toHaveLength(3)
    expect(stories).toHaveLength(5)
    expect(await idsBy(sql.sql`select m.id from "Producer" m where ${publicProducerSql}`)).toEqual(makers)
    expect(
      await idsBy(
        sql.sql`select p.id from "Product" p join "Producer" m on m.id = p."producerId" where ${publicProductSql}`,
      ),
    ).toEqual(products)
    expect(await idsBy(sql.sql`select s.id from "Story" s where ${publicStorySql}`)).toEqual(stories)
    const photos = idsOf(await db.photo.findMany({ where: unveiledPhoto, select }))
    const veiled = await db.producerPhoto.findMany({ where: { showsFace: true, producer: { NOT: facedProducer } } })
    expect(veiled).toHaveLength(4)
    expect(photos).toHaveLength((await db.photo.count()) - veiled.length)
    expect(await idsBy(sql.sql`select photo.id from "Photo" photo where ${unveiledPhotoSql}`)).toEqual(photos)
  })
})
