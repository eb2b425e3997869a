/** Our wish in Shopee's form. Ids stay text until the body is written, because they may not fit a JSON number of ours. */
import { jsonNumber } from '../../http.ts'
import { toWholeBaht } from '../../money.ts'
import { isAsked } from '../check.ts'
import type { AttributeRule, Placing, Wish } from '../contract.ts'
import { hash } from '../print.ts'
import { buildListingText, foldText, type ListingText } from '../text.ts'
import type { WireItem } from './wire.ts'

/** Which aspect a field belongs to: an aspect that nobody touched is left alone. */
export const aspectOf = {
  item_name: 'text',
  description: 'text',
  image: 'photos',
  category_id: 'details',
  attribute_list: 'details',
  brand: 'details',
  weight: 'details',
  dimension: 'details',
  logistic_info: 'details',
  condition: 'details',
  item_sku: 'details',
} as const

export type ContentField = keyof typeof aspectOf

/** What a buyer reads, as opposed to price and stock, which travel by their own calls. */
export type Content = Pick<WireItem, ContentField>

const fields = Object.keys(aspectOf) as readonly ContentField[]

/** Title and story within Shopee's limits: plain text, hashtags as it allows. */
export function toText({ listing, rules }: Pick<Wish, 'listing' | 'rules'>): ListingText {
  const { title, story } = listing.words.th
  return buildListingText({ title, story, tags: listing.tags }, rules)
}

export function toContent(wish: Wish, imageIds: string[]): Content {
  const { listing, placing, rules } = wish
  const { title, story } = toText(wish)
  const brand = rules.brand.choices.find((one) => one.id === placing.brandId)
  const { sizeMm } = listing
  return {
    item_name: title,
    description: story,
    category_id: placing.categoryId ?? '0',
    attribute_list: rules.attributes.flatMap((rule) => toAttribute(rule, placing)),
    brand: { brand_id: placing.brandId ?? '0', original_brand_name: brand?.name.en ?? 'No Brand' },
    image: { image_id_list: imageIds },
    weight: listing.weightGrams === null ? null : listing.weightGrams / 1000,
    dimension: sizeMm && {
      package_length: Math.ceil(sizeMm.length / 10),
      package_width: Math.ceil(sizeMm.width / 10),
      package_height: Math.ceil(sizeMm.height / 10),
    },
    logistic_info: placing.logistics.map((id) => ({ logistic_id: id, enabled: true })),
    condition: listing.condition === 'used' ? 'USED' : 'NEW',
    item_sku: listing.id,
  }
}

/** The chosen fields as a request body. */
export function toBody(content: Content, chosen: readonly ContentField[] = fields): Record<string, unknown> {
  const wire: Partial<Record<ContentField, unknown>> = {
    ...content,
    category_id: jsonNumber(content.category_id),
    attribute_list: content.attribute_list?.map((one) => ({
      attribute_id: jsonNumber(one.attribute_id),
      attribute_value_list: one.attribute_value_list?.map((value) => ({
        value_id: jsonNumber(value.value_id),
        original_value_name: value.original_value_name,
      })),
    })),
    brand: content.brand && { ...content.brand, brand_id: jsonNumber(content.brand.brand_id) },
    logistic_info: content.logistic_info?.map((one) => ({ ...one, logistic_id: jsonNumber(one.logistic_id) })),
  }
  return Object.fromEntries(chosen.filter((field) => wire[field] != null).map((field) => [field, wire[field]]))
}

/** Price in whole baht; validation has refused anything else before. */
export function toPrice({ listing }: Wish): number {
  const price = toWholeBaht(listing.price)
  if (price === null) throw new Error('price is not whole baht')
  return price
}

export function toStockRows(sellable: number, locationId: string | null): readonly object[] {
  return [{ stock: sellable, ...(locationId === null ? {} : { location_id: locationId }) }]
}

/** Fields in which the item there differs from what we want. What we have no word for (no weight, no size) is left alone. */
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

function toAttribute(rule: AttributeRule, placing: Placing) {
  if (!isAsked(rule, placing)) return []
  const values = (placing.attributes[rule.id] ?? []).filter((value) => value.trim() !== '')
  if (values.length === 0) return []
  const list = values.map((value) => {
    const choice = rule.choices?.find((one) => one.id === value)
    if (choice) return { value_id: choice.id, original_value_name: choice.name.en }
    const own = rule.takes === 'date' ? String(Date.parse(value) / 1000) : value.trim().normalize('NFC')
    return { value_id: '0', original_value_name: own }
  })
  return [{ attribute_id: rule.id, attribute_value_list: list }]
}

function comparable(content: Content): Readonly<Record<ContentField, string>> {
  const size = content.dimension
  return {
    item_name: foldText(content.item_name),
    description: foldText(content.description ?? ''),
    category_id: content.category_id,
    attribute_list: JSON.stringify((content.attribute_list ?? []).map(comparableAttribute).sort()),
    brand: content.brand?.brand_id ?? '0',
    image: JSON.stringify(content.image?.image_id_list ?? []),
    weight: String(Number(content.weight ?? 0)),
    dimension: JSON.stringify([size?.package_length ?? 0, size?.package_width ?? 0, size?.package_height ?? 0]),
    logistic_info: JSON.stringify(
      (content.logistic_info ?? [])
        .filter((one) => one.enabled)
        .map((one) => one.logistic_id)
        .sort(),
    ),
    condition: content.condition ?? 'NEW',
    item_sku: content.item_sku ?? '',
  }
}

function comparableAttribute(one: NonNullable<Content['attribute_list']>[number]): string {
  const values = (one.attribute_value_list ?? []).map((value) =>
    value.value_id === '0' ? `own ${value.original_value_name ?? ''}` : value.value_id,
  )
  return `${one.attribute_id} ${values.join('|')}`
}
