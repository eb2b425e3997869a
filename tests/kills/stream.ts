import { expect } from 'vitest'
import { db } from '#app/lib/database.server.ts'
import { digest } from '#app/lib/secret.server.ts'
import { buyerOf } from '../bench/orders.ts'
import { hiddenIn } from '../bench/shopper.ts'
import { makeRates, makeStall } from '../support/order.ts'
import type { House } from './house.ts'
import { aliveAttempt, isPaidOnce, transfer } from './scenes.ts'
import { until } from './until.ts'

/** Many who buy at once, and go on whatever happens: what was not answered is pressed again. */
export async function buyInAStream(house: House, { shoppers, each }: { shoppers: number; each: number }) {
  await makeRates()
  const { variantIds } = await makeStall({ stock: shoppers * each })
  const variant = await db.variant.findFirstOrThrow({ where: { id: { in: variantIds } } })
  const placed: string[] = []
  const buying = Promise.all(
    Array.from({ length: shoppers }, async (_, shopper) => {
      const buyer = buyerOf(shopper)
      for (let one = 0; one < each; one += 1)
        await buy(house, { sku: variant.sku, address: buyer }, (id) => placed.push(id))
    }),
  )
  // Told at the end, whenever it was.
  buying.catch(() => undefined)
  return {
    placed: () => placed.length,
    /** Everybody has what they wanted, once, and it is paid, once. */
    async end(): Promise<void> {
      await buying
      await house.drain()
      expect(new Set(placed).size).toBe(shoppers * each)
      expect(await db.orderLine.count({ where: { variantId: variant.id } })).toBe(shoppers * each)
      for (const id of placed) await isPaidOnce({ order: { id } })
    },
  }
}

interface Wish {
  readonly sku: string
  readonly address: ReturnType<typeof buyerOf>
}

async function buy(house: House, { sku, address }: Wish, placed: (orderId: string) => void): Promise<void> {
  const buyer = house.visitor()
  await again(() => buyer.post('/cart', { intent: 'add', sku, quantity: '1' }))
  const form = hiddenIn(await again(() => buyer.get('/checkout')))
  const review = hiddenIn(
    await again(() => buyer.post('/checkout', { ...form, ...address, email: 'somjai@test.invalid', intent: 'check' })),
  )
  const { url } = await again(() => buyer.post('/checkout', { ...review, intent: 'place' }))
  const order = await again(() =>
    db.order.findUniqueOrThrow({ where: { tokenHash: digest(url.split('/').at(-1) ?? '') } }),
  )
  placed(order.id)
  const pay = { ...hiddenIn(await again(() => buyer.get(`${url}/pay`))), intent: 'pay', choice: 'promptpay' }
  await again(() => buyer.post(`${url}/pay`, pay))
  await transfer(house, await again(() => aliveAttempt({ order })))
  await until('the payment to be known', async () => {
    await house.outside.omise.control('flush', {})
    return db.order.findUniqueOrThrow({ where: { id: order.id } }).then(
      ({ paidAt }) => paidAt !== null,
      () => false,
    )
  })
}

/** Does what failed again until it works, as people do. */
async function again<T>(act: () => Promise<T>): Promise<T> {
  const answers: T[] = []
  await until('somebody to be answered', () =>
    act().then(
      (value) => answers.push(value) > 0,
      () => false,
    ),
  )
  return answers[0] as T
}
