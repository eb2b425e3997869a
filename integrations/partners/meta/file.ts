/** Meta's product file: comma separated values with the header names of its catalogue, read up to once an hour. */
import type { FeedFile, FeedItem } from '../feed.ts'
import { checkFeedItem, type FeedRules, feedPhotos, feedPrice, feedText } from '../feed-check.ts'
import { oneLine } from '../text.ts'

/** Two of Meta's own pages disagree about title and description; we keep the smaller limit of each. */
const rules: FeedRules = {
  id: { max: 100 },
  title: { max: 100 },
  story: { max: 5000 },
  brand: { max: 100, required: true },
  link: { max: 2000 },
  photos: { max: 21, types: ['image/jpeg', 'image/png'], minSide: () => 500 },
}

const columns = [
  'id',
  'title',
  'description',
  'availability',
  'condition',
  'price',
  'link',
  'image_link',
  'brand',
  'additional_image_link',
  'item_group_id',
  'shipping_weight',
] as const
type Column = (typeof columns)[number]

export const metaFile: FeedFile = {
  name: 'meta.csv',
  partner: 'meta',
  lang: 'th',
  contentType: 'text/csv; charset=utf-8',
  validate: (item, now) => checkFeedItem({ partner: 'meta', lang: 'th', rules }, item, now),
  head: () => `${columns.join(',')}\r\n`,
  row(item, now) {
    const fields = toFields(item, now)
    return `${columns.map((column) => quoted(fields[column])).join(',')}\r\n`
  },
  tail: () => '',
}

function toFields(item: FeedItem, now: Date): Readonly<Record<Column, string>> {
  const text = feedText(item, 'th', rules)
  const [cover, ...more] = feedPhotos(item, rules, now)
  if (!text || !cover) throw new Error(`${item.id} has a blocking problem and no row`)
  return {
    id: item.id,
    title: text.title,
    // One row, one line: readers of such files differ in what a line end inside quotes means.
    description: text.story.replace(/\s*\n\s*/g, ' '),
    availability: item.sellable > 0 ? 'in stock' : 'out of stock',
    condition: item.condition,
    price: feedPrice(item.price),
    link: item.pages.th,
    image_link: cover.url,
    brand: oneLine(item.maker.th),
    additional_image_link: more.map(({ url }) => url).join(','),
    item_group_id: item.group ?? '',
    shipping_weight: item.weightGrams === null ? '' : `${item.weightGrams / 1000} kg`,
  }
}

function quoted(value: string): string {
  return `"${value.replaceAll('"', '""')}"`
}
