/**
 * A stand-in for Google Merchant Center: fetches the shop's files, shows what shoppers would find, lets items expire, and sends
 * notifications without a signature, as Google does. Own code only; it shares nothing with the adapter.
 */

import type { Fields, Format, News } from '../catalogue/format.ts'
import { type Catalogue, type CatalogueOptions, createCatalogue } from '../catalogue/index.ts'
import { malformed, missing, tooLong, warning } from '../catalogue/issue.ts'
import type { Issue } from '../catalogue/state.ts'
import { readFile } from './read.ts'

/** What the demo put into the address that Google knows. */
export const demoHookToken = 'simulated-google-hook-token'
const account = 'accounts/5412087'

const required = ['id', 'title', 'description', 'link', 'image_link', 'availability', 'price', 'condition']
const limits = { id: 50, title: 150, description: 5000, brand: 70, link: 2000, image_link: 2000 }
const forms = {
  link: /^https?:\/\/[\x21-\x7e]+$/,
  image_link: /^https?:\/\/[\x21-\x7e]+\.(jpe?g|png|webp|gif|bmp|tiff?)$/i,
  additional_image_link: /^https?:\/\/[\x21-\x7e]+$/,
  availability: /^(in_stock|out_of_stock|preorder|backorder|in stock|out of stock)$/,
  price: /^\d+(\.\d{1,2})? THB$/,
  condition: /^(new|refurbished|used)$/,
  identifier_exists: /^(yes|no|true|false)$/,
  shipping_weight: /^\d+(\.\d+)? (kg|g)$/,
}

const format: Format = {
  name: 'google',
  title: { th: 'สินค้าใน Google (จำลอง)', en: 'Products on Google (stand-in)' },
  intro: {
    th: 'Google มาดึงไฟล์สินค้าของย่านไปแสดงให้คนค้นหา หน้านี้คือสิ่งที่ Google เห็นตอนนี้ ไม่ใช่ Google จริง',
    en: 'Google fetches Yaan’s product file and shows it to people who search. This is what it sees now; not the real Google.',
  },
  userAgent: 'Googlebot-simulated/1.0 (product file fetcher)',
  expiresAfterDays: 30,
  mostImageBytes: 16 * 1024 * 1024,
  patienceMs: 7 * 86_400_000,
  firstSwitches: { everySeconds: 60, conditional: true, sameRefreshes: true, takesGzip: true, repeats: false },
  read: readFile,
  issuesOf,
  tell: (news, now) => news.flatMap((one) => (one.kind === 'item' ? [envelope(one, now)] : [])),
  // No signature is documented.
  sign: (body) => ({ body, headers: { 'content-type': 'application/json', 'user-agent': 'APIs-Google' } }),
  greeting: null,
}

export function createGoogleSimulator(options: CatalogueOptions): Catalogue {
  return createCatalogue(format, ['google.xml', 'google-en.xml'], `/hooks/google?token=${demoHookToken}`, options)
}

function issuesOf(fields: Fields): Issue[] {
  const issues = [...missing(fields, required), ...tooLong(fields, limits), ...malformed(fields, forms)]
  if ((fields.additional_image_link?.length ?? 0) > 10)
    issues.push(warning('too_many_images', 'additional_image_link', 'รูปเพิ่มเติมเกิน 10 รูป', 'More than 10 more pictures'))
  if (!fields.brand?.[0] && fields.identifier_exists?.[0] !== 'no')
    issues.push(warning('missing_identifier', 'brand', 'ไม่มีแบรนด์หรือรหัสผู้ผลิต', 'Neither a brand nor a maker’s number'))
  return issues
}

/** As Pub/Sub wraps it; values of old and new are not documented. */
function envelope({ source, id, was, is }: News & { kind: 'item' }, now: number): string {
  const language = source === 'google-en.xml' ? 'en' : 'th'
  const name = `${language}~TH~${id}`
  const time = new Date(now).toISOString()
  const data = {
    ...{ account, managingAccount: account, resourceType: 'PRODUCT', attribute: 'STATUS' },
    changes: [{ oldValue: was, newValue: is, regionCode: 'TH', reportingContext: 'FREE_LISTINGS' }],
    ...{
      resourceId: name,
      resource: `${account}/products/${Buffer.from(name).toString('base64url')}`,
      eventTime: time,
    },
    ...(is === 'deleted' ? {} : { expirationTime: new Date(now + 30 * 86_400_000).toISOString() }),
  }
  return JSON.stringify({
    message: {
      ...{ data: Buffer.from(JSON.stringify(data)).toString('base64'), messageId: `${now}${id}`, publishTime: time },
      attributes: {},
    },
    subscription: 'projects/simulated/subscriptions/merchant',
  })
}
