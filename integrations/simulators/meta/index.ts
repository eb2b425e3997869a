/**
 * A stand-in for the catalogue of Facebook and Instagram: fetches the shop's file, replaces everything by it, and sends signed
 * webhooks, several changes in one and some of them twice. Own code only; it shares nothing with the adapter.
 */
import { createHmac } from 'node:crypto'
import type { Fields, Format, News } from '../catalogue/format.ts'
import { type Catalogue, type CatalogueOptions, createCatalogue } from '../catalogue/index.ts'
import { malformed, missing, tooLong } from '../catalogue/issue.ts'
import type { Issue } from '../catalogue/state.ts'
import { readFile } from './read.ts'

/** What the demo's app is known by. */
export const demoApp = { secret: 'simulated-meta-app-secret', verifyToken: 'simulated-meta-verify-token' } as const

const catalogueId = '1483920571046'
const feedId = '2750918364401'
const mostPerMessage = 1000

const required = ['id', 'title', 'description', 'availability', 'condition', 'price', 'link', 'image_link', 'brand']
const limits = { id: 100, title: 100, description: 5000, brand: 100 }
const forms = {
  link: /^https?:\/\/\S+$/,
  image_link: /^https?:\/\/\S+$/,
  availability: /^(in stock|out of stock|preorder|available for order|discontinued|pending|mark_as_sold)$/,
  price: /^\d+(\.\d{1,2})? THB$/,
  condition: /^(new|refurbished|used)$/,
  shipping_weight: /^\d+(\.\d+)? (kg|g|lb|oz)$/,
}

const format: Format = {
  name: 'meta',
  title: { th: 'แค็ตตาล็อก Facebook (จำลอง)', en: 'Facebook catalogue (stand-in)' },
  intro: {
    th: 'Facebook และ Instagram มาดึงไฟล์สินค้าของย่านไปแสดง หน้านี้คือสิ่งที่เห็นที่นั่นตอนนี้ ไม่ใช่ Facebook จริง',
    en: 'Facebook and Instagram fetch Yaan’s product file and show it. This is what stands there now; not the real Facebook.',
  },
  userAgent: 'facebookcatalog-simulated/1.0',
  expiresAfterDays: null,
  mostImageBytes: 8 * 1024 * 1024,
  patienceMs: 36 * 3_600_000,
  firstSwitches: { everySeconds: 60, conditional: true, sameRefreshes: true, takesGzip: true, repeats: true },
  read: readFile,
  issuesOf,
  tell,
  sign: (body) => ({
    body,
    headers: {
      'content-type': 'application/json',
      'x-hub-signature-256': `sha256=${createHmac('sha256', demoApp.secret).update(body).digest('hex')}`,
    },
  }),
  greeting: {
    query: { 'hub.mode': 'subscribe', 'hub.verify_token': demoApp.verifyToken, 'hub.challenge': '1158201444' },
    expects: '1158201444',
  },
}

export function createMetaSimulator(options: CatalogueOptions): Catalogue {
  return createCatalogue(format, ['meta.csv'], '/hooks/meta', options)
}

function issuesOf(fields: Fields): Issue[] {
  return [...missing(fields, required), ...tooLong(fields, limits), ...malformed(fields, forms)]
}

/** The company's own body has every letter beyond ASCII escaped, and is signed like that. */
function tell(news: readonly News[], now: number): readonly string[] {
  const changes = news.map((one) =>
    one.kind === 'file'
      ? { field: 'product_feed', value: { catalog_id: catalogueId, product_feed_id: feedId, status: 'finished' } }
      : {
          field: 'product_status',
          value: { catalog_id: catalogueId, retailer_id: one.id, note: `${one.was} → ${one.is}` },
        },
  )
  const bodies: string[] = []
  for (let from = 0; from < changes.length; from += mostPerMessage) {
    const part = changes.slice(from, from + mostPerMessage)
    const body = { object: 'catalog', entry: [{ id: catalogueId, time: Math.floor(now / 1000), changes: part }] }
    bodies.push(inAscii(JSON.stringify(body)))
  }
  return bodies
}

function inAscii(text: string): string {
  return text.replace(/[\u0080-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
