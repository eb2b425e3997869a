/** The shop's shelves and what each asks of a product before it may stand there. Browser-safe. */

export const categorySlugs = [
  'food-ready',
  'food-dry',
  'sweets',
  'drink',
  'produce',
  'textile',
  'metalwork',
  'woodwork',
  'basketry',
  'instrument',
  'jewellery',
  'craft',
  'souvenir',
  'household',
  'herbal',
  'cosmetic',
  'plant',
  'service',
  'workshop',
] as const
export type CategorySlug = (typeof categorySlugs)[number]

export const markKinds = [
  'otop',
  'community_standard',
  'fda_food',
  'cosmetic_notification',
  'herbal',
  'halal',
  'gi',
  'bangkok_brand',
  'industrial_standard',
] as const
export type MarkKind = (typeof markKinds)[number]

/** What a label must say, and therefore the product's page too. */
export const factNames = [
  'netAmount',
  'ingredients',
  'allergens',
  'additives',
  'storage',
  'bestBefore',
  'usage',
  'warning',
  'duration',
  'place',
] as const
export type FactName = (typeof factNames)[number]

/** Within food and herbs the law tells sorts apart: the answer to "which sort is it?". */
export const goodsKinds = [
  'fresh',
  'cooked',
  'market_sweet',
  'raw_dried',
  'packed_bread',
  'sauce',
  'seasoning',
  'sealed_food',
  'bee',
  'fresh_drink',
  'sealed_drink',
  'dried_tea',
  'compress',
  'inhaler',
  'balm',
  'scented',
  'not_sure',
] as const
export type GoodsKind = (typeof goodsKinds)[number]

export interface CategoryRules {
  /** It travels in a parcel, so its weight must be known. */
  readonly needsWeight: boolean
  /** The sorts to choose from; empty: nothing is asked. */
  readonly kinds: readonly GoodsKind[]
  readonly number: { readonly mark: MarkKind; readonly when: 'always' | 'by_kind' } | null
  readonly facts: FactRules
}

/** What the label of such goods must say, and what it says where there is something to say. */
export interface FactRules {
  readonly required: readonly FactName[]
  readonly optional: readonly FactName[]
}

/** Ministry of Public Health notification 450/2567 on labels of packed food. */
const packedFood: FactRules = {
  required: ['netAmount', 'ingredients', 'allergens', 'storage', 'bestBefore'],
  optional: ['additives', 'warning'],
}
/** Sold fresh and unpacked: no label, but whoever eats it must be able to ask. */
const freshFood: FactRules = {
  required: ['allergens'],
  optional: ['netAmount', 'ingredients', 'storage', 'bestBefore', 'warning'],
}
const rawProduce: FactRules = { required: ['netAmount'], optional: ['storage', 'bestBefore', 'warning'] }
const onTheSkin: FactRules = {
  required: ['netAmount', 'ingredients', 'usage', 'warning', 'bestBefore'],
  optional: ['storage'],
}
const scent: FactRules = { required: ['netAmount'], optional: ['ingredients', 'usage', 'warning'] }

/** Sorts that may be sold without a number: fresh, cooked to order, simple market sweets, raw dried goods, and scents that
 *  promise no cure (Thai FDA's answers on food serial numbers; Herbal Products Act 2562). */
const freeKinds: Partial<Record<GoodsKind, FactRules>> = {
  fresh: rawProduce,
  cooked: freshFood,
  market_sweet: freshFood,
  raw_dried: { ...packedFood, required: ['netAmount', 'ingredients', 'storage', 'bestBefore'] },
  fresh_drink: freshFood,
  scented: scent,
}

const food = { needsWeight: true, number: { mark: 'fda_food', when: 'by_kind' }, facts: packedFood } as const
const thing: CategoryRules = {
  needsWeight: true,
  kinds: [],
  number: null,
  facts: { required: [], optional: ['usage', 'warning'] },
}
const doing: CategoryRules = {
  needsWeight: false,
  kinds: [],
  number: null,
  facts: { required: ['duration', 'place'], optional: ['warning'] },
}

const rules: Readonly<Record<CategorySlug, CategoryRules>> = {
  'food-ready': { ...food, kinds: ['cooked', 'sealed_food', 'not_sure'] },
  'food-dry': { ...food, kinds: ['raw_dried', 'sauce', 'seasoning', 'sealed_food', 'bee', 'not_sure'] },
  sweets: { ...food, kinds: ['market_sweet', 'packed_bread', 'sealed_food', 'not_sure'] },
  drink: { ...food, kinds: ['fresh_drink', 'sealed_drink', 'dried_tea', 'not_sure'] },
  produce: { ...food, kinds: ['fresh', 'raw_dried', 'bee', 'not_sure'] },
  textile: thing,
  metalwork: thing,
  woodwork: thing,
  basketry: thing,
  instrument: thing,
  jewellery: thing,
  craft: thing,
  souvenir: thing,
  household: thing,
  herbal: {
    needsWeight: true,
    kinds: ['compress', 'inhaler', 'balm', 'scented', 'not_sure'],
    number: { mark: 'herbal', when: 'by_kind' },
    facts: onTheSkin,
  },
  cosmetic: {
    needsWeight: true,
    kinds: [],
    number: { mark: 'cosmetic_notification', when: 'always' },
    facts: onTheSkin,
  },
  plant: thing,
  service: doing,
  workshop: doing,
}

/** What this shelf asks for. */
export function rulesOf(category: CategorySlug): CategoryRules {
  return rules[category]
}

/** What the label of this sort of goods must say, and may say. */
export function factsOf(category: CategorySlug, kind: GoodsKind | null): FactRules {
  const { kinds, facts } = rules[category]
  return (kind && kinds.includes(kind) && freeKinds[kind]) || facts
}

/** The shelf of that name, or null: the database and forms hold plain text. */
export function categoryOf(text: string | null | undefined): CategorySlug | null {
  return categorySlugs.find((slug) => slug === text) ?? null
}

/** The number that must be there before this may be sold; null when none is needed. `unknown` while nobody has said (or
 *  is sure) which sort it is: then it stays a draft and somebody must look. */
export function neededNumber(category: CategorySlug, kind: GoodsKind | null): MarkKind | 'unknown' | null {
  const { number } = rules[category]
  if (!number) return null
  if (number.when === 'always') return number.mark
  if (!kind || kind === 'not_sure' || !rules[category].kinds.includes(kind)) return 'unknown'
  return freeKinds[kind] ? null : number.mark
}
