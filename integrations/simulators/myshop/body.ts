/** Reads fields out of a request body. Fields that are not there stay as they are. */
import type { Product, Variant } from './state.ts'

export type Body = Readonly<Record<string, unknown>>

export function isBody(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

export function number(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}

export function list(value: unknown): readonly Body[] {
  return Array.isArray(value) ? value.filter(isBody) : []
}

/** The addresses of pictures, or null when the body names none. */
export function pictureUrls(body: Body): readonly string[] | null {
  return Array.isArray(body.imageUrls) ? body.imageUrls.map(String) : null
}

/** The product with the fields of the body that belong to the product itself; variants have their own calls. */
export function withFields(product: Product, body: Body): Product {
  return {
    ...product,
    name: text(body.name) ?? product.name,
    code: text(body.code) ?? product.code,
    description: text(body.description) ?? product.description,
    brand: text(body.brand) ?? product.brand,
    categoryId: number(body.categoryId) ?? product.categoryId,
  }
}

export function withVariant(variant: Variant, body: Body): Variant {
  return {
    ...variant,
    sku: text(body.sku) ?? variant.sku,
    barcode: text(body.barcode) ?? variant.barcode,
    price: number(body.price) ?? variant.price,
    discountedPrice: number(body.discountedPrice) ?? variant.discountedPrice,
    weight: number(body.weight) ?? variant.weight,
    onHand: number(body.onHandNumber) ?? variant.onHand,
  }
}
