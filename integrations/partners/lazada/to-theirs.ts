/** Our wish in Lazada's form. Every leaf is text. */
import { bahtText, type Satang } from '../../money.ts'
import { isAsked } from '../check.ts'
import type { Placing, Wish } from '../contract.ts'
import { hash } from '../print.ts'
import { buildListingText, foldText, type ListingText } from '../text.ts'
import { ourIdOf, parcelOf, skuOf, textIn } from './from-theirs.ts'
import { fromMarkup, toMarkup } from './markup.ts'
import type { Product } from './payload.ts'
import { noBrandName, saleMark } from './rule.ts'
import type { WireItem } from './wire.ts'

/** Which aspect a field belongs to: an aspect that nobody touched is left alone. */
export const aspectOf = {
  name: 'text',
  description: 'text',
  images: 'photos',
  category: 'details',
  attributes: 'details',
  sale: 'details',
  brand: 'details',
  parcel: 'details',
  sku: 'details',
} as const

export type ContentField = keyof typeof aspectOf

/** What a buyer reads, as opposed to price and stock, which travel by their own calls. */
export interface Content {
  readonly name: string
  /** HTML */
  readonly description: string
  readonly images: readonly string[]
  readonly category: string
  readonly attributes: Readonly<Record<string, string>>
  /** Attributes of the sale: they stand in the SKU. */
  readonly sale: Readonly<Record<string, string>>
  readonly brand: string
  readonly parcel: Readonly<Record<'weight' | 'length' | 'width' | 'height', string>>
  readonly sku: string
}

const fields = Object.keys(aspectOf) as readonly ContentField[]
const htmlLimit = 25_000

/** Title and story as buyers read them. A story whose signs grow in HTML is cut until the HTML fits too. */
export function toText({ listing, rules }: Pick<Wish, 'listing' | 'rules'>): ListingText {
  const { title, story } = listing.words.th
  let max = rules.story.max
  for (;;) {
    const text = buildListingText({ title, story, tags: [] }, { title: rules.title, story: { max, tags: null } })
    const over = [...toMarkup(text.story)].length - htmlLimit
    if (over <= 0) return text
    max = Math.max(0, Math.min(max ?? htmlLimit, [...text.story].length) - Math.ceil(over / 2))
  }
}

export function toContent(wish: Wish, imageUrls: readonly string[]): Content {
  const { listing, placing } = wish
  const { title, story } = toText(wish)
  const chosen = chosenAttributes(wish)
  return {
    name: title,
    description: toMarkup(story),
    images: imageUrls,
    category: placing.categoryId ?? '',
    attributes: Object.fromEntries(chosen.filter(([name]) => !name.startsWith(saleMark))),
    sale: Object.fromEntries(
      chosen.filter(([name]) => name.startsWith(saleMark)).map(([name, value]) => [name.slice(saleMark.length), value]),
    ),
    brand: placing.brandId ?? noBrandName,
    parcel: toParcel(listing),
    sku: listing.id,
  }
}

/** Kilograms with two decimals and whole centimetres, never less than it is. Validation has asked for both before. */
function toParcel({ weightGrams, sizeMm }: Wish['listing']): Content['parcel'] {
  const centimetres = (millimetres: number) => String(Math.ceil(millimetres / 10))
  return {
    weight: (Math.ceil((weightGrams ?? 0) / 10) / 100).toFixed(2),
    length: centimetres(sizeMm?.length ?? 0),
    width: centimetres(sizeMm?.width ?? 0),
    height: centimetres(sizeMm?.height ?? 0),
  }
}

function chosenAttributes({ rules, placing }: Wish): readonly (readonly [string, string])[] {
  return rules.attributes.flatMap((rule) => {
    const values = isAsked(rule, placing) ? valuesIn(placing, rule.id) : []
    return values.length > 0 ? [[rule.id, values.join(',')] as const] : []
  })
}

function valuesIn(placing: Placing, id: string): readonly string[] {
  return (placing.attributes[id] ?? []).map((value) => value.trim().normalize('NFC')).filter((value) => value !== '')
}

/** A new item, with price and units. All of them can be sold, because nothing is ordered yet. */
export function toNewProduct(content: Content, wish: Wish): Product {
  const product = toProduct(content)
  const sku = { ...toSku(content, fields), quantity: String(wish.listing.sellable), price: toPrice(wish.listing.price) }
  return { ...product, Skus: { Sku: [sku] } }
}

/** The chosen fields of an item that is there. The node of attributes and the SKU's number must always stand. */
export function toChange(content: Content, chosen: readonly ContentField[], item: WireItem): Product {
  const { item_id: ItemId } = item
  const sku = { SkuId: skuOf(item).SkuId, ...toSku(content, chosen) }
  return { ItemId, ...toProduct(content, chosen), Skus: { Sku: [sku] } }
}

/** Shows a hidden item again. */
export function toShown(item: WireItem): Product {
  return { ItemId: item.item_id, Attributes: {}, Skus: { Sku: [{ SkuId: skuOf(item).SkuId, Status: 'active' }] } }
}

/** "350" or "350.50" */
export function toPrice(price: Satang): string {
  return bahtText(price)
}

function toProduct(content: Content, chosen: readonly ContentField[] = fields): Product {
  const has = (field: ContentField) => chosen.includes(field)
  return {
    ...(has('category') ? { PrimaryCategory: content.category } : {}),
    ...(has('images') ? { Images: { Image: content.images } } : {}),
    Attributes: {
      ...(has('name') ? { name: content.name } : {}),
      ...(has('description') ? { description: content.description } : {}),
      ...(has('brand') ? { brand: content.brand } : {}),
      ...(has('attributes') ? content.attributes : {}),
    },
  }
}

function toSku(content: Content, chosen: readonly ContentField[]): Readonly<Record<string, string>> {
  const { weight, length, width, height } = content.parcel
  const parcel = { package_weight: weight, package_length: length, package_width: width, package_height: height }
  return {
    ...(chosen.includes('sku') ? { SellerSku: content.sku } : {}),
    ...(chosen.includes('parcel') ? parcel : {}),
    ...(chosen.includes('sale') ? content.sale : {}),
  }
}

/** Fields in which the item there differs from what we want. What we have no word for is left alone. */
export function differences(wanted: Content, item: WireItem): readonly ContentField[] {
  const [ours, theirs] = [comparable(wanted), comparable(thereOf(item, wanted))]
  return fields.filter((field) => ours[field] !== theirs[field])
}

/** A hash per aspect of what we want there. */
export function wishHashes(content: Content): Readonly<Record<'text' | 'photos' | 'details', string>> {
  const values = comparable(content)
  const of = (aspect: string) =>
    hash(fields.filter((field) => aspectOf[field] === aspect).map((field) => values[field]))
  return { text: of('text'), photos: of('photos'), details: of('details') }
}

/** What is there of the things that we would write. */
function thereOf(item: WireItem, wanted: Content): Content {
  const sku = skuOf(item)
  const [weight = 0, length = 0, width = 0, height = 0] = parcelOf(item)
  const named = (names: readonly string[], read: (name: string) => unknown) =>
    Object.fromEntries(names.map((name) => [name, String(read(name) ?? '')]))
  return {
    name: textIn(item, 'name') ?? '',
    description: textIn(item, 'description') ?? '',
    images: item.images ?? [],
    category: item.primary_category,
    attributes: named(Object.keys(wanted.attributes), (name) => textIn(item, name)),
    sale: named(Object.keys(wanted.sale), (name) => sku[name]),
    brand: textIn(item, 'brand') ?? noBrandName,
    parcel: { weight: String(weight), length: String(length), width: String(width), height: String(height) },
    sku: ourIdOf(item) ?? '',
  }
}

function comparable(content: Content): Readonly<Record<ContentField, string>> {
  const { weight, length, width, height } = content.parcel
  return {
    name: foldText(content.name),
    description: foldText(fromMarkup(content.description)),
    images: JSON.stringify(content.images),
    category: content.category,
    attributes: JSON.stringify(Object.entries(content.attributes).sort()),
    sale: JSON.stringify(Object.entries(content.sale).sort()),
    brand: content.brand,
    parcel: JSON.stringify([weight, length, width, height].map(Number)),
    sku: content.sku,
  }
}
