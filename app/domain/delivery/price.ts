import { type Satang, satang } from '#app/lib/money.ts'
import type { DeliveryZone } from './zone.ts'

/** What a parcel costs its buyer, by weight and where it goes. Pure. */

export interface Rate {
  readonly zone: DeliveryZone
  readonly upToGrams: number
  /** Satang. */
  readonly price: bigint
}

/** Units of one kind, packed and weighed each. */
export interface Packed {
  readonly grams: number
  readonly quantity: number
}

export interface Journey {
  /** Satang, over all parcels. */
  readonly price: Satang
  readonly grams: number
  readonly parcels: number
}

/**
 * The journey of one maker's goods: in one parcel where they fit, else in as few as packing the heaviest first needs, each
 * priced by its own weight. Null: the table is empty, or one unit alone is heavier than its heaviest row.
 */
export function journeyOf(rates: readonly Rate[], zone: DeliveryZone, goods: readonly Packed[]): Journey | null {
  const table = rates.filter((rate) => rate.zone === zone).sort((a, b) => a.upToGrams - b.upToGrams)
  const parcels = pack(goods, table.at(-1)?.upToGrams ?? 0)
  if (!parcels) return null
  let price = 0n
  for (const grams of parcels) price += table.find((rate) => rate.upToGrams >= grams)?.price ?? 0n
  return { price: satang(price), grams: parcels.reduce((sum, grams) => sum + grams, 0), parcels: parcels.length }
}

/** The weights of the parcels, first fit by falling weight; null when something fits into none. */
function pack(goods: readonly Packed[], most: number): readonly number[] | null {
  const units = goods.flatMap(({ grams, quantity }) => Array<number>(quantity).fill(grams)).sort((a, b) => b - a)
  if ((units[0] ?? 0) > most) return null
  const parcels: number[] = []
  for (const grams of units) {
    const fits = parcels.findIndex((filled) => filled + grams <= most)
    parcels[fits < 0 ? parcels.length : fits] = (parcels[fits] ?? 0) + grams
  }
  return parcels
}
