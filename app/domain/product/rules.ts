import { type CategorySlug, type FactName, factsOf, type MarkKind, neededNumber, rulesOf } from './category.ts'
import type { Facts } from './facts.ts'
import { type GoodsFinding, type GoodsRuleId, judgeGoods } from './goods.ts'
import { isExpired } from './mark.ts'

/** Pure rules of a product: what stands between it and the shop, and the steps that lead there. Browser-safe. */

export const MOST_PHOTOS = 9
export const MOST_VARIANTS = 20

export interface SheetVariant {
  readonly sku: string
  readonly nameTh: string | null
  /** Satang. */
  readonly price: bigint
  readonly weightGrams: number | null
}

export interface SheetMark {
  readonly kind: MarkKind
  readonly number: string | null
  readonly expiresOn: Date | null
}

/** The newest answer to each rule that wants a second person. */
export interface SheetLook {
  readonly rule: string
  readonly answer: 'asked' | 'cleared' | 'refused'
  readonly note: string | null
}

/** Everything about a product that decides whether it may be in the shop. */
export interface ProductSheet {
  readonly titleTh: string
  readonly titleEn: string | null
  readonly descriptionTh: string
  readonly descriptionEn: string | null
  readonly materialsTh: string | null
  readonly materialsEn: string | null
  readonly category: CategorySlug | null
  readonly facts: Facts
  readonly oneOfAKind: boolean
  readonly pictures: readonly { readonly altTh: string }[]
  /** Those on sale; archived ones are left out. */
  readonly variants: readonly SheetVariant[]
  /** The product's own and its maker's. */
  readonly marks: readonly SheetMark[]
  readonly looks: readonly SheetLook[]
  /** The maker agreed to be in the shop. */
  readonly inShop: boolean
}

export type ProductProblem =
  | { readonly code: 'no_consent' | 'no_photo' | 'no_title' | 'no_category' | 'no_kind' | 'kind_unsure' }
  | { readonly code: 'no_description' | 'no_price' | 'several_of_one' }
  | { readonly code: 'no_alt'; readonly photo: number }
  | { readonly code: 'no_weight' | 'no_variant_name'; readonly sku: string }
  | { readonly code: 'no_fact'; readonly fact: FactName }
  | { readonly code: 'no_number' | 'number_expired'; readonly mark: MarkKind }
  | { readonly code: 'goods'; readonly rule: GoodsRuleId; readonly found: string }
  | {
      readonly code: 'look' | 'look_refused'
      readonly rule: GoodsRuleId
      readonly found: string
      readonly note: string | null
    }

export const steps = [
  'photos',
  'name',
  'shelf',
  'kind',
  'price',
  'stock',
  'parcel',
  'about',
  'label',
  'alt',
  'marks',
  'english',
] as const
export type Step = (typeof steps)[number]

/** The steps this product goes through, in order; what its shelf does not ask for is left out. */
export function stepsOf({ category, facts }: Pick<ProductSheet, 'category' | 'facts'>): readonly Step[] {
  return steps.filter((step) => {
    if (step === 'kind') return category !== null && rulesOf(category).kinds.length > 0
    if (step === 'parcel') return !category || rulesOf(category).needsWeight
    if (step === 'label') return category !== null && factsOf(category, facts.kind).required.length > 0
    return true
  })
}

/** Everything that keeps this product out of the shop, at once, in the order of the steps that mend it. */
export function findProblems(sheet: ProductSheet, today: Date): readonly ProductProblem[] {
  const { category, pictures, variants } = sheet
  const problems: ProductProblem[] = []
  if (!sheet.inShop) problems.push({ code: 'no_consent' })
  if (pictures.length === 0) problems.push({ code: 'no_photo' })
  if (!sheet.titleTh) problems.push({ code: 'no_title' })
  problems.push(...goodsProblems(sheet))
  if (!category) problems.push({ code: 'no_category' })
  if (variants.length === 0) problems.push({ code: 'no_price' })
  if (sheet.oneOfAKind && variants.length > 1) problems.push({ code: 'several_of_one' })
  if (variants.length > 1)
    for (const { sku, nameTh } of variants) if (!nameTh) problems.push({ code: 'no_variant_name', sku })
  if (!sheet.descriptionTh) problems.push({ code: 'no_description' })
  if (category) problems.push(...shelfProblems(sheet, category, today))
  for (const [index, { altTh }] of pictures.entries()) if (!altTh) problems.push({ code: 'no_alt', photo: index + 1 })
  return problems
}

/** What a second person must see or has refused, and what may not be sold. */
export function goodsFindings(sheet: ProductSheet): readonly GoodsFinding[] {
  const { titleTh, titleEn, descriptionTh, descriptionEn, materialsTh, materialsEn, category, marks, facts } = sheet
  const label = Object.values(facts.label).flatMap((said) => [said?.th ?? null, said?.en ?? null])
  return judgeGoods({
    titleTh,
    titleEn,
    rest: [descriptionTh, descriptionEn, materialsTh, materialsEn, ...label],
    category,
    marks: marks.map(({ kind }) => kind),
  })
}

/** The step where a problem is mended; null: not on the product itself (consent), or somebody else's answer. */
export function stepOf(problem: ProductProblem): Step | null {
  switch (problem.code) {
    case 'no_photo':
      return 'photos'
    case 'no_title':
    case 'goods':
    case 'look_refused':
      return 'name'
    case 'no_category':
      return 'shelf'
    case 'no_kind':
    case 'kind_unsure':
      return 'kind'
    case 'no_price':
    case 'several_of_one':
    case 'no_variant_name':
      return 'price'
    case 'no_weight':
      return 'parcel'
    case 'no_description':
      return 'about'
    case 'no_fact':
      return 'label'
    case 'no_alt':
      return 'alt'
    case 'no_number':
    case 'number_expired':
      return 'marks'
    case 'no_consent':
    case 'look':
      return null
  }
}

/** What a change brought with it that was not there before. */
export function newProblems(
  before: readonly ProductProblem[],
  after: readonly ProductProblem[],
): readonly ProductProblem[] {
  const known = new Set(before.map((problem) => JSON.stringify(problem)))
  return after.filter((problem) => !known.has(JSON.stringify(problem)))
}

function goodsProblems(sheet: ProductSheet): ProductProblem[] {
  return goodsFindings(sheet).flatMap(({ rule, answer, found }): ProductProblem[] => {
    if (answer === 'refuse') return [{ code: 'goods', rule, found }]
    const look = sheet.looks.find((given) => given.rule === rule)
    if (look?.answer === 'cleared') return []
    return [{ code: look?.answer === 'refused' ? 'look_refused' : 'look', rule, found, note: look?.note ?? null }]
  })
}

function shelfProblems(sheet: ProductSheet, category: CategorySlug, today: Date): ProductProblem[] {
  const { facts, variants } = sheet
  const { needsWeight } = rulesOf(category)
  const unweighed = needsWeight ? variants.filter(({ weightGrams }) => weightGrams === null) : []
  const untold = factsOf(category, facts.kind).required.filter((fact) => !facts.label[fact]?.th)
  return [
    ...unweighed.map(({ sku }): ProductProblem => ({ code: 'no_weight', sku })),
    ...untold.map((fact): ProductProblem => ({ code: 'no_fact', fact })),
    ...numberProblems(sheet, category, today),
  ]
}

function numberProblems({ facts, marks }: ProductSheet, category: CategorySlug, today: Date): ProductProblem[] {
  const needed = neededNumber(category, facts.kind)
  if (needed === null) return []
  if (needed === 'unknown') return [{ code: facts.kind === 'not_sure' ? 'kind_unsure' : 'no_kind' }]
  const there = marks.filter(({ kind, number }) => kind === needed && number !== null)
  if (there.some((mark) => !isExpired(mark, today))) return []
  return [{ code: there.length > 0 ? 'number_expired' : 'no_number', mark: needed }]
}
