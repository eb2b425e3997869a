import { type Satang, satang } from '#app/lib/money.ts'
import type { Goods } from '../cart/goods.server.ts'
import { journeyOf, type Rate } from '../delivery/price.ts'
import type { DeliveryZone } from '../delivery/zone.ts'

/** What an order would be: its parts, one per maker and way, and what each costs. Pure. */

export interface WantedLine {
  readonly goods: Goods
  readonly quantity: number
}

/** How a maker's goods shall come to the buyer. What does not travel is met at the point whatever `way` says. */
export interface WayChoice {
  readonly producerId: string
  readonly way: 'parcel' | 'pickup'
  readonly pickupPointId: string | null
}

/** A place where somebody collects, as far as a choice of it is concerned. */
export interface PointOf {
  readonly id: string
  readonly communityId: string
}

export interface QuotedLine extends WantedLine {
  readonly gross: Satang
}

export interface QuotedPart {
  readonly producerId: string
  readonly way: 'parcel' | 'pickup'
  readonly pickupPointId: string | null
  readonly zone: DeliveryZone | null
  readonly weightGrams: number
  readonly parcels: number
  readonly deliveryFee: Satang
  readonly lines: readonly QuotedLine[]
}

export interface Quote {
  readonly parts: readonly QuotedPart[]
  readonly goodsTotal: Satang
  readonly deliveryTotal: Satang
  readonly total: Satang
}

/** Why a maker's goods do not come this way. */
export interface NoWay {
  readonly producerId: string
  /** `too_heavy`: no parcel takes them; `no_weight`: nobody has weighed them; `no_point`: none (of theirs) was chosen. */
  readonly why: 'too_heavy' | 'no_weight' | 'no_point'
}

interface Asked {
  readonly lines: readonly WantedLine[]
  readonly ways: readonly WayChoice[]
  readonly points: readonly PointOf[]
  readonly rates: readonly Rate[]
  /** Where the parcels go; null: nowhere, everything is collected. */
  readonly zone: DeliveryZone | null
}

/** The order with its prices, or every maker whose goods do not come as chosen. */
export function quote(asked: Asked): { readonly quote: Quote } | { readonly noWay: readonly NoWay[] } {
  const answers = partsOf(asked).map((part) => pricePart(part, asked))
  const noWay = answers.flatMap((answer) => ('why' in answer ? [answer] : []))
  if (noWay.length > 0) return { noWay }
  const parts = answers.flatMap((answer) => ('why' in answer ? [] : [answer]))
  const goodsTotal = sum(parts.flatMap(({ lines }) => lines.map(({ gross }) => gross)))
  const deliveryTotal = sum(parts.map(({ deliveryFee }) => deliveryFee))
  return { quote: { parts, goodsTotal, deliveryTotal, total: satang(goodsTotal + deliveryTotal) } }
}

interface Part {
  readonly choice: WayChoice
  readonly communityId: string
  readonly way: 'parcel' | 'pickup'
  readonly lines: readonly WantedLine[]
}

/** The lines by maker and way, makers in the order in which they were picked up. */
function partsOf({ lines, ways }: Asked): readonly Part[] {
  const parts = new Map<string, Part>()
  for (const line of lines) {
    const { id: producerId, communityId } = line.goods.maker
    const choice = ways.find((way) => way.producerId === producerId) ?? {
      ...{ producerId, way: 'parcel' as const, pickupPointId: null },
    }
    const way = line.goods.travels ? choice.way : 'pickup'
    const key = `${producerId} ${way}`
    parts.set(key, { choice, communityId, way, lines: [...(parts.get(key)?.lines ?? []), line] })
  }
  return [...parts.values()]
}

function pricePart({ choice, communityId, way, lines }: Part, { points, rates, zone }: Asked): QuotedPart | NoWay {
  const { producerId, pickupPointId } = choice
  const quoted = lines.map((line) => ({ ...line, gross: satang(line.goods.price * BigInt(line.quantity)) }))
  const weightGrams = lines.reduce((grams, { goods, quantity }) => grams + (goods.grams ?? 0) * quantity, 0)
  const same = { producerId, way, lines: quoted, weightGrams }
  if (way === 'pickup') {
    if (!points.some((point) => point.id === pickupPointId && point.communityId === communityId))
      return { producerId, why: 'no_point' }
    return { ...same, pickupPointId, zone: null, parcels: 0, deliveryFee: satang(0n) }
  }
  if (lines.some(({ goods }) => goods.grams === null)) return { producerId, why: 'no_weight' }
  const packed = lines.map(({ goods, quantity }) => ({ grams: goods.grams ?? 0, quantity }))
  const journey = zone && journeyOf(rates, zone, packed)
  if (!journey) return { producerId, why: 'too_heavy' }
  return { ...same, pickupPointId: null, zone, parcels: journey.parcels, deliveryFee: journey.price }
}

function sum(amounts: readonly bigint[]): Satang {
  return satang(amounts.reduce((total, amount) => total + amount, 0n))
}
