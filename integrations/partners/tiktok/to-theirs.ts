/** Our wish in TikTok Shop's form. */
import { bahtText } from '../../money.ts'
import { isAsked } from '../check.ts'
import type { AttributeRule, Placing, Satang, Wish } from '../contract.ts'
import { buildListingText, type ListingText } from '../text.ts'
import type { Content } from './content.ts'
import { toHtml } from './html.ts'

/** Title and story within TikTok's limits. The limit counts the story's HTML, so marks and signs take their share. */
export function toText({ listing, rules }: Pick<Wish, 'listing' | 'rules'>): ListingText {
  const { title, story } = listing.words.th
  const most = rules.story.max
  let limit = most
  for (;;) {
    const text = buildListingText(
      { title, story, tags: listing.tags },
      { ...rules, story: { ...rules.story, max: limit } },
    )
    const over = most === null || limit === null ? 0 : [...toHtml(text.story)].length - most
    if (over <= 0 || limit === null || limit === 0) return text
    limit = Math.max(0, limit - over)
  }
}

export function toContent(wish: Wish, uris: readonly string[]): Content {
  const { listing, placing, rules } = wish
  const { title, story } = toText(wish)
  const { sizeMm, weightGrams } = listing
  const centimetres = (mm: number) => String(Math.ceil(mm / 10))
  return {
    title,
    description: toHtml(story),
    main_images: uris,
    category_id: placing.categoryId ?? '',
    product_attributes: rules.attributes.flatMap((rule) => toAttribute(rule, placing)),
    brand_id: placing.brandId,
    package_weight: weightGrams === null ? null : String(weightGrams / 1000),
    package_dimensions: sizeMm && [centimetres(sizeMm.length), centimetres(sizeMm.width), centimetres(sizeMm.height)],
  }
}

/** Decimal text in baht. */
export function toPrice(price: Satang): { readonly amount: string; readonly currency: 'THB' } {
  return { amount: bahtText(price), currency: 'THB' }
}

export function toStockRows(units: number, warehouse: string): readonly object[] {
  return [{ warehouse_id: warehouse, quantity: units }]
}

function toAttribute(rule: AttributeRule, placing: Placing): Content['product_attributes'] {
  if (!isAsked(rule, placing)) return []
  const values = (placing.attributes[rule.id] ?? []).filter((value) => value.trim() !== '')
  if (values.length === 0) return []
  const list = values.map((value) => {
    const choice = rule.choices?.find((one) => one.id === value)
    return choice ? { id: choice.id, name: choice.name.en } : { id: null, name: value.trim().normalize('NFC') }
  })
  return [{ id: rule.id, values: list }]
}
