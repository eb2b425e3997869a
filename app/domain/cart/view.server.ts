import { db } from '#app/lib/database.server.ts'
import { type Satang, satang } from '#app/lib/money.ts'
import { openPoints, type Point } from '../delivery/points.server.ts'
import { journeyOf, type Rate } from '../delivery/price.ts'
import { readRates } from '../delivery/rates.server.ts'
import { type DeliveryZone, deliveryZones } from '../delivery/zone.ts'
import type { Cart } from './cart.ts'
import { type Goods, type Maker, readGoods } from './goods.server.ts'

/** A line of the cart as it stands in the shop now. */
export interface CartLineView {
  readonly goods: Goods
  readonly wanted: number
  /** As many of them as can be had now; less than wanted: somebody was faster. */
  readonly quantity: number
  readonly gross: Satang
}

/** What comes from one maker. */
export interface CartGroup {
  readonly maker: Maker
  readonly lines: readonly CartLineView[]
  /** Some of it can travel in a parcel; some of it is met at the community. */
  readonly travels: boolean
  readonly meets: boolean
  /** What the parcel costs (satang); null: it does not go by parcel. */
  readonly parcel: Readonly<Record<DeliveryZone, Satang>> | null
  readonly points: readonly Point[]
}

export interface CartView {
  readonly groups: readonly CartGroup[]
  /** Units that can be had now. */
  readonly count: number
  readonly goodsTotal: Satang
  /** Lines that are no longer sold: nothing more is told of them, somebody may have asked for that. */
  readonly gone: number
  /** The cart as it can be had now. */
  readonly fitting: Cart
}

/** What the shop says of the goods in a cart at one moment: all that is needed to show them, and to say what an order of them is. */
export interface Shelf {
  readonly goods: ReadonlyMap<string, Goods>
  readonly rates: readonly Rate[]
  /** Open ones of the communities whose goods are on sale. */
  readonly points: readonly Point[]
}

/** Reads it anew. */
export async function readShelf(cart: Cart): Promise<Shelf> {
  const ids = cart.map(({ variantId }) => variantId)
  const [goods, rates] = await Promise.all([readGoods(db, ids), readRates(db)])
  const sold = [...goods.values()].filter(({ isOnSale }) => isOnSale)
  return { goods, rates, points: await openPoints([...new Set(sold.map(({ maker }) => maker.communityId))]) }
}

/** What is in the cart now. */
export async function viewCart(cart: Cart): Promise<CartView> {
  return viewOf(cart, await readShelf(cart))
}

/** What is in the cart, by maker in the order in which their goods were picked up. */
export function viewOf(cart: Cart, { goods, rates, points }: Shelf): CartView {
  const lines = cart.flatMap(({ variantId, quantity }) => {
    const found = goods.get(variantId)
    return found?.isOnSale ? [lineOf(found, quantity)] : []
  })
  const byMaker = new Map<string, CartLineView[]>()
  for (const line of lines) byMaker.set(line.goods.maker.id, [...(byMaker.get(line.goods.maker.id) ?? []), line])
  return {
    groups: [...byMaker.values()].flatMap((own) => groupOf(own, points, rates) ?? []),
    count: lines.reduce((sum, { quantity }) => sum + quantity, 0),
    goodsTotal: satang(lines.reduce((sum, { gross }) => sum + gross, 0n)),
    gone: cart.length - lines.length,
    fitting: lines.flatMap(({ goods: { variantId }, quantity }) => (quantity > 0 ? [{ variantId, quantity }] : [])),
  }
}

function lineOf(goods: Goods, wanted: number): CartLineView {
  const quantity = Math.min(wanted, Math.max(0, goods.free))
  return { goods, wanted, quantity, gross: satang(goods.price * BigInt(quantity)) }
}

function groupOf(lines: readonly CartLineView[], points: readonly Point[], rates: readonly Rate[]): CartGroup | null {
  const maker = lines[0]?.goods.maker
  if (!maker) return null
  const packed = lines.filter(({ goods }) => goods.travels)
  return {
    ...{ maker, lines, travels: packed.length > 0, meets: packed.length < lines.length },
    parcel: parcelOf(packed, rates),
    points: points.filter(({ communityId }) => communityId === maker.communityId),
  }
}

function parcelOf(lines: readonly CartLineView[], rates: readonly Rate[]): Record<DeliveryZone, Satang> | null {
  if (lines.length === 0 || lines.some(({ goods }) => goods.grams === null)) return null
  const packed = lines.map(({ goods, quantity }) => ({ grams: goods.grams ?? 0, quantity }))
  const [metro, country] = deliveryZones.map((zone) => journeyOf(rates, zone, packed))
  return metro && country ? { metro: metro.price, country: country.price } : null
}

/** The variant that a product page names by its SKU; null: none is sold under it. */
export async function variantBySku(sku: string): Promise<string | null> {
  const variant = await db.variant.findUnique({ where: { sku }, select: { id: true } })
  return variant?.id ?? null
}
