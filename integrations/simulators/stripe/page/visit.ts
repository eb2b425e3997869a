import { html, type Lang, page } from '../../page.ts'
import type { StripeSimulator } from '../index.ts'
import type { Inside } from '../inside.ts'
import type { PageWords } from './words.ts'

export interface Visit {
  readonly request: Request
  readonly lang: Lang
  readonly words: PageWords
  /** The path in steps. */
  readonly steps: readonly string[]
  /** An address of ours in the same language. */
  to(local: string): string
  readonly inside: Inside
  readonly simulator: StripeSimulator
}

export function missing({ request, words }: Visit): Response {
  return page(request, { title: words.nothing, body: html``, status: 404 })
}

/** `฿1,234.50` */
export function spoken(satang: number): string {
  return `฿${(satang / 100).toLocaleString('en-US', { minimumFractionDigits: 2 })}`
}
