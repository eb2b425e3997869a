/** Reads an item's fields out of a request body. Fields that are not there stay as they are. */
import { brands } from './category.ts'
import type { Item } from './state.ts'

type Body = Record<string, unknown>

export function applyBody(item: Item, body: Body): Item {
  return {
    ...item,
    sku: text(body.item_sku) ?? item.sku,
    name: text(body.item_name) ?? item.name,
    description: text(body.description) ?? item.description,
    categoryId: number(body.category_id) ?? item.categoryId,
    weight: number(body.weight) ?? item.weight,
    images: imageIds(body.image) ?? item.images,
    dimension: dimension(body.dimension) ?? item.dimension,
    attributes: attributes(body.attribute_list) ?? item.attributes,
    brand: brand(body.brand) ?? item.brand,
    logistics: logistics(body.logistic_info) ?? item.logistics,
    condition: body.condition === 'USED' ? 'USED' : body.condition === 'NEW' ? 'NEW' : item.condition,
  }
}

export function isBody(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function list(value: unknown): Body[] {
  return Array.isArray(value) ? value.filter(isBody) : []
}

export function number(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function imageIds(value: unknown): string[] | null {
  if (!isBody(value) || !Array.isArray(value.image_id_list)) return null
  return value.image_id_list.map((id) => String(id).replace(/^kept-/, ''))
}

function dimension(value: unknown): Item['dimension'] {
  if (!isBody(value)) return null
  const [length, width, height] = [value.package_length, value.package_width, value.package_height].map(number)
  return length && width && height ? { length, width, height } : null
}

function attributes(value: unknown): Item['attributes'] | null {
  if (!Array.isArray(value)) return null
  return list(value).map((one) => ({
    id: number(one.attribute_id) ?? 0,
    values: list(one.attribute_value_list).map((given) => ({
      id: number(given.value_id) ?? 0,
      name: text(given.original_value_name) ?? '',
      unit: text(given.value_unit) ?? '',
    })),
  }))
}

function brand(value: unknown): Item['brand'] | null {
  if (!isBody(value)) return null
  const id = number(value.brand_id) ?? 0
  return { id, name: brands.find((one) => one.id === id)?.name ?? text(value.original_brand_name) ?? '' }
}

function logistics(value: unknown): Item['logistics'] | null {
  if (!Array.isArray(value)) return null
  return list(value).map((one) => ({ id: number(one.logistic_id) ?? 0, enabled: one.enabled === true }))
}
