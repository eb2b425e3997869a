import type { Edited } from '#app/domain/product/edit.server.ts'
import { db } from '#app/lib/database.server.ts'
import { makeActor, makeCommunity, makePhoto, makeProducer, makeProduct } from './make.ts'

/** A community with its volunteer, a committee member, a maker, and somebody of another community. */
export async function makeWorkshop() {
  const { id: communityId } = await makeCommunity()
  const { id: elsewhere } = await makeCommunity()
  const producer = await makeProducer({ communityId })
  return {
    communityId,
    producer,
    volunteer: await makeActor('volunteer', { communityId }),
    committee: await makeActor('committee', { communityId }),
    seller: await makeActor('seller', { communityId, producerId: producer.id }),
    neighbour: await makeActor('volunteer', { communityId: elsewhere }),
  }
}

/** A product that lacks nothing, not yet in the shop. */
export async function makeReadyProduct(
  { communityId, producer }: { communityId: string; producer: { id: string } },
  given: Partial<Parameters<typeof makeProduct>[0]> = {},
) {
  const product = await makeProduct({ producerId: producer.id, status: 'draft', publishedAt: null, ...given })
  const photo = await makePhoto({ communityId })
  await db.productPhoto.create({ data: { productId: product.id, photoId: photo.id, position: 0, altTh: 'ผ้าสีคราม' } })
  return product
}

/** The product as it stands now, as the person who edits it sees it. */
export async function nowOf(productId: string): Promise<Edited> {
  const { revision } = await db.product.findUniqueOrThrow({ where: { id: productId } })
  return { productId, revision }
}
