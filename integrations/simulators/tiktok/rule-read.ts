/** The calls that tell a seller the platform's rules: categories, attributes, brands, what else a category needs. */
import { type Answer, answer, type Refused, refuse } from './answer.ts'
import { type Body, text } from './body.ts'
import { brands, type CategoryNode, categories, isLeaf } from './category.ts'
import type { Desk } from './desk.ts'

export function categoryList(query: URLSearchParams): Answer {
  const thai = query.get('locale') === 'th-TH'
  return (
    checkVersion(query) ??
    answer({
      categories: categories.map((one) => ({
        id: one.id,
        parent_id: one.parent,
        local_name: thai ? one.th : one.en,
        is_leaf: isLeaf(one.id),
        permission_statuses: [one.blocked ? 'NON_MAIN_CATEGORY' : 'AVAILABLE'],
      })),
    })
  )
}

export function recommend(body: Body): Answer {
  const title = text(body.product_title) ?? ''
  const [best] = categories
    .map((one) => ({ one, score: one.hints.filter((hint) => hint && title.includes(hint)).length }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
  return answer(best ? { leaf_category_id: best.one.id, categories: [{ id: best.one.id, is_leaf: true }] } : {})
}

export function attributeList(id: string, query: URLSearchParams): Answer {
  const category = leafOf(id)
  if ('refused' in category) return category
  const thai = query.get('locale') === 'th-TH'
  const name = (one: { th: string; en: string }) => (thai ? one.th : one.en)
  const attributes = category.attributes.map((one) => ({
    id: one.id,
    name: name(one),
    type: 'PRODUCT_PROPERTY',
    // Spelt so by the platform.
    is_requried: one.required,
    is_multiple_selection: one.multiple,
    is_customizable: one.ownWords,
    values: one.values.map((value) => ({ id: value.id, name: name(value) })),
    requirement_conditions: one.when
      ? [
          {
            condition_type: 'VALUE_ID_MATCH',
            attribute_id: one.when.attribute,
            attribute_value_id: one.when.value,
          },
        ]
      : [],
  }))
  const colour = { id: '100000', name: thai ? 'สี' : 'Colour', type: 'SALES_PROPERTY', is_requried: false, values: [] }
  return checkVersion(query) ?? answer({ attributes: [...attributes, colour] })
}

export function categoryRules(id: string): Answer {
  const category = leafOf(id)
  if ('refused' in category) return category
  return answer({
    product_certifications: category.certified
      ? [{ id: '7182427311584347906', name: category.certified, is_required: true }]
      : [],
    size_chart: { is_supported: false, is_required: false },
    cod: { is_supported: false },
    package_dimension: { is_required: category.sized ?? false },
  })
}

export function brandList(): Answer {
  return answer({
    brands: brands.map((one) => ({ ...one, authorized_status: 'AUTHORIZED' })),
    next_page_token: '',
    total_count: brands.length,
  })
}

export function warehouseList({ shop }: Desk): Answer {
  return answer({
    warehouses: shop.warehouses.map((one) => ({
      id: one.id,
      name: one.name,
      type: one.type,
      is_default: one.isDefault,
      effect_status: 'ENABLED',
    })),
  })
}

function leafOf(id: string): CategoryNode | Refused {
  const category = categories.find((one) => one.id === id)
  if (!category) return refuse(12052023, 'The category does not exist.')
  return isLeaf(id) ? category : refuse(12052024, 'The category is not a leaf.')
}

function checkVersion(query: URLSearchParams): Refused | null {
  return query.get('category_version') === 'v2' ? null : refuse(12052217, 'category_version must be v2 in this market.')
}
