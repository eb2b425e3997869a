import { parseBaht } from '#app/lib/money.ts'
import { arabicDigits } from '#app/lib/text.ts'
import type { Rate } from './price.ts'
import { type DeliveryZone, deliveryZones } from './zone.ts'

/** The table of delivery prices as somebody types it. Pure; browser-safe. */

/** Heavier than this no carrier takes as a parcel. */
export const MOST_GRAMS = 100_000

export interface TypedRow {
  readonly upTo: string
  readonly price: string
}
export type TypedTable = Readonly<Record<DeliveryZone, readonly TypedRow[]>>

export interface RowProblem {
  readonly zone: DeliveryZone
  readonly row: number
  readonly field: keyof TypedRow
  /** `half`: one of the two boxes is empty · `twice`: another row has this weight · `cheaper`: than a lighter row · `empty`: no row at all. */
  readonly code: 'half' | 'not_a_weight' | 'not_a_price' | 'twice' | 'cheaper' | 'empty'
}

/** The table, or everything that is wrong with it at once. Rows may come in any order; empty ones are left out. */
export function readTable(
  typed: TypedTable,
): { readonly rates: readonly Rate[] } | { readonly problems: readonly RowProblem[] } {
  const zones = deliveryZones.map((zone) => readZone(zone, typed[zone]))
  const problems = zones.flatMap((zone) => zone.problems)
  return problems.length > 0 ? { problems } : { rates: zones.flatMap(({ rates }) => rates) }
}

type ReadRow = Rate & { readonly row: number }

function readZone(zone: DeliveryZone, rows: readonly TypedRow[]) {
  const problems: RowProblem[] = []
  const read = rows.flatMap((typed, row): ReadRow[] => {
    const found = readRow(typed)
    if (found === null) return []
    if (!('field' in found)) return [{ zone, row, ...found }]
    problems.push({ zone, row, ...found })
    return []
  })
  const rates = read.sort((one, other) => one.upToGrams - other.upToGrams || one.row - other.row)
  rates.forEach((rate, at) => {
    const lighter = rates[at - 1]
    if (lighter?.upToGrams === rate.upToGrams) problems.push({ zone, row: rate.row, field: 'upTo', code: 'twice' })
    else if (lighter && lighter.price > rate.price)
      problems.push({ zone, row: rate.row, field: 'price', code: 'cheaper' })
  })
  if (rates.length === 0 && problems.length === 0) problems.push({ zone, row: 0, field: 'upTo', code: 'empty' })
  return { problems, rates: rates.map(({ upToGrams, price }): Rate => ({ zone, upToGrams, price })) }
}

type Read = Omit<Rate, 'zone'> | Pick<RowProblem, 'field' | 'code'> | null

function readRow({ upTo, price }: TypedRow): Read {
  const [grams, amount] = [upTo.trim(), price.trim()]
  if (!grams && !amount) return null
  if (!grams) return { field: 'upTo', code: 'half' }
  if (!amount) return { field: 'price', code: 'half' }
  const plain = arabicDigits(grams).replace(/[, ]/g, '')
  const upToGrams = /^\d{1,6}$/.test(plain) ? Number(plain) : 0
  if (upToGrams < 1 || upToGrams > MOST_GRAMS) return { field: 'upTo', code: 'not_a_weight' }
  const satang = /^[0๐]+$/.test(amount) ? 0n : parseBaht(amount)
  return satang === null ? { field: 'price', code: 'not_a_price' } : { upToGrams, price: satang }
}

/** One text for one table: to see whether it is still the one that somebody was shown. */
export function tableMark(rates: readonly Rate[]): string {
  return rates
    .map(({ zone, upToGrams, price }) => `${zone}:${upToGrams}:${price}`)
    .sort()
    .join(' ')
}
