import type { Prisma } from '#app/lib/database.server.ts'
import { cleanLine, cleanText, slugOf } from '#app/lib/text.ts'
import type { Actor } from '../person/actor.ts'
import { type CategorySlug, type FactName, factNames, type GoodsKind, rulesOf } from './category.ts'
import { type Edited, editProduct } from './edit.server.ts'
import { type Facts, readFacts } from './facts.ts'

/** What is said of a product. What is left out stays as it is; null empties what may be empty. */
export interface ProductWords {
  readonly titleTh?: string
  readonly titleEn?: string | null
  readonly descriptionTh?: string
  readonly descriptionEn?: string | null
  readonly materialsTh?: string | null
  readonly materialsEn?: string | null
  readonly category?: CategorySlug
  readonly kind?: GoodsKind | null
  /** What is given of a fact, in either language, replaces what was there; an empty Thai text takes the fact away. */
  readonly label?: Partial<Record<FactName, { readonly th?: string; readonly en?: string | null }>>
  readonly oneOfAKind?: boolean
  /** Days from order to ready; null: ready now. */
  readonly leadDays?: number | null
}

/** The only one of its kind is one piece; the books say that there are more. */
export type DescribeRefusal = { readonly code: 'one_of_a_kind' }

/** Writes what is said of a product: its names, its shelf, what it is made of, what its label says. */
export function describeProduct(actor: Actor, edited: Edited, words: ProductWords) {
  return editProduct<DescribeRefusal>(actor, edited, async (tx, before) => {
    if (words.oneOfAKind && before.variants.some(({ onHand }) => onHand > 1)) return { code: 'one_of_a_kind' }
    const facts = factsAfter(readFacts(before.facts), words)
    const data: Prisma.ProductUncheckedUpdateInput = { ...plainFields(words), facts }
    if (words.titleTh) data.slug = slugOf(words.titleTh)
    await tx.product.update({ where: { id: before.id }, data })
    return null
  })
}

function plainFields(words: ProductWords): Prisma.ProductUncheckedUpdateInput {
  const { titleTh, titleEn, descriptionTh, descriptionEn, materialsTh, materialsEn } = words
  const { category, oneOfAKind, leadDays } = words
  return {
    ...(titleTh !== undefined && { titleTh: cleanLine(titleTh) }),
    ...(titleEn !== undefined && { titleEn: emptied(titleEn, cleanLine) }),
    ...(descriptionTh !== undefined && { descriptionTh: cleanText(descriptionTh) }),
    ...(descriptionEn !== undefined && { descriptionEn: emptied(descriptionEn, cleanText) }),
    ...(materialsTh !== undefined && { materialsTh: emptied(materialsTh, cleanLine) }),
    ...(materialsEn !== undefined && { materialsEn: emptied(materialsEn, cleanLine) }),
    ...(category !== undefined && { category }),
    ...(oneOfAKind !== undefined && { oneOfAKind }),
    ...(leadDays !== undefined && { leadDays }),
  }
}

/** An answer about the sort holds only for the shelf it was asked for. */
function factsAfter(before: Facts, { category, kind, label }: ProductWords): Facts {
  const answered = kind === undefined ? before.kind : kind
  const fits = !category || answered === null || rulesOf(category).kinds.includes(answered)
  const told = factNames.flatMap((name) => {
    const said = { th: '', en: null, ...before.label[name], ...label?.[name] }
    const th = cleanText(said.th)
    return th ? [[name, { th, en: emptied(said.en, cleanText) }]] : []
  })
  return { kind: fits ? answered : null, label: Object.fromEntries(told) }
}

function emptied(text: string | null, clean: (typed: string) => string): string | null {
  return text === null ? null : clean(text) || null
}
