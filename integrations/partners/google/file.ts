/** Google's product file: RSS 2.0 with attributes in the `g:` namespace, read by Merchant Center once a day. */
import type { Lang } from '../contract.ts'
import type { FeedFile, FeedItem } from '../feed.ts'
import { checkFeedItem, type FeedRules, feedPhotos, feedPrice, feedText } from '../feed-check.ts'
import { oneLine } from '../text.ts'

/** Product data specification: 500 pixels for everything from that day on, 100 (clothing 250) until then. */
const largerPhotosFrom = Date.parse('2027-01-31T00:00:00Z')

const rules: FeedRules = {
  id: { max: 50 },
  title: { max: 150 },
  story: { max: 5000 },
  brand: { max: 70, required: false },
  link: { max: 2000 },
  photos: {
    max: 11,
    types: ['image/jpeg', 'image/png', 'image/webp'],
    minSide: (now) => (now.getTime() < largerPhotosFrom ? 250 : 500),
  },
}

const about: Readonly<Record<Lang, string>> = {
  th: 'สินค้าจากคนทำในชุมชนกรุงเทพฯ',
  en: 'Goods from makers in Bangkok’s communities',
}

/** The file in one language; Google keeps each language as a source of its own. */
export function googleFile(name: string, lang: Lang): FeedFile {
  return {
    name,
    partner: 'google',
    lang,
    contentType: 'application/xml; charset=utf-8',
    validate: (item, now) => checkFeedItem({ partner: 'google', lang, rules }, item, now),
    head: (shop) => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel>
${element('title', shop.name[lang])}${element('link', shop.address)}${element('description', about[lang])}
`,
    row: (item, now) => toRow(item, lang, now),
    tail: () => '</channel></rss>\n',
  }
}

function toRow(item: FeedItem, lang: Lang, now: Date): string {
  const text = feedText(item, lang, rules)
  const [cover, ...more] = feedPhotos(item, rules, now)
  if (!text || !cover) throw new Error(`${item.id} has a blocking problem and no row`)
  const fields: readonly (readonly [string, string | null])[] = [
    ['id', item.id],
    ['title', text.title],
    ['description', text.story],
    ['link', item.pages[lang]],
    ['image_link', cover.url],
    ...more.map(({ url }) => ['additional_image_link', url] as const),
    ['availability', item.sellable > 0 ? 'in_stock' : 'out_of_stock'],
    ['price', feedPrice(item.price)],
    ['condition', item.condition],
    ['brand', oneLine(item.maker[lang]) || null],
    // Handmade: there is no manufacturer's number, and saying so is what keeps Google from asking for one.
    ['identifier_exists', 'no'],
    ['item_group_id', item.group],
    ['shipping_weight', item.weightGrams === null ? null : `${item.weightGrams / 1000} kg`],
  ]
  const written = fields.map(([name, value]) => (value === null ? '' : element(`g:${name}`, value)))
  return `<item>${written.join('')}</item>\n`
}

function element(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`
}

/** XML 1.0 has no way at all to write some characters; they are left out. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

function escaped(text: string): string {
  return text
    .replace(unwritable, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
