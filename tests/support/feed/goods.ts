import { db } from '#app/lib/database.server.ts'
import { makeCommunity, makePhoto, makeProducer, makeProduct } from '../make.ts'

/** A maker who agreed to partners. */
export async function makeFeedMaker() {
  const { id: communityId } = await makeCommunity()
  return { communityId, producer: await makeProducer({ communityId }) }
}
export type FeedMaker = Awaited<ReturnType<typeof makeFeedMaker>>

/** A published product of theirs that every catalogue takes. */
export async function makeFeedProduct(
  { communityId, producer }: FeedMaker,
  given: Partial<Parameters<typeof makeProduct>[0]> = {},
  stock = 5,
) {
  const words = { descriptionEn: 'Woven by hand', ...given }
  const product = await makeProduct({ producerId: producer.id, ...words }, stock)
  const photo = await makePhoto({ communityId })
  await db.productPhoto.create({ data: { productId: product.id, photoId: photo.id, position: 0, altTh: 'ผ้า' } })
  return product
}
