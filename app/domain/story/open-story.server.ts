import { publicProducer, publicStory } from '#app/domain/producer/public.ts'
import { type ProductCard, shelf } from '#app/domain/product/shelf.server.ts'
import { db, type Prisma } from '#app/lib/database.server.ts'
import { notThere, type Seen, there } from '#app/lib/seen.ts'
import { readingFields, readingOf, readingVersionFields, type StoryReading } from './reading.ts'

/** A story opened for reading. */
export interface OpenStory extends StoryReading {
  /** The product it tells of, else its maker's goods, else its community's. */
  readonly goods: readonly ProductCard[]
}

const fields = {
  ...readingFields,
  ...{ communityId: true, producerId: true, productId: true },
  approvedVersion: { select: readingVersionFields },
} satisfies Prisma.StorySelect

/** The story with this short code, as its community approved it; `gone` once it was taken down. */
export async function openStory(shortCode: string): Promise<Seen<OpenStory>> {
  const row = await db.story.findFirst({ where: { AND: [{ shortCode }, publicStory] }, select: fields })
  if (!row?.approvedVersion) {
    const hidden = await db.story.findUnique({ where: { shortCode }, select: { publishedAt: true } })
    return notThere(Boolean(hidden?.publishedAt))
  }
  const goods = await shelf(goodsOf(row))
  return there({ ...readingOf(row, row.approvedVersion), goods: goods.cards.slice(0, 4) })
}

function goodsOf({
  productId,
  producerId,
  communityId,
}: Prisma.StoryGetPayload<{ select: typeof fields }>): Prisma.ProductWhereInput {
  if (productId) return { id: productId }
  if (producerId) return { producerId }
  return { producer: { communityId, ...publicProducer } }
}
