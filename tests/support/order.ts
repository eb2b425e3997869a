import type { Buyer } from '#app/domain/order/buyer.server.ts'
import { type FoundOrder, orderByToken } from '#app/domain/order/find.server.ts'
import { type OrderWish, placeOrder } from '#app/domain/order/place.server.ts'
import { proofPurpose } from '#app/domain/payment/proof.server.ts'
import { db } from '#app/lib/database.server.ts'
import { seal } from '#app/lib/secret.server.ts'
import { makeCommunity, makeProducer, makeProduct } from './make.ts'

/** A row of each zone, up to 5 kg: 50 baht around Bangkok, 80 elsewhere. Twice is once. */
export async function makeRates(): Promise<void> {
  await db.deliveryRate.createMany({
    data: [
      { zone: 'metro', upToGrams: 5_000, price: 5_000n },
      { zone: 'country', upToGrams: 5_000, price: 8_000n },
    ],
    skipDuplicates: true,
  })
}

/** A maker with goods on sale: `prices` in satang, one product each, `stock` of each. */
export async function makeStall({
  prices = [30_000n],
  stock = 5,
}: {
  prices?: readonly bigint[]
  stock?: number
} = {}) {
  const { id: communityId } = await makeCommunity()
  const producer = await makeProducer({ communityId })
  const variantIds: string[] = []
  for (const price of prices) {
    const { variant } = await makeProduct({ producerId: producer.id }, stock)
    await db.variant.update({ where: { id: variant.id }, data: { price } })
    variantIds.push(variant.id)
  }
  return { communityId, producer, variantIds }
}

/** A place of a community where buyers collect. */
export function makePickupPoint(communityId: string) {
  return db.pickupPoint.create({
    data: { communityId, nameTh: 'ศาลาชุมชน', placeTh: 'ริมคลอง ข้างวัด', hoursTh: 'ทุกวัน 9 ถึง 17 น.' },
  })
}

export const someBuyer: Buyer = {
  name: 'สมใจ ใจดี',
  phone: '+66812345678',
  email: 'somjai@test.invalid',
  address: {
    street: '99/1 ซอยอารีย์ 4 ถนนพหลโยธิน',
    ...{ subdistrict: 'สามเสนใน', district: 'พญาไท', province: 'กรุงเทพมหานคร', postalCode: '10400' },
    landmark: 'ตรงข้ามร้านกาแฟ',
  },
  notes: {},
}

let buyers = 0

/** Somebody else each time, by their number: one person keeps only so many unpaid orders. */
export function nextBuyer(): Buyer {
  buyers += 1
  return { ...someBuyer, phone: `+6682${String(buyers).padStart(7, '0')}` }
}

interface Given {
  readonly lines: readonly { readonly variantId: string; readonly quantity: number }[]
  /** Everything is collected there; left out: everything goes by parcel, within Bangkok. */
  readonly pickupPointId?: string
  readonly buyer?: Buyer
  readonly language?: 'th' | 'en'
  readonly formKey?: string
  readonly now?: Date
}

/** A wish that the checkout page would send, at today's prices. */
export async function wishFor(given: Given): Promise<OrderWish> {
  const { lines, pickupPointId = null, buyer = nextBuyer(), language = 'th', formKey = crypto.randomUUID() } = given
  await makeRates()
  const variants = await db.variant.findMany({
    where: { id: { in: lines.map(({ variantId }) => variantId) } },
    select: { product: { select: { producerId: true } } },
  })
  const ways = [...new Set(variants.map(({ product }) => product.producerId))].map((producerId) => ({
    ...{ producerId, way: pickupPointId ? ('pickup' as const) : ('parcel' as const), pickupPointId },
  }))
  const from = { device: null, address: null }
  const wish: OrderWish = { formKey, language, cart: lines, ways, buyer, shownTotal: 0n, from }
  const told = await placeOrder(wish, given.now ?? new Date())
  if (told.ok || told.refusal.code !== 'changed') return wish
  return { ...wish, shownTotal: told.refusal.total }
}

/** Whoever pays this order has shown that an e-mail address is theirs: it may be paid by card. */
export async function provePayer(orderId: string): Promise<void> {
  const sealedTo = seal(someBuyer.email ?? '', proofPurpose)
  const moment = new Date()
  await db.contactProof.create({
    data: { orderId, sealedTo, toMark: orderId, codeMark: 'used', expiresAt: moment, provedAt: moment },
  })
}

/** An order placed as a buyer places it, not paid yet. */
export async function makeOrder(given: Given): Promise<FoundOrder & { readonly token: string }> {
  const placed = await placeOrder(await wishFor(given), given.now ?? new Date())
  if (!placed.ok) throw new Error(`the order was refused: ${placed.refusal.code}`)
  const order = await orderByToken(placed.value.token)
  if (!order) throw new Error('the order is not there')
  return { ...order, token: placed.value.token }
}
