import { baht, satang } from '../../money.ts'
import type { Category, Listing, Rules } from '../contract.ts'
import { buildListingText } from '../text.ts'

/** The one shelf that such a partner has for us: a person sorts the goods over there. */
export const everything: Category = {
  id: 'everything',
  name: { th: 'ทุกหมวด', en: 'Everything' },
  path: [{ th: 'ทุกหมวด', en: 'Everything' }],
  suggested: true,
}

/** Nothing is known of such a partner's limits; what is here keeps a sheet readable and only warns. */
export function manualRules(categoryId: string | null, readAt: Date): Rules {
  return {
    category: categoryId === null ? null : { id: categoryId, usable: categoryId === everything.id },
    title: { min: null, max: 200, from: 'assumed', counts: 'code_points' },
    story: { min: null, max: 5_000, from: 'assumed', html: null, tags: null },
    price: { min: satang(1n), max: baht(1_000_000), from: 'assumed' },
    photos: {
      ...{ min: 1, max: 10, from: 'assumed', types: ['image/jpeg', 'image/png', 'image/webp'] },
      ...{ maxBytes: 20_000_000, minSide: 300, sideFrom: 'assumed', maxSide: null },
    },
    stock: { min: 0, max: 100_000, from: 'assumed' },
    weight: { required: false, maxGrams: null },
    size: { required: false, allOrNone: false, maxSumMm: null },
    brand: { required: false, noBrandAllowed: true, choices: [] },
    attributes: [],
    logistics: [],
    logisticsRequired: false,
    locations: [],
    locationRequired: false,
    readAt: readAt.toISOString(),
  }
}

/** Title and story as they stand in the sheet. */
export function toText(listing: Listing, rules: Rules): { readonly title: string; readonly story: string } {
  return buildListingText({ ...listing.words.th, tags: listing.tags }, rules)
}
