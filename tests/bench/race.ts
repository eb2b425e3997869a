import { db } from '#app/lib/database.server.ts'
import { makeStall } from '../support/order.ts'
import { buyerOf } from './orders.ts'
import type { ShopHouse } from './shop-house.ts'
import { enter, hiddenIn } from './shopper.ts'

/** So many shoppers want the last pieces at the same moment. Answers lines of the page. */
export async function runRace(
  house: ShopHouse,
  { racers, pieces }: { racers: number; pieces: number },
): Promise<readonly string[]> {
  const { variantIds } = await makeStall({ prices: [50_000n], stock: pieces })
  const variant = await db.variant.findFirstOrThrow({ where: { id: { in: variantIds } } })
  const ready = await Promise.all(
    Array.from({ length: racers }, async (_, n) => {
      const visitor = enter(house.url, { from: `10.200.${n >> 8}.${n & 255}`, timed: () => undefined })
      await visitor.post('/cart', { intent: 'add', sku: variant.sku, quantity: '1' })
      const form = hiddenIn(await visitor.get('/checkout'))
      const review = hiddenIn(await visitor.post('/checkout', { ...form, ...buyerOf(9_000_000 + n), intent: 'check' }))
      return () => visitor.post('/checkout', { ...review, intent: 'place' })
    }),
  )
  const answers = await Promise.allSettled(ready.map((place) => place()))
  const won = answers.filter((answer) => answer.status === 'fulfilled' && answer.value.url.includes('/orders/')).length
  const sold = await db.orderLine.count({ where: { variantId: variant.id } })
  const { onHand, reserved } = await db.variant.findUniqueOrThrow({ where: { id: variant.id } })
  return [
    `## ${racers} shoppers after the last ${pieces} pieces`,
    '',
    `- ${won} were told that they got one, ${sold} orders hold one, ${reserved} of ${onHand} pieces are kept (${sold === pieces && won === pieces && reserved === pieces ? 'holds' : 'MISSED'})`,
  ]
}
