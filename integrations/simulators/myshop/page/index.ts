/** The pages: the shop, a product with its buy button, the console, and the pictures they show. */
import { langOf } from '../../page.ts'
import { consolePage } from './console.ts'
import { consoleSaid } from './console-form.ts'
import { bought, frontPage, productPage } from './front.ts'
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
  const steps = path.split('/').filter(Boolean)
  const visit: Visit = { ...rest, url, lang, to, steps, words: wordsOf(lang) }
  return rest.request.method === 'POST' ? said(visit) : shown(visit)
}

function shown(visit: Visit): Response {
  const [first, second, third] = visit.steps
  if (!first) return frontPage(visit)
  if (first === 'console' && second) return consolePage(visit, second)
  if (first === 'file' && second) return picture(visit, second)
  if (first.startsWith('@') && second === 'product' && third) return productPage(visit, third)
  return missing(visit)
}

async function said(visit: Visit): Promise<Response> {
  const [first, second, third] = visit.steps
  const form = await visit.request.formData()
  if (first === 'console' && second) return consoleSaid(visit, second, form)
  if (first?.startsWith('@') && second === 'product' && third) return bought(visit, third, form)
  return missing(visit)
}

function picture({ store }: Visit, id: string): Response {
  const bytes = store.image(id)
  const type = store.state.files.find((file) => file.id === id)?.type
  if (!bytes || !type) return new Response(null, { status: 404 })
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': type,
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    },
  })
}
