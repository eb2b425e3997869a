import { expect } from 'vitest'
import { db } from '#app/lib/database.server.ts'
import { buyerOf } from '../bench/orders.ts'
import { hiddenIn } from '../bench/shopper.ts'
import { makeRates, makeStall } from '../support/order.ts'
import type { House } from './house.ts'
import { debt, kept, sentAbout } from './scenes.ts'
import { type Told, told } from './step.ts'
import { pass, strike } from './time.ts'

/** A buyer looks at the review of their order and is about to press. */
async function reviewing(house: House) {
  await makeRates()
  const { variantIds } = await makeStall()
  const variant = await db.variant.findFirstOrThrow({ where: { id: { in: variantIds } } })
  const buyer = house.visitor()
  await buyer.post('/cart', { intent: 'add', sku: variant.sku, quantity: '2' })
  const form = hiddenIn(await buyer.get('/checkout'))
  const said = { ...form, ...buyerOf(1), email: 'somsri@test.invalid' }
  const review: Record<string, string> = hiddenIn(await buyer.post('/checkout', { ...said, intent: 'check' }))
  return { buyer, variant, form: { ...review, intent: 'place' }, formKey: review.formKey }
}
type Reviewing = Awaited<ReturnType<typeof reviewing>>

const press = ({ buyer, form }: Reviewing) => buyer.post('/checkout', form)

async function placedOnce(_house: House, scene: Reviewing): Promise<void> {
  const lines = await db.orderLine.findMany({ where: { variantId: scene.variant.id }, include: { order: true } })
  expect(lines).toMatchObject([{ quantity: 2, reserved: 2, order: { formKey: scene.formKey } }])
  expect(await db.variant.findUniqueOrThrow({ where: { id: scene.variant.id } })).toMatchObject({ reserved: 2 })
  const orderId = lines[0]?.orderId ?? ''
  expect(await kept(orderId)).toEqual({ reserved: 2, movements: 1 })
  expect(await sentAbout(orderId, 'order_placed')).toBe(1)
}

const placing = {
  victim: 'web',
  scene: reviewing,
  act: (_house: House, scene: Reviewing) => press(scene),
  again: async (_house: House, scene: Reviewing) => expect((await press(scene)).url).toMatch(/^\/orders\//),
  ends: placedOnce,
} as const

async function outOfTime() {
  await pass(31 * 60_000)
  await strike('expire-orders')
}

const expiring = {
  victim: 'worker',
  scene: debt,
  act: outOfTime,
  again: () => strike('expire-orders'),
  async ends(_house: House, { order, variantIds }: Awaited<ReturnType<typeof debt>>) {
    expect(await kept(order.id)).toEqual({ reserved: 0, movements: 2 })
    const [variant] = await db.variant.findMany({ where: { id: { in: variantIds } } })
    expect(variant).toMatchObject({ onHand: 5, reserved: 0 })
    expect(await db.order.findUniqueOrThrow({ where: { id: order.id } })).toMatchObject({ reservedUntil: null })
  },
} as const

export const orderSteps: readonly Told[] = [
  told({
    ...placing,
    name: 'an order is written, not yet committed',
    stands: { table: 'StockMovement', on: 'insert', when: "new.kind = 'reserved'", at: 'written' },
  }),
  told({
    ...placing,
    name: 'an order is committed, its buyer not told',
    stands: { table: 'Order', on: 'insert', at: 'committing' },
  }),
  told({
    ...expiring,
    name: 'goods are given back, not yet committed',
    stands: { table: 'StockMovement', on: 'insert', when: "new.kind = 'released'", at: 'written' },
  }),
  told({
    ...expiring,
    name: 'goods are given back, and nobody heard of it',
    stands: { table: 'StockMovement', on: 'insert', when: "new.kind = 'released'", at: 'committing' },
  }),
]
