/** What every page of the stand-in needs to know. */
import type { Faults } from '../../call-fault.ts'
import { html, page } from '../../page.ts'
import type { Store } from '../../store.ts'
import type { TiktokSimulator } from '../hands.ts'
import type { State } from '../state.ts'
import type { PageWords } from './words.ts'

export interface Visit {
  readonly request: Request
  readonly url: URL
  /** Parts of the path after our own name. */
  readonly steps: readonly string[]
  readonly store: Store<State>
  readonly faults: Faults
  readonly simulator: TiktokSimulator
  readonly words: PageWords
  readonly lang: 'th' | 'en'
  /** An address on these pages, in the visitor's language. */
  readonly to: (path: string) => string
}

export function missing({ request, words, to }: Visit): Response {
  const body = html`<p><a href="${to('')}">${words.front}</a></p>`
  return page(request, { title: words.notFound, body, status: 404 })
}
