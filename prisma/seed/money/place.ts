import { orderByToken } from '#app/domain/order/find.server.ts'
import { type OrderWish, placeOrder } from '#app/domain/order/place.server.ts'
import { db } from '#app/lib/database.server.ts'
import { products } from '../data/products.ts'
import { buyers } from './buyers.ts'
import { hoursAgo, keyOf } from './moment.ts'
import type { GoodsSeed, OrderSeed } from './types.ts'

export type PlacedSeed = Awaited<ReturnType<typeof place>>

/** Places the order as its buyer would, at the price that the page shows; placed already: answers it as it is. */
export async function place(seed: OrderSeed) {
  const wish = await wishOf(seed)
  const at = hoursAgo(seed.ago)
  const shown = await placeOrder(wish, at)
  const total = !shown.ok && shown.refusal.code === 'changed' ? shown.refusal.total : null
  const placed = total === null ? shown : await placeOrder({ ...wish, shownTotal: total }, at)
  if (!placed.ok) throw new Error(`the demo's order ${seed.key} was refused: ${placed.refusal.code}`)
  const order = await orderByToken(placed.value.token)
  if (!order) throw new Error(`the demo's order ${seed.key} is not there`)
  return { ...order, token: placed.value.token }
}

async function wishOf({ key, buyer, language, goods, collected, note }: OrderSeed): Promise<OrderWish> {
  const found = await Promise.all(goods.map(findGoods))
  const makers = new Map(found.map(({ maker }) => [maker.id, maker]))
  const ways = await Promise.all(
    [...makers.values()].map(async ({ id: producerId, communityId }) =>
      collected
        ? { producerId, way: 'pickup' as const, pickupPointId: await pointOf(communityId) }
        : { producerId, way: 'parcel' as const, pickupPointId: null },
    ),
  )
  const { ip, ...facts } = buyers[buyer]
  const told = note && [...makers.values()].find(({ slug }) => slug === note.maker)
  return {
    ...{ formKey: keyOf(`${key} placed`), language, ways, shownTotal: -1n, from: { device: null, address: ip } },
    cart: found.map(({ variantId, quantity }) => ({ variantId, quantity })),
    buyer: { ...facts, address: collected ? null : facts.address, notes: told ? { [told.id]: note.text } : {} },
  }
}

async function findGoods({ product: slug, form = 0, quantity }: GoodsSeed) {
  const seed = products.find((one) => one.slug === slug)
  const product = await db.product.findFirst({
    where: { isDemo: true, titleTh: seed?.title.th ?? '', producer: { slug: seed?.maker ?? '' } },
    include: { producer: true, variants: { where: { position: form } } },
  })
  const variant = product?.variants[0]
  if (!variant) throw new Error(`the demo has no goods ${slug} (${form})`)
  return { variantId: variant.id, quantity, maker: product.producer }
}

async function pointOf(communityId: string): Promise<string> {
  const point = await db.pickupPoint.findFirstOrThrow({
    where: { communityId, closedAt: null },
    orderBy: { id: 'asc' },
  })
  return point.id
}
