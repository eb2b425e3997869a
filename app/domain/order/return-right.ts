import type { CategorySlug, GoodsKind } from '../product/category.ts'

/**
 * Which goods may be sent back within seven days (Direct Sales and Direct Marketing Act 2545, section 33; we give the
 * right for every maker's goods, also where the law frees a small seller from it), and which may not. Pure; told for each
 * line before paying and kept with the sale.
 */

export const RETURN_DAYS = 7

export const noReturns = [
  /** It does not keep. */
  'fresh',
  /** Made for this buyer. */
  'made_to_order',
  /** Returned only while it is closed: what touches skin or is eaten. */
  'opened',
  /** Given back only before it took place. */
  'attended',
] as const
export type NoReturn = (typeof noReturns)[number]

interface Returned {
  readonly category: CategorySlug | null
  readonly kind: GoodsKind | null
  /** Days from order to ready; null: ready now. */
  readonly leadDays: number | null
}

const freshKinds: ReadonlySet<GoodsKind> = new Set(['fresh', 'cooked', 'market_sweet', 'fresh_drink'])
const freshShelves: ReadonlySet<CategorySlug> = new Set(['plant'])
const closedShelves: ReadonlySet<CategorySlug> = new Set([
  ...(['food-ready', 'food-dry', 'sweets', 'drink', 'produce', 'herbal', 'cosmetic'] as const),
])

/** Why these goods are not simply returned; null: within seven days, no reason asked. */
export function returnRight({ category, kind, leadDays }: Returned): NoReturn | null {
  if (category === 'service' || category === 'workshop') return 'attended'
  if ((kind && freshKinds.has(kind)) || (category && freshShelves.has(category))) return 'fresh'
  if (leadDays !== null) return 'made_to_order'
  return category && closedShelves.has(category) ? 'opened' : null
}

/** What a sale kept, as a word of this list; null too for a word that is none any more. */
export function noReturnOf(kept: string | null): NoReturn | null {
  return noReturns.find((known) => known === kept) ?? null
}
