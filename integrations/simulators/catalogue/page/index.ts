/** The pages: what people see, one item, and the back office. */
import { html, type Lang, langOf, page } from '../../page.ts'
import type { Store } from '../../store.ts'
import type { Format } from '../format.ts'
import type { Catalogue } from '../index.ts'
import type { State } from '../state.ts'
import { frontPage, itemPage } from './front.ts'
import { officePage } from './office.ts'
import { officeSaid } from './office-form.ts'
import { type PageWords, wordsOf } from './words.ts'

interface PageCall {
  readonly request: Request
  readonly path: string
  readonly prefix: string
  readonly store: Store<State>
  readonly format: Format
  readonly now: number
  readonly catalogue: Catalogue
}

export interface Visit extends Omit<PageCall, 'path' | 'prefix' | 'store'> {
  readonly state: State
  readonly lang: Lang
  readonly words: PageWords
  /** An address on these pages, in the visitor's language. */
  readonly to: (local: string) => string
}

export async function showPage({ path, prefix, store, ...rest }: PageCall): Promise<Response> {
  const lang = langOf(rest.request)
  const to = (local: string) => `${prefix}${local}${lang === 'en' ? '?lang=en' : ''}`
  const visit: Visit = { ...rest, state: store.state, lang, to, words: wordsOf(lang) }
  const [first, file, id] = path.split('/').filter(Boolean).map(decodeURIComponent)
  if (rest.request.method === 'POST' && first === 'office') return officeSaid(visit, await rest.request.formData())
  if (!first) return frontPage(visit)
  if (first === 'office') return officePage(visit)
  if (first === 'image' && file) return picture(store.image(file))
  if (first === 'item' && file && id) return itemPage(visit, file, id)
  const body = html`<p><a href="${to('')}">${visit.words.front}</a></p>`
  return page(rest.request, { title: visit.words.notFound, body, status: 404 })
}

/** What kind it is, the browser sees by itself; nothing but pictures was kept. */
function picture(bytes: Uint8Array | null): Response {
  if (!bytes) return new Response(null, { status: 404 })
  return new Response(new Uint8Array(bytes), {
    headers: { 'content-type': 'image/jpeg', 'cache-control': 'max-age=3600' },
  })
}
