/** The calls that tell a seller the shop's rules: categories, attributes, brands, limits, ways of sending. */
import { type Answer, answer, refuse } from './answer.ts'
import { type AttributeNode, brands, categories, channels, isLeaf } from './category.ts'
import type { Desk } from './desk.ts'
import { limits } from './state.ts'

export function categoryList(query: URLSearchParams): Answer {
  const thai = query.get('language') === 'th'
  return answer({
    category_list: categories.map((one) => ({
      category_id: one.id,
      parent_category_id: one.parent,
      original_category_name: one.en,
      display_category_name: thai ? one.th : one.en,
      has_children: !isLeaf(one.id),
    })),
  })
}

export function recommend(query: URLSearchParams): Answer {
  const name = query.get('item_name') ?? ''
  const scored = categories
    .map((one) => ({ id: one.id, score: one.hints.filter((hint) => hint && name.includes(hint)).length }))
    .filter((one) => one.score > 0)
    .sort((a, b) => b.score - a.score)
  return answer({ category_id: scored.slice(0, 3).map((one) => one.id) })
}

export function attributeTree(query: URLSearchParams): Answer {
  const ids = (query.get('category_id_list') ?? '').split(',').map(Number)
  if (ids.length > 20) return refuse('error_param', 'At most 20 categories.')
  const found = categories.filter((one) => ids.includes(one.id))
  return answer({
    list: found.map((one) => ({ category_id: one.id, attribute_tree: one.attributes.map(showAttribute) })),
  })
}

export function brandList(query: URLSearchParams): Answer {
  const category = categories.find((one) => String(one.id) === query.get('category_id'))
  if (!category) return refuse('product.error_invalid_category', 'Invalid category.')
  return answer({
    brand_list: brands.map((one) => ({
      brand_id: one.id,
      original_brand_name: one.name,
      display_brand_name: one.name,
    })),
    has_next_page: false,
    next_offset: 0,
    is_mandatory: category.brandRequired ?? false,
  })
}

export function itemLimit(query: URLSearchParams): Answer {
  const category = categories.find((one) => String(one.id) === query.get('category_id'))
  const range = ({ min, max }: { min: number; max: number }) => ({ min_limit: min, max_limit: max })
  return answer({
    price_limit: range(limits.price),
    stock_limit: range(limits.stock),
    item_name_length_limit: range(limits.name),
    item_description_length_limit: range(limits.description),
    item_image_count_limit: range(limits.images),
    item_count_limit: { max_limit: limits.itemsPerShop },
    weight_limit: { weight_mandatory: !category?.weightOptional },
    dimension_limit: { dimension_mandatory: false },
  })
}

export function channelList(): Answer {
  return answer({
    logistics_channel_list: channels.map((one) => ({
      logistics_channel_id: one.id,
      logistics_channel_name: one.name,
      enabled: one.enabled,
      fee_type: 'SIZE_INPUT',
      weight_limit: { item_min_weight: 0, item_max_weight: one.maxKg },
    })),
  })
}

export function warehouses({ shop }: Desk): Answer {
  if (shop.locations.length === 0) return refuse('shop.error_not_in_whitelist', 'The shop has no warehouses.')
  return answer(shop.locations.map((id) => ({ location_id: id, warehouse_name: id })))
}

function showAttribute(one: AttributeNode): Record<string, unknown> {
  return {
    attribute_id: one.id,
    mandatory: one.mandatory,
    name: one.en,
    multi_lang: [{ language: 'th', value: one.th }],
    attribute_info: {
      input_type: one.input,
      input_validation_type: one.check,
      attribute_unit_list: one.units ?? [],
      max_value_count: one.input >= 4 ? 5 : 1,
    },
    attribute_value_list: one.values.map((value) => ({
      value_id: value.id,
      name: value.en,
      multi_lang: [{ language: 'th', value: value.th }],
      child_attribute_list: (value.children ?? []).map(showAttribute),
    })),
  }
}
