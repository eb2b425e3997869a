/** Our wish in MyShop's form. A listing is one product with one variant. */
import { jsonNumber } from '../../http.ts'
import { toWholeBaht } from '../../money.ts'
import type { Shop, Wish } from '../contract.ts'
import { hash } from '../print.ts'
import { buildListingText, foldText, type ListingText, textLength } from '../text.ts'
import { variantOf } from './find.ts'
import { plainText, toHtml } from './html.ts'
import { settingsOf } from './settings.ts'
import type { WireProduct } from './wire.ts'

/** Which aspect a field belongs to: an aspect that nobody touched is left alone. */
export const aspectOf = {
  name: 'text',
  description: 'text',
  imageUrls: 'photos',
  code: 'details',
  brand: 'details',
  categoryId: 'details',
  sku: 'details',
  weight: 'details',
} as const

export type ContentField = keyof typeof aspectOf

/** What a buyer reads, as opposed to price and stock, which travel by their own calls. */
export interface Content {
  readonly name: string
  readonly description: string
  readonly imageUrls: readonly string[]
  readonly code: string
  readonly brand: string
  readonly categoryId: string
  readonly sku: string
  /** In the shop's unit; null is left alone. */
  readonly weight: number | null
}

const fields = Object.keys(aspectOf) as readonly ContentField[]
/** These two belong to the variant, which has a call of its own. */
const variantFields: readonly ContentField[] = ['sku', 'weight']

/** Title and story within the assumed limits; the markup of the story's paragraphs counts towards its limit too. */
export function toText({ listing, rules }: Pick<Wish, 'listing' | 'rules'>): ListingText {
  const { title, story } = listing.words.th
  const most = rules.story.max
  for (let room = most; ; ) {
    const text = buildListingText({ title, story, tags: [] }, { ...rules, story: { ...rules.story, max: room } })
    const over = most === null ? 0 : textLength(toHtml(text.story), 'code_points') - most
    if (room === null || over <= 0) return text
    room = Math.max(0, room - over)
  }
}

export function toContent(shop: Shop, wish: Wish): Content {
  const { listing, placing } = wish
  const { title, story } = toText(wish)
  const grams = listing.weightGrams
  return {
    name: title,
    description: toHtml(story),
    imageUrls: listing.photos.map(({ url }) => url),
    code: listing.id,
    brand: listing.brand ?? '',
    categoryId: placing.categoryId ?? '',
    sku: listing.id,
    weight: grams === null ? null : settingsOf(shop).weightUnit === 'kg' ? grams / 1000 : grams,
  }
}

/** The chosen fields of the product itself as a request body; null when there are none. */
export function toProductBody(content: Content, chosen: readonly ContentField[] = fields) {
  const own = chosen.filter((field) => !variantFields.includes(field))
  const wire = { ...content, categoryId: jsonNumber(content.categoryId) }
  return own.length === 0 ? null : Object.fromEntries(own.map((field) => [field, wire[field]]))
}

export function toVariantBody(content: Content, chosen: readonly ContentField[] = variantFields) {
  const own = variantFields.filter((field) => chosen.includes(field) && content[field] !== null)
  return own.length === 0 ? null : Object.fromEntries(own.map((field) => [field, content[field]]))
}

/** Price in whole baht; validation has refused anything else before. */
export function toPrice({ listing }: Wish): number {
  const price = toWholeBaht(listing.price)
  if (price === null) throw new Error('price is not whole baht')
  return price
}

/**
 * Fields in which the product there differs from what we want. The category's number is not answered, and pictures may come
 * back under other addresses: those two count as different, and only the memory of our last write says otherwise.
 */
export function differences(wanted: Content, there: WireProduct): readonly ContentField[] {
  const variant = variantOf(there, { sku: null, ourId: wanted.sku })
  const same: Readonly<Record<ContentField, boolean>> = {
    name: foldText(wanted.name) === foldText(there.name),
    description: foldText(plainText(wanted.description)) === foldText(plainText(there.description ?? '')),
    imageUrls: JSON.stringify(wanted.imageUrls) === JSON.stringify(there.imageUrls ?? []),
    code: wanted.code === (there.code ?? ''),
    brand: wanted.brand === (there.brand ?? ''),
    categoryId: false,
    sku: wanted.sku === (variant?.sku ?? ''),
    weight: wanted.weight === null || wanted.weight === (variant?.weight ?? 0),
  }
  return fields.filter((field) => !same[field])
}

/** A hash per aspect of what we want there. */
export function wishHashes(content: Content): Readonly<Record<'text' | 'photos' | 'details', string>> {
  const of = (aspect: string) =>
    hash(fields.filter((field) => aspectOf[field] === aspect).map((field) => content[field]))
  return { text: of('text'), photos: of('photos'), details: of('details') }
}
