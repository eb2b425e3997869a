/** The calls that tell a seller the platform's rules: categories, attributes, brands. */
import { type Answer, answer, refuse } from './answer.ts'
import type { Fields } from './api.ts'
import { type AttributeNode, brands, type CategoryNode, categories, isLeaf } from './category.ts'

export function categoryTree(fields: Fields): Answer {
  const thai = fields.get('language_code') === 'th_TH'
  const below = (parent: number): unknown[] =>
    categories
      .filter((one) => one.parent === parent)
      .map((one) => {
        const leaf = isLeaf(one.id)
        const head = { category_id: one.id, name: thai ? one.th : one.en, leaf, var: leaf }
        return leaf ? head : { ...head, children: below(one.id) }
      })
  return answer(below(0))
}

export function categoryAttributes(fields: Fields): Answer {
  const category = categories.find((one) => String(one.id) === fields.get('primary_category_id'))
  if (!category || !isLeaf(category.id)) return refuse('201', 'E201: Invalid category')
  const thai = fields.get('language_code') === 'th_TH'
  return answer([...everywhere, ...category.attributes].map((one) => showAttribute(one, thai)))
}

/** The whole platform shares this call's rate. */
export function brandPage(fields: Fields): Answer {
  const [start, size] = [Number(fields.get('startRow')), Number(fields.get('pageSize'))]
  if (!(size >= 1 && size <= 200) || !(start >= 0)) return refuse('19', 'E019: Invalid Limit')
  const module = brands
    .slice(start, start + size)
    .map((one) => ({ brand_id: one.id, name: one.name, name_en: one.name, global_identifier: one.name.toLowerCase() }))
  return answer({ module, total_record: brands.length, page_index: Math.floor(start / size) + 1, total_page: 1 })
}

export function suggestCategory(fields: Fields): Answer {
  const name = fields.get('product_name') ?? ''
  const scored = categories
    .map((one) => ({ one, score: one.hints.filter((hint) => hint && name.includes(hint)).length }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
  const suggestions = scored.slice(0, 3).map(({ one }) => ({
    categoryId: one.id,
    categoryName: one.en,
    categoryPath: pathOf(one),
  }))
  return answer({ categorySuggestions: suggestions })
}

const own = (
  id: number,
  name: string,
  input: AttributeNode['input'],
  sku = false,
): AttributeNode & { sku: boolean } => ({
  id,
  name,
  th: name,
  en: name,
  mandatory: true,
  input,
  options: [],
  sku,
})

/** Every category asks these too; they are filled from the product itself. */
const everywhere: readonly (AttributeNode & { sku?: boolean })[] = [
  own(1, 'name', 'text'),
  own(2, 'description', 'text'),
  own(3, 'brand', 'text'),
  own(4, 'SellerSku', 'text', true),
  own(5, 'price', 'numeric', true),
  own(6, 'quantity', 'numeric', true),
  own(7, 'package_weight', 'numeric', true),
  own(8, 'package_length', 'numeric', true),
  own(9, 'package_width', 'numeric', true),
  own(10, 'package_height', 'numeric', true),
]

function showAttribute(one: AttributeNode & { sku?: boolean }, thai: boolean): Record<string, unknown> {
  return {
    id: one.id,
    name: one.name,
    label: thai ? one.th : one.en,
    is_mandatory: one.mandatory ? 1 : 0,
    is_sale_prop: one.sale ? 1 : 0,
    attribute_type: one.sku || one.sale ? 'sku' : 'normal',
    input_type: one.input,
    options: one.options.map((option) => ({ id: option.id, name: thai ? option.th : option.en, en_name: option.en })),
  }
}

function pathOf(one: CategoryNode): string {
  const parent = categories.find((other) => other.id === one.parent)
  return parent ? `${pathOf(parent)} > ${one.en}` : one.en
}
