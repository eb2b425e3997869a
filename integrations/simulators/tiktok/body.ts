/** Reads a product's content out of a request body. A property that is sent replaces the old one whole. */
import type { Content } from './state.ts'

export type Body = Record<string, unknown>

export function isBody(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function list(value: unknown): Body[] {
  return Array.isArray(value) ? value.filter(isBody) : []
}

export function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

export function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}

export const blankContent: Content = {
  title: '',
  description: '',
  categoryId: '',
  images: [],
  weight: '',
  dimensions: null,
  attributes: [],
  brandId: null,
  externalId: '',
}

export function readContent(before: Content, body: Body): Content {
  return {
    title: text(body.title) ?? before.title,
    description: text(body.description) ?? before.description,
    categoryId: text(body.category_id) ?? before.categoryId,
    images: images(body.main_images) ?? before.images,
    weight: weight(body.package_weight) ?? before.weight,
    dimensions: dimensions(body.package_dimensions) ?? before.dimensions,
    attributes: attributes(body.product_attributes) ?? before.attributes,
    brandId: text(body.brand_id) ?? before.brandId,
    externalId: text(body.external_product_id) ?? before.externalId,
  }
}

function images(value: unknown): string[] | null {
  if (!Array.isArray(value)) return null
  return list(value).map((one) => (text(one.uri) ?? '').replace(/^kept-/, ''))
}

function weight(value: unknown): string | null {
  return isBody(value) && value.unit === 'KILOGRAM' ? text(value.value) : null
}

function dimensions(value: unknown): Content['dimensions'] {
  if (!isBody(value) || value.unit !== 'CENTIMETER') return null
  const [length, width, height] = [value.length, value.width, value.height].map(text)
  return { length: length ?? '', width: width ?? '', height: height ?? '' }
}

function attributes(value: unknown): Content['attributes'] | null {
  if (!Array.isArray(value)) return null
  return list(value).map((one) => ({
    id: text(one.id) ?? '',
    values: list(one.values).map((given) => ({ id: text(given.id), name: text(given.name) ?? '' })),
  }))
}
