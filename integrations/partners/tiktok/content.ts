/** What the audit looks at, ours beside theirs, field by field. Price and stock travel by their own calls. */
import type { AttributeRule } from '../contract.ts'
import { hash } from '../print.ts'
import { foldText } from '../text.ts'
import { fromHtml } from './html.ts'
import type { WireProduct } from './wire.ts'

/** Which aspect a field belongs to: an aspect that nobody touched is left alone. */
export const aspectOf = {
  title: 'text',
  description: 'text',
  main_images: 'photos',
  category_id: 'details',
  product_attributes: 'details',
  brand_id: 'details',
  package_weight: 'details',
  package_dimensions: 'details',
} as const

export type ContentField = keyof typeof aspectOf

/** A choice by its id, or own words. */
interface AttributeValue {
  readonly id: string | null
  readonly name: string
}

export interface Content {
  readonly title: string
  /** HTML. */
  readonly description: string
  /** Uris of uploaded pictures. */
  readonly main_images: readonly string[]
  readonly category_id: string
  readonly product_attributes: readonly { readonly id: string; readonly values: readonly AttributeValue[] }[]
  /** null: handmade, no brand. */
  readonly brand_id: string | null
  /** Kilograms, decimal text. */
  readonly package_weight: string | null
  /** Whole centimetres. */
  readonly package_dimensions: readonly [length: string, width: string, height: string] | null
}

const fields = Object.keys(aspectOf) as readonly ContentField[]

/** Their product as content. The rules tell choices from own words, which both carry an id there. */
export function contentThere(item: WireProduct, rules: readonly AttributeRule[]): Content {
  const size = item.package_dimensions
  return {
    title: item.title,
    description: item.description ?? '',
    main_images: (item.main_images ?? []).map((one) => one.uri),
    category_id: leafOf(item),
    product_attributes: (item.product_attributes ?? []).map(({ id, values }) => ({
      id,
      values: (values ?? []).map((value) => {
        const choice = rules.find((one) => one.id === id)?.choices?.find((one) => one.id === value.id)
        return { id: choice ? choice.id : null, name: value.name ?? '' }
      }),
    })),
    brand_id: item.brand?.id ?? null,
    package_weight: item.package_weight?.value ?? null,
    package_dimensions: size?.length && size.width && size.height ? [size.length, size.width, size.height] : null,
  }
}

export function leafOf(item: WireProduct): string {
  const chain = item.category_chains ?? []
  return (chain.find((one) => one.is_leaf) ?? chain.at(-1))?.id ?? ''
}

/** Fields in which the item there differs from what we want. What we have no word for (no brand, no size) is left alone. */
export function differences(wanted: Content, there: Content): readonly ContentField[] {
  const [ours, theirs] = [comparable(wanted), comparable(there)]
  return fields.filter((field) => wanted[field] !== null && ours[field] !== theirs[field])
}

/** A hash per aspect of what we want there. */
export function wishHashes(content: Content): Readonly<Record<'text' | 'photos' | 'details', string>> {
  const values = comparable(content)
  const of = (aspect: string) =>
    hash(fields.filter((field) => aspectOf[field] === aspect).map((field) => values[field]))
  return { text: of('text'), photos: of('photos'), details: of('details') }
}

/** The chosen fields as a request body. Each property that is sent replaces the old one whole. */
export function toBody(content: Content, chosen: readonly ContentField[] = fields): Record<string, unknown> {
  const size = content.package_dimensions
  const wire: Partial<Record<ContentField, unknown>> = {
    ...content,
    main_images: content.main_images.map((uri) => ({ uri })),
    product_attributes: content.product_attributes.map(({ id, values }) => ({
      id,
      values: values.map((value) => (value.id === null ? { name: value.name } : { id: value.id })),
    })),
    package_weight: content.package_weight && { value: content.package_weight, unit: 'KILOGRAM' },
    package_dimensions: size && { length: size[0], width: size[1], height: size[2], unit: 'CENTIMETER' },
  }
  return Object.fromEntries(chosen.filter((field) => wire[field] !== null).map((field) => [field, wire[field]]))
}

function comparable(content: Content): Readonly<Record<ContentField, string>> {
  return {
    title: foldText(content.title),
    description: foldText(fromHtml(content.description)),
    main_images: JSON.stringify(content.main_images),
    category_id: content.category_id,
    product_attributes: JSON.stringify(content.product_attributes.map(comparableAttribute).toSorted()),
    brand_id: content.brand_id ?? '',
    package_weight: String(Number(content.package_weight ?? 0)),
    package_dimensions: JSON.stringify((content.package_dimensions ?? []).map(Number)),
  }
}

function comparableAttribute({ id, values }: Content['product_attributes'][number]): string {
  return `${id} ${values.map((one) => one.id ?? `own ${foldText(one.name)}`).join('|')}`
}
