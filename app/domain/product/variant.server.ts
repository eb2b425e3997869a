import { cleanLine } from '#app/lib/text.ts'
import type { Actor } from '../person/actor.ts'
import { type Edited, editProduct } from './edit.server.ts'
import { MOST_VARIANTS } from './rules.ts'
import type { WholeProduct } from './sheet.server.ts'
import { nextNumber, skuOf } from './sku.ts'

/** One form in which the product is bought. What is left out stays as it is. */
export interface VariantWords {
  /** Made on the volunteer's phone: the same variant sent twice is one. */
  readonly id: string
  readonly nameTh?: string | null
  readonly nameEn?: string | null
  /** Satang, more than nothing. */
  readonly price?: bigint
  readonly weightGrams?: number | null
  readonly lengthMm?: number | null
  readonly widthMm?: number | null
  readonly heightMm?: number | null
}

export type VariantRefusal =
  | { readonly code: 'no_price' }
  | { readonly code: 'variant_not_found' }
  | { readonly code: 'too_many_variants'; readonly most: number }
  /** Several forms, or none with a name of its own to tell them apart. */
  | { readonly code: 'needs_a_name' }
  | { readonly code: 'one_of_a_kind' }

/** Writes a variant, or adds it with the next SKU of its product. */
export function saveVariant(actor: Actor, edited: Edited, { id, ...words }: VariantWords) {
  return editProduct<VariantRefusal>(actor, edited, async (tx, before) => {
    const data = { ...words, ...cleanNames(words) }
    const known = before.variants.find((variant) => variant.id === id)
    if (known) {
      await tx.variant.update({ where: { id }, data })
      return null
    }
    const refusal = refuseNew(before, data)
    if (refusal || data.price === undefined) return refusal ?? { code: 'no_price' }
    // An id from somewhere else must not pull a foreign variant over here.
    if (await tx.variant.findUnique({ where: { id }, select: { id: true } })) return { code: 'variant_not_found' }
    const sku = skuOf(before.shortCode, nextNumber(before.variants.map((variant) => variant.sku)))
    await tx.variant.create({
      data: { ...data, price: data.price, id, sku, productId: before.id, position: before.variants.length },
    })
    return null
  })
}

/** Takes a variant off sale. Its SKU, stock and history stay; the last one stays too, since a product is bought in some form. */
export function archiveVariant(actor: Actor, edited: Edited, variantId: string) {
  return editProduct<VariantRefusal>(actor, edited, async (tx, { variants }) => {
    const known = variants.find(({ id }) => id === variantId)
    if (!known) return { code: 'variant_not_found' }
    if (known.archivedAt) return null
    if (variants.filter(({ archivedAt }) => archivedAt === null).length === 1) return { code: 'no_price' }
    await tx.variant.update({ where: { id: variantId }, data: { archivedAt: new Date() } })
    return null
  })
}

function refuseNew(before: WholeProduct, words: Omit<VariantWords, 'id'>): VariantRefusal | null {
  const onSale = before.variants.filter(({ archivedAt }) => archivedAt === null)
  if (words.price === undefined) return { code: 'no_price' }
  if (onSale.length === 0) return null
  if (before.oneOfAKind) return { code: 'one_of_a_kind' }
  if (onSale.length >= MOST_VARIANTS) return { code: 'too_many_variants', most: MOST_VARIANTS }
  return words.nameTh ? null : { code: 'needs_a_name' }
}

function cleanNames({ nameTh, nameEn }: Omit<VariantWords, 'id'>) {
  return {
    ...(nameTh !== undefined && { nameTh: nameTh === null ? null : cleanLine(nameTh) || null }),
    ...(nameEn !== undefined && { nameEn: nameEn === null ? null : cleanLine(nameEn) || null }),
  }
}
