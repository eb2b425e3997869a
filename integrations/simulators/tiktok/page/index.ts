/** The pages: the shop, an item that can be bought, the back office, consent, and the pictures they show. */
import { langOf } from '../../page.ts'
import { consentPage, consentSaid } from './consent.ts'
import { frontPage, productBought, productPage } from './front.ts'
import { officePage } from './office.ts'
import { officeSaid } from './office-form.ts'
import { missing, type Visit } from './visit.ts'
import { wordsOf } from './words.ts'

export interface PageCall extends Pick<Visit, 'request' | 'store' | 'faults' | 'simulator'> {
  readonly path: string
  readonly prefix: string
}

export async function showPage({ path, prefix, ...rest }: PageCall): Promise<Response> {
  const url = new URL(rest.request.url)
  const lang = langOf(rest.request)
  const to = (local: string) => `${prefix}${local}${lang === 'en' ? `${local.includes('?') ? '&' : '?'}lang=en` : ''}`
  const visit: Visit = { ...rest, url, lang, to, steps: path.split('/').filter(Boolean), words: wordsOf(lang) }
  return rest.request.method === 'POST' ? said(visit) : shown(visit)
}

function shown(visit: Visit): Response {
  const [first, second, third] = visit.steps
  if (!first) return frontPage(visit)
  if (first === 'view' && third) return productPage(visit, third)
  if (first === 'seller' && second) return officePage(visit, second)
  if (first === 'open') return consentPage(visit)
  if (first === 'file' && second) return picture(visit, second)
  return missing(visit)
}

async function said(visit: Visit): Promise<Response> {
  const [first, second, third] = visit.steps
  const form = await visit.request.formData()
  if (first === 'view' && third) return productBought(visit, third, form)
  if (first === 'open') return consentSaid(visit, form)
  if (first === 'seller' && second) return officeSaid(visit, second, form)
  return missing(visit)
}

function picture({ store }: Visit, id: string): Response {
  const bytes = store.image(id)
  const type = store.state.images.find((image) => image.id === id)?.type
  if (!bytes || !type) return new Response(null, { status: 404 })
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': type,
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    },
  })
}
